/** The order in which the whole site reads as one page, and where its links lead there. */
import { groupBy } from '../../group-by';
import type { Href, SectionName, Target } from '../../site/targets';
import type { Page, PageKind } from '../page';

/** What the table of contents groups by. */
export type ChapterPart = 'overview' | 'guides' | 'conversations' | 'vocabulary' | 'changes' | SectionName;

export interface Chapter {
  /** Unique among all ids of the page: it has a slash only where the path has one, and no id in a chapter has as few. */
  readonly id: string;
  readonly part: ChapterPart;
  readonly kind: PageKind;
  /** `undefined` for what is called as its part is. */
  readonly label: string | undefined;
  /** Whether the label is an address, to be set as code. */
  readonly isAddress: boolean;
}

/** A part that has chapters. */
export interface Part {
  readonly part: ChapterPart;
  readonly chapters: readonly Chapter[];
}

/** Nothing for an index or another way through the site, which one page needs not. */
const PART_OF = {
  overview: 'overview',
  server: 'servers',
  channel: 'channels',
  message: 'messages',
  schema: 'schemas',
  conversations: 'conversations',
  vocabulary: 'vocabulary',
  changes: 'changes',
  guide: 'guides',
  guides: 'guides',
  section: undefined,
  search: undefined,
  portal: undefined,
  notFound: undefined,
} as const satisfies Record<PageKind, ChapterPart | undefined>;

/** In reading order: what the API is, where to connect, what is said, then everything to look things up in. */
const PARTS: readonly ChapterPart[] = [
  'overview',
  'guides',
  'servers',
  'channels',
  'conversations',
  'vocabulary',
  'changes',
  'messages',
  'schemas',
];

/** `undefined` for a page that is none. */
export function chapterOf({ kind, path, label, isAddress }: Omit<Page, 'tree'>): Chapter | undefined {
  const part = PART_OF[kind];
  // A list of guides without words of its own is what the contents are.
  if (part === undefined || (kind === 'guides' && label === undefined)) return undefined;
  return { id: chapterAnchor(path), part, kind, label, isAddress };
}

/** Parts that have chapters, in reading order. */
export function partsOf(chapters: readonly Chapter[]): readonly Part[] {
  // The words before the list of guides are made after the guides, and read before them.
  const first = chapters.filter(({ kind }) => kind === 'guides');
  const byPart = groupBy([...first, ...chapters.filter(({ kind }) => kind !== 'guides')], ({ part }) => part);
  return PARTS.map((part) => ({ part, chapters: byPart.get(part) ?? [] })).filter((part) => part.chapters.length > 0);
}

/** The anchor of a part in the table of contents: the one page's index of a section. */
export function partAnchor(part: ChapterPart): string {
  return `contents/${part}`;
}

/** The id of the chapter that the page with this path becomes. */
export function chapterAnchor(path: string): string {
  return path === 'index.html' ? 'overview' : path.replace(/\.html$/, '');
}

const INDEXES: ReadonlySet<string> = new Set(['guides', 'servers', 'channels', 'messages', 'schemas']);
const PAGES = /^(?:overview$|vocabulary$|changes$|conversations|guide:|server:|channel:|message:|schema:)/;

/**
 * Where a link leads on the one page: a chapter, or the contents for an index; `undefined` for what is not on it.
 *
 * @param chapters whether a path from the root of the site is one.
 */
export function chapterHref(paths: ReadonlyMap<Target, string>, hasIntro: boolean): Href {
  return (target, anchor) => {
    const path = paths.get(target);
    if (path === undefined) return undefined;
    if (target === 'guides' && hasIntro) return `#${encodeAnchor(chapterAnchor(path), anchor)}`;
    const [name = ''] = target.split(':');
    if (INDEXES.has(name)) return `#${partAnchor(name as ChapterPart)}`;
    return PAGES.test(target) ? `#${encodeAnchor(chapterAnchor(path), anchor)}` : undefined;
  };
}

function encodeAnchor(chapter: string, anchor: string | undefined): string {
  return anchor === undefined ? chapter : `${chapter}/${encodeURIComponent(anchor)}`;
}

/** Where each page that is a chapter stands on the one page. */
export function chapterAddresses(paths: ReadonlyMap<Target, string>, href: Href): ReadonlyMap<Target, string> {
  return new Map([...paths.keys()].flatMap((target) => entryOf(target, href(target))));
}

function entryOf(target: Target, address: string | undefined): readonly (readonly [Target, string])[] {
  return address === undefined ? [] : [[target, address]];
}
