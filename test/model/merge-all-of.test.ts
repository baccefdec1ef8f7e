import { describe, expect, test } from '@jest/globals';
import { printedTree } from './trees';

describe('allOf is merged into one list', () => {
  test('rows say which part they came from, and required may stand in any part', async () => {
    expect(
      await printedTree(`
whole:
  description: All of it.
  allOf:
    - { $ref: '#/components/schemas/base' }
    - title: Own
      description: What only it has.
      type: object
      required: [id, size, elsewhere]
      properties: { size: { type: integer } }
  properties: { note: { type: string } }
base: { title: Base, type: object, properties: { id: { type: string } } }
`),
    ).toMatchInlineSnapshot(`
      "(root): object ‘All of it.’ requires elsewhere (whole)
        | with base “Base”
        | with “Own” ‘What only it has.’
        note: string
        id*: string from base
        size*: integer"
    `);
  });

  test('parts inside of parts, with rules about the whole', async () => {
    expect(
      await printedTree(`
whole:
  allOf:
    - { $ref: '#/components/schemas/middle' }
    - { minProperties: 1, not: { required: [a, b] } }
    - { maxProperties: 9, not: { required: [c] } }
middle: { allOf: [{ $ref: '#/components/schemas/base' }, { properties: { b: {} } }] }
base: { properties: { a: {} } }
`),
    ).toMatchInlineSnapshot(`
      "(root): any minProperties 1 maxProperties 9 (whole)
        | with middle
        |   with base
        |   with (part)
        | with (part)
        | with (part)
        | never a + b
        | never c
        a: any from base
        b: any from middle"
    `);
  });

  test('a row that two parts have alike stands once', async () => {
    expect(
      await printedTree(`
whole:
  allOf:
    - { properties: { id: { type: string, minLength: 1 }, who: { $ref: '#/components/schemas/who' } } }
    - { required: [who], properties: { id: { type: string, minLength: 1 }, who: { $ref: '#/components/schemas/who' } } }
who: { type: object, properties: { name: { type: string } } }
`),
    ).toMatchInlineSnapshot(`
      "(root): any (whole)
        | with (part)
        | with (part)
        id: string minLength 1
        who*: object (who)
          name: string"
    `);
  });

  test('parts of a text: each rule is given once', async () => {
    expect(
      await printedTree(`
whole: { allOf: [{ $ref: '#/components/schemas/code' }, { maxLength: 8 }, { enum: [A, B] }] }
code: { type: string, pattern: '^[A-Z]' }
`),
    ).toMatchInlineSnapshot(`
      "(root): string of ["A","B"] pattern "^[A-Z]" maxLength 8 (whole)
        | with code
        | with (part)
        | with (part)"
    `);
  });

  test('`additionalProperties: true` closes nothing', async () => {
    expect(
      await printedTree(`
whole:
  allOf:
    - { properties: { a: {} }, additionalProperties: true }
    - { properties: { b: {} }, additionalProperties: true }
`),
    ).toMatchInlineSnapshot(`
      "(root): any (whole)
        | with (part)
        | with (part)
        a: any
        ~additionalProperties: true
        b: any"
    `);
  });

  test('`unevaluatedProperties` beside the parts sees into them', async () => {
    expect(
      await printedTree(`
whole: { allOf: [{ properties: { a: {} } }], properties: { b: {} }, unevaluatedProperties: false }
`),
    ).toMatchInlineSnapshot(`
      "(root): any (whole)
        | with (part)
        b: any
        ~unevaluatedProperties: false
        a: any"
    `);
  });

  test('a cycle inside of a part leads to where its row stands now', async () => {
    expect(
      await printedTree(`
whole: { allOf: [{ properties: { child: { $ref: '#/components/schemas/whole' } } }, { $ref: '#/components/schemas/list' }] }
list: { properties: { items: { type: array, items: { $ref: '#/components/schemas/list' } } } }
`),
    ).toMatchInlineSnapshot(`
      "(root): any (whole)
        | with (part)
        | with list
        child: (whole) ↑ /
        items: array from list
          ~items: (list) closed"
    `);
  });
});

test('a schema that closes itself takes in what names no properties', async () => {
  expect(
    await printedTree(`
whole:
  properties: { a: {}, b: {} }
  additionalProperties: false
  allOf: [{ if: { required: [a] }, then: { required: [b] } }, { not: { required: [a, b] } }]
`),
  ).toMatchInlineSnapshot(`
    "(root): any (whole)
      | with (part)
      | with (part)
      | never a + b
      | when a is there: needs b
      a: any
      b: any
      ~additionalProperties: false"
  `);
});

