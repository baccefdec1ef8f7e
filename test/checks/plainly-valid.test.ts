/** What is seen at a glance is what Ajv finds. */
import { expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import type { JsonSchema } from '../../checks/json-schema';
import { isPlainlyValid } from '../../checks/plainly-valid';
import type { JsonValue } from '../../model/types';

const names = fc.constantFrom('a', 'b', 'constructor', '__proto__', 'toString');
const scalar = fc.constantFrom(null, true, 0, 1, 1.5, -0, '', 'a', '😀', '10');
const types = fc.constantFrom('null', 'boolean', 'integer', 'number', 'string', 'array', 'object');
const bound = fc.constantFrom(0, 1, 2);

const { schema, value } = fc.letrec<{ schema: JsonSchema; value: JsonValue }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    fc.boolean(),
    fc.record(
      {
        type: fc.oneof(types, fc.uniqueArray(types, { minLength: 1, maxLength: 3 })),
        const: scalar,
        enum: fc.uniqueArray(scalar, { minLength: 1, maxLength: 3 }),
        required: fc.uniqueArray(names, { maxLength: 2 }),
        properties: fc.dictionary(names, tie('schema'), { maxKeys: 3 }),
        additionalProperties: tie('schema'),
        items: tie('schema'),
        minimum: bound,
        exclusiveMaximum: bound,
        minLength: bound,
        maxLength: bound,
        minItems: bound,
        maxItems: bound,
        pattern: fc.constant('a'),
        not: tie('schema'),
      },
      { requiredKeys: [] },
    ),
  ),
  value: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    scalar,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(names, tie('value'), { maxKeys: 3 }),
  ),
}));

test('it never takes for valid what Ajv refuses, and often sees it', () => {
  let seen = 0;
  fc.assert(
    fc.property(schema, value, (someSchema, someValue) => {
      if (!isPlainlyValid(someSchema, someValue, new Map())) return;
      seen++;
      const ajv = new Ajv({ strict: false, validateSchema: false, meta: false, ownProperties: true, logger: false });
      expect(ajv.validate(someSchema, someValue)).toBe(true);
    }),
    { numRuns: 4000, seed: 1 },
  );
  expect(seen).toBeGreaterThan(300);
});

test('references are followed, and one that turns in a circle is left to Ajv', () => {
  const definitions = new Map<string, JsonSchema>([
    ['/s0', { type: 'object', properties: { next: { $ref: '/s0' } } }],
    ['/s1', { $ref: '/s1' }],
  ]);
  expect(isPlainlyValid({ $ref: '/s0' }, { next: { next: {} } }, definitions)).toBe(true);
  expect(isPlainlyValid({ $ref: '/s0' }, { next: { next: 1 } }, definitions)).toBe(false);
  expect(isPlainlyValid({ $ref: '/s1' }, 1, definitions)).toBe(false);
  expect(isPlainlyValid({ $ref: '/s2' }, 1, definitions)).toBe(false);
});
