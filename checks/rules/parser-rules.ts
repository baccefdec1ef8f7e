/** What the parser's own rules refuse or recommend, under one code for all versions (`rule-words.ts`). */
import type { Rule } from '../rule';

const V3 = {
  label: 'AsyncAPI 3.0.0',
  url: 'https://www.asyncapi.com/docs/reference/specification/v3.0.0',
};
const V2 = {
  label: 'AsyncAPI 2.6.0',
  url: 'https://www.asyncapi.com/docs/reference/specification/v2.6.0',
};
const section = (version: typeof V3, name: string, anchor: string) => ({
  label: `${version.label}, ${name} Object`,
  url: `${version.url}#${anchor}Object`,
});

type Told = Omit<Rule, 'severity' | 'find'>;

const refused: readonly Told[] = [
  {
    code: 'duplicate-operation-id',
    title: 'An operationId belongs to one operation.',
    reason: 'Tools name functions and addresses after it. With two of a name, one replaces the other.',
    section: section(V2, 'Operation', 'operation'),
    bad: `asyncapi: 2.6.0
channels:
  /prices:
    publish: { operationId: prices, message: { summary: Asks for prices. } }
    subscribe: { operationId: prices, message: { summary: Brings a price. } }`,
    good: `asyncapi: 2.6.0
channels:
  /prices:
    publish: { operationId: askPrices, message: { summary: Asks for prices. } }
    subscribe: { operationId: receivePrices, message: { summary: Brings a price. } }`,
  },
  {
    code: 'duplicate-message-id',
    title: 'A messageId belongs to one message.',
    reason: 'Tools name types and pages after it. With two of a name, one replaces the other.',
    section: section(V2, 'Message', 'message'),
    bad: `asyncapi: 2.6.0
channels:
  /prices:
    publish: { message: { messageId: price, summary: Asks for a price. } }
    subscribe: { message: { messageId: price, summary: Brings a price. } }`,
    good: `asyncapi: 2.6.0
channels:
  /prices:
    publish: { message: { messageId: askPrice, summary: Asks for a price. } }
    subscribe: { message: { messageId: price, summary: Brings a price. } }`,
  },
  {
    code: 'duplicate-tag',
    title: 'A tag stands once in its list.',
    reason: 'With two of a name, nobody knows which description counts.',
    section: section(V2, 'Tags', 'tags'),
    bad: `asyncapi: 2.6.0
tags:
  - { name: public, description: Needs no account. }
  - { name: public, description: Open to everybody. }`,
    good: `asyncapi: 2.6.0
tags:
  - { name: public, description: Needs no account. }`,
  },
  {
    code: 'query-in-address',
    title: 'An address has no query and no fragment.',
    reason:
      'Readers learn from the binding which query parameters there are, whether they are required, and what they can be. An address with one of them in it hides that.',
    section: section(V2, 'Channels', 'channels'),
    bad: `asyncapi: 2.6.0
channels:
  /prices?depth=10: {}`,
    good: `asyncapi: 2.6.0
channels:
  /prices:
    bindings:
      ws:
        query: { type: object, properties: { depth: { type: integer, enum: [10, 25] } } }`,
  },
  {
    code: 'message-of-another-channel',
    title: 'The messages of an operation are messages of its channel.',
    reason: 'An operation cannot send or receive what its channel does not carry.',
    section: section(V3, 'Operation', 'operation'),
    bad: `channels:
  feed:
    address: /
    messages:
      price: { $ref: '#/components/messages/price' }
operations:
  sendPrice:
    action: send
    channel: { $ref: '#/channels/feed' }
    messages: [{ $ref: '#/components/messages/price' }]
components:
  messages:
    price: { summary: Brings a price. }`,
    good: `channels:
  feed:
    address: /
    messages:
      price: { $ref: '#/components/messages/price' }
operations:
  sendPrice:
    action: send
    channel: { $ref: '#/channels/feed' }
    messages: [{ $ref: '#/channels/feed/messages/price' }]
components:
  messages:
    price: { summary: Brings a price. }`,
  },
  {
    code: 'misplaced-reference',
    title: 'A $ref stands where AsyncAPI allows one, and leads where AsyncAPI asks it to.',
    reason:
      'The channel of an operation is one of `channels`, and the servers of a channel are some of `servers`. With a $ref to `components`, tools cannot tell which one is meant, if any.',
    section: section(V3, 'Operation', 'operation'),
    bad: `channels:
  feed: { $ref: '#/components/channels/feed' }
operations:
  sendPrice:
    action: send
    channel: { $ref: '#/components/channels/feed' }
components:
  channels:
    feed: { address: / }`,
    good: `channels:
  feed: { $ref: '#/components/channels/feed' }
operations:
  sendPrice:
    action: send
    channel: { $ref: '#/channels/feed' }
components:
  channels:
    feed: { address: / }`,
  },
];

const recommended: readonly Told[] = [
  {
    code: 'missing-description',
    title: 'The document says what its API is for.',
    reason: 'It is what a reader looks for first: whether this is the right API at all.',
    section: section(V2, 'Info', 'info'),
    bad: `asyncapi: 2.6.0
info: { title: Prices, version: 1.0.0 }`,
    good: `asyncapi: 2.6.0
info: { title: Prices, version: 1.0.0, description: Brings the prices of all markets as they change. }`,
  },
  {
    code: 'missing-servers',
    title: 'The document names a server.',
    reason: 'Without one, nobody can tell where to connect, and no page has code to try.',
    section: section(V2, 'Servers', 'servers'),
    bad: `asyncapi: 2.6.0
channels:
  /prices: {}`,
    good: `asyncapi: 2.6.0
servers:
  production: { url: feed.example.com, protocol: wss }
channels:
  /prices: {}`,
  },
  {
    code: 'nameless-variable',
    title: 'A variable of a server has a name.',
    reason: 'Readers have to put something into the URL, and nothing tells them what.',
    section: section(V2, 'Server Variable', 'serverVariable'),
    bad: `asyncapi: 2.6.0
servers:
  production: { url: 'feed.example.com/{}', protocol: wss }`,
    good: `asyncapi: 2.6.0
servers:
  production:
    url: 'feed.example.com/{region}'
    protocol: wss
    variables:
      region: { enum: [eu, us], description: The region of your account. }`,
  },
  {
    code: 'unused-security-scheme',
    title: 'Something asks for each security scheme.',
    reason: 'Readers see a credential described, and cannot tell where they need it.',
    section: section(V2, 'Security Scheme', 'securityScheme'),
    bad: `asyncapi: 2.6.0
servers:
  production: { url: feed.example.com, protocol: wss }
components:
  securitySchemes:
    token: { type: http, scheme: bearer }`,
    good: `asyncapi: 2.6.0
servers:
  production: { url: feed.example.com, protocol: wss, security: [{ token: [] }] }
components:
  securitySchemes:
    token: { type: http, scheme: bearer }`,
  },
];

export const parserOwnRules: readonly Rule[] = [
  ...refused.map((rule): Rule => ({ ...rule, severity: 'error' })),
  ...recommended.map((rule): Rule => ({ ...rule, severity: 'warning' })),
];
