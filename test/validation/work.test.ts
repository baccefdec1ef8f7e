/** What a document can make the validator do is bounded, and counted rather than timed. */
import { describe, expect, test } from '@jest/globals';
import type { JsonValue } from '../../model/types';
import { accepts, attempt } from '../../validation/engine';
import { validateExamples } from '../../validation/examples';
import type { Definitions, JsonSchema } from '../../validation/json-schema';
import { newBudget, spend } from '../../validation/work';
import { en } from '../../words/catalogues';
import { readRaw } from '../model/parse';
import { print, v3 } from './support';

const said = (payload: unknown, ...examples: unknown[]): readonly (string | undefined)[] => {
  const model = validateExamples(
    readRaw(v3({ payload, examples: examples.map((example) => ({ payload: example })) })),
    en,
  );
  const message = model.messages.find(({ id }) => id === 'note');
  return message?.examples.map(({ check }) => check && print(check)) ?? [];
};

const cost = (schema: JsonSchema, value: JsonValue, definitions: Definitions = {}) => {
  const budget = newBudget();
  const { visits, patternSteps } = budget;
  spend(schema, value, definitions, budget);
  return { visits: visits - budget.visits, patternSteps: patternSteps - budget.patternSteps };
};

const { tooMuch: TOO_MUCH, pattern: PATTERN, tooDeep: TOO_DEEP } = en.checks.reasons;

describe('patterns share one budget', () => {
  const slow = { pattern: 'a*c|b$|0' };
  const text = 'a'.repeat(8151);

  test('within a schema', () => {
    expect(said({ allOf: Array.from({ length: 40 }, () => slow) }, text)).toEqual([`unchecked: ${PATTERN}`]);
  });

  test('over all examples of a document, and what is cheap is still tried', () => {
    const [first, ...others] = said(slow, ...Array.from({ length: 5 }, () => text), 'abc');
    expect(first).toBe('payload (all) must match the pattern a*c|b$|0');
    expect(others.slice(-2)).toEqual([`unchecked: ${PATTERN}`, 'valid']);
  });

  test('names of properties count as well', () => {
    expect(said({ patternProperties: { '(a+)+$': true } }, { [`${'a'.repeat(60)}!`]: 1 })).toEqual([
      `unchecked: ${PATTERN}`,
    ]);
  });

  test('what is refused is not paid', () => {
    const budget = newBudget();
    const { patternSteps } = budget;
    expect(() => spend({ pattern: '(a+)+$' }, 'a'.repeat(60), {}, budget)).toThrow(PATTERN);
    expect(budget.patternSteps).toBe(patternSteps);
  });
});

describe('visits are counted', () => {
  test('each schema with each value', () => {
    const schema = { properties: { a: { type: 'integer' }, b: { anyOf: [{ type: 'null' }, { type: 'string' }] } } };
    expect(Math.floor(cost(schema, { a: 1, b: 'x' }).visits)).toBe(5);
  });

  test.each<[string, JsonSchema, JsonValue, Definitions]>([
    [
      'references that multiply',
      { $ref: '/40' },
      {},
      Object.fromEntries(
        Array.from({ length: 41 }, (_, at) => [
          `/${at}`,
          at === 0 ? true : { oneOf: [{ $ref: `/${at - 1}` }, { $ref: `/${at - 1}` }] },
        ]),
      ),
    ],
    ['items that all differ', { uniqueItems: true }, Array.from({ length: 5000 }, (_, at) => ({ at })), {}],
    [
      'many values that are large',
      { enum: Array.from({ length: 5000 }, () => [1]) },
      Array.from({ length: 5000 }, () => 0),
      {},
    ],
    [
      'many properties of many items',
      { items: { properties: Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`p${at}`, true])) } },
      Array.from({ length: 5000 }, () => ({})),
      {},
    ],
    [
      'a long text that is measured often',
      { allOf: Array.from({ length: 5000 }, () => ({ minLength: 1 })) },
      'x'.repeat(60_000),
      {},
    ],
  ])('%s', (_, schema, value, definitions) => {
    expect(() => cost(schema, value, definitions)).toThrow(TOO_MUCH);
  });

  test('one example cannot spend what is left for the others', () => {
    const budget = newBudget();
    const hostile = () =>
      spend(
        { uniqueItems: true },
        Array.from({ length: 5000 }, (_, at) => at),
        {},
        budget,
      );
    for (let at = 0; at < 3; at++) expect(hostile).toThrow(TOO_MUCH);
    expect(() => spend({ type: 'object' }, {}, {}, budget)).not.toThrow();
  });

  test('many that are dear exhaust the document', () => {
    const budget = newBudget();
    const schema = { items: { allOf: Array.from({ length: 30 }, () => ({ type: 'integer' })) } };
    const value = Array.from({ length: 5000 }, (_, at) => at);
    expect(() => {
      for (let at = 0; at < 20; at++) spend(schema, value, {}, budget);
    }).toThrow(TOO_MUCH);
  });
});

describe('depth is bounded', () => {
  test('a reference to itself', () => {
    expect(() => cost({ $ref: '/a' }, 1, { '/a': { $ref: '/a' } })).toThrow(TOO_DEEP);
  });

  test('a value that is nested as deep as a schema follows', () => {
    const tree = { type: 'object', properties: {} };
    Object.assign(tree.properties, { on: tree });
    let value = {};
    for (let at = 0; at < 200; at++) value = { on: value };
    expect(said(tree, value)).toEqual([`unchecked: ${TOO_DEEP}`]);
  });

  test('what is as deep as allowed is validated', () => {
    const definitions: Definitions = { '/a': { allOf: [{ properties: { on: { $ref: '/a' } } }] } };
    let value = {};
    for (let at = 0; at < 80; at++) value = { on: value };
    expect(() => cost({ $ref: '/a' }, value, definitions)).not.toThrow();
    expect(accepts({ $ref: '/a' }, value, definitions)).toBe(true);
  });

  test('a value that no schema describes may be of any depth, unless it is compared', () => {
    const value = JSON.parse(`${'['.repeat(20_000)}${']'.repeat(20_000)}`);
    expect(() => cost({ type: 'array' }, value)).not.toThrow();
    expect(() => attempt(() => cost({ const: 1 }, value))).toThrow(TOO_DEEP);
  });
});

test('a name that is half a character leaves the example unchecked', () => {
  expect(said({ additionalProperties: { type: 'integer' } }, { '\ud800': 1 })).toEqual([
    expect.stringMatching(/^unchecked: its schema cannot be used: /),
  ]);
});

test('a part in a language of its own matters only to an example that reaches it', () => {
  const foreign = { schemaFormat: 'application/vnd.apache.avro;version=1.9.0', schema: { type: 'string' } };
  const payload = { type: 'object', properties: { a: { type: 'integer' }, b: foreign } };
  expect(said(payload, { a: 1 }, { b: 1 })).toEqual([
    'valid',
    `unchecked: ${en.checks.reasons.foreignPart('application/vnd.apache.avro;version=1.9.0')}`,
  ]);
});
