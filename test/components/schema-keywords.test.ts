/** What a reader is shown of each keyword of JSON Schema, and of what documents add to it. */
import { describe, expect, test } from '@jest/globals';
import { shownSchema } from './schema-text';

describe('objects', () => {
  test('required names, with and without a schema', async () => {
    expect(
      await shownSchema(
        'it: { type: object, required: [a, z], properties: { a: { type: string }, b: { type: boolean } } }',
      ),
    ).toMatchInlineSnapshot(`
      ": object
      Requires z.
         a string required
         b boolean"
    `);
  });

  test('other properties', async () => {
    const shown = async (closing: string) =>
      (await shownSchema(`it: { properties: { a: {} }, ${closing} }`)).split('\n').slice(2);
    expect(await shown('additionalProperties: false')).toEqual(['No additional properties.']);
    expect(await shown('additionalProperties: true')).toEqual(['Additional properties are allowed.']);
    expect(await shown('additionalProperties: { type: integer, description: Of it. }')).toEqual([
      '   any other property integer',
      '  Of it.',
    ]);
    expect(await shown('unevaluatedProperties: false')).toEqual(['No additional properties.']);
    expect(await shown('unevaluatedProperties: { type: integer }')).toEqual(['   any other property integer']);
  });

  test('patterns and names', async () => {
    expect(
      await shownSchema(`
it:
  type: object
  minProperties: 1
  patternProperties: { '^x-': { type: string }, '^y-': false }
  propertyNames: { pattern: '^[a-z]+$', maxLength: 8 }
`),
    ).toMatchInlineSnapshot(`
      ": object
      at least 1 property
          matching ^x- string
          matching ^y- must be absent
         property names
        at most 8 characters · matches ^[a-z]+$"
    `);
  });

  test('what depends on a property', async () => {
    expect(
      await shownSchema(`
it:
  type: object
  dependencies: { card: [address, name], phone: { required: [prefix], properties: { prefix: { type: string, pattern: '^[+]' } } } }
  dependentRequired: { a: [b] }
`),
    ).toMatchInlineSnapshot(`
      ": object
        When a is present, b is required.
        When card is present, address and name are required.
        When phone is present, prefix is required, and:
           then object
          ▾ 1 property
             prefix string required
            matches ^[+]"
    `);
    expect(await shownSchema('it: { dependentSchemas: { a: { minProperties: 2 }, b: false } }')).toMatchInlineSnapshot(`
      ": 
        When a is present:
           then
          at least 2 properties
        When b is present, no value is valid."
    `);
  });

  test('conditions', async () => {
    expect(
      await shownSchema(`
it:
  type: object
  required: [type]
  properties: { type: { enum: [limit, market] }, price: { type: number } }
  if: { properties: { type: { const: limit } } }
  then: { required: [price] }
  else: { not: { required: [price] } }
`),
    ).toMatchInlineSnapshot(`
      ": object
         type required
          One of
           "limit"
           "market"
         price number
        When type is "limit", price is required.
        Otherwise, price must be absent."
    `);
    expect(
      await shownSchema(`
it:
  if: { properties: { a: { minimum: 3 } } }
  then: { required: [b] }
  else: { required: [c] }
`),
    ).toMatchInlineSnapshot(`
      ": 
         if object
        ▾ 1 property
           a any
          at least 3
         then
        Requires b.
         otherwise
        Requires c."
    `);
    expect(
      await shownSchema(`
it:
  allOf:
    - { if: { properties: { kind: { const: a } } }, then: { properties: { data: { $ref: '#/components/schemas/data' } } } }
    - { if: { properties: { kind: { enum: [b, c, d] } } }, then: { required: [x, y, z], properties: { x: { const: 1 } } }, else: false }
    - { if: { not: { required: [kind] } }, then: { not: { required: [x, y] } } }
data: { type: object, properties: { n: { type: number } } }
`),
    ).toMatchInlineSnapshot(`
      ": 
        When kind is "a" or absent:
           then object
          ▾ 1 property
             data object data
            ▾ 1 property
               n number
        When kind is "b", "c" or "d" or absent, x, y and z are required, and x is 1.
        Otherwise, no value is valid.
        When kind is absent, x and y must not be present together."
    `);
  });
});

