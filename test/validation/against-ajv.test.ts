/** What the validator finds is what Ajv finds, on schemas and values made by chance. */
import { expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import type { JsonValue } from '../../model/types';
import { accepts } from '../../validation/engine';
import { validateExamples } from '../../validation/examples';
import type { Definitions, JsonSchema } from '../../validation/json-schema';
import { brokenOf } from '../../validation/problems';
import { en } from '../../words/catalogues';
import { readRaw } from '../model/parse';
import { v3 } from './support';

/** Ajv leaves `__proto__` out where a schema describes it. */
const described = fc.constantFrom('a', 'b', 'constructor', 'toString', 'a/b ~%#');
const names = fc.constantFrom('a', 'b', 'constructor', '__proto__', 'toString', 'a/b ~%#');
const scalar = fc.constantFrom(null, true, 0, 1, 1.5, -0, '', 'a', '😀', '10');
const types = fc.constantFrom('null', 'boolean', 'integer', 'number', 'string', 'array', 'object');
const bound = fc.constantFrom(0, 1, 2);

const dictionary = <Value>(keys: fc.Arbitrary<string>, values: fc.Arbitrary<Value>) =>
  fc.dictionary(keys, values, { maxKeys: 3, noNullPrototype: true });

const { schema, value } = fc.letrec<{ schema: JsonSchema; schemas: JsonSchema[]; value: JsonValue }>((tie) => {
  const [one, several, some] = [tie('schema'), tie('schemas'), tie('value')];
  const keywords: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
    type: fc.oneof(types, fc.uniqueArray(types, { minLength: 1, maxLength: 3 })),
    const: fc.oneof(scalar, some),
    enum: fc.uniqueArray(scalar, { minLength: 1, maxLength: 3 }),
    required: fc.uniqueArray(names, { maxLength: 2 }),
    properties: dictionary(described, one),
    patternProperties: dictionary(fc.constantFrom('^a', 'o', '.'), one),
    additionalProperties: one,
    propertyNames: one,
    dependencies: dictionary(described, fc.oneof(one, fc.uniqueArray(names))),
    items: fc.oneof(one, several),
    additionalItems: one,
    contains: one,
    uniqueItems: fc.boolean(),
    minimum: bound,
    exclusiveMaximum: bound,
    multipleOf: fc.constantFrom(1, 2, 0.5),
    minLength: bound,
    maxLength: bound,
    minItems: bound,
    maxItems: bound,
    minProperties: bound,
    maxProperties: bound,
    pattern: fc.constantFrom('a', '^.$', '^\\d+$'),
    allOf: several,
    anyOf: several,
    oneOf: several,
    not: one,
    if: one,
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
    then: one,
    else: one,
  };
  const keyword = fc.oneof(...Object.entries(keywords).map(([name, values]) => values.map((held) => [name, held])));
  const object = fc
    .array(keyword, { minLength: 1, maxLength: 4 })
    .map((entries) => Object.fromEntries(entries))
    // Beside a tuple, Ajv passes over what `contains` asks of an empty list.
    .filter(({ items, contains }) => contains === undefined || !Array.isArray(items));
  return {
    schema: fc.oneof({ maxDepth: 4, depthSize: 'small' }, fc.boolean(), object),
    schemas: fc.array(one, { minLength: 1, maxLength: 3 }),
    value: fc.oneof(
      { maxDepth: 4, depthSize: 'small' },
      scalar,
      fc.array(some, { maxLength: 3 }),
      dictionary(names, some),
    ) as fc.Arbitrary<JsonValue>,
  };
});

const NONE: Definitions = {};

/** Nothing where Ajv itself falls over a property that is called `toString`. */
function byAjv(someSchema: JsonSchema, someValue: JsonValue): boolean | undefined {
  const options = {
    strict: false,
    validateSchema: false,
    meta: false,
    ownProperties: true,
    logger: false,
    code: { optimize: false },
  } as const;
  try {
    return new Ajv(options).validate(someSchema as object, someValue);
  } catch {
    return undefined;
  }
}

test('it agrees with Ajv, and finds something broken exactly where something is', () => {
  const seen = { valid: 0, invalid: 0 };
  fc.assert(
    fc.property(schema, value, (someSchema, someValue) => {
      const isValid = byAjv(someSchema, someValue);
      fc.pre(isValid !== undefined);
      seen[isValid ? 'valid' : 'invalid']++;
      expect(accepts(someSchema, someValue, NONE)).toBe(isValid);
      expect(brokenOf(someSchema, someValue, NONE).length === 0).toBe(isValid);
    }),
    { numRuns: 4000, seed: 1 },
  );
  expect(Math.min(seen.valid, seen.invalid)).toBeGreaterThan(1000);
});

test('so it does for an example of a message', () => {
  fc.assert(
    fc.property(schema, value, (payload, example) => {
      const isValid = byAjv(payload, example);
      fc.pre(isValid !== undefined);
      const model = validateExamples(readRaw(v3({ payload, examples: [{ payload: example }] })), en);
      const check = model.messages.find(({ id }) => id === 'note')?.examples[0]?.check;
      expect(check?.kind).toBe(isValid ? 'valid' : 'invalid');
    }),
    { numRuns: 1000, seed: 2 },
  );
});

test('what is called `__proto__` is a property as any other', () => {
  const properties = JSON.parse('{"__proto__": {"type": "null"}}');
  expect(accepts({ properties }, JSON.parse('{"__proto__": null}'), NONE)).toBe(true);
  expect(accepts({ properties }, JSON.parse('{"__proto__": {}}'), NONE)).toBe(false);
  expect(accepts({ properties, additionalProperties: false }, JSON.parse('{"__proto__": null}'), NONE)).toBe(true);
});
