/** The model never throws for what a document says. */
import { describe, expect, test } from '@jest/globals';
import { expandSchema } from '../../model/schema/expand';
import type { ApiModel } from '../../model/types';
import { growthOf, LINEAR } from '../support/growth';
import { parse, read, readRaw } from './parse';
import { printChannels, printMessages, printWarnings } from './print';

const FULL = {
  2: `
asyncapi: 2.6.0
id: urn:example:all
defaultContentType: application/json
info: { title: All, version: 1.0.0, description: All of it., termsOfService: 'https://example.com', contact: { name: Ada, x-a: 1 }, license: { name: MIT, url: 'https://example.com' }, x-info: 1 }
tags: [{ name: one, description: First., externalDocs: { url: 'https://example.com' } }]
externalDocs: { url: 'https://example.com', description: More. }
servers:
  main: { url: '{h}', protocol: wss, protocolVersion: '13', variables: { h: { default: h, enum: [h], examples: [h] } }, security: [{ key: [] }], bindings: { ws: {} } }
channels:
  /{id}:
    servers: [main]
    parameters: { id: { schema: { type: string }, location: '$message.payload#/id' } }
    bindings: { ws: { method: GET, query: { type: object, properties: { t: { type: string } } } } }
    publish: { operationId: ask, message: { oneOf: [{ $ref: '#/components/messages/a' }, { payload: { $ref: '#/components/schemas/s' } }] }, security: [{ key: [] }], x-servers: [main] }
    subscribe: { message: { $ref: '#/components/messages/b' }, traits: [{ summary: T. }], x-response: { $ref: '#/components/messages/a' } }
components:
  securitySchemes: { key: { type: httpApiKey, in: query, name: k } }
  messages:
    a: { payload: { $ref: '#/components/schemas/s' }, headers: { type: object }, correlationId: { location: '$message.header#/c' }, examples: [{ payload: { kind: a } }], x-response: { oneOf: [{ $ref: '#/components/messages/b' }] }, x-servers: [main], tags: [{ name: t }], bindings: { ws: {} }, traits: [{ title: A }] }
    b: { schemaFormat: 'application/schema+json;version=draft-07', payload: { oneOf: [{ type: string }, { $ref: '#/components/schemas/s' }] } }
  schemas: { s: { type: object, properties: { kind: { const: a }, more: { $ref: '#/components/schemas/s' }, list: { type: array, items: [{}] } }, dependencies: { kind: [more] } } }
`,
  3: `
asyncapi: 3.0.0
id: urn:example:all
defaultContentType: application/json
info: { title: All, version: 1.0.0, contact: { email: a@example.com }, license: { name: MIT }, tags: [{ name: one }], externalDocs: { url: 'https://example.com' } }
servers:
  main: { host: h, pathname: /p, protocol: wss, title: M, summary: S., variables: { h: { default: h } }, security: [{ $ref: '#/components/securitySchemes/key' }] }
channels:
  c: { address: '/{id}', title: C, servers: [{ $ref: '#/servers/main' }], parameters: { id: { enum: [a] } }, messages: { a: { $ref: '#/components/messages/a' }, i: { payload: { schemaFormat: 'application/schema+json;version=draft-07', schema: { $ref: '#/components/schemas/s' } } } }, bindings: { ws: { headers: { type: object } } } }
operations:
  ask: { action: receive, channel: { $ref: '#/channels/c' }, messages: [{ $ref: '#/channels/c/messages/a' }], traits: [{ title: Ask }], reply: { channel: { $ref: '#/channels/c' }, messages: [{ $ref: '#/channels/c/messages/i' }], address: { location: '$message.header#/r' } } }
components:
  securitySchemes: { key: { type: oauth2, scopes: [r], flows: { implicit: { authorizationUrl: 'https://example.com', availableScopes: { r: R } } } } }
  messages: { a: { payload: { $ref: '#/components/schemas/s' }, traits: [{ title: A }], x-response: { $ref: '#/components/messages/a' } } }
  schemas: { s: { type: object, properties: { kind: { const: a }, more: { $ref: '#/components/schemas/s' } } } }
`,
};

const WRONG = [null, 0, true, 'text', '#/components/schemas/s', [], [null], [[]], {}, { $ref: '#/info' }, { a: null }];

/** Every place of a document, each object once. */
function places(root: unknown): readonly { readonly holder: object; readonly key: string }[] {
  const seen = new Set<unknown>();
  const found: { holder: object; key: string }[] = [];
  const rest = [root];
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    if (typeof next !== 'object' || next === null || seen.has(next)) continue;
    seen.add(next);
    for (const [key, value] of Object.entries(next)) {
      if (key.startsWith('x-parser-')) continue;
      found.push({ holder: next, key });
      if (value !== undefined) rest.push(value);
    }
  }
  return found;
}

