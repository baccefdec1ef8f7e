import { describe, expect, test } from '@jest/globals';
import { variants } from './one-channel';
import { read } from './parse';
import { printExtensions, printMessages } from './print';

describe('names of messages', () => {
  test('an anonymous message is called by title, name, telling constant, schema, or by operation and position', async () => {
    const model = await read(
      variants(
        `
- { title: Order placed, payload: {} }
- { name: cancelled, payload: {} }
- { messageId: filled, payload: {} }
- { payload: { type: object, properties: { event: { const: tick } } } }
- { payload: { $ref: '#/components/schemas/Candle' } }
- { payload: { title: Depth of the book } }
- { payload: {} }
`,
        `schemas: { Candle: { type: object } }`,
      ),
    );
    expect(printMessages(model).replaceAll(/^ {2}or .*\n?/gm, '')).toMatchInlineSnapshot(`
      "Order placed: receive on /feed at no server
      cancelled: receive on /feed at no server
      filled: receive on /feed at no server
      tick: receive on /feed at no server
        known by event = "tick"
      Candle: receive on /feed at no server
      Depth of the book: receive on /feed at no server
      watch 7: receive on /feed at no server"
    `);
  });

  test('a key in the components is the id, whatever name and title say, and one message under two keys is one', async () => {
    const model = await read(
      variants(
        `- { $ref: '#/components/messages/order' }`,
        `
messages:
  order: { name: order.placed, title: Order placed, payload: {} }
  alias: { $ref: '#/components/messages/order' }
  unused: { payload: {} }
`,
      ),
    );
    expect(printMessages(model)).toMatchInlineSnapshot(`
      "order “Order placed”: receive on /feed at no server
      unused: no direction on no channel at no server"
    `);
  });

  test('messages with one title keep it, each with its own id', async () => {
    const model = await read(
      variants(
        `
- $ref: '#/components/messages/a'
- $ref: '#/components/messages/b'
- $ref: '#/components/messages/c'
- $ref: '#/components/messages/d'
- $ref: '#/components/messages/Update'
`,
        `
messages:
  a: { title: Update, name: update.a, payload: {} }
  b: { title: Update, name: shared, payload: {} }
  c: { title: Update, name: shared, payload: {} }
  d: { title: a, payload: {} }
  Update: { payload: {} }
`,
      ),
    );
    expect(model.messages.map(({ id, label }) => `${id}: ${label}`)).toMatchInlineSnapshot(`
      [
        "a: Update (a)",
        "b: Update (b)",
        "c: Update (c)",
        "d: a (d)",
        "Update: Update",
      ]
    `);
  });

  test('messages of one key on several channels of 3.x are told apart by their channel', async () => {
    const model = await read(`
asyncapi: 3.0.0
info: { title: Keys, version: 1.0.0 }
channels:
  orders: { address: /orders, messages: { event: { payload: {} }, own: { payload: {} }, shared: { payload: {} } } }
  trades: { address: /trades, messages: { event: { payload: {} }, renamed: { $ref: '#/components/messages/shared' } } }
components: { messages: { shared: { payload: {} } } }
`);
    expect(printMessages(model)).toMatchInlineSnapshot(`
      "orders.event: no direction on orders at no server
      own: no direction on orders at no server
      orders.shared: no direction on orders at no server
      trades.event: no direction on trades at no server
      shared: no direction on trades at no server"
    `);
  });

  test('an anonymous message called like another is told apart by its place', async () => {
    const model = await read(`
asyncapi: 2.6.0
info: { title: Place, version: 1.0.0 }
channels: { /feed: { publish: { operationId: measured, message: { payload: {} } } } }
components: { messages: { measured: { payload: {} } } }
`);
    expect(model.messages.map(({ id }) => id)).toEqual(['measured on /feed', 'measured']);
  });

  test('names that are dangerous elsewhere are ordinary here', async () => {
    const model = await read(
      variants(`
- { name: ../../x, payload: {} }
- { name: CON, payload: {} }
- { name: A, payload: {} }
- { name: a, payload: {} }
- { name: '🦑 out', payload: {} }
- { name: constructor, payload: {} }
- { name: __proto__, payload: {} }
- { name: ' ', payload: {} }
- { name: '<script>alert(1)</script>', payload: {} }
`),
    );
    expect(model.messages.map(({ id }) => id)).toMatchInlineSnapshot(`
      [
        "../../x",
        "CON",
        "A",
        "a",
        "🦑 out",
        "constructor",
        "__proto__",
        "watch 8",
        "<script>alert(1)</script>",
      ]
    `);
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });
});

