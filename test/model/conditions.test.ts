import { describe, expect, test } from '@jest/globals';
import { printedTree } from './trees';

describe('if, then and else', () => {
  test('are read in words', async () => {
    expect(
      await printedTree(`
whole:
  required: [type]
  properties: { type: { type: string } }
  if: { properties: { type: { const: limit } } }
  then: { required: [price, size], properties: { side: { const: buy } }, not: { required: [stop] } }
  else: { properties: { price: false, mode: { enum: [a, b] } }, not: { required: [x, y] } }
`),
    ).toMatchInlineSnapshot(`
      "(root): any (whole)
        | when type is "limit": needs price, size, never stop, side is "buy"; otherwise: never x + y, never price, mode is "a" or "b"
        type*: string"
    `);
  });

  test('what words cannot say stays below', async () => {
    expect(
      await printedTree(`
whole:
  if: { required: [type], properties: { type: { enum: [a, b] } } }
  then: { required: [price], properties: { price: { minimum: 5 }, side: { const: buy } } }
  else: { $ref: '#/components/schemas/other' }
other: { type: object, properties: { b: { type: string } } }
`),
    ).toMatchInlineSnapshot(`
      "(root): any (whole)
        | when type is "a" or "b": needs price, side is "buy", and ~then; otherwise: and ~else
        ~then: any
          price*: any minimum 5
        ~else: object (other)
          b: string"
    `);
  });

  test('rules in allOf make a list, each with what it says beyond words', async () => {
    expect(
      await printedTree(`
whole:
  type: object
  required: [type]
  properties: { type: { type: string }, data: { type: object } }
  allOf:
    - { if: { properties: { type: { const: a } } }, then: { required: [x] } }
    - { if: { properties: { type: { const: b } } }, then: { properties: { data: { minProperties: 1 } } } }
    - { if: { properties: { type: { const: c } } }, then: { properties: { data: { minProperties: 2 } } }, else: false }
`),
    ).toMatchInlineSnapshot(`
      "(root): object (whole)
        | with (part)
        | with (part)
        | with (part)
        | when type is "a": needs x
        | when type is "b": and ~then3
        | when type is "c": and ~then4; otherwise: impossible
        type*: string
        data: object
        ~then3: any
          data: any minProperties 1
        ~then4: any
          data: any minProperties 2"
    `);
  });

  test.each([
    ['there', '{ required: [a] }', 'a is there'],
    ['not there', '{ not: { required: [a] } }', 'a is not there'],
    ['false', '{ properties: { a: false } }', 'a is not there'],
    ['a value', '{ required: [a], properties: { a: { const: null } } }', 'a is null'],
    ['a value of what may be absent', '{ properties: { a: { const: 1 } } }', 'a is 1 (or absent)'],
    ['another value', '{ properties: { a: { not: { enum: [1, 2] } } }, required: [a] }', 'a is not 1 or 2'],
    [
      'a value inside',
      '{ required: [a], properties: { a: { required: [b], properties: { b: { const: 1 } } } } }',
      'a.b is 1',
    ],
    [
      'a value inside of what may be absent',
      '{ properties: { a: { required: [b], properties: { b: { const: 1 } } } } }',
      'a.b is 1 (or absent)',
    ],
    ['several', '{ required: [a, b], properties: { a: { const: 1 } } }', 'a is 1 and b is there'],
  ])('%s', async (_, condition, words) => {
    expect(await printedTree(`whole: { if: ${condition}, then: { required: [z] } }`)).toContain(
      `| when ${words}: needs z`,
    );
  });

  test.each([
    ['a bound', '{ properties: { a: { minimum: 1 } } }'],
    ['a type', '{ properties: { a: { type: string } } }'],
    ['names inside of what may be absent', '{ properties: { a: { required: [b] } } }'],
    ['a pair that is not together', '{ not: { required: [a, b] } }'],
    ['anything', 'true'],
    ['nothing of a property beside another', '{ properties: { a: {}, b: false } }'],
    ['a choice', '{ anyOf: [{ required: [a] }, { required: [b] }] }'],
    ['a value with a reason', '{ properties: { a: { const: 1, description: Because. } } }'],
    ['a schema with a name', "{ $ref: '#/components/schemas/whole' }"],
  ])('%s: stays as it is', async (_, condition) => {
    const text = await printedTree(`whole: { if: ${condition}, then: { required: [z] } }`);
    expect(text).toContain('~if');
    expect(text).not.toContain('| when');
  });

  test('a rule that asks nothing stays as it is', async () => {
    expect(await printedTree('whole: { if: { required: [a] } }')).toContain('~if');
    expect(await printedTree('whole: { if: { required: [a] }, then: {} }')).toContain('~if');
  });

  test('a property that closes what is beside it stays with it', async () => {
    expect(
      await printedTree(
        'whole: { if: { required: [a] }, then: { properties: { a: { const: 1 } }, additionalProperties: false } }',
      ),
    ).toMatchInlineSnapshot(`
      "(root): any (whole)
        | when a is there: and ~then
        ~then: any
          a: any = 1
          ~additionalProperties: false"
    `);
  });
});

test('what depends on a property, in all its forms', async () => {
  expect(
    await printedTree(`
whole:
  type: object
  dependencies: { a: [b, c], d: { required: [e] }, f: { properties: { g: { minimum: 1 } } }, h: false }
  dependentRequired: { i: [j] }
  dependentSchemas: { k: { $ref: '#/components/schemas/whole' } }
`),
  ).toMatchInlineSnapshot(`
    "(root): object dependentSchemas: {"k":{"$ref":"#/components/schemas/whole"}} (whole)
      | when i is there: needs j
      | when a is there: needs b, c
      | when d is there: needs e
      | when f is there: and ~dependencyf
      | when h is there: impossible
      ~dependencyf: any
        g: any minimum 1"
  `);
  expect(await printedTree('whole: { dependentSchemas: { k: { required: [l] } } }')).toContain(
    'when k is there: needs l',
  );
  expect(await printedTree('whole: { dependentRequired: { a: b } }')).toContain('dependentRequired');
});
