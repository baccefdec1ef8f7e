/** The Markdown of every page, and all of it in one file. */
import { inlineText } from '../filters/markdown-escape';
import { twinOf, twinPath } from '../site/twins';
import type { Page, PageContent, Site } from '../site/types';
import type { Words } from '../words/types';
import { type Entry, entryOf } from './entry';
import { link } from './links';
import { contentMarkdown } from './page';
import { blocks, type Writing } from './writing';

/** A page as Markdown, its links not bound to a place yet. */
export interface Twin {
  /** From the root of the site: `messages/ping.md`. */
  readonly path: string;
  readonly kind: PageContent['kind'];
  readonly entry: Entry;
  /** Each link into the site is the path from its root, between marks. */
  readonly unbound: string;
}

/** No text of a document holds these: they become U+FFFD. */
const [OPEN, CLOSE] = ['\u0001', '\u0002'];
const MARKED = new RegExp(`${OPEN}([^${CLOSE}]*)${CLOSE}`, 'g');

/** @returns `undefined` for a page that has no Markdown. */
export function twinOfPage(page: Page, site: Site, words: Words): Twin | undefined {
  const path = twinPath(page);
  if (path === undefined) return undefined;
  const unbound = contentMarkdown(page.content, unboundWriting(site, words));
  return unbound === undefined
    ? undefined
    : { path, kind: page.content.kind, entry: entryOf(page.content, words), unbound };
}

function unboundWriting(site: Site, words: Words): Writing {
  return {
    words,
    href: (target) => {
      const path = twinOf(target, site);
      return path === undefined ? undefined : `${OPEN}${path}${CLOSE}`;
    },
  };
}

/** The file beside the page; what it is a part of stands at its end. */
export function twinText({ path, kind, unbound }: Twin, site: Site, words: Words): string {
  const api = link('overview', inlineText(`${site.info.title} ${site.info.version}`), unboundWriting(site, words));
  const text = kind === 'overview' ? unbound : blocks(unbound, '---', words.markdown.partOf(api));
  // Pages stand at most one folder deep.
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const up = folder === '' ? '' : '../';
  const bound = text.replace(MARKED, (_, to: string) =>
    folder !== '' && to.startsWith(folder) ? to.slice(folder.length) : up + to,
  );
  return `${bound}\n`;
}

/** All pages one after the other, in reading order; its links start at the root of the site, or are whole. */
export function fullText(twins: readonly Twin[], baseUrl: string | undefined): string {
  const bound = inReadingOrder(twins).map(({ unbound }) =>
    unbound.replace(MARKED, (_, to: string) => `${baseUrl ?? ''}${to}`),
  );
  return `${bound.join('\n\n---\n\n')}\n`;
}

const ORDER = [
  'overview',
  'guides',
  'guide',
  'vocabulary',
  'server',
  'channel',
  'conversations',
  'message',
  'schema',
] as const;

/** What the API is, how to connect, what is said, what it is made of; lists of all that is not said again. */
function inReadingOrder(twins: readonly Twin[]): readonly Twin[] {
  const byKind = Map.groupBy(twins, ({ kind }) => kind);
  const first = ORDER.flatMap((kind) => byKind.get(kind) ?? []);
  const known: ReadonlySet<string> = new Set([...ORDER, 'section']);
  return [...first, ...twins.filter(({ kind }) => !known.has(kind))];
}
