/** Says in words what Ajv reports. */
import type { Broken } from './explain';

/** A place in the value, as a reader writes it, and what is wrong there: "must be at least 1". */
export interface Wording {
  readonly path: string;
  readonly message: string;
}

type Params = Readonly<Record<string, unknown>>;
type Say = (broken: Broken, params: Params) => string | Wording | undefined;

const LONGEST_VALUE = 40;
const MOST_VALUES = 8;

/** @returns nothing for what only repeats others. */
export function wordsOf(broken: Broken): Wording | undefined {
  const path = pathText(broken.instancePath);
  const words = WORDS.get(broken.keyword);
  const said = words === undefined ? `does not keep "${broken.keyword}"` : words(broken, broken.params);
  return typeof said === 'string' ? { path, message: said } : said;
}

/** `/pair/0/a.b` as `pair[0]["a.b"]`; empty for the value itself. */
export function pathText(pointer: string): string {
  const steps = pointer.split('/').slice(1);
  const text = steps.map((step) => stepText(step.replaceAll('~1', '/').replaceAll('~0', '~'))).join('');
  return text.startsWith('.') ? text.slice(1) : text;
}

function stepText(step: string): string {
  if (/^\d+$/.test(step)) return `[${step}]`;
  return /^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
}

const WORDS: ReadonlyMap<string, Say> = new Map<string, Say>([
  ['type', (_, { schema, data }) => `must be ${typeWords(schema)}, not ${valueText(data)}`],
  ['const', (_, { allowedValue }) => `must be ${valueText(allowedValue)}`],
  ['enum', (_, { allowedValues }) => `must be ${oneOfValues(allowedValues)}`],
  ['minimum', (_, { limit }) => `must be at least ${limit}`],
  ['maximum', (_, { limit }) => `must be at most ${limit}`],
  ['exclusiveMinimum', (_, { limit }) => `must be greater than ${limit}`],
  ['exclusiveMaximum', (_, { limit }) => `must be less than ${limit}`],
  ['multipleOf', (_, { multipleOf }) => `must be a multiple of ${multipleOf}`],
  ['minLength', count('at least', 'character', 'characters')],
  ['maxLength', count('at most', 'character', 'characters')],
  ['minItems', count('at least', 'item', 'items')],
  ['maxItems', count('at most', 'item', 'items')],
  ['minProperties', count('at least', 'property', 'properties')],
  ['maxProperties', count('at most', 'property', 'properties')],
  ['pattern', (_, { pattern }) => `must match the pattern ${pattern}`],
  ['format', (_, { format }) => `is not in the format "${format}"`],
  ['uniqueItems', (_, { i, j }) => `must not repeat an item: those at ${j} and ${i} are equal`],
  ['contains', (_, { minContains }) => `has too few items of the kind that it must contain (${minContains ?? 1})`],
  ['required', (broken, { missingProperty }) => at(broken, missingProperty, 'is missing')],
  ['dependencies', dependent],
  ['dependentRequired', dependent],
  ['additionalProperties', (broken, { additionalProperty }) => at(broken, additionalProperty, 'is not allowed here')],
  [
    'unevaluatedProperties',
    (broken, { unevaluatedProperty }) => at(broken, unevaluatedProperty, 'is not allowed here'),
  ],
  ['propertyNames', (broken, { propertyName }) => at(broken, propertyName, 'has a name that is not allowed')],
  ['additionalItems', count('at most', 'item', 'items')],
  ['unevaluatedItems', (_, { len }) => `must have at most ${len} ${len === 1 ? 'item' : 'items'}`],
  ['false schema', () => 'must not be there'],
  ['not', (_, { schema }) => notWords(schema)],
  ['oneOf', (_, { passing }) => tooManyWords(passing)],
  ['anyOf', () => 'matches none of its variants'],
  // What `then` or `else` asks is reported as well.
  ['if', () => undefined],
]);

function count(bound: string, one: string, many: string): Say {
  return (_, { limit }) => `must have ${bound} ${limit} ${limit === 1 ? one : many}`;
}

/** About a property of the value that the error is about. */
function at({ instancePath }: Broken, name: unknown, message: string): Wording {
  const step = String(name).replaceAll('~', '~0').replaceAll('/', '~1');
  return { path: pathText(`${instancePath}/${step}`), message };
}

function dependent(broken: Broken, { property, missingProperty }: Params): Wording {
  return at(broken, missingProperty, `is missing: it goes with ${property}`);
}

function typeWords(schema: unknown): string {
  const types = Array.isArray(schema) ? schema : [schema];
  return types
    .map((type) => (type === 'null' ? 'null' : `${/^[aio]/.test(String(type)) ? 'an' : 'a'} ${type}`))
    .join(' or ');
}

function oneOfValues(values: unknown): string {
  const list = Array.isArray(values) ? values : [];
  const shown = list.slice(0, MOST_VALUES).map(valueText).join(', ');
  if (list.length === 1) return shown;
  return list.length > MOST_VALUES ? `one of ${shown} and ${list.length - MOST_VALUES} more` : `one of ${shown}`;
}

function valueText(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  if (text.length <= LONGEST_VALUE) return text;
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `${text.slice(0, LONGEST_VALUE - 2)}…"`;
}

function notWords(schema: unknown): string {
  const names: unknown =
    typeof schema === 'object' && schema !== null && 'required' in schema ? schema.required : undefined;
  if (!Array.isArray(names) || Object.keys(schema ?? {}).length > 1) return 'is of a form that is forbidden here';
  return names.length === 1 ? `must not have ${names[0]}` : `must not have ${names.join(' and ')} together`;
}

function tooManyWords(passing: unknown): string {
  if (!Array.isArray(passing)) return 'matches none of its variants';
  return `must match exactly one variant, not ${passing.length} (${passing.map((index) => index + 1).join(', ')})`;
}
