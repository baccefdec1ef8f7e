/** Reads the columns of the index. */
import { type SearchIndex, WHOLE } from '../search-contract';

export interface Entries {
  readonly count: number;
  readonly names: readonly string[];
  /** Of each entry, the line of its name; the lines of its other names. */
  readonly labels: readonly number[];
  readonly aliases: ReadonlyMap<number, readonly number[]>;
  readonly kinds: readonly number[];
  readonly ways: readonly number[];
  /** The entry that contains each; -1 for a page. */
  readonly parents: readonly number[];
  readonly texts: readonly string[];
  /** The servers of a page, and where it is with the place on it. */
  readonly serversOf: (entry: number) => string;
  readonly addressOf: (entry: number) => string;
  /** In a portal: its APIs, by folder; and the one of an entry, by the line of its name. */
  readonly sites: ReadonlyMap<string, number>;
  readonly siteOf: (entry: number) => number | undefined;
}

/** In base 36. There are as many as entries, and `parseInt` takes its time. */
function digits(text: string): readonly number[] {
  const all: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    all.push(code < 58 ? code - 48 : code - 87);
  }
  return all;
}

const numbers = (text: string): (number | undefined)[] =>
  text.split(',').map((number) => (number === '' ? undefined : Number(number)));

/** In a portal, the folder of the API: the first two steps of a path. */
export const folderOf = (path: string): string => /^[^/]+\/[^/]+\//.exec(path)?.[0] ?? '';

export function readIndex(index: SearchIndex): Entries {
  const names = index.names.split('\n');
  const kinds = digits(index.kinds);
  let next = 0;
  const labels = numbers(index.labels).map((line) => line ?? next++);
  const aliases = new Map<number, number[]>();
  index.aliases.split(',').forEach((lines, entry) => {
    if (lines !== '') aliases.set(entry, lines.split(' ').map(Number));
  });
  const above: number[] = [];
  const pageNumbers = new Map<number, number>();
  const parents = digits(index.depths).map((depth, entry) => {
    above[depth] = entry;
    if (depth === 0) pageNumbers.set(entry, pageNumbers.size);
    return depth === 0 ? -1 : (above[depth - 1] ?? -1);
  });
  const pages = index.pages.split('\n');
  const joints = index.joints.split('\n');
  const anchors = numbers(index.anchors);
  const lists = index.serverLists.split('\n');
  const servers = numbers(index.servers);
  const sites = new Map<string, number>();
  for (const site of index.sites === '' ? [] : index.sites.split('\n')) {
    const [folder = '', name] = site.split(' ');
    sites.set(folder, Number(name));
  }
  const pageSites = pages.map((page) => sites.get(folderOf(page)));

  const pageOf = (entry: number): number => {
    const parent = parents[entry] ?? -1;
    return parent < 0 ? (pageNumbers.get(entry) ?? 0) : pageOf(parent);
  };
  const anchorOf = (entry: number): string => {
    if (entry < 0) return '';
    const joint = joints[anchors[entry] ?? -1];
    if (joint?.startsWith(WHOLE)) return joint.slice(WHOLE.length);
    const anchor = anchorOf(parents[entry] ?? -1);
    return joint === undefined ? anchor : anchor + joint + names[labels[entry] ?? -1];
  };
  return {
    count: kinds.length,
    names,
    labels,
    aliases,
    kinds,
    ways: digits(index.ways),
    parents,
    texts: index.texts.split('\n'),
    sites,
    siteOf: (entry) => pageSites[pageOf(entry)],
    serversOf: (entry) => lists[servers[pageNumbers.get(entry) ?? -1] ?? -1] ?? '',
    addressOf: (entry) => {
      const page = pages[pageOf(entry)] ?? '';
      const anchor = encodeURIComponent(anchorOf(entry));
      if (anchor === '') return page;
      return page.startsWith('#') ? `${page}/${anchor}` : `${page}#${anchor}`;
    },
  };
}
