/** Everything by its name, from A to Z: what the search leads to without a script. */

import type { SearchKind } from '../../browser/search-contract';
import { groupBy } from '../../group-by';
import type { Direction } from '../../model/types';
import type { Target } from '../targets';
import type { SearchEntry } from './entry';

/** A part of everything by its name, from A to Z. */
export interface SearchContent {
  readonly target: Target;
  /** Its first and its last letter, and which of how many pages it is; `undefined` when there is one page. */
  readonly range:
    | { readonly from: string; readonly to: string; readonly part: number; readonly of: number }
    | undefined;
  /** The letters of all pages, and where each begins. */
  readonly letters: readonly {
    readonly letter: string;
    readonly target: Target;
    readonly anchor: string;
    /** Whether it begins on this page. */
    readonly current: boolean;
  }[];
  /** Those of this page. */
  readonly groups: readonly SearchLetter[];
  readonly total: number;
  readonly previous: Target | undefined;
  readonly next: Target | undefined;
}

export interface SearchLetter {
  /** `#` for what begins with no letter. */
  readonly letter: string;
  readonly anchor: string;
  readonly lines: readonly SearchLine[];
}

/** A name, and where it stands: one place, but for properties. */
export interface SearchLine {
  readonly kind: SearchKind;
  readonly label: string;
  readonly directions: readonly Direction[];
  readonly places: readonly SearchPlace[];
  /** How many places there are beyond these. */
  readonly more: number;
}

export interface SearchPlace {
  /** The name of its page. */
  readonly label: string;
  readonly target: Target;
  readonly anchor: string | undefined;
  readonly directions: readonly Direction[];
}

/** A page ends before it gets larger than about this; one that nobody can read at once need not load at once. */
const PAGE_BYTES = 150_000;
/** Markup around a line and around a link. */
const LINE_BYTES = 60;
const LINK_BYTES = 40;
/** A name that stands in more places than this is told with the first of them and their number. */
const MOST_PLACES = 8;
/** A name of the document may be of any length; the whole of it stands on its own page. */
const LONGEST = 100;

/** The pages, at least one. Values are left out: there they would hide the names. */
export function searchContents(
  entries: Iterable<SearchEntry>,
  paths: ReadonlyMap<Target, string>,
): readonly SearchContent[] {
  const lines = linesOf(entries);
  const pages = pagesOf(lines, paths);
  const parts = pages.map((page, index) => ({
    target: searchTarget(index),
    from: page[0]?.letter ?? '',
    to: page.at(-1)?.letter ?? '',
  }));
  const letters = parts.flatMap(({ target }, index) =>
    lettersOf(pages[index] ?? []).map(({ letter, anchor }) => ({ letter, anchor, target })),
  );
  const first = letters.filter(({ letter }, index) => letters[index - 1]?.letter !== letter);
  return parts.map(({ target, from, to }, index) => ({
    target,
    range: parts.length === 1 ? undefined : { from, to, part: index + 1, of: parts.length },
    letters: first.map((letter) => ({ ...letter, current: letter.target === target })),
    groups: lettersOf(pages[index] ?? []),
    total: lines.length,
    previous: index === 0 ? undefined : searchTarget(index - 1),
    next: index === parts.length - 1 ? undefined : searchTarget(index + 1),
  }));
}

export function searchTarget(index: number): Target {
  return index === 0 ? 'search' : `search:${index + 1}`;
}

interface Line extends SearchLine {
  readonly letter: string;
}

/** A line each for what has a page or a section, and one for all properties of the same name. */
function linesOf(entries: Iterable<SearchEntry>): readonly Line[] {
  const lines: Line[] = [];
  const properties = new Map<string, { readonly places: SearchPlace[]; count: number }>();
  for (const entry of entries) {
    const { kind, label, directions } = entry;
    if (kind === 'property') {
      const property = properties.get(label) ?? { places: [], count: 0 };
      property.count++;
      if (property.places.length < MOST_PLACES) property.places.push(placeOf(entry, pageOf(entry).label));
      properties.set(label, property);
    } else if (kind !== 'value') {
      lines.push({
        kind,
        label: cut(label),
        letter: letterOf(label),
        directions,
        places: [placeOf(entry, label)],
        more: 0,
      });
    }
  }
  for (const [label, { places, count }] of properties) {
    const more = count - places.length;
    lines.push({ kind: 'property', label: cut(label), letter: letterOf(label), directions: [], places, more });
  }
  const order = new Map(lines.map((line) => [line, sortKey(line.label)]));
  return lines.sort(
    (a, b) => compare(letterKey(a.letter), letterKey(b.letter)) || compare(order.get(a) ?? '', order.get(b) ?? ''),
  );
}

function placeOf({ target, anchor, directions }: SearchEntry, label: string): SearchPlace {
  return { target, anchor, directions, label: cut(label) };
}

function pageOf(entry: SearchEntry): SearchEntry {
  let page = entry;
  while (page.parent !== undefined) page = page.parent;
  return page;
}

function cut(label: string): string {
  return label.length <= LONGEST ? label : `${label.slice(0, LONGEST - 1)}…`;
}

/** What is neither a letter nor has two cases stands together: an alphabet of thousands is no help. */
const OTHER = '#';

function letterOf(label: string): string {
  const [first = ''] = /[\p{L}\p{N}]/u.exec(label.normalize('NFKD')) ?? [];
  const upper = first.toUpperCase();
  return upper.length === 1 && upper !== first.toLowerCase() ? upper : OTHER;
}

function letterKey(letter: string): string {
  return letter === OTHER ? '' : letter;
}

/** The same on every machine, whatever its language. */
function sortKey(label: string): string {
  return label
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Cuts where a letter begins, when that keeps a page from being half empty, and else between two lines. */
function pagesOf(lines: readonly Line[], paths: ReadonlyMap<Target, string>): readonly (readonly Line[])[] {
  const pages: Line[][] = [];
  let page: Line[] = [];
  let size = 0;
  const end = (rest: Line[]) => {
    pages.push(page);
    page = rest;
    size = rest.reduce((sum, line) => sum + bytesOf(line, paths), 0);
  };
  for (const line of lines) {
    const bytes = bytesOf(line, paths);
    if (size + bytes > PAGE_BYTES && page.length > 0) {
      const start = page.findIndex(({ letter }) => letter === page.at(-1)?.letter);
      const isWorthIt = line.letter === page.at(-1)?.letter && start > page.length / 2;
      end(isWorthIt ? page.splice(start) : []);
    }
    page.push(line);
    size += bytes;
  }
  end([]);
  return pages;
}

function bytesOf({ label, places }: Line, paths: ReadonlyMap<Target, string>): number {
  const links = places.map(
    ({ label: place, target, anchor = '' }) =>
      LINK_BYTES + place.length + (paths.get(target) ?? '').length + anchor.length,
  );
  return links.reduce((sum, bytes) => sum + bytes, LINE_BYTES + label.length);
}

function lettersOf(page: readonly Line[]): readonly SearchLetter[] {
  return [...groupBy(page, ({ letter }) => letter)].map(([letter, lines]) => ({
    letter,
    anchor: letter === OTHER ? 'letter-other' : `letter-${letter.toLowerCase()}`,
    lines,
  }));
}
