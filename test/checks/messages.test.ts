import { describe, expect, test } from '@jest/globals';
import { documentedRules } from '../../checks/rules/messages-documented';
import { extensionRules } from '../../checks/rules/messages-extensions';
import { replyRules } from '../../checks/rules/messages-replies';
import { toldApartRules } from '../../checks/rules/messages-told-apart';
import { unusedRules } from '../../checks/rules/messages-unused';
import { parseText } from '../support/parse';
import { found, foundIn, messages, ruleOf } from './rule-examples';

const all = [...documentedRules, ...extensionRules, ...replyRules, ...toldApartRules, ...unusedRules];

describe.each(all)('$code', (rule) => {
  test('finds its bad example and nothing in its good one', async () => {
    expect(await foundIn(rule.bad, rule)).toHaveLength(1);
    expect(await foundIn(rule.good, rule)).toEqual([]);
  });
});

describe('indistinct-messages', () => {
  const rule = ruleOf(toldApartRules, 'indistinct-messages');
  const alike = '{ type: object, required: [price], properties: { price: { type: string } } }';

  test('names them and their operation', async () => {
    const parts = messages(`{ name: buy, payload: ${alike} }`, `{ name: sell, payload: ${alike} }`);
    expect(await foundIn(parts, rule)).toEqual([
      '/channels/~1/subscribe: By their schemas, nothing tells "buy" and "sell" of operation "/ subscribe" apart. Give each a property with a value of its own, such as "type" with a const.',
    ]);
  });

  test('says which value was copied', async () => {
    const payload = '{ type: object, properties: { type: { const: buy } } }';
    const parts = messages(
      `{ name: buy, payload: ${payload} }`,
      `{ name: sell, payload: ${payload} }`,
      `{ name: end, payload: { type: object, properties: { type: { const: end } } } }`,
    );
    const [finding] = await foundIn(parts, rule);
    expect(finding).toMatch(/"buy" and "sell" .* apart: all have type = "buy"\./);
  });

  test('finds two that are the same named schema, one of them by another name', async () => {
    const parts = `${messages("{ name: a, payload: { $ref: '#/components/schemas/A' } }", "{ name: b, payload: { $ref: '#/components/schemas/B' } }")}components:
  schemas:
    A: { type: object, properties: { x: { type: string, description: One. } } }
    B: { type: object, properties: { x: { type: string, description: Other. } } }`;
    expect(await foundIn(parts, rule)).toHaveLength(1);
  });

  test.each([
    ['another property', '{ type: object, required: [size], properties: { size: { type: string } } }'],
    ['a property of another type', '{ type: object, required: [price], properties: { price: { type: number } } }'],
    ['another pattern', '{ type: object, required: [price], properties: { price: { type: string, pattern: "^-" } } }'],
    ['a list', '{ type: array, items: { type: string } }'],
    [
      'something deep inside',
      '{ type: object, properties: { price: { type: object, properties: { a: { type: "null" } } } } }',
    ],
  ])('is content with %s', async (_, payload) => {
    const parts = messages(`{ name: buy, payload: ${alike} }`, `{ name: sell, payload: ${payload} }`);
    expect(await foundIn(parts, rule)).toEqual([]);
  });

  test('says nothing of payloads that nobody has described, nor of other protocols', async () => {
    const unknown = messages('{ name: a, payload: { type: object } }', '{ name: b, payload: { type: object } }');
    expect(await foundIn(unknown, rule)).toEqual([]);
    const onKafka = messages(`{ name: a, payload: ${alike} }`, `{ name: b, payload: ${alike} }`);
    expect(await foundIn(`servers: { k: { url: k.example.com, protocol: kafka } }\n${onKafka}`, rule)).toEqual([]);
  });

  test('says nothing of replies, which are known by their requests', async () => {
    const parts = `channels:
  /:
    publish:
      message: { name: ask, payload: { type: object, properties: { id: { type: integer } } }, x-response: [yes1, no1] }
    subscribe:
      message:
        oneOf:
          - { name: yes1, payload: ${alike} }
          - { name: no1, payload: ${alike} }`;
    expect(await foundIn(parts, rule)).toEqual([]);
  });
});

