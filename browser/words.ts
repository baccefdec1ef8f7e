/** The words of the script, in the language of the site: the file of the script begins with them. */
import type { Words } from '../words/types';
import { WORDS_GLOBAL } from './contract';

declare global {
  interface Window {
    readonly [WORDS_GLOBAL]: Words['client'];
  }
}

export const words: Words['client'] = window[WORDS_GLOBAL];

/** Puts values where a phrase has `{names}`. */
export function fill(phrase: string, values: Readonly<Record<string, string>>): string {
  const byName = new Map(Object.entries(values));
  return phrase.replace(/\{(\w+)\}/g, (whole, name: string) => byName.get(name) ?? whole);
}
