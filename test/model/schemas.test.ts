import { describe, expect, test } from '@jest/globals';
import { read, readRaw } from './parse';
import { printSchema } from './print';

/** The trees of `components.schemas`, by name. */
async function schemas(text: string): Promise<string> {
  const model = await read(`
asyncapi: 2.6.0
info: { title: Schemas, version: 1.0.0 }
channels: {}
components:
  schemas:
${text.replace(/^\n/, '').replaceAll(/^/gm, '    ')}
`);
  return model.schemas.map(({ id, schema }) => `${id} := ${printSchema(schema)}`).join('\n');
}

/** The tree of one schema that the parser would refuse, or cannot make. */
function rawSchema(schema: unknown): string {
  const model = readRaw({
    asyncapi: '2.6.0',
    components: { schemas: { it: schema } },
  });
  return printSchema(model.schemas[0]?.schema ?? { kind: 'boolean', value: false, pointer: '' });
}

describe('schemas', () => {
  test('every keyword has its place', async () => {
    expect(
      await schemas(`
all:
  type: [object, 'null']
  title: All
  description: Of it.
  required: [a, elsewhere]
  minProperties: 1
  discriminator: a
  externalDocs: { url: 'https://example.com' }
  deprecated: true
  properties:
    a: { type: string, format: uuid, minLength: 1, maxLength: 36, pattern: '^x', const: x, default: x, readOnly: true }
    b: { type: number, minimum: 0, exclusiveMaximum: 9, multipleOf: 3, enum: [3, 6, null], writeOnly: true }
    c: { type: array, items: { type: integer }, uniqueItems: true, contains: { const: 1 }, maxItems: 3 }
    d: { type: array, items: [{ type: integer }, true], additionalItems: false }
    e: { type: string, contentEncoding: base64, contentMediaType: image/png }
  patternProperties: { '^x-': {} }
  additionalProperties: false
  propertyNames: { minLength: 2 }
  dependencies: { a: [b], b: { required: [c] } }
  allOf: [{ minProperties: 2 }]
  anyOf: [{ required: [a] }, { required: [b] }]
  oneOf: [true]
  not: { required: [z] }
  if: { required: [a] }
  then: { required: [b] }
  else: false
  x-mine: { y: [1] }
  $comment: For you.
  definitions: { inner: { type: string } }
`),
    ).toMatchInlineSnapshot(`
      "all := object|null “All” ‘Of it.’ deprecated minProperties 1 dependencies {"a":["b"]} requires elsewhere discriminator "a" docs "https://example.com" x-mine: {"y":[1]} $comment: "For you." definitions: {"inner":{"type":"string"}}
        a*: string format "uuid" = "x" default "x" readOnly minLength 1 maxLength 36 pattern "^x"
        b: number of [3,6,null] writeOnly minimum 0 exclusiveMaximum 9 multipleOf 3
        c: array maxItems 3 uniqueItems true
          ~items: integer
          ~contains: any = 1
        d: array
          ~tupleItem1: integer
          ~tupleItem2: true
          ~additionalItems: false
        e: string contentEncoding "base64" contentMediaType "image/png"
        ~patternProperty^x-: any
        ~additionalProperties: false
        ~propertyNames: any minLength 2
        ~allOf1: any minProperties 2
        ~anyOf1: any requires a
        ~anyOf2: any requires b
        ~oneOf1: true
        ~not: any requires z
        ~if: any requires a
        ~then: any requires b
        ~else: false
        ~dependencyb: any requires c"
    `);
  });

  test('the newer keywords of JSON Schema and those of OpenAPI are understood', () => {
    expect(
      rawSchema({
        type: 'string',
        nullable: true,
        example: 'a',
        prefixItems: [{}],
        unevaluatedProperties: false,
        dependentSchemas: { a: { required: ['b'] } },
        dependentRequired: { a: ['b'] },
        discriminator: { propertyName: 'a', mapping: { x: 'y' } },
        'x-parser-schema-id': 'secret',
      }),
    ).toMatchInlineSnapshot(`
      "string|null examples ["a"] dependentRequired {"a":["b"]} discriminator: {"propertyName":"a","mapping":{"x":"y"}}
        ~unevaluatedProperties: false
        ~tupleItem1: any
        ~dependencya: any requires b"
    `);
  });

  test('what has the wrong form is shown as it is', () => {
    expect(
      rawSchema({
        type: 7,
        title: { a: 1 },
        required: true,
        enum: 'abc',
        properties: ['a'],
        items: 'string',
        oneOf: [{ type: 'string' }, 'b'],
        examples: 'x',
        deprecated: 'yes',
        minimum: 'low',
      }),
    ).toMatchInlineSnapshot(`
      "any minimum "low" type: 7 title: {"a":1} required: true enum: "abc" properties: ["a"] items: "string" oneOf: [{"type":"string"},"b"] examples: "x" deprecated: "yes"
        ~oneOf1: string"
    `);
    expect(rawSchema('a text')).toMatchInlineSnapshot(`"source in application/schema+json: "a text""`);
    expect(rawSchema(null)).toMatchInlineSnapshot(`"source in application/schema+json: null"`);
    expect(rawSchema(true)).toBe('true');
  });

  test('a named schema is a reference, its own root and the second name of it too', async () => {
    expect(
      await schemas(`
tree: { type: object, properties: { left: { $ref: '#/components/schemas/tree' }, value: { $ref: '#/components/schemas/leaf' } } }
leaf: { type: string }
other: { $ref: '#/components/schemas/leaf' }
`),
    ).toMatchInlineSnapshot(`
      "tree := object
        left: → tree
        value: → leaf
      leaf := string
      other := → leaf"
    `);
  });

  test('a cycle without a name repeats the place where it began', () => {
    const node: { type: string; properties?: unknown } = { type: 'object' };
    node.properties = { next: node, list: { type: 'array', items: node } };
    expect(rawSchema({ type: 'object', properties: { head: node } })).toMatchInlineSnapshot(`
      "object
        head: object
          next: ↑ /head
          list: array
            ~items: ↑ /head"
    `);
  });

  test('a part met again is written out again while it is small, else it repeats', () => {
    const small = { type: 'object', properties: { a: {} } };
    const large = {
      type: 'object',
      properties: Object.fromEntries(Array.from({ length: 25 }, (_, index) => [`p${index}`, { type: 'null' }])),
    };
    const text = rawSchema({
      properties: { a: small, b: small, c: large, d: large },
    });
    expect(text.match(/a: any/g)).toHaveLength(2);
    expect(text.match(/p24/g)).toHaveLength(1);
    expect(text).toContain('d: ↑ /c');
  });

  test('shared parts do not multiply: forty doublings are read at once', () => {
    let schema: Record<string, unknown> = { type: 'string' };
    for (let level = 0; level < 40; level++) schema = { type: 'object', properties: { a: schema, b: schema } };
    expect(rawSchema(schema).split('\n').length).toBeLessThan(1000);
  });

  test('beyond two hundred levels the rest is kept as source', () => {
    let schema: Record<string, unknown> = { const: 'the bottom' };
    for (let level = 0; level < 1500; level++) schema = { items: schema };
    const text = rawSchema(schema);
    expect(text.split('\n')).toHaveLength(201);
    expect(text).toContain('the bottom');
  });

  test('names that JavaScript has a meaning for are names', () => {
    const properties = JSON.parse(
      '{ "__proto__": { "type": "string" }, "constructor": {}, "toString": {}, "a/b~c": {} }',
    );
    expect(rawSchema({ required: ['__proto__', 'hasOwnProperty'], properties })).toMatchInlineSnapshot(`
      "any requires hasOwnProperty
        __proto__*: string
        constructor: any
        toString: any
        a/b~c: any"
    `);
  });

  test('a property may be called like a keyword', () => {
    expect(
      rawSchema({
        properties: { items: { type: 'string' }, 'oneOf-1': {} },
        items: {},
        oneOf: [{ type: 'number' }],
      }),
    ).toMatchInlineSnapshot(`
      "any
        items: string
        oneOf-1: any
        ~items: any
        ~oneOf1: number"
    `);
  });

  test('a pointer that the parser has left is followed, or shown when it leads nowhere', () => {
    const model = readRaw({
      asyncapi: '2.6.0',
      components: {
        schemas: {
          a: {
            properties: {
              b: { $ref: '#/components/schemas/b' },
              c: { $ref: '#/nowhere' },
              d: { $ref: '#/loop' },
            },
          },
          b: { type: 'string' },
        },
      },
      loop: { $ref: '#/loop' },
    });
    expect(model.schemas.map(({ schema }) => printSchema(schema)).join('\n')).toMatchInlineSnapshot(`
      "any
        b: → b
        c: any $ref: "#/nowhere"
        d: any $ref: "#/loop"
      string"
    `);
  });

  test('any value of the document is kept as JSON, without cycles', () => {
    const value: { nan: number; date: Date; none: undefined; self?: unknown } = {
      nan: Number.NaN,
      date: new Date(0),
      none: undefined,
    };
    value.self = [value];
    expect(rawSchema({ default: value, 'x-more': value })).toMatchInlineSnapshot(
      `"any default {"nan":"NaN","date":"1970-01-01T00:00:00.000Z","none":null,"self":["[circular]"]} x-more: {"nan":"NaN","date":"1970-01-01T00:00:00.000Z","none":null,"self":["[circular]"]}"`,
    );
  });
});

