/** Says in words what a value breaks. */
import { deepCompareStrict } from '@cfworker/json-schema';
import type { Words } from '../words/types';
import type { Broken } from './problems';

/** A place in the value, as a reader writes it, and what is wrong there: "must be at least 1". */
export interface Wording {
  readonly path: string;
  readonly message: string;
}

type Say = (words: Words, broken: Broken) => string | Wording;

const LONGEST_VALUE = 40;
const MOST_VALUES = 8;

/** What is wrong, and where. */
export function wordsOf(broken: Broken, words: Words): Wording {
  const say = SAYINGS.get(broken.keyword);
  const said = say === undefined ? words.checks.unknown(broken.keyword) : say(words, broken);
  return typeof said === 'string' ? { path: pathText(broken.path), message: said } : said;
}

/** `pair[0]["a.b"]`; empty for the value itself. */
export function pathText(steps: readonly string[]): string {
  const text = steps.map(stepText).join('');
  return text.startsWith('.') ? text.slice(1) : text;
}

function stepText(step: string): string {
  if (/^\d+$/.test(step)) return `[${step}]`;
  return /^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
}

const SAYINGS: ReadonlyMap<string, Say> = new Map<string, Say>([
  ['type', ({ checks }, { asked, value }) => checks.type(typeWords(asked, checks), valueText(value, checks))],
  ['const', ({ checks }, { asked }) => checks.must(valueText(asked, checks))],
  ['enum', ({ checks }, { asked }) => checks.must(oneOfValues(asked, checks))],
  ['minimum', ({ checks }, { asked }) => checks.minimum(String(asked))],
  ['maximum', ({ checks }, { asked }) => checks.maximum(String(asked))],
  ['exclusiveMinimum', ({ checks }, { asked }) => checks.greaterThan(String(asked))],
  ['exclusiveMaximum', ({ checks }, { asked }) => checks.lessThan(String(asked))],
  ['multipleOf', ({ checks }, { asked }) => checks.multipleOf(String(asked))],
  ['minLength', count('least', 'characters')],
  ['maxLength', count('most', 'characters')],
  ['minItems', count('least', 'items')],
  ['maxItems', count('most', 'items')],
  ['minProperties', count('least', 'properties')],
  ['maxProperties', count('most', 'properties')],
  ['pattern', ({ checks }, { asked }) => checks.pattern(String(asked))],
  ['format', ({ checks }, { asked }) => checks.format(String(asked))],
  ['uniqueItems', ({ checks }, { value }) => checks.uniqueItems(...equalItems(value))],
  ['contains', ({ checks }) => checks.contains('1')],
  ['minContains', ({ checks }, { asked }) => checks.contains(String(asked))],
  ['required', ({ checks }, broken) => inside(broken, checks.missing)],
  ['dependencies', dependent],
  ['dependentRequired', dependent],
  ['additionalProperties', ({ checks }) => checks.notAllowed],
  ['unevaluatedProperties', ({ checks }) => checks.notAllowed],
  ['propertyNames', ({ checks }) => checks.nameNotAllowed],
  ['additionalItems', tooMany],
  ['unevaluatedItems', ({ checks }) => checks.notAllowed],
  ['false', ({ checks }) => checks.forbidden],
  ['not', ({ checks }, { asked }) => notWords(asked, checks)],
  ['oneOf', ({ checks }, { passing = [] }) => tooManyWords(passing, checks)],
]);

function count(bound: 'least' | 'most', noun: 'characters' | 'items' | 'properties'): Say {
  return ({ checks, constraints }, { asked }) => checks[bound](constraints[noun](Number(asked)));
}

/** About a property of the value. */
function inside({ path, name = '' }: Broken, message: string): Wording {
  return { path: pathText([...path, name]), message };
}

function dependent({ checks }: Words, broken: Broken): Wording {
  return inside(broken, checks.missingWith(broken.goesWith ?? ''));
}

/** About the list that an item is too much in. */
function tooMany({ checks, constraints }: Words, { path, schema }: Broken): Wording {
  const tuple: unknown = typeof schema === 'object' && schema !== null && 'items' in schema ? schema.items : undefined;
  const most = Array.isArray(tuple) ? tuple.length : 0;
  return { path: pathText(path.slice(0, -1)), message: checks.most(constraints.items(most)) };
}

/** The positions of the first two that are the same, as text. */
function equalItems(value: unknown): readonly [string, string] {
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  for (const [at, item] of items.entries()) {
    const other = items.findIndex((candidate, place) => place > at && deepCompareStrict(item, candidate));
    if (other !== -1) return [String(at), String(other)];
  }
  return ['', ''];
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

/** JSON, or what it is if that is long. */
export function valueText(value: unknown, words: CheckWords): string {
  const text = JSON.stringify(value) ?? words.nothing;
  if (text.length <= LONGEST_VALUE) return text;
  if (Array.isArray(value)) return words.list;
  return typeof value === 'object' ? words.object : `${text.slice(0, LONGEST_VALUE - 2)}…"`;
}

function notWords(schema: unknown, words: CheckWords): string {
  const { required: names, ...others }: { readonly required?: unknown } = Object(schema);
  if (!Array.isArray(names) || Object.keys(others).length > 0) {
    return Object.keys(Object(schema)).length === 0 ? words.forbidden : words.forbiddenForm;
  }
  const text = names.join(words.and);
  return names.length === 1 ? words.mustNotHave(text) : words.mustNotHaveTogether(text);
}

function tooManyWords(passing: readonly number[], words: CheckWords): string {
  return words.tooManyVariants(passing.length, passing.map((index) => index + 1).join(', '));
}
