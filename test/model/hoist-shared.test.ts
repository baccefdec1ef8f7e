import { describe, expect, test } from '@jest/globals';
import { printedTree } from './trees';

describe('what all variants share stands above them', () => {
  test('when it is the same in every word', async () => {
    expect(
      await printedTree(`
whole:
  properties: { own: {} }
  oneOf:
    - { required: [id], properties: { id: { type: string }, a: { type: string, description: One. }, x: {} } }
    - { required: [id], properties: { id: { type: string }, a: { type: string, description: Two. }, y: {} } }
`),
    ).toMatchInlineSnapshot(`
      "(root): any (whole)
        | variants: alternative 1 / alternative 2
        |   x: optional / unsaid
        |   y: unsaid / optional
        own: any
        id*: string
        ~oneOf1: any
          a: string ‘One.’
          x: any
        ~oneOf2: any
          a: string ‘Two.’
          y: any"
    `);
  });

  test('not when only a value of the document differs, whatever that calls its parts', async () => {
    const printed = await printedTree(`
whole:
  oneOf:
    - { required: [x], properties: { a: { default: { path: /one, pointer: 1 } } } }
    - { required: [y], properties: { a: { default: { path: /two, pointer: 1 } } } }
`);
    expect(printed).toContain('a: any default {"path":"/one","pointer":1}');
    expect(printed).toContain('a: any default {"path":"/two","pointer":1}');
  });

  test('also what all variants of all variants share', async () => {
    expect(
      await printedTree(`
whole:
  anyOf:
    - anyOf:
        - { properties: { id: {}, a: {} } }
        - { properties: { id: {}, b: {} } }
    - { properties: { id: {}, c: {} } }
`),
    ).toMatchInlineSnapshot(`
      "(root): any (whole)
        | variants: alternative 1 / alternative 2
        id: any
        ~anyOf1: any
          | variants: alternative 1 / alternative 2
          |   a: optional / unsaid
          |   b: unsaid / optional
          ~anyOf1: any
            a: any
          ~anyOf2: any
            b: any
        ~anyOf2: any
          c: any"
    `);
  });

  test('a cycle in it leads to the row that is left', async () => {
    expect(
      await printedTree(`
whole:
  oneOf:
    - { properties: { tree: { $ref: '#/components/schemas/tree' }, a: {} } }
    - { properties: { tree: { $ref: '#/components/schemas/tree' }, b: {} } }
tree: { properties: { child: { $ref: '#/components/schemas/tree' } } }
`),
    ).toMatchInlineSnapshot(`
      "(root): any (whole)
        | variants: alternative 1 / alternative 2
        |   a: optional / unsaid
        |   b: unsaid / optional
        tree: any (tree)
          child: (tree) ↑ /tree
        ~oneOf1: any
          a: any
        ~oneOf2: any
          b: any"
    `);
  });
});

describe('a property stays in its variants', () => {
  const variants = (first: string, second: string, beside = '') =>
    printedTree(`whole: { ${beside}oneOf: [${first}, ${second}] }`);

  test.each([
    [
      'one of them closes itself',
      '{ properties: { a: {} }, additionalProperties: false }',
      '{ properties: { a: {} } }',
    ],
    ['one requires it, the other does not', '{ required: [a], properties: { a: {} } }', '{ properties: { a: {} } }'],
    ['one has it with other words', '{ properties: { a: { title: A } } }', '{ properties: { a: {} } }'],
    ['one does not have it', '{ properties: { a: {} } }', '{ properties: { b: {} } }'],
    ['one is no schema of its own', '{ properties: { a: {} } }', 'true'],
  ])('when %s', async (_, first, second) => {
    expect(await variants(first, second)).toMatch(/^ {4}a/m);
  });

  test('when the schema around them closes itself, or has it too', async () => {
    const same = '{ properties: { a: {} } }';
    expect(await variants(same, same, 'additionalProperties: false, ')).toMatch(/^ {4}a/m);
    expect(await variants(same, same, 'properties: { a: {} }, ')).toMatch(/^ {4}a/m);
    expect(await variants(same, same, 'anyOf: [{ required: [z] }, true], ')).toMatch(/^ {4}a/m);
    expect(await variants(same, same)).not.toMatch(/^ {4}a/m);
  });
});
