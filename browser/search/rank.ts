/** Finds and ranks entries: names first, then what they contain, then texts. */
import SearchableMap from 'minisearch/SearchableMap';
import { KINDS } from '../search-contract';
import type { Entries } from './read-index';
import { fold, squeeze, termsOf, tokensOf } from './tokens';

export interface Found {
  readonly total: number;
  /** The best of them. */
  readonly best: readonly number[];
  /** What to mark in the names: the words of the query, or those of the document that they were taken for. */
  readonly marks: readonly string[];
}

export type Search = (query: string, most: number) => Found;

/** How well a word fits a name; what fits closely beats what fits loosely by the length that is left. */
const FIT = { name: 100, start: 90, word: 80, wordStart: 70, inside: 50, typo: 40, farTypo: 34, text: 3 } as const;
const LENGTH = 5;
const ALIAS = 5;
/** What most readers mean by a name comes first: messages; properties and values are many, and last. */
const BEHIND: readonly number[] = KINDS.map(
  (kind) => ({ message: 0, operation: 4, channel: 2, server: 2, schema: 8, guide: 3, property: 30, value: 32 })[kind],
);
/** A word that fits the page, or the property above, narrows down. */
const ABOVE = 0.4;
/** Matches in texts only rank last. */
const LEAST = 1;
/** One name in many places leaves room for others among the best. */
const ALIKE = 10;

/**
 * Each name is indexed once, however many entries have it: so small an index is made in the browser in less time than a
 * finished one would take to arrive. It is MiniSearch's radix tree alone; what is exact, begins alike or has a typo is
 * what ranks names, not how often a word occurs in them.
 *
 * @param home in a portal, the line of the name of the API that the reader is at: of what fits equally well, its own comes
 * first.
 */
