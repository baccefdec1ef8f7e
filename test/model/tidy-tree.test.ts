import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readDocument } from '../../model/read';
import type { Expanded } from '../../model/schema/schema';
import { examples } from '../support/documents';
import { parseFile } from '../support/parse';
import { readRaw } from './parse';
import { placesOf, saidBy, treesOf } from './trees';

function expectRightLinks(root: Expanded): void {
  const places = placesOf(root);
  const paths = places.map(({ path }) => JSON.stringify(path));
  expect(new Set(paths).size).toBe(paths.length);
  for (const { repeatOf } of places) if (repeatOf !== undefined) expect(paths).toContain(JSON.stringify(repeatOf));
}

function expectNothingLost(open: Expanded, tidy: Expanded): void {
  const said = saidBy(tidy, true);
  expect([...saidBy(open, false)].filter((text) => !said.has(text))).toEqual([]);
}

describe.each(examples)('the schemas of $name', ({ path }) => {
  test('lose nothing, and every link leads to a place', async () => {
    const { document } = await parseFile(path);
    if (document === undefined) throw new Error('The example does not parse.');
    for (const { open, tidy } of treesOf(readDocument(document))) {
      expectRightLinks(tidy);
      expectNothingLost(open, tidy);
    }
  });
});

/** Schemas that refer to each other, some by being the same object. */
const ID = fc.constantFrom('s0', 's1', 's2', 's3');
const NAME = fc.constantFrom('a', 'b', 'c', '~then', 'oneOf1');
const { schema } = fc.letrec<{ schema: Record<string, unknown>; part: unknown }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'schema' },
    fc.constant({}),
    fc.boolean(),
    fc.record({ required: fc.uniqueArray(NAME, { minLength: 1, maxLength: 2 }) }),
    ID.map((id) => ({ $ref: `#/components/schemas/${id}` })),
    tie('schema'),
  ),
  schema: fc
    .array(
      fc.oneof(
        { depthIdentifier: 'schema' },
        fc.record({ type: fc.constantFrom('object', 'string', 'array') }),
        fc.record({ title: fc.constantFrom('T', 'U') }),
        fc.record({ description: fc.constantFrom('D', 'E') }),
        fc.record({ const: fc.constantFrom(null, 0, 'x') }),
        fc.record({ enum: fc.uniqueArray(fc.constantFrom('x', 'y', 1), { minLength: 1 }) }),
        fc.record({ minProperties: fc.nat(2), default: fc.constantFrom(false, 0, '') }),
        fc.record({ 'x-extra': fc.nat(2) }),
        fc.record({ required: fc.uniqueArray(NAME, { maxLength: 2 }) }),
        fc.record({ properties: fc.dictionary(NAME, tie('part'), { maxKeys: 3 }) }),
        fc.record({ additionalProperties: fc.oneof(fc.boolean(), tie('part')) }),
        fc.record({ unevaluatedProperties: fc.boolean() }),
        fc.record({ items: tie('part') }),
        fc.record({ allOf: fc.array(tie('part'), { minLength: 1, maxLength: 3 }) }),
        fc.record({ anyOf: fc.array(tie('part'), { minLength: 1, maxLength: 3 }) }),
        fc.record({ oneOf: fc.array(tie('part'), { minLength: 1, maxLength: 3 }) }),
        fc.record({ not: tie('part') }),
        fc.record({ if: tie('part'), then: tie('part') }),
        fc.record({ if: tie('part'), then: tie('part'), else: tie('part') }),
        fc.record({
          dependencies: fc.dictionary(NAME, fc.oneof(tie('part'), fc.uniqueArray(NAME, { maxLength: 2 })), {
            maxKeys: 2,
          }),
        }),
      ),
      { maxLength: 4 },
    )
    .map((parts): Record<string, unknown> => Object.assign({}, ...parts)),
}));

describe('any schemas', () => {
  test('lose nothing, and every link leads to a place', () => {
    fc.assert(
      fc.property(fc.array(schema, { minLength: 4, maxLength: 4 }), (list) => {
        const schemas = Object.fromEntries(list.map((each, index) => [`s${index}`, each]));
        for (const { open, tidy } of treesOf(readRaw({ asyncapi: '2.6.0', components: { schemas } }))) {
          expectRightLinks(tidy);
          expectNothingLost(open, tidy);
        }
      }),
      { numRuns: 300, seed: 20260101 },
    );
  });

  test('that are the same object in many places', () => {
    fc.assert(
      fc.property(
        fc.array(schema, { minLength: 5, maxLength: 5 }),
        fc.array(fc.nat(), { maxLength: 12 }),
        (list, picks) => {
          const wide = Object.fromEntries(Array.from({ length: 25 }, (_, index) => [`p${index}`, {}]));
          const [first, ...others] = list;
          const shared: Record<string, unknown> = { ...first, patternProperties: wide };
          for (const [index, pick] of picks.entries()) {
            const host = [shared, ...others][pick % list.length] ?? shared;
            const role = ['allOf', 'oneOf', 'properties'][index % 3] ?? 'allOf';
            if (role === 'properties') host.properties = { ...Object(host.properties), [`q${index}`]: shared };
            else host[role] = [...(Array.isArray(host[role]) ? host[role] : []), shared];
          }
          const whole = { properties: Object.fromEntries(others.map((each, index) => [`o${index}`, each])) };
          for (const { open, tidy } of treesOf(readRaw({ asyncapi: '2.6.0', components: { schemas: { whole } } }))) {
            expectRightLinks(tidy);
            expectNothingLost(open, tidy);
          }
        },
      ),
      { numRuns: 200, seed: 20260101 },
    );
  });
});
