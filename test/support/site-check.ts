/** Tells what is wrong with a generated site: the promises that hold for every document. */
import { groupBy } from '../../group-by';
import { type Page, readPage } from './check/dom';
import { checkEnds, type LinkCheck, linksOf } from './check/links';
import { checkMarkdown } from './check/markdown';
import { checkMarkup } from './check/markup';
import { checkManifest, checkNames } from './check/names';

export interface CheckOptions {
  /** The document's own text: what it says itself may be on a page, also `undefined`. */
  readonly source?: string;
  readonly maxPageBytes?: number;
  /** Where the site will stand: links there must be relative. */
  readonly self?: string;
}

/** What a host, the generator or the script needs, and no reader follows a link to. */
const UNLINKED = new Set([
  'llms.txt',
  'llms-full.txt',
  'index.html',
  '404.html',
  '.nojekyll',
  '.ws-docs.json',
  'sitemap.xml',
  'robots.txt',
  'assets/search.js',
  'assets/search-index.js',
]);

/** @returns a sentence for each problem */
export function checkSite(files: ReadonlyMap<string, string>, options: CheckOptions = {}): string[] {
  const pages = new Map(
    [...files].filter(([name]) => name.endsWith('.html')).map(([name, html]) => [name, checkPage(name, html, options)]),
  );
  const onPages = [...pages.values()].flatMap(({ path, problems, links }) =>
    [...problems, ...checkEnds(links, files, pages)].map((problem) => `${path}: ${problem}.`),
  );
  return [
    ...['index.html', '404.html', '.nojekyll'].filter((name) => !files.has(name)).map((name) => `There is no ${name}.`),
    ...checkNames([...files.keys()]),
    ...checkManifest(files),
    ...onPages,
    ...sameTitles([...pages.values()]),
    ...unreached(files, pages),
    ...[...files].flatMap(([name, content]) => foreignParts(name, content)),
    ...[...files].flatMap(([name, content]) => (/\.md$|^llms/.test(name) ? checkMarkdown(name, content, files) : [])),
  ];
}

/** What is left of a page: the trees of all pages of a large site together would be more than they are worth. */
interface CheckedPage extends Pick<Page, 'path' | 'html' | 'ids'> {
  readonly links: LinkCheck;
  readonly problems: readonly string[];
}

function checkPage(path: string, html: string, { self, source, maxPageBytes }: CheckOptions): CheckedPage {
  const page = readPage(path, html);
  const links = linksOf(page, self);
  const problems = [
    ...checkMarkup(page),
    ...links.problems,
    ...leaks(page.texts, source),
    ...tooLarge(page, maxPageBytes),
  ];
  return { path, html, ids: page.ids, links, problems };
}

/** What a programmer's mistake looks like once it is text. */
const LEAKS = [/\bundefined\b/, /\[object \w+\]/, /\bNaN\b/, /\bfunction \w*\(/];

function leaks(texts: readonly string[], source = ''): readonly string[] {
  return LEAKS.filter((leak) => !leak.test(source)).flatMap((leak) =>
    texts.filter((text) => leak.test(text)).map((text) => `its text leaks "${text.trim().slice(0, 80)}"`),
  );
}

function tooLarge({ path, html }: Pick<Page, 'path' | 'html'>, max = Number.POSITIVE_INFINITY): readonly string[] {
  // All pages on one: as large as the document.
  if (path === 'print.html') return [];
  const bytes = Buffer.byteLength(html);
  return bytes > max ? [`it has ${bytes} bytes, more than ${max}`] : [];
}

function sameTitles(pages: readonly CheckedPage[]): readonly string[] {
  const byTitle = groupBy(pages, ({ html }) => /<title>([^<]*)/.exec(html)?.[1]?.trim());
  return [...byTitle]
    .filter(([, same]) => same.length > 1)
    .map(([title, same]) => `These pages share the title "${title}": ${same.map(({ path }) => path).join(', ')}.`);
}

function unreached(files: ReadonlyMap<string, string>, pages: ReadonlyMap<string, CheckedPage>): readonly string[] {
  const reached = new Set(['index.html']);
  for (const name of reached) {
    for (const { element, file } of pages.get(name)?.links.inside ?? []) {
      if (element !== 'form') reached.add(file);
    }
  }
  return [...files.keys()]
    .filter((name) => !reached.has(name) && !UNLINKED.has(name))
    .map((name) => `${name} cannot be reached from index.html.`);
}

/** A style sheet or a picture can ask another host, too. */
function foreignParts(name: string, content: string): readonly string[] {
  if (name.endsWith('.css')) {
    const urls = [...content.matchAll(/url\(\s*['"]?([^'")]*)|@import\s+['"]?([^'";]*)/g)];
    return urls
      .map(([, url, imported]) => url ?? imported ?? '')
      .filter((url) => !url.startsWith('data:') && !url.startsWith('#'))
      .map((url) => `${name} asks for ${url}.`);
  }
  if (!name.endsWith('.svg')) return [];
  return /<script|\son\w+=|href=["']?(?!#)|<foreignObject/i.test(content) ? [`${name} is more than a picture.`] : [];
}
