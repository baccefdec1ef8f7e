/** A language for tests: English with every phrase in brackets, so that a string which is in no catalogue stands out. */
import { en } from '../../words/catalogues';
import type { Words } from '../../words/types';

type Phrases = string | ((...values: never[]) => string) | { readonly [name: string]: Phrases };

/** Parts such as `{link}` stay outside of the brackets: something of another origin comes in their place. */
function mark(text: string): string {
  const pieces = text.split(/(\{\w+\})/);
  return pieces.map((piece, index) => (index % 2 === 0 && /\p{L}/u.test(piece) ? `⟦${piece}⟧` : piece)).join('');
}

function marked(phrases: Phrases): Phrases {
  if (typeof phrases === 'string') return mark(phrases);
  if (typeof phrases === 'function') return (...values) => mark(phrases(...values));
  return Object.fromEntries(Object.entries(phrases).map(([name, phrase]) => [name, marked(phrase)]));
}

const { lang, dir, ...families } = en;

export const pseudo = { lang, dir, ...(marked(families as unknown as Phrases) as object) } as Words;

/** What is left of a text without its phrases; one that was cut off ends without its bracket. */
export function withoutPhrases(text: string): string {
  let rest = text;
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(/⟦[^⟦⟧]*⟧/g, '|');
  }
  return rest.replace(/⟦[^⟧]*$/, '');
}

/** Every phrase with its path; functions by what they say of texts, and of one thing. */
export function phrasesOf(words: Words): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const walk = (phrases: Phrases, path: readonly string[]): void => {
    if (typeof phrases === 'object') {
      for (const [name, phrase] of Object.entries(phrases)) walk(phrase, [...path, name]);
    } else if (typeof phrases === 'string') found.set(path.join('.'), phrases);
    else {
      found.set(path.join('.'), phrases(...(['x', 'y', 'z'] as never[])));
      found.set(`${path.join('.')}(1)`, String(phrases(...([1, 1, 1] as never[]))));
    }
  };
  const { lang: _lang, dir: _dir, ...rest } = words;
  walk(rest as unknown as Phrases, []);
  return found;
}
