/** Names and references that lead to nothing, and a path that is said twice. The model finds them. */
import type { Rule } from '../rule';

const spec = (name: string, anchor: string) => ({
  label: `AsyncAPI 3.0.0, ${name} Object`,
  url: `https://www.asyncapi.com/docs/reference/specification/v3.0.0#${anchor}Object`,
});

const unknownServer: Rule = {
  code: 'unknown-server',
  severity: 'warning',
  title: 'The servers of a channel, an operation or a message exist.',
  reason:
    'A name that is no server of the document is left out, and what is available there seems to be available nowhere, or everywhere.',
  section: spec('Channel', 'channel'),
  bad: `servers:
  public: { host: feed.example.com, protocol: wss }
  private: { host: account.example.com, protocol: wss }
channels:
  feed:
    address: /feed
operations:
  order:
    action: receive
    channel: { $ref: '#/channels/feed' }
    x-servers: [privat]`,
  good: `servers:
  public: { host: feed.example.com, protocol: wss }
  private: { host: account.example.com, protocol: wss }
channels:
  feed:
    address: /feed
operations:
  order:
    action: receive
    channel: { $ref: '#/channels/feed' }
    x-servers: [private]`,
};

const unknownChannel: Rule = {
  code: 'unknown-channel',
  severity: 'warning',
  title: 'The channel of a reply is one of the document.',
  reason: 'Readers wait for the reply on a channel of which the document says nothing.',
  section: spec('Operation Reply', 'operationReply'),
  bad: `channels:
  feed:
    address: /feed
operations:
  ask:
    action: receive
    channel: { $ref: '#/channels/feed' }
    reply:
      channel: { address: /answers }`,
  good: `channels:
  feed:
    address: /feed
  answers:
    address: /answers
operations:
  ask:
    action: receive
    channel: { $ref: '#/channels/feed' }
    reply:
      channel: { $ref: '#/channels/answers' }`,
};

const unknownScheme: Rule = {
  code: 'unknown-security-scheme',
  severity: 'error',
  title: 'A security scheme that is required exists.',
  reason: 'Readers learn that they need something to connect, but not what it is.',
  section: spec('Security Scheme', 'securityScheme'),
  bad: `asyncapi: 2.6.0
servers:
  production:
    url: wss://feed.example.com
    protocol: wss
    security: [{ tokn: [] }]
components:
  securitySchemes:
    token: { type: http, scheme: bearer }`,
  good: `asyncapi: 2.6.0
servers:
  production:
    url: wss://feed.example.com
    protocol: wss
    security: [{ token: [] }]
components:
  securitySchemes:
    token: { type: http, scheme: bearer }`,
};

const unknownReply: Rule = {
  code: 'unknown-reply',
  severity: 'warning',
  title: 'What x-response names is a message.',
  reason: 'Readers do not learn what answers their request, and the conversation is missing from the diagrams.',
  section: spec('Message', 'message'),
  bad: `asyncapi: 2.6.0
channels:
  /:
    publish:
      message: { name: ask, summary: Asks., payload: { const: ask }, examples: [{ payload: ask }], x-response: quoet }
    subscribe:
      message: { name: quote, summary: Answers., payload: { const: 1 }, examples: [{ payload: 1 }] }`,
  good: `asyncapi: 2.6.0
channels:
  /:
    publish:
      message: { name: ask, summary: Asks., payload: { const: ask }, examples: [{ payload: ask }], x-response: quote }
    subscribe:
      message: { name: quote, summary: Answers., payload: { const: 1 }, examples: [{ payload: 1 }] }`,
};

const undeclaredReply: Rule = {
  code: 'undeclared-reply',
  severity: 'warning',
  title: 'Replies that texts or names tell of are declared.',
  reason:
    'Pages mark such a reply as inferred, since a text may be misunderstood. Declared replies appear in every conversation, and readers can rely on them.',
  section: spec('Operation Reply', 'operationReply'),
  bad: `asyncapi: 2.6.0
channels:
  /:
    publish:
      message: { name: join, summary: Enters., payload: { const: join }, examples: [{ payload: join }] }
    subscribe:
      message: { name: joinAck, summary: Welcomes., payload: { const: ok }, examples: [{ payload: ok }] }`,
  good: `asyncapi: 2.6.0
channels:
  /:
    publish:
      message: { name: join, summary: Enters., payload: { const: join }, examples: [{ payload: join }], x-response: joinAck }
    subscribe:
      message: { name: joinAck, summary: Welcomes., payload: { const: ok }, examples: [{ payload: ok }] }`,
};

const repeatedPath: Rule = {
  code: 'repeated-path',
  severity: 'warning',
  title: 'A path is given once, by the server or by the channel.',
  reason:
    'The address to open is that of the server with that of the channel behind it. A path that both have is used once, which is a guess: other tools use it twice.',
  section: spec('Channel', 'channel'),
  bad: `servers:
  production: { host: feed.example.com, pathname: /v1, protocol: wss }
channels:
  feed:
    address: /v1`,
  good: `servers:
  production: { host: feed.example.com, pathname: /v1, protocol: wss }
channels:
  feed:
    address: /`,
};

export const referenceRules: readonly Rule[] = [
  unknownServer,
  unknownChannel,
  unknownScheme,
  unknownReply,
  undeclaredReply,
  repeatedPath,
];
