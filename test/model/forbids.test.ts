import { expect, test } from '@jest/globals';
import { printedTree } from './trees';

const forbids = async (not: string) =>
  (await printedTree(`whole: { type: object, not: ${not} }`)).replace(/^\(root\): object \(whole\)\n/, '');

test.each([
  ['one name', '{ required: [a] }', '  | never a'],
  ['a pair, not each of it', '{ required: [a, b] }', '  | never a + b'],
  ['any of several', '{ anyOf: [{ required: [a] }, { required: [b] }] }', '  | never a\n  | never b'],
  ['pairs', '{ anyOf: [{ required: [a, b] }, { required: [c] }] }', '  | never a + b\n  | never c'],
  [
    'one with any of several',
    '{ required: [a], anyOf: [{ required: [b] }, { required: [c] }] }',
    '  | never a + b\n  | never a + c',
  ],
  ['names that are required in parts', '{ allOf: [{ required: [a] }, { required: [b] }] }', '  | never a + b'],
  ['an object with a name', '{ type: object, required: [a] }', '  | never a'],
])('%s', async (_, not, text) => {
  expect(await forbids(not)).toBe(text);
});

test.each([
  ['not both and not none: one of them has to be there', '{ oneOf: [{ required: [a] }, { required: [b] }] }'],
  ['a name only when it has a value', '{ required: [a], properties: { a: { const: 1 } } }'],
  ['a name in other types', '{ type: string, required: [a] }'],
  ['a rule with a description', '{ description: Why., required: [a] }'],
  ['a rule with an example', '{ examples: [1], required: [a] }'],
  ['a twofold negation', '{ not: { required: [a] } }'],
  ['a negation beside a name', '{ required: [b], not: { required: [a] } }'],
  ['a schema with a name', "{ anyOf: [{ required: [a] }, { $ref: '#/components/schemas/whole' }] }"],
  ['no names', '{ required: [] }'],
])('%s: stays as it is', async (_, not) => {
  const text = await forbids(not);
  expect(text).toContain('~not');
  expect(text).not.toMatch(/^ {2}\|/m);
});
