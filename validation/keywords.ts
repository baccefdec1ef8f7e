/** Writes the keywords that hold no schemas in the form that a validator takes for granted, or says what is wrong. */
import type { Constraint, SchemaNode } from '../model/schema/schema';
import type { JsonValue } from '../model/types';
import { unicodePattern } from './unicode-pattern';

export interface WrittenKeywords {
  readonly keywords: { readonly [keyword: string]: unknown };
  /** The first that has no such form. A validator would pass over it, and call valid what is not. */
  readonly problem: string | undefined;
}

const TYPES = new Set(['null', 'boolean', 'integer', 'number', 'string', 'array', 'object']);

type Test = (value: JsonValue) => boolean;

const isNumber: Test = (value) => typeof value === 'number';
const isCount: Test = (value) => typeof value === 'number' && value >= 0 && Number.isInteger(value);

const FORMS: ReadonlyMap<string, Test> = new Map([
  ['minimum', isNumber],
  ['maximum', isNumber],
  ['exclusiveMinimum', isNumber],
  ['exclusiveMaximum', isNumber],
  ['multipleOf', (value: JsonValue) => typeof value === 'number' && value > 0],
  ['minLength', isCount],
  ['maxLength', isCount],
  ['minItems', isCount],
  ['maxItems', isCount],
  ['minContains', isCount],
  ['maxContains', isCount],
  ['minProperties', isCount],
  ['maxProperties', isCount],
  ['uniqueItems', (value: JsonValue) => typeof value === 'boolean'],
  ['pattern', (value: JsonValue) => typeof value === 'string' && unicodePattern(value) !== undefined],
  ['dependencies', isListMap],
  ['dependentRequired', isListMap],
]);

/** What AsyncAPI calls a format of a number; the validator knows formats of texts. */
const NUMBERS: ReadonlyMap<string | undefined, object> = new Map([
  ['int32', { minimum: -(2 ** 31), maximum: 2 ** 31 - 1, multipleOf: 1 }],
  ['int64', { multipleOf: 1 }],
]);

/** All of a node but its title, examples and children. */
export function writeKeywords(node: SchemaNode): WrittenKeywords {
  const { types, const: value, enum: values, constraints } = node;
  const wrong = findWrong(node);
  return {
    problem: wrong === undefined ? undefined : `"${wrong.keyword}" cannot be ${JSON.stringify(wrong.value)}`,
    keywords: {
      ...(types.length === 0 ? {} : { type: types.length === 1 ? types[0] : types }),
      ...(value === undefined ? {} : { const: value }),
      ...(values === undefined ? {} : { enum: values }),
      ...Object.fromEntries(constraints.map(({ keyword, value: given }) => [keyword, given])),
      ...writePattern(constraints),
      ...writeFormat(node),
    },
  };
}

function findWrong({ types, constraints, children }: SchemaNode): Constraint | undefined {
  const type = types.find((name) => !TYPES.has(name));
  if (type !== undefined) return { keyword: 'type', value: type };
  const names = children.filter(({ role }) => role === 'patternProperty').map(({ name }) => name);
  const patterns = names.map((name) => ({ keyword: 'pattern', value: name }));
  return [...constraints, ...patterns].find(({ keyword, value }) => FORMS.get(keyword)?.(value) === false);
}

function writePattern(constraints: readonly Constraint[]): object {
  const pattern = constraints.find(({ keyword }) => keyword === 'pattern')?.value;
  return typeof pattern === 'string' ? { pattern: unicodePattern(pattern) } : {};
}

function writeFormat({ format, children }: SchemaNode): object {
  // The validator looks formats up in a bare object.
  if (format === undefined || format in Object.prototype) return {};
  // Its expression for URLs, which are no format of JSON Schema, takes exponential time.
  if (format === 'url') return { format: 'uri' };
  const number = NUMBERS.get(format);
  const isFree = !children.some(({ role }) => role === 'if' || role === 'then' || role === 'else');
  // As a bound of its own it would be what an example is made of.
  return { format, ...(number === undefined || !isFree ? {} : { if: { not: { type: 'number' } }, else: number }) };
}

function isListMap(value: JsonValue): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).every((names) => Array.isArray(names) && names.every((name) => typeof name === 'string'));
}
