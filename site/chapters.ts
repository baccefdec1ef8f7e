/** The order in which the whole site reads as one page, and where its links lead there. */
import type { ConversationsContent, Page, PageContent, Section, Target } from './types';

export interface Chapter {
  readonly page: Page;
  /** Unique among all ids of the page: it has a slash only where the path has one, and no id in a chapter has as few. */
  readonly id: string;
  readonly part: ChapterPart;
  /** `undefined` for what is called as its part is. */
  readonly label: string | undefined;
  /** Whether the label is an address, to be set as code. */
  readonly code: boolean;
}

/** What the table of contents groups by. */
export type ChapterPart = 'overview' | 'guides' | 'conversations' | 'vocabulary' | Section;

/** In reading order: what the API is, where to connect, how it talks, then everything to look things up in. */
const PARTS: readonly ChapterPart[] = [
  'overview',
  'guides',
  'servers',
  'channels',
  'conversations',
  'vocabulary',
  'messages',
  'schemas',
];

export interface Part {
  readonly part: ChapterPart;
  readonly chapters: readonly Chapter[];
}

/** Which part a page belongs to; `undefined` for an index or another way through the site, which one page needs not. */
export function chapterOf(page: Page): Chapter | undefined {
  const named = nameOf(page.content);
  if (named === undefined) return undefined;
  return { page, id: chapterAnchor(page.path), code: false, ...named };
}

/** Parts that have chapters, in reading order. */
export function partsOf(chapters: readonly Chapter[]): readonly Part[] {
  // The words before the list of guides are made after the guides, and read before them.
  const first = chapters.filter(({ page }) => page.content.kind === 'guides');
  const byPart = Map.groupBy([...first, ...chapters.filter((chapter) => !first.includes(chapter))], ({ part }) => part);
  return PARTS.map((part) => ({ part, chapters: byPart.get(part) ?? [] })).filter((part) => part.chapters.length > 0);
}

/** The anchor of a part in the table of contents: the one page's index of a section. */
export function partAnchor(part: ChapterPart): string {
  return `contents/${part}`;
}

/** Where each page that is a chapter stands on the one page. */
export function chapterAddresses(
  parts: readonly Part[],
  paths: ReadonlyMap<Target, string>,
): ReadonlyMap<Target, string> {
  const ids = new Map(parts.flatMap(({ chapters }) => chapters.map(({ page, id }) => [page.path, id])));
  const addresses = new Map<Target, string>();
  for (const [target, path] of paths) {
    const id = ids.get(path);
    if (id !== undefined) addresses.set(target, `#${id}`);
  }
  return addresses;
}

/** @returns where a link of that page leads in the one page: inside it, out of the site, or nowhere. */
export function followFrom(
  path: string,
  chapters: ReadonlySet<string>,
  paths: ReadonlyMap<Target, string>,
): (href: string) => string | undefined {
  const sections = new Map(
    SECTION_TARGETS.flatMap((section) => {
      const index = paths.get(section);
      return index === undefined ? [] : [[index, section] as const];
    }),
  );
  const resolve = resolverFrom(path);
  return (href) => {
    if (/^[a-z]+:/i.test(href)) return href;
    const [address = '', ...rest] = href.split('#');
    const to = address === '' ? path : resolve(address);
    if (chapters.has(to)) return `#${[chapterAnchor(to), ...rest].join('/')}`;
    const section = sections.get(to);
    return section === undefined ? undefined : `#${partAnchor(section)}`;
  };
}

/** @returns where a picture of that page is, seen from the root of the site. */
export const pictureFrom = resolverFrom;

/** Pages stand at most one folder deep. */
function resolverFrom(path: string): (address: string) => string {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return (address) => (address.startsWith('../') ? address.slice(3) : folder + address);
}

const SECTION_TARGETS = ['guides', 'servers', 'channels', 'messages', 'schemas'] as const;

/** The id of the chapter that the page with this path becomes. */
export function chapterAnchor(path: string): string {
  return path === 'index.html' ? 'overview' : path.replace(/\.html$/, '');
}

type Named = Pick<Chapter, 'part' | 'label'> & { readonly code?: boolean };

function nameOf(content: PageContent): Named | undefined {
  switch (content.kind) {
    case 'overview':
      return { part: 'overview', label: undefined };
    case 'server':
      return { part: 'servers', label: content.server.label };
    case 'channel': {
      const { label, address } = content.channel;
      return { part: 'channels', label, code: label === address };
    }
    case 'message':
      return { part: 'messages', label: content.message.label };
    case 'schema':
      return { part: 'schemas', label: content.schema.id };
    case 'conversations':
      return { part: 'conversations', label: rangeOf(content) };
    case 'guide':
      return { part: 'guides', label: content.guide.title };
    case 'guides':
      // Without words of its own it is a list, as the contents are.
      return content.intro === undefined ? undefined : { part: 'guides', label: content.intro.title };
    case 'vocabulary':
      return { part: 'vocabulary', label: undefined };
    case 'section':
    case 'search':
    case 'notFound':
      return undefined;
    default:
      return content satisfies never;
  }
}

/** Of the requests on one of several pages. */
function rangeOf({ pages }: ConversationsContent): string | undefined {
  const current = pages.find((page) => page.current);
  return pages.length < 2 || current === undefined ? undefined : `${current.from} – ${current.to}`;
}
