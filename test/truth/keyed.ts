/** A catalogue in which every phrase names its key, so that a page can be asked which of our sentences it has. */
import { en } from '../../words/catalogues';
import type { Words } from '../../words/types';

type Phrases = string | ((...values: never[]) => string) | { readonly [name: string]: Phrases };

/** Phrases that are names, not texts: they become a part of addresses, code or anchors. */
const UNMARKED = new Set(['lang', 'dir']);

function keyed(phrases: Phrases, path: string): Phrases {
  if (typeof phrases === 'string') return marked(phrases, path);
  if (typeof phrases === 'function') return (...values) => marked(phrases(...values), path);
  return Object.fromEntries(
    Object.entries(phrases).map(([name, phrase]) => [
      name,
      UNMARKED.has(path + name) ? phrase : keyed(phrase, path === '' ? name : `${path}.${name}`),
    ]),
  );
}

function marked(text: string, path: string): string {
  return /\p{L}/u.test(text) ? `⟦${path}⟧${text}` : text;
}

export const keyedWords = keyed(en as unknown as Phrases, '') as unknown as Words;

/** The keys of all phrases, those of the browser's script aside: it says nothing of a document. */
export function keysOf(phrases: Phrases = en as unknown as Phrases, path = ''): readonly string[] {
  if (typeof phrases !== 'object') return UNMARKED.has(path) ? [] : [path];
  return Object.entries(phrases).flatMap(([name, phrase]) => keysOf(phrase, path === '' ? name : `${path}.${name}`));
}

export function keysIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/⟦([\w.-]+)⟧/g)].map(([, key = '']) => key));
}
