/** Parts of a document that cannot be read, and are left out of the pages. The model finds them. */
import type { Rule } from '../rule';

const spec = (name: string, anchor: string) => ({
  label: `AsyncAPI 3.0.0, ${name} Object`,
  url: `https://www.asyncapi.com/docs/reference/specification/v3.0.0#${anchor}Object`,
});

const unreadableServer: Rule = {
  code: 'unreadable-server',
  severity: 'error',
  title: 'A server is an object.',
  reason: 'A server that cannot be read has no page and no address.',
  section: spec('Server', 'server'),
  bad: `servers:
  production: wss://feed.example.com`,
  good: `servers:
  production:
    host: feed.example.com
    protocol: wss`,
};

const unreadableChannel: Rule = {
  code: 'unreadable-channel',
  severity: 'error',
  title: 'A channel is an object.',
  reason: 'A channel that cannot be read has no page, and neither have its messages.',
  section: spec('Channel', 'channel'),
  bad: `asyncapi: 2.6.0
channels:
  /feed: The prices of today.`,
  good: `asyncapi: 2.6.0
channels:
  /feed:
    description: The prices of today.`,
};

const unreadableOperation: Rule = {
  code: 'unreadable-operation',
  severity: 'error',
  title: 'An operation has an action and a channel.',
  reason: 'Without them nobody knows who sends the messages, and where.',
  section: spec('Operation', 'operation'),
  bad: `channels:
  feed:
    address: /feed
operations:
  subscribe:
    action: publish
    channel: { $ref: '#/channels/feed' }`,
  good: `channels:
  feed:
    address: /feed
operations:
  subscribe:
    action: receive
    channel: { $ref: '#/channels/feed' }`,
};

const unreadableMessage: Rule = {
  code: 'unreadable-message',
  severity: 'error',
  title: 'A message is an object, and one of its operation’s channel.',
  reason: 'A message that cannot be read is missing from the pages.',
  section: spec('Message', 'message'),
  bad: `asyncapi: 2.6.0
channels:
  /feed:
    publish:
      message: Asks whether the connection is alive.`,
  good: `asyncapi: 2.6.0
channels:
  /feed:
    publish:
      message:
        name: ping
        summary: Asks whether the connection is alive.
        payload: { const: ping }
        examples: [{ payload: ping }]`,
};

const unreadableSecurity: Rule = {
  code: 'unreadable-security',
  severity: 'error',
  title: 'A security requirement is an object.',
  reason: 'A requirement that cannot be read is left out, so that readers do not learn what they need to connect.',
  section: spec('Server', 'server'),
  bad: `asyncapi: 2.6.0
servers:
  production:
    url: wss://feed.example.com
    protocol: wss
    security: [token]
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

const contradictingParts: Rule = {
  code: 'contradicting-parts',
  severity: 'warning',
  title: 'The parts of an allOf allow each other’s properties.',
  reason:
    '`additionalProperties: false` forbids what the schema itself does not name, also what the other parts of the same `allOf` add. No message can have both.',
  section: {
    label: 'JSON Schema, Extending Closed Schemas',
    url: 'https://json-schema.org/understanding-json-schema/reference/object#extending',
  },
  bad: `components:
  schemas:
    trade:
      allOf:
        - type: object
          properties: { price: { type: number } }
          additionalProperties: false
        - type: object
          properties: { volume: { type: number } }`,
  good: `components:
  schemas:
    trade:
      allOf:
        - type: object
          properties: { price: { type: number } }
        - type: object
          properties: { volume: { type: number } }`,
};

export const readingRules: readonly Rule[] = [
  unreadableServer,
  unreadableChannel,
  unreadableOperation,
  unreadableMessage,
  unreadableSecurity,
  contradictingParts,
];
