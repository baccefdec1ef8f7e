/** Tells how long a regular expression could take at worst: those of a document run on the document's own texts. */

/** What a part of a pattern can do, as powers of two. */
interface Cost {
  /** In how many ways it can match. */
  readonly ways: number;
  /** Quantifiers and alternatives inside: how many ways to go on there are at each character. */
  readonly turns: number;
}

interface Group {
  /** Of the alternatives before the current one. */
  readonly alternatives: Cost[];
  /** Of the parts of the current alternative. */
  parts: Cost[];
}

const NOTHING: Cost = { ways: 0, turns: 0 };
const TOKEN =
  /\\(?<escape>k<|[1-9]|[\s\S])|\[(?:\\[\s\S]|[^\]\\])*[\]\\]?|(?<open>\((?:\?(?:[:=!]|<[=!]|<[^<>]*>))?)|(?<close>\))|(?<or>\|)|(?<quantifier>[*+?]|\{\d+(?:,\d*)?\})\??|[\s\S]/g;

/**
 * The steps that a backtracking engine takes at most, whatever the text of this length. The bound is generous: each
 * quantifier may take any number of characters, and a repeated group that can go on in two ways doubles with each
 * character.
 */
export function patternSteps(pattern: string, length: number): number {
  const whole = readGroups(pattern, length);
  // Unbalanced: the engine itself refuses it.
  if (whole === undefined) return 1;
  const starts = pattern.startsWith('^') && whole.alternatives.length === 0 ? 1 : length + 1;
  return starts * 2 ** costOf(whole).ways;
}

function readGroups(pattern: string, length: number): Group | undefined {
  const groups: Group[] = [{ alternatives: [], parts: [] }];
  for (const { groups: token = {} } of pattern.matchAll(TOKEN)) {
    const group = groups.at(-1);
    if (group === undefined) return undefined;
    if (token.escape !== undefined && /^(?:k<|[1-9])$/.test(token.escape)) {
      group.parts.push({ ways: Number.POSITIVE_INFINITY, turns: 0 });
    } else if (token.open !== undefined) groups.push({ alternatives: [], parts: [] });
    else if (token.close !== undefined) {
      groups.pop();
      groups.at(-1)?.parts.push(costOf(group));
    } else if (token.or !== undefined) {
      group.alternatives.push(together(group.parts));
      group.parts = [];
    } else if (token.quantifier !== undefined) {
      group.parts.push(repeated(group.parts.pop() ?? NOTHING, token.quantifier, length));
    } else group.parts.push(NOTHING);
  }
  return groups[0];
}

function together(parts: readonly Cost[]): Cost {
  return {
    ways: parts.reduce((sum, { ways }) => sum + ways, 0),
    turns: parts.reduce((sum, { turns }) => sum + turns, 0),
  };
}

function costOf({ alternatives, parts }: Group): Cost {
  const all = [...alternatives, together(parts)];
  const ways = Math.log2(all.reduce((sum, cost) => sum + 2 ** cost.ways, 0));
  return { ways, turns: together(all).turns + all.length - 1 };
}

function repeated(part: Cost, quantifier: string, length: number): Cost {
  const [least, most] = boundsOf(quantifier);
  const times = Math.min(most, length);
  const isFree = least !== most;
  const own = isFree ? Math.log2(Math.max(times - least, 0) + 2) : 0;
  const inside = Math.min(part.ways * times, length * Math.log2(1 + part.turns));
  return { ways: own + inside, turns: part.turns + (isFree ? 1 : 0) };
}

function boundsOf(quantifier: string): readonly [least: number, most: number] {
  if (quantifier === '?') return [0, 1];
  const [, least, comma, most] = /^\{(\d+)(?:(,)(\d*))?\}$/.exec(quantifier) ?? [];
  if (least === undefined) return [quantifier === '+' ? 1 : 0, Number.POSITIVE_INFINITY];
  if (comma === undefined) return [Number(least), Number(least)];
  return [Number(least), most === '' || most === undefined ? Number.POSITIVE_INFINITY : Number(most)];
}
