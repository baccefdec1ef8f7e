/** What tells messages apart on the wire. */
import { describe, expect, test } from '@jest/globals';
import { variants } from './one-channel';
import { read } from './parse';
import { identityText } from './print';

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