describe('schema formats', () => {
  test('a payload in another language is kept as source, in what 2.x and 3.x write', () => {
    const avro = {
      type: 'record',
      name: 'User',
      fields: [{ name: 'id', type: 'string' }],
    };
    const format = 'application/vnd.apache.avro;version=1.9.0';
    const v2 = readRaw({
      asyncapi: '2.6.0',
      channels: {
        '/': {
          publish: {
            message: { name: 'user', schemaFormat: format, payload: avro },
          },
        },
      },
    });
    const v3 = readRaw({
      asyncapi: '3.0.0',
      channels: {
        c: {
          address: '/',
          messages: {
            user: { payload: { schemaFormat: format, schema: avro } },
          },
        },
      },
    });
    for (const [message] of [v2.messages, v3.messages]) {
      expect(message?.schemaFormat).toBe(format);
      expect(message?.payload).toMatchObject({
        kind: 'foreign',
        format,
        source: avro,
      });
      expect(message?.extensions).toEqual([]);
    }
  });

  test('what a plug-in of the parser has turned into JSON Schema is read as that', () => {
    const parsed = {
      type: 'object',
      properties: { id: { type: 'string' } },
      'x-parser-schema-id': 'User',
    };
    const format = 'application/vnd.apache.avro;version=1.9.0';
    const v2 = readRaw({
      asyncapi: '2.6.0',
      channels: {
        '/': {
          publish: {
            message: {
              schemaFormat: format,
              payload: parsed,
              'x-parser-original-payload': 'source',
            },
          },
        },
      },
    });
    const v3 = readRaw({
      asyncapi: '3.0.0',
      components: {
        messages: {
          user: {
            payload: {
              schemaFormat: format,
              schema: parsed,
              'x-parser-original-payload': 'source',
            },
          },
        },
      },
    });
    for (const [message] of [v2.messages, v3.messages]) {
      expect(message?.payload && printSchema(message.payload)).toBe(
        'object written in application/vnd.apache.avro;version=1.9.0: "source"\n  id: string',
      );
    }
  });

  test.each([
    'application/vnd.aai.asyncapi;version=3.0.0',
    'application/vnd.aai.asyncapi+yaml;version=2.6.0',
    'application/schema+json;version=draft-07',
    'application/schema;version=draft-07',
    'application/vnd.oai.openapi;version=3.0.0',
  ])('%s is JSON Schema', (format) => {
    const model = readRaw({
      asyncapi: '3.0.0',
      components: {
        messages: {
          m: { payload: { schemaFormat: format, schema: { type: 'string' } } },
        },
      },
    });
    expect(model.messages[0]?.payload?.kind).toBe('schema');
  });

  test('a named schema of 3.x that says its format is one schema, with or without it', async () => {
    const model = await read(`
asyncapi: 3.0.0
info: { title: Formats, version: 1.0.0 }
channels: { c: { address: /, messages: { m: { payload: { $ref: '#/components/schemas/body' } } } } }
components:
  schemas:
    body: { schemaFormat: 'application/schema+json;version=draft-07', schema: { type: string } }
`);
    expect(model.messages[0]?.payload).toMatchObject({
      kind: 'reference',
      id: 'body',
    });
    expect(model.schemas[0] && printSchema(model.schemas[0].schema)).toBe('string');
  });
});

describe('who uses a schema', () => {
  test('schemas count directly, messages through any number of others, cycles or not', async () => {
    const model = await read(`
asyncapi: 2.6.0
info: { title: Uses, version: 1.0.0 }
channels: {}
components:
  messages:
    m1: { payload: { $ref: '#/components/schemas/a' } }
    m2: { headers: { type: object, properties: { x: { $ref: '#/components/schemas/c' } } }, payload: { type: array, items: { $ref: '#/components/schemas/d' } } }
  schemas:
    a: { properties: { b: { $ref: '#/components/schemas/b' } } }
    b: { properties: { a: { $ref: '#/components/schemas/a' }, b: { $ref: '#/components/schemas/b' }, c: { $ref: '#/components/schemas/c' } } }
    c: { type: string }
    d: { $ref: '#/components/schemas/c' }
    e: {}
`);
    expect(
      model.schemas.map(
        ({ id, usedByMessages, usedBySchemas }) => `${id}: ${usedByMessages.join()} | ${usedBySchemas.join()}`,
      ),
    ).toMatchInlineSnapshot(`
      [
        "a: m1 | b",
        "b: m1 | a,b",
        "c: m1,m2 | b,d",
        "d:  | ",
        "e:  | ",
      ]
    `);
  });
});
