/** HTML that the filters have made of texts, so that a text which stands in several places is read once. */

export interface Filtered {
  /** Of Markdown in blocks, by the level of its biggest heading. */
  readonly blocks: Map<string, (headingLevel: number) => string>;
  /** Of Markdown on one line. */
  readonly lines: Map<string, string>;
  /** Of code, by language and text. */
  readonly code: Map<string, string>;
}

/** Holds what it is told to remember for as long as it is kept: one for a site, or one for each page. */
export function nothingFiltered(): Filtered {
  return { blocks: new Map(), lines: new Map(), code: new Map() };
}

export function once<T>(known: Map<string, T>, key: string, make: () => T): T {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}