describe('allOf stays in parts', () => {
  test('where a part closes itself', async () => {
    expect(
      await printedTree(`
whole: { allOf: [{ properties: { a: {} }, additionalProperties: false }, { properties: { b: {} } }] }
`),
    ).toMatchInlineSnapshot(`
      "(root): any (whole)
        ~allOf1: any
          a: any
          ~additionalProperties: false
        ~allOf2: any
          b: any"
    `);
    expect(
      await printedTree(`
whole: { allOf: [{ properties: { a: {} } }], properties: { b: {} }, additionalProperties: { type: string } }
`),
    ).toContain('~allOf1');
  });

  test('where two parts have other schemas for the same property', async () => {
    expect(
      await printedTree(`
whole: { allOf: [{ properties: { a: { type: string } } }, { properties: { a: { minLength: 2 } } }] }
`),
    ).toMatchInlineSnapshot(`
      "(root): any (whole)
        ~allOf1: any
          a: string
        ~allOf2: any
          a: any minLength 2"
    `);
  });

  test('where each part has variants of its own', async () => {
    expect(
      await printedTree(`
whole:
  allOf:
    - { oneOf: [{ required: [a] }, { required: [b] }] }
    - { oneOf: [{ required: [c] }, { required: [d] }] }
`),
    ).toMatchInlineSnapshot(`
      "(root): any (whole)
        ~allOf1: any
          | variants: with a / with b
          |   a: required / unsaid
          |   b: unsaid / required
          ~oneOf1: any requires a
          ~oneOf2: any requires b
        ~allOf2: any
          | variants: with c / with d
          |   c: required / unsaid
          |   d: unsaid / required
          ~oneOf1: any requires c
          ~oneOf2: any requires d"
    `);
  });

  test.each([
    ['the same rule twice', '[{ minProperties: 1 }, { minProperties: 2 }]'],
    ['two values', '[{ const: 1 }, { const: 1 }]'],
    ['other types', '[{ type: string }, { type: [string, "null"] }]'],
    ['a part that is deprecated', '[{ deprecated: true, properties: { a: {} } }]'],
    ['a part with an extension', '[{ x-audience: staff }]'],
    ['a part with an example', '[{ examples: [1] }]'],
    ['a part that is no schema of its own', '[true, { properties: { a: {} } }]'],
  ])('where there is %s', async (_, parts) => {
    expect(await printedTree(`whole: { properties: { z: {} }, allOf: ${parts} }`)).toContain('~allOf1');
  });
});

describe('allOf with one part, beside a description', () => {
  test('is that schema, described in its place', async () => {
    expect(
      await printedTree(`
whole:
  properties:
    side: { description: Of the order., default: buy, allOf: [{ $ref: '#/components/schemas/side' }] }
    other: { deprecated: true, allOf: [{ allOf: [{ $ref: '#/components/schemas/side' }] }] }
    kept: { type: string, minLength: 2, allOf: [{ $ref: '#/components/schemas/side' }] }
side: { title: Side, description: Buy or sell., type: string, enum: [buy, sell] }
`),
    ).toMatchInlineSnapshot(`
      "(root): any (whole)
        side: string “Side” ‘Of the order.’ of ["buy","sell"] default "buy" (side)
        other: string “Side” ‘Buy or sell.’ of ["buy","sell"] deprecated (side)
        kept: string of ["buy","sell"] minLength 2
          | with side “Side”"
    `);
  });

  test('keeps both descriptions where the part has no page', async () => {
    expect(
      await printedTree(`
whole: { properties: { a: { description: Outer., allOf: [{ description: Inner., type: string }] } } }
`),
    ).toMatchInlineSnapshot(`
      "(root): any (whole)
        a: string ‘Outer.’
          | with ‘Inner.’"
    `);
  });

  test('may be the schema around it', async () => {
    expect(
      await printedTree(`
whole: { type: object, properties: { parent: { description: One level up., allOf: [{ $ref: '#/components/schemas/whole' }] } } }
`),
    ).toMatchInlineSnapshot(`
      "(root): object (whole)
        parent: any ‘One level up.’ (whole) ↑ /"
    `);
  });
});
