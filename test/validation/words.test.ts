import { expect, test } from '@jest/globals';
import { checksOf, v3 } from './support';

const problems = async (payload: object, example: unknown): Promise<string | undefined> => {
  const [said] = await checksOf(v3({ payload, examples: [{ payload: example }] }));
  return said?.replaceAll('payload ', '');
};

test.each<[object, unknown, string]>([
  [{ type: ['string', 'null'] }, 1, '(all) must be a string or null, not 1'],
  [{ type: 'array' }, { a: 'x'.repeat(80) }, '(all) must be an array, not an object'],
  [{ const: 'subscribe' }, 'ping', '(all) must be "subscribe"'],
  [{ enum: Array.from({ length: 11 }, (_, at) => at) }, 99, '(all) must be one of 0, 1, 2, 3, 4, 5, 6, 7 and 3 more'],
  [{ exclusiveMinimum: 0 }, 0, '(all) must be greater than 0'],
  [{ maximum: 5 }, 6, '(all) must be at most 5'],
  [{ multipleOf: 5 }, 6, '(all) must be a multiple of 5'],
  [{ minLength: 1 }, '', '(all) must have at least 1 character'],
  [{ maxItems: 2 }, [1, 2, 3], '(all) must have at most 2 items'],
  [{ uniqueItems: true }, [1, 2, 1], '(all) must not contain duplicates: the items at index 0 and 2 are equal'],
  [{ format: 'date-time', type: 'string' }, 'today', '(all) is not in the format "date-time"'],
  [{ required: ['a b'] }, {}, '["a b"] is missing'],
  [{ properties: { 'a/b~c': { type: 'null' } } }, { 'a/b~c': [] }, '["a/b~c"] must be null, not []'],
  [{ properties: { a: true }, additionalProperties: false }, { a: 1, b: 2 }, 'b is not allowed here'],
  [{ dependencies: { a: ['b'] } }, { a: 1 }, 'b is required when a is present'],
  [{ dependentRequired: { a: ['b'] } }, { a: 1 }, 'b is required when a is present'],
  [{ not: { required: ['a', 'b'] } }, { a: 1, b: 2 }, '(all) must not have a and b together'],
  [{ not: { type: 'object' } }, {}, '(all) matches a schema that is not allowed here'],
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
  [{ if: { required: ['a'] }, then: { required: ['b'] } }, { a: 1 }, 'b is missing'],
  [{ prefixItems: [{ type: 'integer' }], items: false }, [1, 2], '(all) must have at most 1 item'],
  [
    { allOf: [{ required: ['a'] }], unevaluatedProperties: false, properties: { a: true } },
    { a: 1, b: 1 },
    'b is not allowed here',
  ],
  [
    { additionalProperties: false, properties: { 'a%/b': { items: false } } },
    { 'a%/b': [1] },
    '["a%/b"][0] must be absent',
  ],
  [{ propertyNames: { pattern: '^a' } }, { a: 1, b: 2 }, 'b is not an allowed property name'],
  [{ format: 'int32' }, 2 ** 31, '(all) must be at most 2147483647'],
  [{ type: 'string', format: 'url' }, 'nowhere', '(all) is not in the format "uri"'],
  [{ oneOf: [false, { type: 'string' }] }, 1, '(all) must be absent'],
  [{ contains: { const: 1 } }, [2], '(all) has too few matching items (at least 1 required)'],
])('%j of %j: %s', async (payload, example, said) => {
  expect(await problems(payload, example)).toBe(said);
});

test('a tenth is a step of three tenths', async () => {
  expect(await problems({ multipleOf: 0.1 }, 0.3)).toBe('valid');
});