describe('unreachable-reply', () => {
  const rule = ruleOf(replyRules, 'unreachable-reply');

  test('stands at the declaration and names both sides', async () => {
    expect(await foundIn(rule.bad, rule)).toEqual([
      '/channels/~1/publish/message/x-response: The reply "subscribed" to "subscribe" can be received on "private" only, but the request is sent on "public". Give them a server in common.',
    ]);
  });

  const v3 = (reply: string) => `asyncapi: 3.0.0
servers:
  a: { host: a.example.com, protocol: wss }
  b: { host: b.example.com, protocol: wss }
channels:
  ask: { address: /ask, servers: [{ $ref: '#/servers/a' }], messages: { q: { payload: { type: string } } } }
  answer: { address: /answer, servers: [{ $ref: '#/servers/b' }], messages: { r: { payload: { type: integer } } } }
operations:
  ask: { action: receive, channel: { $ref: '#/channels/ask' }, ${reply} }
  tell: { action: send, channel: { $ref: '#/channels/answer' } }`;

  test('leaves a reply on a channel of its own alone', async () => {
    expect(await foundIn(v3("reply: { channel: { $ref: '#/channels/answer' } }"), rule)).toEqual([]);
  });

  test('finds an x-response of an operation of 3.x', async () => {
    const [finding] = await foundIn(v3('x-response: r'), rule);
    expect(finding).toMatch(/^\/operations\/ask\/x-response: The reply "r" to "q" can be received on "b" only/);
  });
});

describe('reply-direction', () => {
  const rule = ruleOf(replyRules, 'reply-direction');

  test('says what is wrong with the message', async () => {
    expect(await foundIn(rule.bad, rule)).toEqual([
      '/channels/~1/publish/message/oneOf/0/x-response: "pong" cannot be a reply to "ping": it is only ever sent by clients, as the request is. Name a message that clients receive, or add this one to the operation of the other direction.',
    ]);
  });

  test('a message is no reply to itself, unless it travels both ways', async () => {
    const one = 'channels: { /: { publish: { message: { name: ping, x-response: ping } } } }';
    expect(await foundIn(one, rule)).toEqual([expect.stringContaining('"ping" is named as a reply to itself')]);
    const both = `channels: { /: { publish: { message: { $ref: '#/components/messages/ping' } }, subscribe: { message: { $ref: '#/components/messages/ping' } } } }
components: { messages: { ping: { x-response: ping } } }`;
    expect(await foundIn(both, rule)).toEqual([]);
  });
});

describe('unreachable-message', () => {
  const rule = ruleOf(replyRules, 'unreachable-message');
  const servers = 'servers: { a: { url: a.example.com, protocol: wss }, b: { url: b.example.com, protocol: wss } }\n';

  test('is said once for an operation and its messages', async () => {
    const parts = `${servers}channels: { /: { servers: [a], publish: { x-servers: [b], message: { name: m, x-servers: [b] } } } }`;
    expect(await foundIn(parts, rule)).toEqual([
      expect.stringMatching(/^\/channels\/~1\/publish\/x-servers: Operation .* those of its channel, "a"\./),
    ]);
  });

  test('leaves names of no server to the rule about these', async () => {
    const parts = `${servers}channels: { /: { publish: { message: { name: m, x-servers: [c] } } } }`;
    expect(await foundIn(parts, rule)).toEqual([]);
  });
});

