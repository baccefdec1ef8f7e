/** The search index of a site, as the browser reads it, and whether what it names is there. */
import { parse } from 'parse5';
import { readIndex } from '../../browser/search/read-index';
import type { SearchIndex } from '../../browser/search-contract';

const readable = (text: string): SearchIndex => JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1));

export const indexOf = (files: ReadonlyMap<string, string>) =>
  readIndex(readable(files.get('assets/search-index.js') ?? ''));

/** Entries whose page or row does not exist. */
export function deadEntries(files: ReadonlyMap<string, string>): readonly string[] {
  const { count, addressOf, names, labels } = indexOf(files);
  const ids = new Map<string, ReadonlySet<string>>();
  const dead: string[] = [];
  for (let entry = 0; entry < count; entry++) {
    const [page = '', anchor] = addressOf(entry).split('#');
    const known = ids.get(page) ?? idsOf(files.get(page) ?? '');
    ids.set(page, known);
    const isThere = files.has(page) && (anchor === undefined || known.has(decodeURIComponent(anchor)));
    if (!isThere) dead.push(`${names[labels[entry] ?? -1]}: ${addressOf(entry)}`);
  }
  return dead;
}

function idsOf(html: string): ReadonlySet<string> {
  const ids = new Set<string>();
  const rest: unknown[] = [parse(html)];
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    const { attrs = [], childNodes = [] } = node as {
      attrs?: { name: string; value: string }[];
      childNodes?: unknown[];
    };
    for (const { name, value } of attrs) if (name === 'id') ids.add(value);
    rest.push(...childNodes);
  }
  return ids;
}
