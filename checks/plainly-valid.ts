/**
 * Sees at a glance that a value keeps a schema, when both are as plain as most are.
 *
 * Ajv makes a function of each schema, which takes a millisecond and pays off when it runs often; an example is checked
 * once. So Ajv is asked only where this is not sure, and a test compares the two.
 */
import type { JsonValue } from '../model/types';
import { type Definitions, type JsonSchema, VISIT } from './json-schema';

/** @returns whether the value is valid for certain; `false` says nothing. */
export function isPlainlyValid(schema: JsonSchema, value: JsonValue, definitions: Definitions): boolean {
  return look(schema, value, { definitions, depth: 0 });
}

interface Walk {
  readonly definitions: Definitions;
  readonly depth: number;
}

/** Far from the end of the stack. */
const DEEPEST = 100;

type Test = (
  asked: unknown,
  value: JsonValue,
  within: (schema: unknown, value: JsonValue) => boolean,
  all: object,
) => boolean;

function look(schema: JsonSchema, value: JsonValue, { definitions, depth }: Walk): boolean {
  if (typeof schema === 'boolean') return schema;
  if (depth > DEEPEST) return false;
  const within = (inner: unknown, part: JsonValue): boolean =>
    isSchema(inner) && look(inner, part, { definitions, depth: depth + 1 });
  return Object.entries(schema).every(([keyword, asked]) => {
    if (keyword === '$ref') return within(definitions.get(String(asked)), value);
    return TESTS.get(keyword)?.(asked, value, within, schema) ?? false;
  });
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'boolean' || (typeof value === 'object' && value !== null && !Array.isArray(value));
}

const anything: Test = () => true;

/** A keyword that is not here is left to Ajv. */
const TESTS: ReadonlyMap<string, Test> = new Map<string, Test>([
  [VISIT, anything],
  ['title', anything],
  ['default', anything],
  ['examples', anything],
  ['type', (asked, value) => (Array.isArray(asked) ? asked : [asked]).some((type) => hasType(value, type))],
  ['const', (asked, value) => typeof value !== 'object' && value === asked],
  ['enum', (asked, value) => typeof value !== 'object' && Array.isArray(asked) && asked.includes(value)],
  [
    'required',
    (asked, value) => isNames(asked) && (!isObject(value) || asked.every((name) => Object.hasOwn(value, name))),
  ],
  ['properties', properties],
  ['additionalProperties', additionalProperties],
  [
    'items',
    (asked, value, within) => isSchema(asked) && (!Array.isArray(value) || value.every((item) => within(asked, item))),
  ],
  ['minimum', (asked, value) => typeof asked === 'number' && (typeof value !== 'number' || value >= asked)],
  ['maximum', (asked, value) => typeof asked === 'number' && (typeof value !== 'number' || value <= asked)],
  ['exclusiveMinimum', (asked, value) => typeof asked === 'number' && (typeof value !== 'number' || value > asked)],
  ['exclusiveMaximum', (asked, value) => typeof asked === 'number' && (typeof value !== 'number' || value < asked)],
  [
    'minLength',
    (asked, value) => typeof asked === 'number' && (typeof value !== 'string' || [...value].length >= asked),
  ],
  [
    'maxLength',
    (asked, value) => typeof asked === 'number' && (typeof value !== 'string' || [...value].length <= asked),
  ],
  ['minItems', (asked, value) => typeof asked === 'number' && (!Array.isArray(value) || value.length >= asked)],
  ['maxItems', (asked, value) => typeof asked === 'number' && (!Array.isArray(value) || value.length <= asked)],
]);

function isObject(value: unknown): value is { readonly [key: string]: JsonValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isNames(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((name) => typeof name === 'string');
}

function hasType(value: JsonValue, type: unknown): boolean {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isObject(value);
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === type && typeof value !== 'object';
}

function properties(asked: unknown, value: JsonValue, within: Parameters<Test>[2]): boolean {
  if (!isObject(value)) return true;
  if (typeof asked !== 'object' || asked === null) return false;
  return Object.entries(asked).every(([name, schema]: [string, unknown]) => {
    const part = Object.hasOwn(value, name) ? value[name] : undefined;
    return part === undefined || within(schema, part);
  });
}

function additionalProperties(asked: unknown, value: JsonValue, within: Parameters<Test>[2], all: object): boolean {
  if (!isObject(value)) return true;
  if ('patternProperties' in all) return false;
  const known = 'properties' in all && typeof all.properties === 'object' ? (all.properties ?? {}) : {};
  return Object.entries(value).every(([name, part]) => Object.hasOwn(known, name) || within(asked, part));
}
