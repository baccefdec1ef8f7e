/** Our scripts with their words, and the data of the search as one: from a folder, a page may load scripts and may not fetch. */
import { WORDS_GLOBAL } from '../browser/contract';
import { INDEX_EVENT, SEARCH_INDEX, SEARCH_WORDS } from '../browser/search-contract';
import { type SearchedSite, searchIndex } from '../site/search/index-text';
import type { Words } from '../words/types';
import { script, searchScript } from './assets.generated';

/** The script begins with its words. What looks like markup is escaped, so that it can stand inside of a page as well. */
export function scriptIn({ client }: Words): string {
  return `${globalOf(WORDS_GLOBAL, client)}${script}`;
}

export function searchScriptIn({ search }: Words): string {
  return `${globalOf(SEARCH_WORDS, search.client)}${searchScript}`;
}

/** What has no address is left out. */
export function searchIndexIn(sites: readonly SearchedSite[]): string {
  const index = searchIndex(
    sites.map((site) => ({ ...site, entries: site.entries.filter(({ target }) => site.addresses.has(target)) })),
  );
  return `${globalOf(SEARCH_INDEX, index)}document.dispatchEvent(new Event(${JSON.stringify(INDEX_EVENT)}));\n`;
}

function globalOf(name: string, value: unknown): string {
  return `self.${name}=${JSON.stringify(value).replaceAll('<', '\\u003c')};`;
}
