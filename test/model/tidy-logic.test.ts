/** A tidy tree allows exactly the values that the schema in the document allows: Ajv is the judge. */
import { expect, test } from '@jest/globals';
import type { ValidateFunction } from 'ajv';
import { Ajv2019 } from 'ajv/dist/2019';
import fc from 'fast-check';
import type { Circumstance, Outcome } from '../../model/schema/rules';
import type { Expanded, SchemaNode } from '../../model/schema/schema';
import { stepName } from '../../model/schema/schema';
import { readRaw } from './parse';
import { treesOf } from './trees';

type Json = Record<string, unknown> | boolean;

/** The tree as JSON Schema again. */
function schemaOf(place: Expanded): Json {
  const { node, children, forbids, conditions } = place;
  if (node?.kind === 'boolean') return node.value;
  if (node?.kind !== 'schema') throw new Error('These schemas have no references.');
  const told = new Set(conditions.flatMap(({ asks, otherwise }) => [asks.more, otherwise.more]));
  const find = (step: string | undefined) => children.find((child) => stepOf(child) === step);
  const outcome = (said: Outcome) => outcomeSchema(said, find(said.more));
  const rules = [
    ...forbids.map((names) => ({ not: { required: names } })),
    ...conditions.map(({ when, asks, otherwise }) =>
      Object.fromEntries([
        ['if', { allOf: when.map(circumstanceSchema) }],
        ['then', outcome(asks)],
        ['else', outcome(otherwise)],
      ]),
    ),
  ];
  const rest = children.filter((child) => !told.has(stepOf(child)));
  const list = (role: Expanded['role']) => rest.filter((child) => child.role === role).map(schemaOf);
  const all = [...list('allOf'), ...rules];
  const required = rest.filter((child) => child.role === 'property' && child.required).map(({ name }) => name);
  return {
    ...keywords(node),
    required: [...node.requiredElsewhere, ...required],
    properties: named(rest, 'property'),
    dependentSchemas: named(rest, 'dependency'),
    ...(all.length > 0 ? { allOf: all } : {}),
    ...(list('anyOf').length > 0 ? { anyOf: list('anyOf') } : {}),
    ...(list('oneOf').length > 0 ? { oneOf: list('oneOf') } : {}),
    ...Object.fromEntries(
      rest.filter(({ role }) => role !== undefined && SINGLE.has(role)).map((child) => [child.role, schemaOf(child)]),
    ),
  };
}

const SINGLE = new Set(['additionalProperties', 'unevaluatedProperties', 'not', 'if', 'then', 'else']);

function keywords({ types, const: value, enum: values, constraints }: SchemaNode): Record<string, unknown> {
  return {
    ...(types.length > 0 ? { type: types } : {}),
    ...(value === undefined ? {} : { const: value }),
    ...(values === undefined ? {} : { enum: values }),
    ...Object.fromEntries(constraints.map((constraint) => [constraint.keyword, constraint.value])),
  };
}

function named(children: readonly Expanded[], role: Expanded['role']): Record<string, Json> {
  return Object.fromEntries(
    children.filter((child) => child.role === role).map((child) => [child.name, schemaOf(child)]),
  );
}

function stepOf({ role, name }: Expanded): string {
  return stepName({ role: role ?? 'property', name });
}

function circumstanceSchema({ path: [name = ''], values, isNegated, orAbsent }: Circumstance): Json {
  const isThere = { required: [name] };
  if (values === undefined) return isNegated ? { not: isThere } : isThere;
  const is = { properties: { [name]: isNegated ? { not: { enum: values } } : { enum: values } } };
  return orAbsent || isNegated ? is : { ...is, ...isThere };
}

function outcomeSchema({ requires, forbids, values, isImpossible }: Outcome, more: Expanded | undefined): Json {
  if (isImpossible) return false;
  return {
    required: requires,
    properties: Object.fromEntries(values.map((property) => [property.name, { enum: property.values }])),
    allOf: [...forbids.map((names) => ({ not: { required: names } })), more === undefined ? true : schemaOf(more)],
  };
}