describe('what a message says', () => {
  test('traits are merged, counted, and leave no trace besides', async () => {
    const model = await read(`
asyncapi: 3.0.0
info: { title: Traits, version: 1.0.0 }
defaultContentType: application/json
channels: { c: { address: /, messages: { m: { $ref: '#/components/messages/m' } } } }
components:
  messages:
    m:
      traits: [{ $ref: '#/components/messageTraits/sent' }, { summary: From a trait. }]
      payload: { $ref: '#/components/schemas/body' }
      correlationId: { location: '$message.header#/id' }
  messageTraits: { sent: { headers: { type: object, properties: { at: { $ref: '#/components/schemas/time' } } } } }
  schemas:
    body: { type: object, required: [id], properties: { id: { type: string } } }
    time: { type: string, format: date-time, description: When. }
`);
    const [message] = model.messages;
    expect(message?.traits).toBe(2);
    expect(message?.summary).toBe('From a trait.');
    expect(message?.contentType).toBe('application/json');
    expect(message?.correlationId).toEqual({
      location: '$message.header#/id',
      description: undefined,
    });
    expect(message?.payload).toMatchObject({ kind: 'reference', id: 'body' });
    expect(model.schemas.map(({ id, usedByMessages }) => `${id}: ${usedByMessages.join()}`)).toEqual([
      'body: m',
      'time: m',
    ]);
    expect(message?.extensions).toEqual([]);
  });

  test('examples keep name, summary, headers and payload, be the payload null', async () => {
    const model = await read(
      variants(`
- name: m
  payload: {}
  headers: { type: object }
  examples:
    - { name: first, summary: The first., headers: { a: 1 }, payload: [1, { x: null }] }
    - { payload: 0 }
`),
    );
    expect(model.messages[0]?.examples).toMatchInlineSnapshot(`
[
  {
    "check": undefined,
    "extensions": [],
    "headers": {
      "a": 1,
    },
    "name": "first",
    "origin": "message",
    "payload": [
      1,
      {
        "x": null,
      },
    ],
    "payloadPointer": "/channels/~1feed/subscribe/message/oneOf/0/examples/0/payload",
    "pointer": "/channels/~1feed/subscribe/message/oneOf/0/examples/0",
    "summary": "The first.",
    "written": undefined,
  },
  {
    "check": undefined,
    "extensions": [],
    "headers": undefined,
    "name": undefined,
    "origin": "message",
    "payload": 0,
    "payloadPointer": "/channels/~1feed/subscribe/message/oneOf/0/examples/1/payload",
    "pointer": "/channels/~1feed/subscribe/message/oneOf/0/examples/1",
    "summary": undefined,
    "written": undefined,
  },
]
`);
  });

  test('what is for tools alone is on no page', async () => {
    const model = await read(
      variants(
        `- $ref: '#/components/messages/a'`,
        `
messages:
  a:
    x-ws-docs-ignore: [message-example]
    payload: { type: object, x-ws-docs-ignore: [message-example], properties: { b: { x-ws-docs-ignore: [c] } } }
    bindings: { ws: { x-ws-docs-ignore: [c], x-else: 1 } }
`,
      ),
    );
    expect(JSON.stringify(model)).not.toContain('x-ws-docs-ignore');
    expect(JSON.stringify(model)).toContain('x-else');
  });

  test('extensions are kept, cycles cut, references named, and nothing of the parser shown', async () => {
    const model = await read(
      variants(
        `- $ref: '#/components/messages/a'`,
        `
messages:
  a: { payload: {}, x-see: { also: [{ $ref: '#/components/messages/b' }], text: hello }, x-none: null }
  b: { payload: {}, x-see: { $ref: '#/components/messages/a' } }
`,
      ),
    );
    expect(model.messages.flatMap(({ id, extensions }) => [id, ...printExtensions(extensions)])).toMatchInlineSnapshot(`
      [
        "a",
        "  x-see: {"also":[{"$ref":"#/components/messages/b"}],"text":"hello"}",
        "  x-none: null",
        "b",
        "  x-see: {"$ref":"#/components/messages/a"}",
      ]
    `);
  });
});
