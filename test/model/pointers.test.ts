/** Where the parts of schemas, the examples and the schemes of a document stand as its author wrote them. */
import { describe, expect, test } from '@jest/globals';
import { expandSchema } from '../../model/schema/expand';
import type { Expanded, Schema } from '../../model/schema/schema';
import { stepName } from '../../model/schema/schema';
import type { ApiModel } from '../../model/types';
import { read, readRaw } from './parse';

/** A line for each place of a schema: its step, what it is, and where it stands. */
function printPlaces(schema: Schema, step = '(root)', depth = 0): string {
  const said = schema.kind === 'reference' ? ` → ${schema.id}` : schema.kind === 'schema' ? '' : ` ${schema.kind}`;
  const below = schema.kind === 'schema' ? schema.children : [];
  return [
    `${'  '.repeat(depth)}${step}${said}  ${schema.pointer}`,
    ...below.map((child) => printPlaces(child.schema, stepName(child), depth + 1)),
  ].join('\n');
}

function printRows({ path, pointer, parts, children }: Expanded): string {
  return [
    `${path.join(' ') || '(root)'}  ${pointer}`,
    ...parts.map((part) => `  with ${part.reference ?? part.title}  ${part.pointer}`),
    ...children.map(printRows),
  ].join('\n');
}

function printMessages({ messages }: ApiModel): string {
  return messages
    .flatMap(({ id, headers, payload, examples }) => [
      id,
      ...(headers === undefined ? [] : [printPlaces(headers, 'headers', 1)]),
      ...(payload === undefined ? [] : [printPlaces(payload, 'payload', 1)]),
      ...examples.map(({ pointer, payloadPointer }) => `  example ${pointer}, its payload ${payloadPointer}`),
    ])
    .join('\n');
}

/** Rows of the page of a schema. */
async function rowsOf(id: string, schemas: string): Promise<string> {
  const { schemas: named } = await readSchemas(schemas);
  const reference = { kind: 'reference', id, pointer: `/components/schemas/${id}` } as const;
  return printRows(expandSchema(reference, new Map(named.map((one) => [one.id, one]))));
}

function readSchemas(schemas: string): Promise<ApiModel> {
  return read(`
asyncapi: 2.6.0
info: { title: Places, version: 1.0.0 }
channels: {}
components:
  schemas:
${schemas.replace(/^\n/, '').replaceAll(/^/gm, '    ')}
`);
}

function withTraits(version: string, channel: string): string {
  return `
asyncapi: ${version}
info: { title: Places, version: 1.0.0 }
channels:
  feed:
    ${channel}
components:
  messageTraits:
    common:
      headers: { type: object, properties: { trace: { type: string }, both: { description: Of the trait. } } }
      examples: [{ payload: { a: 1 } }]
  messages:
    m:
      traits: [{ $ref: '#/components/messageTraits/common' }, { headers: { properties: { second: {} } } }]
      headers: { type: object, properties: { own: { type: string }, both: { description: Of the message. } } }
      payload: { type: object, properties: { a: {} } }
`;
}