export function makeSearch(entries: Entries, home?: number): Search {
  const { names, labels, aliases, kinds, parents, texts, count, siteOf } = entries;
  const isAway = (entry: number) => (home !== undefined && siteOf(entry) !== home ? 1 : 0);
  const squeezed = names.map(squeeze);
  const index = new SearchableMap<number[]>();
  names.forEach((name, id) => {
    for (const token of tokensOf(name)) index.fetch(token, () => []).push(id);
  });
  const allText = texts.map(fold).join('\n');
  // Folding may change the length of a line, never the number of lines.
  const ends: number[] = [];
  for (let at = allText.indexOf('\n'); at >= 0; at = allText.indexOf('\n', at + 1)) ends.push(at);
  ends.push(allText.length);

  function fitNames(term: string, marks: Set<string>): Float32Array {
    const fits = new Float32Array(names.length);
    const note = (name: number, fit: number) => {
      const closeness = (LENGTH * term.length) / Math.max(term.length, squeezed[name]?.length ?? 1);
      fits[name] = Math.max(fits[name] ?? 0, fit + closeness);
    };
    const noteAll = (token: string, ids: readonly number[], fit: number) => {
      for (const id of ids) note(id, fit);
      if (ids.length > 0) marks.add(fit <= FIT.typo ? token : term);
    };
    const lookNear = (distance: number, fit: number) => {
      for (const [token, [ids, edits]] of index.fuzzyGet(term, distance)) if (edits > 0) noteAll(token, ids, fit);
    };
    for (const [token, ids] of index.atPrefix(term)) noteAll(token, ids, token === term ? FIT.word : FIT.wordStart);
    squeezed.forEach((name, id) => {
      if (name.startsWith(term)) note(id, name === term ? FIT.name : FIT.start);
      else if (term.length > 2 && name.includes(term)) note(id, FIT.inside);
    });
    if (term.length > 3) {
      lookNear(1, FIT.typo);
      for (const token of swapsOf(term)) noteAll(token, index.get(token) ?? [], FIT.typo);
    }
    if (term.length > 4 && !fits.some((fit) => fit > 0)) lookNear(2, FIT.farTypo);
    return fits;
  }

  function fitTexts(term: string): Uint8Array {
    const fits = new Uint8Array(count);
    let line = 0;
    for (let at = allText.indexOf(term); at >= 0 && term.length > 1; ) {
      while ((ends[line] ?? Number.POSITIVE_INFINITY) < at) line++;
      const isStart = at === 0 || !/[\p{L}\p{N}]/u.test(allText[at - 1] ?? '');
      if (isStart) fits[line] = 1;
      at = allText.indexOf(term, isStart ? ends[line] : at + 1);
    }
    return fits;
  }

  /** The score of each entry for one word: by its own names, and by those of the entries that contain it. */
  function fitEntries(fits: Float32Array): { own: Float32Array; above: Float32Array } {
    const own = new Float32Array(count);
    const above = new Float32Array(count);
    for (let entry = 0; entry < count; entry++) {
      let fit = fits[labels[entry] ?? 0] ?? 0;
      for (const alias of aliases.get(entry) ?? []) fit = Math.max(fit, (fits[alias] ?? 0) - ALIAS);
      const parent = parents[entry] ?? -1;
      // The name of an API narrows down what is found in it.
      if (parent < 0) above[entry] = fits[siteOf(entry) ?? -1] ?? 0;
      else above[entry] = Math.max(own[parent] ?? 0, above[parent] ?? 0);
      own[entry] = fit;
    }
    return { own, above };
  }

  function scoresOf(terms: readonly string[], marks: Set<string>): Float32Array {
    const scores = new Float32Array(count);
    const parts = terms.map((term) => ({ ...fitEntries(fitNames(term, marks)), texts: fitTexts(term) }));
    const whole = terms.length > 1 ? fitEntries(fitNames(terms.join(''), new Set())).own : undefined;
    for (let entry = 0; entry < count; entry++) {
      let score = 0;
      let isOwn = false;
      for (const { own, above, texts: said } of parts) {
        const fit = own[entry] ?? 0;
        const text = said[entry] === 1 ? FIT.text : 0;
        const best = Math.max(fit, text, ABOVE * (above[entry] ?? 0));
        isOwn ||= fit > 0 || text > 0;
        score = best === 0 ? Number.NEGATIVE_INFINITY : score + best;
      }
      // Only names that have all of it, as one word, count: not what a typo could make of the whole.
      const joined = whole?.[entry] ?? 0;
      if (joined > FIT.inside) score = Math.max(score, joined * terms.length);
      const named = score > FIT.text * terms.length ? score - (BEHIND[kinds[entry] ?? 0] ?? 0) : 0;
      scores[entry] = isOwn && score > 0 ? Math.max(named, LEAST) : 0;
    }
    return scores;
  }

  return (query, most) => {
    const terms = termsOf(query);
    const marks = new Set<string>();
    const scores = terms.length > 0 ? scoresOf(terms, marks) : literally(query.trim(), entries);
    const found: number[] = [];
    for (let entry = 0; entry < count; entry++) if ((scores[entry] ?? 0) > 0) found.push(entry);
    found.sort(
      (a, b) =>
        (scores[b] ?? 0) - (scores[a] ?? 0) || isAway(a) - isAway(b) || (kinds[a] ?? 0) - (kinds[b] ?? 0) || a - b,
    );
    return { total: found.length, best: pickBest(found, most, entries), marks: [...marks] };
  };
}

/** Two letters in the wrong order are one slip of the fingers, and not the two edits that a tree counts. */
function swapsOf(term: string): readonly string[] {
  return Array.from(
    { length: term.length - 1 },
    (_, at) => term.slice(0, at) + (term[at + 1] ?? '') + (term[at] ?? '') + term.slice(at + 2),
  );
}

/** For queries without a letter, such as the address `/`. */
function literally(query: string, { names, labels, count }: Entries): Float32Array {
  const scores = new Float32Array(count);
  if (query === '') return scores;
  for (let entry = 0; entry < count; entry++) {
    const name = names[labels[entry] ?? -1] ?? '';
    scores[entry] = name === query ? FIT.name : name.includes(query) ? FIT.inside : 0;
  }
  return scores;
}

function pickBest(found: readonly number[], most: number, { labels, kinds }: Entries): readonly number[] {
  const picked: number[] = [];
  const others: number[] = [];
  const alike = new Map<string, number>();
  for (const entry of found) {
    if (picked.length === most) break;
    const key = `${kinds[entry]} ${labels[entry]}`;
    const before = alike.get(key) ?? 0;
    alike.set(key, before + 1);
    (before < ALIKE ? picked : others).push(entry);
  }
  return [...picked, ...others.slice(0, most - picked.length)];
}
