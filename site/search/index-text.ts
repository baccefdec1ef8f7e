/** The entries of a search as one compact text, which the reader's browser loads when a search begins. */
import { KINDS, type SearchIndex, WHOLE } from '../../browser/search-contract';
import { plainWords } from '../../filters/plain-words';
import type { Target } from '../targets';
import type { SearchEntry } from './entry';

/** Entries that stand deeper say that they stand this deep. */
const DEEPEST = 35;
/** How long the words about a page and about a row may be; the first pair that keeps the whole in bounds holds. */
const TEXT_LENGTHS = [
  [160, 110],
  [130, 70],
  [100, 40],
  [80, 0],
  [0, 0],
] as const;
/** About 400 KB once compressed, in the worst case; for most documents far less. */
const MOST_TEXT = 1_200_000;

/** What can be found in a site, or in one of the APIs of a portal. */
export interface SearchedSite {
  readonly entries: readonly SearchEntry[];
  /** Where each page is: its path from the root of the site, or its place on the one page. */
  readonly addresses: ReadonlyMap<Target, string>;
  /** In a portal: its folder, with a slash, and what it is called. */
  readonly api?: { readonly folder: string; readonly title: string };
}

/** One index over all of them. */
export function searchIndex(sites: readonly SearchedSite[]): SearchIndex {
  const entries = sites.flatMap((site) => site.entries);
  const names = collectLines();
  const joints = collectLines();
  const serverLists = collectLines();
  const depths = depthsOf(entries);
  const pages = entries.filter(({ parent }) => parent === undefined);
  return {
    kinds: entries.map(({ kind }) => KINDS.indexOf(kind)).join(''),
    ways: entries.map(({ directions }) => directions.reduce((sum, way) => sum + (way === 'send' ? 1 : 2), 0)).join(''),
    depths: depths.map((depth) => Math.min(depth, DEEPEST).toString(36)).join(''),
    labels: entries.map(({ label }) => names.next(label)).join(),
    aliases: entries.map(({ aliases }) => aliases.map((alias) => names.line(alias)).join(' ')).join(),
    sites: sites.flatMap(({ api }) => (api === undefined ? [] : `${api.folder} ${names.line(api.title)}`)).join('\n'),
    names: names.text(),
    pages: sites.flatMap(pageAddresses).join('\n'),
    anchors: entries.map((entry, index) => jointOf(entry, depths[index] ?? 0, joints)).join(),
    joints: joints.text(),
    texts: textsOf(entries).join('\n'),
    servers: pages.map(({ servers }) => (servers.length === 0 ? '' : serverLists.line(servers.join(' · ')))).join(),
    serverLists: serverLists.text(),
  };
}

function pageAddresses({ entries, addresses, api }: SearchedSite): readonly string[] {
  const pages = entries.filter(({ parent }) => parent === undefined);
  return pages.map(({ target }) => (api?.folder ?? '') + (addresses.get(target) ?? ''));
}

interface Lines {
  readonly line: (text: string) => number;
  /** Nothing for a line that is new, which is what a reader expects. */
  readonly next: (text: string) => number | '';
  readonly text: () => string;
}

/** Collects each line once, in the order of their coming. */
function collectLines(): Lines {
  const lines = new Map<string, number>();
  const line = (text: string) => {
    const flat = oneLine(text);
    const at = lines.get(flat) ?? lines.size;
    lines.set(flat, at);
    return at;
  };
  return {
    line,
    next: (text) => {
      const count = lines.size;
      const at = line(text);
      return at === count ? '' : at;
    },
    text: () => [...lines.keys()].join('\n'),
  };
}

function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ');
}

function depthsOf(entries: readonly SearchEntry[]): readonly number[] {
  const depths = new Map<SearchEntry, number>();
  return entries.map((entry) => {
    const depth = entry.parent === undefined ? 0 : (depths.get(entry.parent) ?? 0) + 1;
    depths.set(entry, depth);
    return depth;
  });
}

function jointOf({ anchor = '', label, parent }: SearchEntry, depth: number, joints: Lines): number | '' {
  if (depth > DEEPEST) return joints.line(WHOLE + anchor);
  const above = parent?.anchor ?? '';
  if (anchor === above) return '';
  const name = oneLine(label);
  const isBelow = anchor.startsWith(above) && anchor.endsWith(name) && anchor.length >= above.length + name.length;
  return joints.line(isBelow ? anchor.slice(above.length, anchor.length - name.length) : WHOLE + anchor);
}

function textsOf(entries: readonly SearchEntry[]): readonly string[] {
  for (const [page, row] of TEXT_LENGTHS) {
    const texts = entries.map(({ text, kind }) => {
      const most = kind === 'property' || kind === 'value' ? row : page;
      return text === undefined || most === 0 ? '' : plainWords(text, most);
    });
    if (texts.reduce((sum, text) => sum + text.length, 0) <= MOST_TEXT) return texts;
  }
  return entries.map(() => '');
}
