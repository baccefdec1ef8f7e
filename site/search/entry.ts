/** One thing that a search can find. */
import type { SearchKind } from '../../browser/search-contract';
import type { Direction } from '../../model/types';
import type { Target } from '../targets';

/** One thing to find. In a list of entries, what stands in another one comes after it, before the next beside it. */
export interface SearchEntry {
  readonly kind: SearchKind;
  readonly label: string;
  /** Other names of the same thing. */
  readonly aliases: readonly string[];
  /** Which ways it travels; of a property or a value, what it is a part of. */
  readonly directions: readonly Direction[];
  readonly target: Target;
  /** Where on the page; `undefined` is its beginning. */
  readonly anchor: string | undefined;
  /** What it stands in: its page, the property above. */
  readonly parent: SearchEntry | undefined;
  /** What the document says of it, in Markdown. */
  readonly text: string | undefined;
  /** The servers it can be used on, where there are several; empty for what stands in another entry. */
  readonly servers: readonly string[];
}

/** An entry for a page, with what most pages lack left out. */
export function pageEntry(entry: Pick<SearchEntry, 'kind' | 'label' | 'target'> & Partial<SearchEntry>): SearchEntry {
  const none = { aliases: [], directions: [], anchor: undefined, parent: undefined, text: undefined, servers: [] };
  return { ...none, ...entry };
}

/** The names of a thing beside the one that it is called by, each once. */
export function otherNames(label: string, names: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(names.flatMap((name) => (name === undefined || name === label ? [] : [name])))];
}
