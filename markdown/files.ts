/** The Markdown beside each page, and all of it in one file. */

import type { Inlines } from '../content/blocks';
import type { Page, PageKind } from '../content/page';
import { markdownPath, type Site } from '../content/site';
import { groupBy } from '../group-by';
import { hrefFrom } from '../site/paths';
import { treeMarkdown } from './blocks';
import { lineText } from './inlines';
import { type ListedPage, llmsText } from './llms';
import { authorTexts, type MarkdownSurface, nothingKnown } from './surface';

interface TextFile {
  readonly path: string;
  readonly content: string;
}

interface MarkdownWriter {
  /** The Markdown beside a page, if it has any. Takes each page once. */
  readonly file: (page: Page) => TextFile | undefined;
  /** What lists and holds all pages that were taken. */
  readonly wholeFiles: () => readonly TextFile[];
}

/** @param baseUrl before the path of every link in the lists, where the place of the site is known. */
export function markdownWriter(site: Site, baseUrl: string | undefined): MarkdownWriter {
  const texts = authorTexts();
  // Another version's site may be made by anything, and have no Markdown.
  const markdownPaths = new Map(
    [...site.paths].map(([target, path]) => [target, target.startsWith('version:') ? path : markdownPath(path)]),
  );
  const linkless = nothingKnown();
  const counting = (href: MarkdownSurface['href']): MarkdownSurface => ({
    texts,
    linkless,
    href: (target) => {
      linkless.links++;
      return href(target);
    },
  });
  const whole = counting((target) => {
    const path = markdownPaths.get(target);
    if (path === undefined || baseUrl === undefined) return path;
    return target.startsWith('version:') ? new URL(path, baseUrl).href : baseUrl + path;
  });
  const listed: ListedPage[] = [];
  const chapters: { readonly kind: PageKind; readonly text: string }[] = [];
  return {
    file(page) {
      const { kind, tree, markdownPath: path } = page;
      if (path === undefined) return undefined;
      const here = counting(hrefFrom(markdownPaths, path));
      const text = treeMarkdown(tree, here);
      listed.push({ kind, path, label: page.label, note: page.note });
      if (ORDER.includes(kind)) chapters.push({ kind, text: treeMarkdown(tree, whole) });
      linkless.known.clear();
      const end = kind === 'overview' || kind === 'portal' ? lineText(noticeOf(site), here) : partOf(site, here);
      return { path, content: `${end === '' ? text : `${text}\n\n---\n\n${end}`}\n` };
    },
    wholeFiles: () => [
      { path: 'llms.txt', content: llmsText(listed, site, whole) },
      { path: 'llms-full.txt', content: `${inReadingOrder(chapters).join('\n\n---\n\n')}\n` },
    ],
  };
}

/** What a page that stands alone is a part of. */
function partOf(site: Site, on: MarkdownSurface): string {
  const { info, words } = site;
  const [before = '', after = ''] = words.markdown.partOf('\0').split('\0');
  const name = `${info.title} ${info.version}`;
  return lineText([before, { kind: 'link', to: 'overview', inlines: [name] }, after, ...noticeOf(site)], on);
}

/** What a page says first, a text for machines says last. */
function noticeOf({ versions }: Site): Inlines {
  const notice = versions?.notice ?? [];
  return notice.length === 0 ? [] : [' ', ...notice];
}

/** What the API is, how to connect, what is said, what it is made of; lists of all that is not said again. */
const ORDER: readonly PageKind[] = [
  'overview',
  'guides',
  'guide',
  'vocabulary',
  'changes',
  'server',
  'channel',
  'conversations',
  'message',
  'schema',
];

function inReadingOrder(chapters: readonly { readonly kind: PageKind; readonly text: string }[]): readonly string[] {
  const byKind = groupBy(chapters, ({ kind }) => kind);
  return ORDER.flatMap((kind) => byKind.get(kind) ?? []).map(({ text }) => text);
}
