/** Puts the constraints of a JSON Schema into words. */
import type { Words } from '../words/types';
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
type ConstraintWords = Words['constraints'];

/** One or more keywords that share a phrase. If there is no phrase for their values, each is shown as written. */
interface Phrase {
  readonly keywords: readonly string[];
  readonly say: (values: Values, words: ConstraintWords) => readonly ConstraintText[] | undefined;
}

const PHRASES: readonly Phrase[] = [
  count('minLength', 'maxLength', 'characters'),
  count('minItems', 'maxItems', 'items'),
  count('minProperties', 'maxProperties', 'properties'),
  count('minContains', 'maxContains', 'matchingItems'),
  { keywords: ['minimum', 'exclusiveMinimum', 'maximum', 'exclusiveMaximum'], say: range },
  {
    keywords: ['uniqueItems'],
    say: (values, words) => (values.get('uniqueItems') === true ? [{ text: words.uniqueItems }] : undefined),
  },
  { keywords: ['multipleOf'], say: multiple },
  coded('pattern', 'matches'),
  coded('contentEncoding', 'encodedAs'),
  coded('contentMediaType', 'contentOfType'),
];

/**
 * Every constraint in words, in the order of the document; keywords that limit the same thing share a phrase.
 *
 * What has no words (an unknown keyword, a value of the wrong type) reads `keyword: value`, so that nothing is lost.
 */
export function constraintText(
  constraints: readonly ConstraintInput[],
  words: ConstraintWords,
): readonly ConstraintText[] {
  const said = new Set<ConstraintInput>();
  return constraints.flatMap((constraint) => {
    if (said.has(constraint)) return [];
    const phrase = PHRASES.find(({ keywords }) => keywords.includes(constraint.keyword));
    const together = phrase === undefined ? [constraint] : firstOfEach(constraints, phrase.keywords, said);
    for (const each of together) said.add(each);
    const values = new Map(together.map(({ keyword, value }) => [keyword, value]));
    return phrase?.say(values, words) ?? together.map(asWritten);
  });
}

/** A list merged from several schemas can have a keyword twice: the second gets a phrase of its own. */
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

function count(least: string, most: string, noun: 'characters' | 'items' | 'properties' | 'matchingItems'): Phrase {
  const say = (values: Values, words: ConstraintWords): readonly ConstraintText[] | undefined => {
    const [from, to] = [values.get(least), values.get(most)];
    if ([from, to].some((bound) => bound !== undefined && !isCount(bound))) return undefined;
    if (isCount(from) && isCount(to) && from <= to) {
      const most = words[noun](to);
      return [{ text: from === to ? words.exactly(most) : words.between(String(from), most) }];
    }
    return [
      ...(isCount(from) ? [{ text: words.atLeast(words[noun](from)) }] : []),
      ...(isCount(to) ? [{ text: words.atMost(words[noun](to)) }] : []),
    ];
  };
  return { keywords: [least, most], say };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

/** Up to draft 4, `exclusiveMinimum: true` modifies `minimum`; later it is a number. */
function range(values: Values, words: ConstraintWords): readonly ConstraintText[] | undefined {
  const lower = bounds(values.get('minimum'), values.get('exclusiveMinimum'));
  const upper = bounds(values.get('maximum'), values.get('exclusiveMaximum'));
  if (lower === undefined || upper === undefined) return undefined;
  const lowerText = ({ limit, isExclusive }: Bound) => words[isExclusive ? 'greaterThan' : 'atLeast'](String(limit));
  const upperText = ({ limit, isExclusive }: Bound) => words[isExclusive ? 'lessThan' : 'atMost'](String(limit));
  const [from, to] = [lower[0], upper[0]];
  if (lower.length !== 1 || upper.length !== 1 || from === undefined || to === undefined) {
    return [...lower.map(lowerText), ...upper.map(upperText)].map((text) => ({ text }));
  }
  if (!from.isExclusive && !to.isExclusive && from.limit <= to.limit) {
    const [least, most] = [String(from.limit), String(to.limit)];
    return [{ text: least === most ? words.exactly(most) : words.between(least, most) }];
  }
  return [{ text: words.both(lowerText(from), upperText(to)) }];
}

interface Bound {
  readonly limit: number;
  readonly isExclusive: boolean;
}

function bounds(inclusive: unknown, exclusive: unknown): readonly Bound[] | undefined {
  if (inclusive !== undefined && typeof inclusive !== 'number') return undefined;
  if (typeof exclusive === 'boolean') {
    return inclusive === undefined ? undefined : [{ limit: inclusive, isExclusive: exclusive }];
  }
  if (exclusive !== undefined && typeof exclusive !== 'number') return undefined;
  return [
    ...(inclusive === undefined ? [] : [{ limit: inclusive, isExclusive: false }]),
    ...(exclusive === undefined ? [] : [{ limit: exclusive, isExclusive: true }]),
  ];
}

function multiple(values: Values, words: ConstraintWords): readonly ConstraintText[] | undefined {
  const step = values.get('multipleOf');
  return typeof step === 'number' ? [{ text: words.multipleOf(String(step)) }] : undefined;
}

function coded(keyword: string, word: 'matches' | 'encodedAs' | 'contentOfType'): Phrase {
  const say = (values: Values, words: ConstraintWords): readonly ConstraintText[] | undefined => {
    const code = values.get(keyword);
    return typeof code === 'string' ? [{ text: words[word], code }] : undefined;
  };
  return { keywords: [keyword], say };
}
