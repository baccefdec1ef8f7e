/** The words of the search, in the language of the site: the file of its script begins with them. */
import type { Words } from '../../words/types';
import { SEARCH_WORDS } from '../search-contract';

declare global {
  interface Window {
    readonly [SEARCH_WORDS]: Words['search']['client'];
  }
}

export const words: Words['search']['client'] = window[SEARCH_WORDS];

/** Puts values where a phrase has `{names}`. */
export function fill(phrase: string, values: Readonly<Record<string, string>>): string {
  const byName = new Map(Object.entries(values));
  return phrase.replace(/\{(\w+)\}/g, (whole, name: string) => byName.get(name) ?? whole);
}