describe('arrays', () => {
  test('of one kind', async () => {
    expect(
      await shownSchema(`
it:
  properties:
    plain: { type: array, items: { type: string, format: uuid } }
    named: { type: array, items: { $ref: '#/components/schemas/item' } }
    said: { type: array, items: { type: string, description: A name. }, minItems: 1, maxItems: 3, uniqueItems: true }
    nested: { type: array, items: { type: array, items: { type: number } } }
    any: { type: array }
    none: { type: array, items: false }
item: { type: object, properties: { id: { type: string } } }
`),
    ).toMatchInlineSnapshot(`
      ": object
         plain array of string <uuid>
         named array of object
        ▾ Items
           each item object item
          ▾ 1 property
             id string
         said array of string
        1 to 3 items · unique items
           each item string
          A name.
         nested array of array of number
         any array
         none empty array"
    `);
  });

  test('tuples, in the words of both drafts', async () => {
    expect(
      await shownSchema(`
it:
  properties:
    draft7: { type: array, items: [{ title: price, type: string }, { type: integer }], additionalItems: false }
    rest: { type: array, items: [{ type: string }], additionalItems: { type: number, description: More. } }
    draft2020: { type: array, prefixItems: [{ type: string }, true], items: false }
    rest2020: { type: array, prefixItems: [{ type: string }], items: { type: integer } }
`),
    ).toMatchInlineSnapshot(`
      ": object
         draft7 tuple
        ▾ Items
        Items, in this order
           price string
           item 2 integer
        No additional items.
         rest tuple
        ▾ Items
        Items, in this order
           item 1 string
           additional items number
          More.
         draft2020 tuple
        ▾ Items
        Items, in this order
           item 1 string
           item 2 any
        No additional items.
         rest2020 tuple
        ▾ Items
        Items, in this order
           item 1 string
           additional items integer"
    `);
  });

  test('contains', async () => {
    expect(
      await shownSchema('it: { type: array, contains: { const: 1 }, minContains: 2, maxContains: 3 }'),
    ).toMatchInlineSnapshot(`
      ": array
      2 to 3 matching items
         contains a matching item 1"
    `);
  });
});

describe('values', () => {
  test('types', async () => {
    expect(
      await shownSchema(`
it:
  properties:
    list: { type: [string, 'null'] }
    nullable: { type: string, nullable: true }
    untyped: { nullable: true, description: Or null. }
    anything: {}
    yes: true
    no: false
    nothing: { type: 'null' }
`),
    ).toMatchInlineSnapshot(`
      ": object
         list string or null
         nullable string or null
         untyped any
        Or null.
         nullable true
         anything any
         yes any
         no must be absent
         nothing null"
    `);
  });

  test('const, default and examples, also those that are empty or false', async () => {
    expect(
      await shownSchema(`
it:
  properties:
    a: { const: null }
    b: { const: false, default: false }
    c: { type: integer, default: 0, examples: [0, 1] }
    d: { type: string, default: '', example: '' }
    e: { default: null, examples: [null, { a: 1 }] }
    f: { enum: [null, '', 0] }
    g: { enum: [only] }
`),
    ).toMatchInlineSnapshot(`
      ": object
         a null
         b false
          Default
           false
         c integer
          Default
           0
          For example
           0
           1
         d string
          Default
           ""
          For example
           ""
         e any
          Default
           null
          For example
           null
           {"a": 1}
         f
          One of
           null
           ""
           0
         g
          Always
           "only""
    `);
  });

  test('bounds', async () => {
    expect(
      await shownSchema(`
it:
  properties:
    a: { type: string, minLength: 1, maxLength: 64, pattern: '^\\d+$', format: date-time }
    b: { type: number, exclusiveMinimum: 0, multipleOf: 0.5 }
    c: { type: string, contentEncoding: base64, contentMediaType: image/png }
    d: { type: integer, minimum: 3, maximum: 3 }
`),
    ).toMatchInlineSnapshot(`
      ": object
         a string <date-time>
        1 to 64 characters · matches ^\\d+$
         b number
        greater than 0 · a multiple of 0.5
         c string
        encoded as base64 · content of type image/png
         d integer
        exactly 3"
    `);
  });

  test('what the values of an enum mean', async () => {
    expect(
      await shownSchema(`
it:
  properties:
    a: { enum: [1, 2], x-enum-varnames: [OPEN, CLOSED], x-enum-descriptions: [It is *open*., It is closed.] }
    b: { enum: [x, y], x-enumDescriptions: { x: The first. } }
    c: { enum: [x], x-enum-descriptions: { z: Of another. } }
`),
    ).toMatchInlineSnapshot(`
      ": object
         a
          One of
           1 OPEN It is open.
           2 CLOSED It is closed.
         b
          One of
           "x" The first.
           "y"
         c
          Always
           "x"
        ▾ x-enum-descriptions
         { "z": "Of another."}"
    `);
  });

  test('what is said of a schema as a whole', async () => {
    expect(
      await shownSchema(`
it:
  title: Title
  description: Description.
  deprecated: true
  properties:
    a: { title: A, readOnly: true }
    b: { writeOnly: true, deprecated: true }
  externalDocs: { url: 'https://example.com', description: More }
  discriminator: a
  x-text: text
  x-data: { a: [1] }
  $comment: For authors.
  unknown: 7
`),
    ).toMatchInlineSnapshot(`
": object
 deprecated
Title
Description.
 More https://example.com
 $comment For authors.
 unknown 7
Identified by a.
   a any read only
  A
   b any deprecated write only
▸ x-text · x-data
 x-text text
▾ x-data
 {
   "a": [ 1]
}"
`);
  });
});

