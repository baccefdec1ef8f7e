/** A page of the site: first what it says, then where it stands. */
import type { NavGroup } from '../site/nav';
import type { SearchEntry } from '../site/search/entry';
import type { Target } from '../site/targets';
import type { Inlines, PageTree } from './blocks';

export type PageKind =
  | 'overview'
  | 'server'
  | 'channel'
  | 'message'
  | 'schema'
  | 'conversations'
  | 'vocabulary'
  | 'changes'
  | 'section'
  | 'guide'
  | 'guides'
  | 'search'
  | 'portal'
  | 'notFound';

export interface PageDraft {
  readonly kind: PageKind;
  /** What it is the page of; nothing for the one that no link leads to. */
  readonly target: Target | undefined;
  /** In the tab and in search engines. */
  readonly title: string;
  /** Among others of its kind; `undefined` for a page that its kind names. */
  readonly label: string | undefined;
  /** Whether the label is an address, to be set as code. */
  readonly isAddress: boolean;
  /** What the document says of its subject, in Markdown. */
  readonly about: string | undefined;
  /** What a list for machines says beside its name. */
  readonly note: Inlines;
  /** What a search finds it as; `undefined` for a page that only leads to others. */
  readonly entry: SearchEntry | undefined;
  /**
   * Whether the properties of a named schema are to be found on this page, and not on the schema's own; `undefined`:
   * no property is to be found here.
   */
  readonly isHome: ((schema: string) => boolean) | undefined;
  /** Makes what stands in the middle of the page: most of the work, left for when that page is wanted. */
  readonly tree: () => PageTree;
}

export interface Page extends Omit<PageDraft, 'isHome' | 'entry' | 'tree'> {
  readonly tree: PageTree;
  /** From the root of the site, with `/`: `messages/ping.html`. */
  readonly path: string;
  /** The same as Markdown, from the root of the site; `undefined` where there is none. */
  readonly markdownPath: string | undefined;
  /** One plain line for search engines and link previews. */
  readonly description: string;
  readonly nav: readonly NavGroup[];
  readonly outline: readonly PartOfPage[];
}

/** A part of a page that its outline names. */
export interface PartOfPage {
  readonly id: string;
  readonly label: string;
}

/** A page, with what most lack left out. */
export function draft(page: Pick<PageDraft, 'kind' | 'target' | 'title' | 'tree'> & Partial<PageDraft>): PageDraft {
  return {
    label: undefined,
    isAddress: false,
    about: undefined,
    note: [],
    entry: undefined,
    isHome: undefined,
    ...page,
  };
}