describe('misplaced-extension and empty-extension', () => {
  const misplaced = ruleOf(extensionRules, 'misplaced-extension');
  const empty = ruleOf(extensionRules, 'empty-extension');

  test.each([
    ['/x-websocket', 'x-websocket: { idleTimeout: 60s }\nchannels: {}'],
    ['/info/x-servers', 'info: { title: T, version: 1.0.0, x-servers: [a] }'],
    ['/channels/~1/x-response', 'channels: { /: { x-response: a } }'],
    ['/channels/~1/publish/message/x-websocket', 'channels: { /: { publish: { message: { x-websocket: {} } } } }'],
  ])('%s has no effect', async (pointer, parts) => {
    expect(await foundIn(parts, misplaced)).toEqual([expect.stringContaining(`${pointer}: x-`)]);
  });

  test.each([
    ['/channels/~1/publish/x-response', 'channels: { /: { publish: { x-response: [], message: { name: m } } } }'],
    [
      '/channels/~1/publish/message/x-response',
      'channels: { /: { publish: { message: { x-response: { oneOf: [] } } } } }',
    ],
    ['/channels/~1/x-websocket', 'channels: { /: { x-websocket: {} } }'],
  ])('%s is empty', async (pointer, parts) => {
    expect(await foundIn(parts, empty)).toEqual([expect.stringContaining(`${pointer}: x-`)]);
  });

  test('what other tools mean by x-response is theirs', async () => {
    const parts = 'channels: { /: { publish: { message: { x-response: [], x-response-type: streaming } } } }';
    expect(await foundIn(parts, empty)).toEqual([]);
  });
});

describe('unused-message', () => {
  const rule = ruleOf(unusedRules, 'unused-message');
  const used = "channels: { /: { publish: { message: { $ref: '#/components/messages/a' } } } }\n";

  test('is one that nothing refers to', async () => {
    expect(await foundIn(`${used}components: { messages: { a: { name: a }, b: { name: b } } }`, rule)).toEqual([
      '/components/messages/b: Message "b" is used by no channel and no operation. Use it in one, or remove it.',
    ]);
  });

  test('is not one that replies, or keeps a connection alive', async () => {
    const parts = `servers: { s: { url: s.example.com, protocol: wss, x-websocket: { heartbeat: { by: client, via: c } } } }
${used}components: { messages: { a: { name: a, x-response: b }, b: { name: b }, c: { name: c } } }`;
    expect(await foundIn(parts, rule)).toEqual([]);
  });

  test('says nothing while a reference is broken', async () => {
    const { document } = await parseText(
      `asyncapi: 2.6.0
info: { title: T, version: 1.0.0 }
channels:
  /:
    publish: { message: { oneOf: [{ $ref: '#/components/messages/a' }, { $ref: '#/components/message/b' }] } }
components: { messages: { a: { name: a }, b: { name: b } } }`,
      { evenIfInvalid: true },
    );
    if (document === undefined) throw new Error('There is nothing to look at.');
    expect(found(document, rule)).toEqual([]);
    expect(found(document, ruleOf(documentedRules, 'message-description'))).toEqual([
      expect.stringMatching(/^\/components\/messages\/a: Message "a"/),
    ]);
  });

  test('a collection of messages uses none of them', async () => {
    expect(await foundIn('components: { messages: { a: { name: a } } }', rule)).toEqual([]);
  });

  test('in 3.x, a channel with operations that leave it out does not use it', async () => {
    const parts = (operations: string) => `asyncapi: 3.0.0
channels:
  all: { address: /, messages: { a: { name: a }, b: { name: b } } }
  other: { address: /other, messages: { c: { name: c } } }
operations: ${operations}`;
    const one =
      "{ get: { action: send, channel: { $ref: '#/channels/all' }, messages: [{ $ref: '#/channels/all/messages/a' }] } }";
    expect(await foundIn(parts(one), rule)).toEqual([
      expect.stringMatching(/^\/channels\/all\/messages\/b: Message "b" is listed by a channel, but none/),
    ]);
    expect(await foundIn(parts('{}'), rule)).toEqual([]);
  });
});