/** What everybody behind the border relies on. */
function problems(model: ApiModel): readonly string[] {
  const found: string[] = [];
  if (JSON.stringify(model).includes('x-parser-')) found.push('a key of the parser is shown');
  const unique = (names: readonly string[], what: string) => {
    if (new Set(names).size < names.length) found.push(`${what} are not unique: ${names.join()}`);
    return new Set(names);
  };
  const known = (id: string, ids: ReadonlySet<string>, what: string) => {
    if (!ids.has(id)) found.push(`unknown ${what} ${id}`);
  };
  const servers = unique(idsOf(model.servers), 'servers');
  const channels = unique(idsOf(model.channels), 'channels');
  const operations = unique(idsOf(model.operations), 'operations');
  const messages = unique(idsOf(model.messages), 'messages');
  const schemas = new Map(model.schemas.map((schema) => [schema.id, schema]));
  if (unique(labelsOf(model.messages), 'labels').has('')) found.push('a message has no label');
  for (const message of model.messages) {
    const others = [...message.repliesTo, ...message.replies.map((reply) => reply.message)];
    for (const id of others) known(id, messages, 'message');
    for (const id of message.channels) known(id, channels, 'channel');
    for (const id of message.servers) known(id, servers, 'server');
    for (const id of message.operations) known(id, operations, 'operation');
    for (const schema of [message.payload, message.headers]) if (schema) expandSchema(schema, schemas);
  }
  for (const channel of model.channels) for (const id of channel.messages) known(id, messages, 'message');
  for (const operation of model.operations) known(operation.channel, channels, 'channel');
  for (const { server, channel } of model.connections) {
    known(server, servers, 'server');
    known(channel, channels, 'channel');
  }
  return found;
}

function idsOf(things: readonly { readonly id: string }[]): readonly string[] {
  return things.map(({ id }) => id);
}

function labelsOf(things: readonly { readonly label: string }[]): readonly string[] {
  return things.map(({ label }) => label);
}

describe('a document in which anything may be wrong', () => {
  test.each(['2', '3'] as const)('is read whatever stands at any one place of it (%s.x)', async (version) => {
    const document = (await parse(FULL[version])).json();
    expect(problems(readRaw(document))).toEqual([]);
    let count = 0;
    for (const { holder, key } of places(document)) {
      const right: unknown = Reflect.get(holder, key);
      for (const wrong of WRONG) {
        Reflect.set(holder, key, wrong);
        const found = problems(readRaw(document));
        if (found.length > 0) throw new Error(`${key} = ${JSON.stringify(wrong)}: ${found.join('; ')}`);
        count++;
      }
      Reflect.set(holder, key, right);
    }
    expect(count).toBeGreaterThan(1000);
  });

  test.each([...WRONG, undefined])('is read even if it is %j', (json) => {
    const model = readRaw(json);
    expect(model.messages).toEqual([]);
    expect(model.info.title).toBe('');
  });

  test('is read when its replies and constants go in circles, or are shared beyond counting', () => {
    const choice: { oneOf?: unknown } = {};
    choice.oneOf = [choice, [choice], { oneOf: [choice] }];
    let payload: unknown = { properties: { event: { const: 'x' } } };
    for (let level = 0; level < 40; level++) payload = { allOf: [payload, payload], oneOf: [payload, payload] };
    const model = readRaw({ asyncapi: '2.6.0', components: { messages: { m: { payload, 'x-response': choice } } } });
    expect(problems(model)).toEqual([]);
  });

  test('says what it leaves out, and where', () => {
    const model = readRaw({
      asyncapi: '3.0.0',
      servers: { a: 7 },
      channels: { b: null, c: { messages: { d: 'x' } } },
      operations: {
        e: { action: 'receive' },
        f: { action: 'shout', channel: {} },
      },
      components: { messages: { g: [] } },
    });
    expect(printWarnings(model)).toMatchInlineSnapshot(`
      "unreadable-channel at /channels/b: Channel "b" is not an object and is left out. Write a Channel Object.
      unreadable-message at /channels/c/messages/d: Message "d" is not an object and is left out. Write a Message Object or a $ref to one.
      unreadable-operation at /operations/e: Operation "e" is left out: set its channel to a $ref to a channel of this document.
      unreadable-operation at /operations/f: Operation "f" is left out: set its action to "send" or "receive".
      unreadable-message at /components/messages/g: Message "g" is not an object and is left out. Write a Message Object or a $ref to one.
      unreadable-server at /servers/a: Server "a" is not an object and is left out. Write a Server Object."
    `);
  });
});

