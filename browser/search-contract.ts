/** What the generator writes for the search, and the script reads. */

/** Marks the control that opens the search: the link to the A–Z page, or a button if the search is part of the page. */
export const SEARCH_LINK = 'data-search';
/** On the same, once the keys work that open the search. */
export const SEARCH_READY = 'data-search-ready';
/** The global that holds the index, and the one that holds the words of the search in the reader's language. */
export const SEARCH_INDEX = 'wsDocsSearchIndex';
export const SEARCH_WORDS = 'wsDocsSearchWords';
/** Files beside the script of the site. */
export const SEARCH_FILES = { script: 'search.js', index: 'search-index.js' } as const;
/** Events on the document: the index has arrived; the search shall open. */
export const INDEX_EVENT = 'ws-docs-search-index';
export const OPEN_EVENT = 'ws-docs-search-open';

/** In the order of their digits in the index; of equal results, in the order of their showing. */
export const KINDS = ['message', 'operation', 'channel', 'server', 'schema', 'guide', 'property', 'value'] as const;

export type SearchKind = (typeof KINDS)[number];

/** Joints that are a whole anchor begin with this; no anchor does. */
export const WHOLE = '=';

/**
 * Columns instead of objects: what is alike stands side by side, which is half the size once it is compressed, and a
 * column is read with one `split`.
 */
export interface SearchIndex {
  /** A digit an entry: its kind, by its place in `KINDS`. */
  readonly kinds: string;
  /** A digit an entry: 1 for send, 2 for receive, 3 for both, else 0. */
  readonly ways: string;
  /** A digit an entry, in base 36: how many entries it stands in. They are the last ones above it with less. */
  readonly depths: string;
  /** All names once, by lines. */
  readonly names: string;
  /** The name of each entry, by its line; nothing for the first entry with the next name. */
  readonly labels: string;
  /** The other names of each entry, by their lines. */
  readonly aliases: string;
  /** The pages of the entries at depth 0, by lines: from the root of the site, or `#` and a place on the only page. */
  readonly pages: string;
  /** What an anchor consists of besides the anchor above it and the name of its entry, by lines. */
  readonly joints: string;
  /** How each entry gets its anchor: the line of its joint; nothing for the anchor above. */
  readonly anchors: string;
  /** A few words about each entry, by lines. */
  readonly texts: string;
  /** All lists of servers once, by lines; and the line of each entry at depth 0. */
  readonly serverLists: string;
  readonly servers: string;
  /** In a portal, its APIs by lines: the folder, and the line of the name. */
  readonly sites: string;
}