describe('compositions', () => {
  test('variants', async () => {
    expect(
      await shownSchema(`
it:
  type: object
  properties: { event: { const: status }, channelID: { type: integer } }
  oneOf:
    - { required: [errorMessage], properties: { errorMessage: { type: string } }, not: { required: [channelID, channelName] } }
    - { required: [channelID, channelName], not: { required: [errorMessage] } }
`),
    ).toMatchInlineSnapshot(`
      ": object
         event "status"
         channelID integer
      Exactly one of these
       Field with errorMessage with channelID and channelName
        errorMessage required must be absent
        channelID not with channelName required
        channelName not with channelID required
         with errorMessage
        Must not have channelID and channelName together.
        ▾ 1 property
           errorMessage string required
         with channelID and channelName
        Requires channelID and channelName.
        Must not have errorMessage."
    `);
    expect(
      await shownSchema(
        'it: { anyOf: [{ type: string }, { type: integer, minimum: 1 }, true, { $ref: "#/components/schemas/o" }] }\no: { title: O }',
      ),
    ).toMatchInlineSnapshot(`
      ": 
      Any of these
         alternative 1 string
         alternative 2 integer
        at least 1
         alternative 3 any
         O any o"
    `);
  });

  test('parts that cannot be merged', async () => {
    expect(
      await shownSchema(
        'it: { allOf: [{ properties: { a: { type: string } }, additionalProperties: false }, { properties: { b: {} } }] }',
      ),
    ).toMatchInlineSnapshot(`
": 
 b can never be present: another part forbids additional properties.
All of these
   part 1 object
  ▾ 1 property
     a string
  No additional properties.
   part 2 object
  ▾ 1 property
     b any"
`);
  });

  test('merged parts', async () => {
    expect(
      await shownSchema(`
it: { allOf: [{ $ref: '#/components/schemas/base' }, { title: Own, description: Of its own., properties: { b: { type: integer } } }] }
base: { type: object, properties: { a: { type: string } } }
`),
    ).toMatchInlineSnapshot(`
": object
  with base
  with Own Of its own.
   a string from base
   b integer"
`);
  });

  test('not', async () => {
    expect(
      await shownSchema(
        'it: { properties: { a: { not: { type: string } }, b: { not: { enum: [1, 2] } } }, not: { required: [a, b] } }',
      ),
    ).toMatchInlineSnapshot(`
      ": 
      Must not have a and b together.
         a
           must not match string
         b
           must not match
            One of
             1
             2"
    `);
  });
});

describe('cycles', () => {
  test('lead to the first appearance, and to the page of a schema that has one', async () => {
    expect(
      await shownSchema(`
it:
  type: object
  properties:
    parent: { $ref: '#/components/schemas/it' }
    children: { type: array, items: { $ref: '#/components/schemas/it' } }
    other: { $ref: '#/components/schemas/other' }
other: { type: object, properties: { back: { description: The way back., allOf: [{ $ref: '#/components/schemas/other' }] } } }
`),
    ).toMatchInlineSnapshot(`
      ": object
         parent it
        Same as it, shown on this page.
         children array of it
           each item it
          Same as it, shown on this page.
         other object other
        ▾ 1 property
           back other
          The way back.
          Same as other, shown on this page."
    `);
  });
});
