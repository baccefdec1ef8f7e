import { describe, expect, test } from '@jest/globals';
import { read } from './parse';
import { identityText, printExtensions, printMessages } from './print';

/** A 2.6 document whose one channel offers these messages to its subscribers. */
function variants(oneOf: string, components = ''): string {
  return `
asyncapi: 2.6.0
info: { title: Messages, version: 1.0.0 }
channels:
  /feed:
    subscribe:
      operationId: watch
      message:
        oneOf:
${oneOf.trim().replaceAll(/^/gm, '          ')}
components:
${components === '' ? '  schemas: {}' : components.trim().replaceAll(/^ */gm, (spaces) => `${spaces}  `)}
`;
}

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

describe('what tells messages apart', () => {
  const identities = async (text: string) =>
    (await read(text)).messages.map(
      ({ label, identifiedBy }) => `${label}: ${identifiedBy ? identityText(identifiedBy) : '-'}`,
    );

  test('it is the constant that differs among the siblings, not one that they share', async () => {
    expect(
      await identities(
        variants(`
- { name: a, payload: { properties: { version: { const: 1 }, event: { const: a }, only: { const: x } } } }
- { name: b, payload: { properties: { version: { const: 1 }, event: { enum: [b] } } } }
- { name: c, payload: { properties: { version: { const: 1 }, event: { enum: [c, d] } } } }
`),
      ),
    ).toMatchInlineSnapshot(`
      [
        "a: event = "a"",
        "b: event = "b"",
        "c: -",
      ]
    `);
  });

  test('it is found through allOf, named schemas and branches that agree, down to three properties', async () => {
    expect(
      await identities(
        variants(
          `
- { name: a, payload: { allOf: [{ $ref: '#/components/schemas/base' }, { properties: { data: { $ref: '#/components/schemas/data' } } }] } }
- { name: b, payload: { oneOf: [{ properties: { data: { properties: { type: { const: b } } } } }, { properties: { data: { properties: { type: { const: b }, x: {} } } } }] } }
- { name: c, payload: { oneOf: [{ properties: { data: { properties: { type: { const: c } } } } }, { properties: { data: { properties: { type: { const: d } } } } }] } }
- { name: e, payload: { properties: { a: { properties: { b: { properties: { c: { properties: { d: { const: 1 } } } } } } } } } }
`,
          `
schemas:
  base: { properties: { id: { type: string } } }
  data: { properties: { type: { const: a } } }
`,
        ),
      ),
    ).toMatchInlineSnapshot(`
      [
        "a: data.type = "a"",
        "b: data.type = "b"",
        "c: -",
        "e: -",
      ]
    `);
  });

  test('a constant deep down that no sibling has counts when it cannot be absent', async () => {
    const deep = (required: string) =>
      variants(`
- { name: a, payload: { required: [arg], properties: { arg: { ${required} properties: { channel: { const: x } } } } } }
- { name: b, payload: {} }
`);
    expect(await identities(deep('required: [channel],'))).toEqual(['a: arg.channel = "x"', 'b: -']);
    expect(await identities(deep(''))).toEqual(['a: -', 'b: -']);
  });

  test('those that share a constant are told apart by a second place, if no value there is shared too', async () => {
    const sharing = (a: string, b: string, required = 'required: [feed],') =>
      variants(`
- { name: a, payload: { required: [event, of], properties: { event: { const: ask }, of: { ${required} properties: { feed: { enum: [${a}] } } } } } }
- { name: b, payload: { required: [event, of], properties: { event: { const: ask }, of: { ${required} properties: { feed: { enum: [${b}] } } } } } }
- { name: c, payload: { required: [event], properties: { event: { const: stop } } } }
`);
    expect(await identities(sharing('x, y', 'z'))).toMatchInlineSnapshot(`
[
  "a: event = "ask" and of.feed of "x", "y"",
  "b: of.feed = "z"",
  "c: event = "stop"",
]
`);
    const together = ['a: event = "ask" of a, b', 'b: event = "ask" of a, b', 'c: event = "stop"'];
    expect(await identities(sharing('x, y', 'y, z'))).toEqual(together);
    expect(await identities(sharing('x, y', 'z', ''))).toEqual(together);
  });

  test('of several unique constants it is the one that tells most siblings apart', async () => {
    expect(
      await identities(
        variants(`
- { name: a, payload: { properties: { kind: { const: k }, event: { const: a } } } }
- { name: b, payload: { properties: { kind: { const: l }, event: { const: b } } } }
- { name: c, payload: { properties: { kind: { const: m }, event: { const: c } } } }
- { name: d, payload: { properties: { kind: { const: m }, event: { const: d } } } }
`),
      ),
    ).toEqual(['a: event = "a"', 'b: event = "b"', 'c: event = "c"', 'd: event = "d"']);
  });

  test('a message that is alone on its channel is known by what differs in the document, not by what is always the same', async () => {
    const channel = (name: string) =>
      `/${name}: { subscribe: { message: { name: ${name}, payload: { properties: { jsonrpc: { const: '2.0' }, method: { const: ${name} } } } } } }`;
    expect(
      await identities(`
asyncapi: 2.6.0
info: { title: RPC, version: 1.0.0 }
channels: { ${channel('heads')}, ${channel('logs')} }
`),
    ).toEqual(['heads: method = "heads"', 'logs: method = "logs"']);
  });

  test('a constant that siblings share is said with all that have it, and not at all where every message has it', async () => {
    const message = (name: string, constants: string) =>
      `- { name: ${name}, payload: { properties: { jsonrpc: { const: '2.0' }, ${constants} } } }`;
    const reply = (name: string) => message(name, 'type: { const: ok }');
    expect(
      await identities(
        variants(
          [reply('a'), reply('b'), reply('c'), message('d', 'type: { const: error }'), message('e', 'data: {}')].join(
            '\n',
          ),
        ),
      ),
    ).toEqual([
      'a: type = "ok" of a, b, c',
      'b: type = "ok" of a, b, c',
      'c: type = "ok" of a, b, c',
      'd: type = "error"',
      'e: -',
    ]);
  });

  test('a constant that all messages of a channel share is said where other channels have other values', async () => {
    const messages = (op: number, names: string) =>
      names.split(',').map((name) => `{ name: ${name}, payload: { properties: { op: { const: ${op} } } } }`);
    expect(
      await identities(`
asyncapi: 2.6.0
info: { title: Gateway, version: 1.0.0 }
channels:
  /:
    subscribe: { message: { oneOf: [${messages(0, 'ready,resumed')}] } }
    publish: { message: { oneOf: [${messages(2, 'identify')}] } }
`),
    ).toEqual(['ready: op = 0 of ready, resumed', 'resumed: op = 0 of ready, resumed', 'identify: op = 2']);
  });

  test('messages that share a constant on several channels are all counted once', async () => {
    const message = (name: string) => `${name}: { name: ${name}, payload: { properties: { type: { const: ok } } } }`;
    const channel = (...names: string[]) =>
      `{ subscribe: { message: { oneOf: [${names.map((name) => `{ $ref: '#/components/messages/${name}' }`).join()}, { name: other${names[1]}, payload: {} }] } } }`;
    const found = await identities(`
asyncapi: 2.6.0
info: { title: Two, version: 1.0.0 }
channels: { /x: ${channel('a', 'b')}, /y: ${channel('a', 'c')} }
components: { messages: { ${['a', 'b', 'c'].map(message).join()} } }
`);
    expect(found).toEqual(
      expect.arrayContaining(['a: type = "ok" of a, b, c', 'b: type = "ok" of a, b', 'c: type = "ok" of a, c']),
    );
  });

  test('of an enum and a constant for the same place the constant counts', async () => {
    const base = '{ properties: { event: { enum: [a, b] } } }';
    expect(
      await identities(
        variants(`
- { name: a, payload: { allOf: [${base}, { properties: { event: { const: a } } }] } }
- { name: b, payload: { allOf: [${base}, { properties: { event: { const: b } } }] } }
`),
      ),
    ).toEqual(['a: event = "a"', 'b: event = "b"']);
  });

  test('a message alone is known by its own first constant, of the top level only', async () => {
    const alone = (payload: string) => variants(`- { name: alone, payload: ${payload} }`);
    expect(
      await identities(alone('{ properties: { a: { properties: { b: { const: 1 } } }, event: { const: x } } }')),
    ).toEqual(['alone: event = "x"']);
    expect(await identities(alone('{ properties: { a: { properties: { b: { const: 1 } } } } }'))).toEqual(['alone: -']);
    expect(await identities(alone('{ type: string }'))).toEqual(['alone: -']);
  });

  test('a schema that contains itself ends the search', async () => {
    expect(
      await identities(
        variants(
          `- { name: a, payload: { $ref: '#/components/schemas/node' } }\n- { name: b, payload: { properties: { kind: { const: b } } } }`,
          `
schemas:
  node: { properties: { kind: { const: a }, next: { $ref: '#/components/schemas/node' } }, allOf: [{ properties: { again: { $ref: '#/components/schemas/node' } } }] }
`,
        ),
      ),
    ).toEqual(['a: kind = "a"', 'b: kind = "b"']);
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