describe('a document that leaves something out', () => {
  const info = 'info: { title: Little, version: 1.0.0 }';

  test('without servers, channels, operations or messages is an empty model', async () => {
    for (const text of [`asyncapi: 2.6.0\n${info}\nchannels: {}`, `asyncapi: 3.0.0\n${info}`]) {
      const { servers, channels, operations, messages, schemas, connections, conversations, warnings } =
        await read(text);
      expect([servers, channels, operations, messages, schemas, connections, conversations, warnings].flat()).toEqual(
        [],
      );
    }
  });

  test('may have operations without messages, and messages without payload', async () => {
    const model = await read(`
asyncapi: 2.6.0
${info}
servers: { main: { url: h, protocol: wss } }
channels:
  /none: { publish: {}, subscribe: { operationId: listen } }
  /empty: { publish: { message: {} }, subscribe: { message: { oneOf: [] } } }
`);
    expect(printChannels(model)).toMatchInlineSnapshot(`
      "/none  “/none”  /none  on main
        send (publish) /none publish: no messages
        receive (subscribe) listen: no messages
      /empty  “/empty”  /empty  on main
        send (publish) /empty publish: /empty publish
        receive (subscribe) /empty subscribe: no messages"
    `);
    expect(printMessages(model)).toMatchInlineSnapshot(`"/empty publish: send on /empty at main"`);
    expect(model.messages[0]?.payload).toBeUndefined();
  });

  test('may have the address / twice', async () => {
    const model = await read(`
asyncapi: 3.0.0
${info}
channels: { one: { address: / }, two: { address: /, title: Second } }
`);
    expect(printChannels(model)).toMatchInlineSnapshot(`
"one  “one”  /  on nothing
two  “Second”  /  on nothing"
`);
  });
});

describe('reading', () => {
  test.each(['2', '3'] as const)(
    'changes nothing in the document, and gives the same twice (%s.x)',
    async (version) => {
      const document = await parse(FULL[version]);
      for (const { holder } of places(document.json())) Object.freeze(holder);
      const first = readRaw(document.json());
      expect(readRaw(document.json())).toEqual(first);
    },
  );

  test('takes a version of its own', async () => {
    expect((await read(FULL[2], { version: '2.0.0-next' })).info.version).toBe('2.0.0-next');
  });

  test('keeps all that info and the root say', async () => {
    expect((await read(FULL[2])).info).toMatchInlineSnapshot(`
      {
        "contact": {
          "email": undefined,
          "extensions": [
            {
              "name": "x-a",
              "value": 1,
            },
          ],
          "name": "Ada",
          "url": undefined,
        },
        "defaultContentType": "application/json",
        "description": "All of it.",
        "extensions": [
          {
            "name": "x-info",
            "value": 1,
          },
        ],
        "externalDocs": {
          "description": "More.",
          "url": "https://example.com",
        },
        "id": "urn:example:all",
        "license": {
          "extensions": [],
          "name": "MIT",
          "url": "https://example.com",
        },
        "sessions": [],
        "tags": [
          {
            "description": "First.",
            "externalDocs": {
              "description": undefined,
              "url": "https://example.com",
            },
            "name": "one",
          },
        ],
        "termsOfService": "https://example.com",
        "title": "All",
        "version": "1.0.0",
      }
    `);
    expect((await read(FULL[3])).info.tags.map(({ name }) => name)).toEqual(['one']);
    expect((await read(FULL[3])).info.externalDocs?.url).toBe('https://example.com');
  });

  test('is linear in the size of the document', () => {
    const make = (count: number) => {
      const schemas = Object.fromEntries(
        Array.from({ length: count }, (_, index) => [
          `s${index}`,
          { type: 'object', properties: { index: { const: index } } },
        ]),
      );
      const messages = Object.fromEntries(
        Array.from({ length: count }, (_, index) => [`m${index}`, { payload: schemas[`s${index}`], title: 'Same' }]),
      );
      const oneOf = Object.values(messages);
      return {
        asyncapi: '2.6.0',
        channels: { '/': { publish: { message: { oneOf } } } },
        components: { messages, schemas },
      };
    };
    expect(readRaw(make(100)).messages).toHaveLength(100);
    expect(growthOf(readRaw, make, 400)).toBeLessThan(LINEAR);
  });
});
