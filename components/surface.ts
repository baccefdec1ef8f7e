/** Where the blocks of a page are written: on a page of its own, or as a chapter of one long page. */
import type { Children } from '#jsx/jsx-runtime';
import type { Block } from '../content/blocks';
import type { Thing } from '../content/walks/changed';
import type { Href, Target } from '../site/targets';
import type { Words } from '../words/types';
import type { Filtered } from './filtered';

/** All that differs between a page and a chapter. */
export interface Surface {
  readonly words: Words;
  /** Where a link leads from here; `undefined` where it has no end, so that its words stand alone. */
  readonly href: Href;
  /** The address of a place on the same page. */
  readonly here: (anchor: string) => string;
  /** An id as it is here, unique in the file; so are the names of buttons that belong together. */
  readonly id: (id: string) => string;
  /** How many levels all headings are lower than on a page of their own. */
  readonly level: number;
  /** Whether it is a page of its own: with landmarks, and ways to the other pages. */
  readonly isPage: boolean;
  /** For paper: everything open, nothing to choose from, nothing that only repeats. */
  readonly isPrinted: boolean;
  /** Where a picture is; without it, where a link to it leads. */
  readonly picture?: ((target: Target) => string | undefined) | undefined;
  /** What the filters have made; the same for every surface of a site, or at least of a page. */
  readonly filtered: Filtered;
  /** For a preview: says of what follows (`next`) or of what it stands in (`around`) where it comes from. */
  readonly mark?: ((thing: Thing, where: 'next' | 'around') => Children) | undefined;
}

/** A surface at the place that is being written. */
export interface Sheet extends Surface {
  /** In how many sections it is. */
  readonly depth: number;
  /** Writes what is inside a block: handed in, because what it calls is what calls it. */
  readonly write: (blocks: readonly Block[], on: Sheet) => Children;
}

export function pageSurface(own: Pick<Surface, 'words' | 'href' | 'filtered' | 'mark'>): Surface {
  return { ...own, here: fragment, id: (id) => id, level: 0, isPage: true, isPrinted: false };
}

interface ChapterOptions extends Pick<Surface, 'words' | 'href' | 'isPrinted' | 'picture' | 'filtered'> {
  /** Of the chapter: before every id in it, a slash between. Needs no encoding in an address. */
  readonly id: string;
}

export function chapterSurface({ id: chapter, ...own }: ChapterOptions): Surface {
  const here = (anchor: string) => `#${chapter}/${encodeURIComponent(anchor)}`;
  return { ...own, here, id: (id) => `${chapter}/${id}`, level: 1, isPage: false };
}

function fragment(anchor: string): string {
  return `#${encodeURIComponent(anchor)}`;
}
