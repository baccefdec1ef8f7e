/** Says the bounds of a JSON Schema in words. */
import { inlineJson } from './json';

/** A bound in words, such as `1 to 64 characters`, or words before something to show as code. */
export interface ConstraintText {
  readonly text: string;
  /** What the words are about, exactly as written: a pattern, a media type. */
  readonly code?: string;
}

/** A keyword of JSON Schema and its value, as written. */
export interface ConstraintInput {
  readonly keyword: string;
  readonly value: unknown;
}

type Values = ReadonlyMap<string, unknown>;

/** One or more keywords that are said together. Without words for their values, each is shown as it is. */
interface Phrase {
  readonly keywords: readonly string[];
  readonly say: (values: Values) => readonly ConstraintText[] | undefined;
}

const PHRASES: readonly Phrase[] = [
  count('minLength', 'maxLength', 'character', 'characters'),
  count('minItems', 'maxItems', 'item', 'items'),
  count('minProperties', 'maxProperties', 'property', 'properties'),
  count('minContains', 'maxContains', 'matching item', 'matching items'),
  { keywords: ['minimum', 'exclusiveMinimum', 'maximum', 'exclusiveMaximum'], say: range },
  {
    keywords: ['uniqueItems'],
    say: (values) => (values.get('uniqueItems') === true ? [{ text: 'unique items' }] : undefined),
  },
  { keywords: ['multipleOf'], say: multiple },
  coded('pattern', 'matches'),
  coded('contentEncoding', 'encoded as'),
  coded('contentMediaType', 'content of type'),
];

/**
 * Every constraint in words, in the order of the document; keywords that bound the same thing are said together.
 *
 * What has no words (an unknown keyword, a value of the wrong type) reads `keyword: value`, so that nothing is lost.
 */
export function constraintText(constraints: readonly ConstraintInput[]): readonly ConstraintText[] {
  const said = new Set<ConstraintInput>();
  return constraints.flatMap((constraint) => {
    if (said.has(constraint)) return [];
    const phrase = PHRASES.find(({ keywords }) => keywords.includes(constraint.keyword));
    const together = phrase === undefined ? [constraint] : firstOfEach(constraints, phrase.keywords, said);
    for (const each of together) said.add(each);
    const values = new Map(together.map(({ keyword, value }) => [keyword, value]));
    return phrase?.say(values) ?? together.map(asWritten);
  });
}

/** A list made of several schemas can have a keyword twice: the second is said with the next round. */
function firstOfEach(
  constraints: readonly ConstraintInput[],
  keywords: readonly string[],
  said: ReadonlySet<ConstraintInput>,
): readonly ConstraintInput[] {
  const left = constraints.filter((constraint) => !said.has(constraint));
  return left.filter(
    (constraint, at) =>
      keywords.includes(constraint.keyword) && left.findIndex(({ keyword }) => keyword === constraint.keyword) === at,
  );
}

function asWritten({ keyword, value }: ConstraintInput): ConstraintText {
  return { text: `${keyword}: ${inlineJson(value)}` };
}

function count(least: string, most: string, one: string, many: string): Phrase {
  const noun = (number: number): string => `${number} ${number === 1 ? one : many}`;
  const say = (values: Values): readonly ConstraintText[] | undefined => {
    const from = values.get(least);
    const to = values.get(most);
    if (![from, to].every((value) => value === undefined || isCount(value))) return undefined;
    if (isCount(from) && isCount(to)) {
      if (from === to) return [{ text: `exactly ${noun(from)}` }];
      if (from < to) return [{ text: `${from} to ${noun(to)}` }];
    }
    return [
      ...(isCount(from) ? [{ text: `at least ${noun(from)}` }] : []),
      ...(isCount(to) ? [{ text: `at most ${noun(to)}` }] : []),
    ];
  };
  return { keywords: [least, most], say };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

/** Up to draft 4, `exclusiveMinimum: true` sharpens `minimum`; later it is a number of its own. */
function range(values: Values): readonly ConstraintText[] | undefined {
  const lower = bounds(values.get('minimum'), values.get('exclusiveMinimum'), 'at least', 'greater than');
  const upper = bounds(values.get('maximum'), values.get('exclusiveMaximum'), 'at most', 'less than');
  if (lower === undefined || upper === undefined) return undefined;
  const [from, to] = [lower[0], upper[0]];
  if (lower.length !== 1 || upper.length !== 1 || from === undefined || to === undefined) {
    return [...lower, ...upper].map(({ words, limit }) => ({ text: `${words} ${limit}` }));
  }
  if (from.words === 'at least' && to.words === 'at most' && from.limit <= to.limit) {
    return [{ text: from.limit === to.limit ? `exactly ${from.limit}` : `${from.limit} to ${to.limit}` }];
  }
  return [{ text: `${from.words} ${from.limit} and ${to.words} ${to.limit}` }];
}

interface Bound {
  readonly words: string;
  readonly limit: number;
}

function bounds(inclusive: unknown, exclusive: unknown, at: string, beyond: string): readonly Bound[] | undefined {
  if (inclusive !== undefined && typeof inclusive !== 'number') return undefined;
  if (typeof exclusive === 'boolean') {
    return inclusive === undefined ? undefined : [{ words: exclusive ? beyond : at, limit: inclusive }];
  }
  if (exclusive !== undefined && typeof exclusive !== 'number') return undefined;
  return [
    ...(inclusive === undefined ? [] : [{ words: at, limit: inclusive }]),
    ...(exclusive === undefined ? [] : [{ words: beyond, limit: exclusive }]),
  ];
}

function multiple(values: Values): readonly ConstraintText[] | undefined {
  const step = values.get('multipleOf');
  return typeof step === 'number' ? [{ text: `a multiple of ${step}` }] : undefined;
}

function coded(keyword: string, text: string): Phrase {
  const say = (values: Values): readonly ConstraintText[] | undefined => {
    const code = values.get(keyword);
    return typeof code === 'string' ? [{ text, code }] : undefined;
  };
  return { keywords: [keyword], say };
}
