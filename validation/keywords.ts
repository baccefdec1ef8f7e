/** Writes the keywords that hold no schemas in the form that a validator takes for granted. */
import type { SchemaNode } from '../model/schema/schema';
import type { JsonValue } from '../model/types';
import { unicodePattern } from './unicode-pattern';

export type Keyword = readonly [name: string, value: unknown];

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
const NUMBERS: ReadonlyMap<string, object> = new Map([
  ['int32', { minimum: -(2 ** 31), maximum: 2 ** 31 - 1, multipleOf: 1 }],
  ['int64', { multipleOf: 1 }],
]);

/** All of a node but its title, examples and children. */
export function writeKeywords(node: SchemaNode): readonly Keyword[] {
  const { types, const: value, enum: values, constraints } = node;
  const keywords: Keyword[] = constraints.map(({ keyword, value: given }) => [keyword, formOf(keyword, given)]);
  if (types.length > 0) keywords.push(['type', types.length === 1 ? types[0] : types]);
  if (value !== undefined) keywords.push(['const', value]);
  if (values !== undefined) keywords.push(['enum', values]);
  return node.format === undefined ? keywords : [...keywords, ...writeFormat(node.format, node)];
}

/** What a validator would pass over, and then call valid what is not: a keyword with a value that it cannot have. */
export function problemOf({ types, constraints, children }: SchemaNode): string | undefined {
  const type = types.find((name) => !TYPES.has(name));
  if (type !== undefined) return said('type', type);
  const wrong = constraints.find(({ keyword, value }) => FORMS.get(keyword)?.(value) === false);
  if (wrong !== undefined) return said(wrong.keyword, wrong.value);
  const pattern = children.find(({ role, name }) => role === 'patternProperty' && unicodePattern(name) === undefined);
  return pattern === undefined ? undefined : said('patternProperties', pattern.name);
}

function said(keyword: string, value: JsonValue): string {
  return `"${keyword}" cannot be ${JSON.stringify(value)}`;
}

function formOf(keyword: string, value: JsonValue): unknown {
  return keyword === 'pattern' && typeof value === 'string' ? unicodePattern(value) : value;
}

function writeFormat(format: string, { children }: SchemaNode): readonly Keyword[] {
  // The validator looks formats up in a bare object.
  if (format in Object.prototype) return [];
  // Its expression for URLs, which are no format of JSON Schema, takes exponential time.
  if (format === 'url') return [['format', 'uri']];
  const number = NUMBERS.get(format);
  const isTaken = children.some(({ role }) => role === 'if' || role === 'then' || role === 'else');
  if (number === undefined || isTaken) return [['format', format]];
  // As a bound of its own it would be what an example is made of.
  return [
    ['format', format],
    ['if', { not: { type: 'number' } }],
    ['else', number],
  ];
}

function isListMap(value: JsonValue): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).every((names) => Array.isArray(names) && names.every((name) => typeof name === 'string'));
}
