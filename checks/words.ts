/** Says in words what Ajv reports. */
import type { Words } from '../words/types';
import type { Broken } from './explain';

/** A place in the value, as a reader writes it, and what is wrong there: "must be at least 1". */
export interface Wording {
  readonly path: string;
  readonly message: string;
}

type Params = Readonly<Record<string, unknown>>;
type Say = (words: Words, params: Params, broken: Broken) => string | Wording | undefined;

const LONGEST_VALUE = 40;
const MOST_VALUES = 8;

/** @returns nothing for what only repeats others. */
export function wordsOf(broken: Broken, words: Words): Wording | undefined {
  const path = pathText(broken.instancePath);
  const say = SAYINGS.get(broken.keyword);
  const said = say === undefined ? words.checks.unknown(broken.keyword) : say(words, broken.params, broken);
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

const SAYINGS: ReadonlyMap<string, Say> = new Map<string, Say>([
  ['type', ({ checks }, { schema, data }) => checks.type(typeWords(schema, checks), valueText(data, checks))],
  ['const', ({ checks }, { allowedValue }) => checks.must(valueText(allowedValue, checks))],
  ['enum', ({ checks }, { allowedValues }) => checks.must(oneOfValues(allowedValues, checks))],
  ['minimum', ({ checks }, { limit }) => checks.minimum(String(limit))],
  ['maximum', ({ checks }, { limit }) => checks.maximum(String(limit))],
  ['exclusiveMinimum', ({ checks }, { limit }) => checks.greaterThan(String(limit))],
  ['exclusiveMaximum', ({ checks }, { limit }) => checks.lessThan(String(limit))],
  ['multipleOf', ({ checks }, { multipleOf }) => checks.multipleOf(String(multipleOf))],
  ['minLength', count('least', 'characters')],
  ['maxLength', count('most', 'characters')],
  ['minItems', count('least', 'items')],
  ['maxItems', count('most', 'items')],
  ['minProperties', count('least', 'properties')],
  ['maxProperties', count('most', 'properties')],
  ['pattern', ({ checks }, { pattern }) => checks.pattern(String(pattern))],
  ['format', ({ checks }, { format }) => checks.format(String(format))],
  ['uniqueItems', ({ checks }, { i, j }) => checks.uniqueItems(String(j), String(i))],
  ['contains', ({ checks }, { minContains }) => checks.contains(String(minContains ?? 1))],
  ['required', ({ checks }, { missingProperty }, broken) => at(broken, missingProperty, checks.missing)],
  ['dependencies', dependent],
  ['dependentRequired', dependent],
  [
    'additionalProperties',
    ({ checks }, { additionalProperty }, broken) => at(broken, additionalProperty, checks.notAllowed),
  ],
  [
    'unevaluatedProperties',
    ({ checks }, { unevaluatedProperty }, broken) => at(broken, unevaluatedProperty, checks.notAllowed),
  ],
  ['propertyNames', ({ checks }, { propertyName }, broken) => at(broken, propertyName, checks.nameNotAllowed)],
  ['additionalItems', count('most', 'items')],
  ['unevaluatedItems', ({ checks, constraints }, { len }) => checks.most(constraints.items(Number(len)))],
  ['false schema', ({ checks }) => checks.forbidden],
  ['not', ({ checks }, { schema }) => notWords(schema, checks)],
  ['oneOf', ({ checks }, { passing }) => tooManyWords(passing, checks)],
  ['anyOf', ({ checks }) => checks.noVariant],
  // What `then` or `else` asks is reported as well.
  ['if', () => undefined],
]);

function count(bound: 'least' | 'most', noun: 'characters' | 'items' | 'properties'): Say {
  return ({ checks, constraints }, { limit }) => checks[bound](constraints[noun](Number(limit)));
}

/** About a property of the value that the error is about. */
function at({ instancePath }: Broken, name: unknown, message: string): Wording {
  const step = String(name).replaceAll('~', '~0').replaceAll('/', '~1');
  return { path: pathText(`${instancePath}/${step}`), message };
}

function dependent({ checks }: Words, { property, missingProperty }: Params, broken: Broken): Wording {
  return at(broken, missingProperty, checks.missingWith(String(property)));
}

type CheckWords = Words['checks'];

function typeWords(schema: unknown, words: CheckWords): string {
  const types = Array.isArray(schema) ? schema : [schema];
  return types.map((type) => (type === 'null' ? 'null' : words.oneType(String(type)))).join(words.or);
}

function oneOfValues(values: unknown, words: CheckWords): string {
  const list: readonly unknown[] = Array.isArray(values) ? values : [];
  const shown = list
    .slice(0, MOST_VALUES)
    .map((value) => valueText(value, words))
    .join(', ');
  if (list.length === 1) return shown;
  return list.length > MOST_VALUES ? words.oneOfMore(shown, list.length - MOST_VALUES) : words.oneOf(shown);
}

function valueText(value: unknown, words: CheckWords): string {
  const text = JSON.stringify(value) ?? words.nothing;
  if (text.length <= LONGEST_VALUE) return text;
  if (Array.isArray(value)) return words.list;
  return typeof value === 'object' ? words.object : `${text.slice(0, LONGEST_VALUE - 2)}…"`;
}

function notWords(schema: unknown, words: CheckWords): string {
  const names: unknown =
    typeof schema === 'object' && schema !== null && 'required' in schema ? schema.required : undefined;
  if (!Array.isArray(names) || Object.keys(schema ?? {}).length > 1) return words.forbiddenForm;
  const text = names.join(words.and);
  return names.length === 1 ? words.mustNotHave(text) : words.mustNotHaveTogether(text);
}

function tooManyWords(passing: unknown, words: CheckWords): string {
  if (!Array.isArray(passing)) return words.noVariant;
  return words.tooManyVariants(passing.length, passing.map((index) => index + 1).join(', '));
}