describe('places in the document', () => {
  test('a part of a schema stands under its keyword; ~ and / are escaped', async () => {
    const { schemas } = await readSchemas(`
it:
  properties:
    a: { items: { type: string } }
    a/b~c: { items: [true, { type: string }], additionalItems: false }
    other: { $ref: '#/components/schemas/other' }
    again: { properties: { it: { $ref: '#/components/schemas/it' } } }
  patternProperties: { ^x/: {} }
  additionalProperties: { contains: true }
  propertyNames: { minLength: 1 }
  allOf: [{ minProperties: 1 }, { $ref: '#/components/schemas/other' }]
  anyOf: [{ required: [a] }]
  oneOf: [{ not: { required: [b] } }]
  if: true
  then: {}
  else: {}
  dependencies: { a: { required: [c] } }
other: { type: object, properties: { inner: {} } }
`);
    expect(schemas.map(({ id, schema }) => printPlaces(schema, id)).join('\n')).toMatchInlineSnapshot(`
"it  /components/schemas/it
  a  /components/schemas/it/properties/a
    ~items  /components/schemas/it/properties/a/items
  a/b~c  /components/schemas/it/properties/a~1b~0c
    ~tupleItem1 boolean  /components/schemas/it/properties/a~1b~0c/items/0
    ~tupleItem2  /components/schemas/it/properties/a~1b~0c/items/1
    ~additionalItems boolean  /components/schemas/it/properties/a~1b~0c/additionalItems
  other → other  /components/schemas/it/properties/other
  again  /components/schemas/it/properties/again
    it → it  /components/schemas/it/properties/again/properties/it
  ~patternProperty^x/  /components/schemas/it/patternProperties/^x~1
  ~additionalProperties  /components/schemas/it/additionalProperties
    ~contains boolean  /components/schemas/it/additionalProperties/contains
  ~propertyNames  /components/schemas/it/propertyNames
  ~allOf1  /components/schemas/it/allOf/0
  ~allOf2 → other  /components/schemas/it/allOf/1
  ~anyOf1  /components/schemas/it/anyOf/0
  ~oneOf1  /components/schemas/it/oneOf/0
    ~not  /components/schemas/it/oneOf/0/not
  ~if boolean  /components/schemas/it/if
  ~then  /components/schemas/it/then
  ~else  /components/schemas/it/else
  ~dependencya  /components/schemas/it/dependencies/a
other  /components/schemas/other
  inner  /components/schemas/other/properties/inner"
`);
  });

  test('what 2020-12 calls otherwise stands under the keyword that was written', () => {
    const { schemas } = readRaw({
      asyncapi: '3.0.0',
      components: {
        schemas: {
          it: { prefixItems: [{}, {}], items: {}, dependentSchemas: { a: {} }, unevaluatedProperties: false },
        },
      },
    });
    expect(schemas.map(({ id, schema }) => printPlaces(schema, id)).join('\n')).toMatchInlineSnapshot(`
"it  /components/schemas/it
  ~unevaluatedProperties boolean  /components/schemas/it/unevaluatedProperties
  ~tupleItem1  /components/schemas/it/prefixItems/0
  ~tupleItem2  /components/schemas/it/prefixItems/1
  ~additionalItems  /components/schemas/it/items
  ~dependencya  /components/schemas/it/dependentSchemas/a"
`);
  });

  test('a row that was merged or lifted keeps its place', async () => {
    expect(
      await rowsOf(
        'whole',
        `
whole:
  allOf:
    - $ref: '#/components/schemas/base'
    - { title: Own, properties: { own: {}, alias: { description: An alias., allOf: [{ $ref: '#/components/schemas/leaf' }] } } }
  properties: { beside: { $ref: '#/components/schemas/choice' } }
base: { properties: { id: { type: string } } }
leaf: { type: string }
choice:
  oneOf:
    - { properties: { shared: { type: integer }, one: {} }, required: [one] }
    - { properties: { shared: { type: integer }, two: {} }, required: [two] }
`,
      ),
    ).toMatchInlineSnapshot(`
"(root)  /components/schemas/whole
  with base  /components/schemas/whole/allOf/0
  with Own  /components/schemas/whole/allOf/1
beside  /components/schemas/whole/properties/beside
beside shared  /components/schemas/choice/oneOf/0/properties/shared
beside ~oneOf1  /components/schemas/choice/oneOf/0
beside ~oneOf1 one  /components/schemas/choice/oneOf/0/properties/one
beside ~oneOf2  /components/schemas/choice/oneOf/1
beside ~oneOf2 two  /components/schemas/choice/oneOf/1/properties/two
id  /components/schemas/base/properties/id
own  /components/schemas/whole/allOf/1/properties/own
alias  /components/schemas/whole/allOf/1/properties/alias"
`);
  });

  test('in 2.x, messages and their examples point to where they are defined', async () => {
    const model = await read(`
asyncapi: 2.6.0
info: { title: Places, version: 1.0.0 }
channels:
  /feed:
    subscribe: { message: { oneOf: [{ $ref: '#/components/messages/named' }, { messageId: own, payload: { type: object, properties: { a: {} } } }] } }
    publish: { message: { $ref: '#/components/messages/named' } }
components:
  messages:
    named:
      headers: { type: object, properties: { h: {} } }
      payload: { $ref: '#/components/schemas/body' }
      examples: [{ payload: { b: 1 } }, { headers: { h: 1 } }]
  schemas: { body: { type: object, properties: { b: {} } } }
`);
    expect(printMessages(model)).toMatchInlineSnapshot(`
"named
  headers  /components/messages/named/headers
    h  /components/messages/named/headers/properties/h
  payload → body  /components/messages/named/payload
  example /components/messages/named/examples/0, its payload /components/messages/named/examples/0/payload
  example /components/messages/named/examples/1, its payload undefined
own
  payload  /channels/~1feed/subscribe/message/oneOf/1/payload
    a  /channels/~1feed/subscribe/message/oneOf/1/payload/properties/a"
`);
  });

  test('an example that is itself the payload is where that stands', () => {
    const { messages } = readRaw({ asyncapi: '2.0.0', components: { messages: { m: { examples: [{ b: 2 }] } } } });
    const at = '/components/messages/m/examples/0';
    expect(messages[0]?.examples).toMatchObject([{ pointer: at, payloadPointer: at }]);
  });

  test('in 3.x, messages, their examples and wrapped schemas point to where they are defined', async () => {
    const model = await read(`
asyncapi: 3.0.0
info: { title: Places, version: 1.0.0 }
channels:
  feed:
    address: /
    messages:
      named: { $ref: '#/components/messages/named' }
      own:
        payload: { schemaFormat: 'application/schema+json;version=draft-07', schema: { type: object, properties: { a: {} } } }
        examples: [{ name: first, payload: { a: 1 } }]
components:
  messages: { named: { payload: { type: object, properties: { b: { $ref: '#/components/schemas/body' } } } } }
  schemas: { body: { schemaFormat: 'application/schema+json;version=draft-07', schema: { properties: { c: {} } } } }
`);
    expect(printMessages(model)).toMatchInlineSnapshot(`
"named
  payload  /components/messages/named/payload
    b → body  /components/messages/named/payload/properties/b
own
  payload  /channels/feed/messages/own/payload/schema
    a  /channels/feed/messages/own/payload/schema/properties/a
  example /channels/feed/messages/own/examples/0, its payload /channels/feed/messages/own/examples/0/payload"
`);
    expect(model.schemas.map(({ schema, pointer }) => printPlaces(schema, pointer))).toMatchInlineSnapshot(`
[
  "/components/schemas/body  /components/schemas/body/schema
  c  /components/schemas/body/schema/properties/c",
]
`);
  });

  test('what a trait brought is in the trait; in 2.x it also wins over the message', async () => {
    const content = 'subscribe: { message: { $ref: "#/components/messages/m" } }';
    expect(printMessages(await read(withTraits('2.6.0', content)))).toMatchInlineSnapshot(`
"m
  headers  /components/messages/m/traits/1/headers
    own  /components/messages/m/headers/properties/own
    both  /components/messageTraits/common/headers/properties/both
    trace  /components/messageTraits/common/headers/properties/trace
    second  /components/messages/m/traits/1/headers/properties/second
  payload  /components/messages/m/payload
    a  /components/messages/m/payload/properties/a
  example /components/messageTraits/common/examples/0, its payload /components/messageTraits/common/examples/0/payload"
`);
  });

  test('what a trait brought is in the trait; in 3.x the message wins', async () => {
    const content = 'address: /\n    messages: { m: { $ref: "#/components/messages/m" } }';
    expect(printMessages(await read(withTraits('3.0.0', content)))).toMatchInlineSnapshot(`
"m
  headers  /components/messages/m/traits/1/headers
    trace  /components/messageTraits/common/headers/properties/trace
    both  /components/messages/m/headers/properties/both
    second  /components/messages/m/traits/1/headers/properties/second
    own  /components/messages/m/headers/properties/own
  payload  /components/messages/m/payload
    a  /components/messages/m/payload/properties/a
  example /components/messageTraits/common/examples/0, its payload /components/messageTraits/common/examples/0/payload"
`);
  });

  test('what a plug-in of the parser made points to what it was made of', () => {
    const made = { type: 'object', properties: { id: { type: 'string', properties: { x: {} } } } };
    const original = { type: 'record', fields: [] };
    const format = 'application/vnd.apache.avro;version=1.9.0';
    const v2 = {
      asyncapi: '2.6.0',
      components: {
        messages: { m: { schemaFormat: format, payload: made, 'x-parser-original-payload': original } },
      },
    };
    const payload = { schemaFormat: format, schema: made, 'x-parser-original-payload': original };
    const v3 = { asyncapi: '3.0.0', components: { messages: { m: { payload } } } };
    expect([v2, v3].map((json) => printMessages(readRaw(json))).join('\n')).toMatchInlineSnapshot(`
"m
  payload  /components/messages/m/payload
    id  /components/messages/m/payload
      x  /components/messages/m/payload
m
  payload  /components/messages/m/payload/schema
    id  /components/messages/m/payload/schema
      x  /components/messages/m/payload/schema"
`);
  });

  test('parameters, parts of the handshake and security schemes point to where they are defined', async () => {
    const model = await read(`
asyncapi: 2.6.0
info: { title: Places, version: 1.0.0 }
servers: { s: { url: 'wss://example.com', protocol: wss, security: [{ key: [], token: [] }] } }
channels:
  /{a}/{b}:
    parameters: { a: { $ref: '#/components/parameters/shared' }, b: { schema: { type: string } } }
    bindings: { ws: { query: { type: object, properties: { q: {} } } } }
  /: { bindings: { $ref: '#/components/channelBindings/shared' } }
components:
  parameters: { shared: { schema: { type: string } } }
  channelBindings: { shared: { ws: { headers: { type: object, properties: { h: {} } } } } }
  securitySchemes: { key: { type: userPassword }, token: { type: X509 } }
`);
    const said = [
      ...model.servers.flatMap(({ security }) => security.flat().map(({ scheme }) => scheme.pointer)),
      ...model.channels.flatMap(({ parameters, webSocket }) => [
        ...parameters.map(({ pointer, schema }) => `${pointer}: ${schema?.pointer}`),
        ...[webSocket?.query, webSocket?.headers].flatMap((schema) => (schema ? [printPlaces(schema)] : [])),
      ]),
    ];
    expect(said.join('\n')).toMatchInlineSnapshot(`
"/components/securitySchemes/key
/components/securitySchemes/token
/components/parameters/shared: /components/parameters/shared/schema
/channels/~1{a}~1{b}/parameters/b: /channels/~1{a}~1{b}/parameters/b/schema
(root)  /channels/~1{a}~1{b}/bindings/ws/query
  q  /channels/~1{a}~1{b}/bindings/ws/query/properties/q
(root)  /components/channelBindings/shared/ws/headers
  h  /components/channelBindings/shared/ws/headers/properties/h"
`);
  });

  test('a security scheme of 3.x points to where it is defined, or into the list', async () => {
    const { servers } = await read(`
asyncapi: 3.0.0
info: { title: Places, version: 1.0.0 }
servers:
  s: { host: example.com, protocol: wss, security: [{ $ref: '#/components/securitySchemes/key' }, { type: X509 }] }
components: { securitySchemes: { key: { type: userPassword } } }
`);
    const pointers = servers.flatMap(({ security }) => security.flat().map(({ scheme }) => scheme.pointer));
    expect(pointers).toEqual(['/components/securitySchemes/key', '/servers/s/security/1']);
  });
});