const NAME = fc.constantFrom('a', 'b', 'c');
const NAMES = fc.uniqueArray(NAME, { maxLength: 2 });
const VALUE = fc.constantFrom<string | number | null>(null, 0, 'x', 'y');
const LEAF = fc.oneof(
  fc.constant({}),
  fc.boolean(),
  VALUE.map((value) => ({ const: value })),
  fc.uniqueArray(VALUE, { minLength: 1, maxLength: 3 }).map((values) => ({ enum: values })),
  fc.constant({ type: 'string' }),
);
/** Often the same, so that variants and parts have something to share. */
const PROPERTIES = fc.oneof(
  fc.constantFrom<Json>({ a: {} }, { a: { const: 0 } }, { a: { const: 0 }, b: {} }),
  fc.dictionary(NAME, LEAF, { maxKeys: 3 }),
);
/** Schemas of the same object; those of its properties are simple. */
const { rule } = fc.letrec<{ rule: unknown }>((tie) => {
  const own = fc.oneof(fc.constant({}), fc.record({ required: NAMES }), tie('rule'));
  const alike = fc
    .tuple(PROPERTIES, fc.array(own, { minLength: 2, maxLength: 3 }))
    .map(([properties, each]): unknown =>
      each.map((rule) => (typeof rule === 'object' ? { ...rule, properties } : rule)),
    );
  const rules = fc.array(tie('rule'), { minLength: 1, maxLength: 3 });
  return {
    rule: fc.oneof(
      { maxDepth: 4, depthSize: 'medium' },
      fc.record({ required: NAMES }),
      fc.boolean(),
      fc
        .array(
          fc.oneof(
            fc.record({ required: NAMES }),
            fc.record({ properties: PROPERTIES }),
            fc.record({ required: NAMES, properties: PROPERTIES }),
            fc.record({ minProperties: fc.nat(2) }),
            fc.record({ additionalProperties: fc.oneof(fc.boolean(), LEAF) }),
            fc.record({ unevaluatedProperties: fc.boolean() }),
            fc.record({ additionalProperties: fc.oneof(fc.boolean(), LEAF), anyOf: alike }),
            fc.record({ additionalProperties: fc.oneof(fc.boolean(), LEAF), allOf: alike }),
            fc.record({ unevaluatedProperties: fc.boolean(), allOf: alike, oneOf: alike }),
            fc.record({ allOf: rules }),
            fc.record({ anyOf: rules }),
            fc.record({ oneOf: rules }),
            fc.record({ not: tie('rule') }),
            fc.record({ if: tie('rule'), then: tie('rule') }),
            fc.record({ if: tie('rule'), then: tie('rule'), else: tie('rule') }),
            fc.record({ dependencies: fc.dictionary(NAME, fc.oneof(tie('rule'), NAMES), { maxKeys: 2 }) }),
          ),
          { maxLength: 3 },
        )
        .map((parts): unknown => Object.assign({}, ...parts)),
    ),
  };
});
const OBJECTS = [null, 0, 'x', undefined].flatMap((a) =>
  [null, 'y', undefined].flatMap((b) =>
    [0, undefined].flatMap((c) =>
      [true, undefined].map((d) =>
        Object.fromEntries(Object.entries({ a, b, c, d }).filter((entry) => entry[1] !== undefined)),
      ),
    ),
  ),
);

/**
 * @returns `undefined` where Ajv cannot judge: around `unevaluatedProperties` and `if` its code may name a variable that
 *   it never made (Ajv 8.20, "props0 is not defined").
 */
function verdictOf(validate: ValidateFunction, object: unknown): boolean | undefined {
  try {
    return validate(object) === true;
  } catch (error) {
    if (error instanceof ReferenceError || String(error).startsWith('ReferenceError')) return undefined;
    throw error;
  }
}

test('whatever is merged, hoisted, forbidden or said in a sentence', () => {
  const ajv = new Ajv2019({ strict: false, validateSchema: false });
  fc.assert(
    fc.property(rule, (schema) => {
      const [first] = treesOf(readRaw({ asyncapi: '2.6.0', components: { schemas: { schema } } }));
      if (first === undefined) throw new Error('There is no schema.');
      const [before, after] = [ajv.compile(Object(schema)), ajv.compile(Object(schemaOf(first.tidy)))];
      for (const object of OBJECTS) {
        const [expected, valid] = [verdictOf(before, object), verdictOf(after, object)];
        fc.pre(expected !== undefined && valid !== undefined);
        expect({ object, valid }).toEqual({ object, valid: expected });
      }
    }),
    { numRuns: 600, seed: 20260101 },
  );
});
