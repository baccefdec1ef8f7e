import { expect, test } from '@jest/globals';
import { printedTree } from './trees';

const comparison = async (schema: string) =>
  (await printedTree(schema))
    .split('\n')
    .filter((line) => /^ {2}\|/.test(line))
    .join('\n');

test('an error has errorMessage, a success has channelID and channelName: which fields go together', async () => {
  expect(
    await comparison(`
whole:
  type: object
  required: [event]
  properties: { event: { const: subscriptionStatus }, errorMessage: {}, channelID: {}, channelName: {} }
  oneOf:
    - { required: [errorMessage], not: { required: [channelID, channelName] } }
    - { required: [channelID, channelName], not: { required: [errorMessage] } }
`),
  ).toMatchInlineSnapshot(`
    "  | variants: with errorMessage / with channelID and channelName
      |   errorMessage: required / forbidden
      |   channelID: not with channelName / required
      |   channelName: not with channelID / required"
  `);
});

test('told apart by a value; null and false are values', async () => {
  expect(
    await comparison(`
whole:
  oneOf:
    - { required: [kind], properties: { kind: { const: null }, a: {} } }
    - { required: [kind], properties: { kind: { enum: [false] }, a: { type: string } } }
    - { properties: { kind: { const: 0 } }, additionalProperties: false }
`),
  ).toMatchInlineSnapshot(`
    "  | variants: kind = null / kind = false / kind = 0, told apart by kind
      |   kind: = null* / = false* / = 0
      |   a: optional / optional / forbidden"
  `);
});

test('told apart by the discriminator that the document names', async () => {
  expect(
    await comparison(`
whole:
  type: object
  discriminator: kind
  required: [kind]
  properties: { kind: { type: string } }
  oneOf: [{ $ref: '#/components/schemas/cat' }, { $ref: '#/components/schemas/dog' }]
cat: { type: object, properties: { name: { const: Tom }, kind: { const: cat } } }
dog: { type: object, properties: { name: { const: Rex }, kind: { const: dog } } }
`),
  ).toMatchInlineSnapshot(`
    "  | variants: cat / dog, told apart by kind
      |   kind: = "cat"* / = "dog"*
      |   name: = "Tom" / = "Rex""
  `);
});

test('told apart by type', async () => {
  expect(
    await comparison('whole: { oneOf: [{ type: string }, { type: integer }, { type: [object, "null"] }] }'),
  ).toMatchInlineSnapshot(`"  | variants: alternative 1 / alternative 2 / alternative 3, told apart by type"`);
  expect(await comparison('whole: { oneOf: [{ type: number }, { type: integer }] }')).not.toContain('by type');
});

test('when the others are required, a name of a set is forbidden; else it is not with them', async () => {
  expect(
    await comparison(`
whole:
  oneOf:
    - { required: [a], not: { required: [a, b] } }
    - { required: [c], not: { required: [a, b, d] } }
`),
  ).toMatchInlineSnapshot(`
    "  | variants: with a / with c
      |   a: required / not with b + d
      |   b: forbidden / not with a + d
      |   c: unsaid / required
      |   d: unsaid / not with a + b"
  `);
});

test('what the schema around the variants requires is required in each', async () => {
  expect(
    await comparison(`
whole:
  required: [kind]
  properties: { kind: { type: string }, other: {} }
  oneOf: [{ properties: { kind: { const: a } } }, { required: [other] }]
`),
  ).toMatchInlineSnapshot(`
    "  | variants: kind = "a" / with other
      |   kind: = "a"* / required
      |   other: optional / required"
  `);
});

test('two variants of one title have two labels', async () => {
  expect(await comparison('whole: { oneOf: [{ title: Same }, { title: Same }, {}] }')).toMatchInlineSnapshot(
    `"  | variants: Same / Same (alternative 2) / alternative 3"`,
  );
});

test.each([
  ['a condition', '{ if: { required: [a] }, then: { required: [b] } }'],
  ['variants of its own', '{ oneOf: [{ required: [a] }, { required: [b] }] }'],
  ['a rule that stays as it is', '{ not: { const: 1 } }'],
])('no table where a variant has %s', async (_, variant) => {
  expect((await comparison(`whole: { oneOf: [${variant}, { required: [z] }] }`)).split('\n')).toHaveLength(1);
});

test('no table of more than six variants or eight fields', async () => {
  const names = (count: number) => Array.from({ length: count }, (_, index) => `p${index}`);
  const many = names(7).map((name) => `{ required: [${name}] }`);
  expect((await comparison(`whole: { oneOf: [${many}] }`)).split('\n')).toHaveLength(1);
  const two = (count: number) => comparison(`whole: { oneOf: [{ required: [${names(count)}] }, { required: [] }] }`);
  expect((await two(8)).split('\n')).toHaveLength(9);
  expect((await two(9)).split('\n')).toHaveLength(1);
});
