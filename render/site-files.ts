/** Lists every file of a site, with its content. */
import { SEARCH_FILES } from '../browser/search-contract';
import { type Filtered, nothingFiltered } from '../components/filtered';
import type { Plan, Site, Summary } from '../content/site';
import { chapterAddresses, chapterHref } from '../content/walks/chapters';
import type { Warning } from '../errors';
import { markdownWriter } from '../markdown/files';
import type { Options } from '../options';
import { hrefFrom } from '../site/paths';
import { icon, themeScript } from './assets.generated';
import { FEED, feedFiles } from './feed';
import { renderNotFound } from './render-not-found';
import { renderPage } from './render-page';
import { renderPrint, type WrittenChapter, writeChapter } from './render-whole';
import { scriptIn, searchIndexIn, searchScriptIn } from './scripts';
import { picturesIn, renderSingleFile } from './single-file';
import { type Embedded, MANIFEST, manifestOf, type SiteFile } from './site-file';
import { stylesheetIn } from './stylesheet';

const ICON = 'assets/icon.svg';

/**
 * GitHub Pages would otherwise leave out files whose names begin with an underscore. Every site has it: it is also the
 * one file of `template/`, which the generator copies.
 */
const NO_JEKYLL: SiteFile = { path: '.nojekyll', content: '' };

/** The files that are made of all pages. */
export const WHOLE_FILES: ReadonlySet<string> = new Set([
  ...['print.html', 'llms.txt', 'llms-full.txt', `assets/${SEARCH_FILES.index}`, 'sitemap.xml', 'robots.txt', MANIFEST],
]);

interface Surroundings extends Embedded {
  /** The document as given, published beside the pages. */
  readonly source: string | undefined;
}

/** Each file as soon as it is written; at the end, what the guides get wrong. */
type Files = Generator<SiteFile, readonly Warning[], undefined>;

export function* siteFiles(plan: Plan, options: Options, around: Surroundings): Files {
  const files = options.singleFile ? singleFile(plan, around) : manyFiles(plan, options, around);
  const paths: string[] = [];
  let next = files.next();
  for (; next.done !== true; next = files.next()) {
    paths.push(next.value.path);
    yield next.value;
  }
  const assets = options.singleFile ? [] : around.assets.map(({ path }) => path);
  yield { path: MANIFEST, content: manifestOf([...paths, ...assets, MANIFEST]) };
  return next.value;
}

function* singleFile({ site, hasIntro, makePages }: Plan, { assets, sha256 }: Surroundings): Files {
  const { words, paths } = site;
  const written: WrittenChapter[] = [];
  const href = chapterHref(paths, hasIntro);
  const options = { site, href, isPrinted: false, picture: picturesIn(site, assets), filtered: nothingFiltered() };
  const pages = makePages();
  let next = pages.next();
  for (; next.done !== true; next = pages.next()) written.push(...present(writeChapter(next.value, options)));
  const { searchEntries, warnings } = next.value;
  // What opens the search comes after what it opens.
  const index = searchIndexIn([{ entries: searchEntries, addresses: chapterAddresses(paths, href) }]);
  const scripts = [index, searchScriptIn(words), scriptIn(words)];
  const content = renderSingleFile(written, site, { assets, scripts, sha256 });
  yield { path: 'index.html', content };
  yield NO_JEKYLL;
  return warnings;
}

function* manyFiles(plan: Plan, options: Options, around: Surroundings): Files {
  const { site } = plan;
  const { searchEntries, warnings, pagePaths } = yield* pageFiles(plan, options, around);
  yield* [
    {
      path: `assets/${SEARCH_FILES.index}`,
      content: searchIndexIn([{ entries: searchEntries, addresses: site.paths }]),
    },
    ...filesBesidePages(site, around.source),
    ...feedFiles(plan, options.baseUrl),
    ...(options.baseUrl === undefined || site.versions?.isFound === false ? [] : webFiles(pagePaths, options.baseUrl)),
  ];
  return warnings;
}

interface PagesSummary extends Summary {
  /** From the root of the site. */
  readonly pagePaths: readonly string[];
}

/** Every page in each of its forms. */
function* pageFiles(
  { site, hasIntro, makePages }: Plan,
  options: Options,
  around: Surroundings,
): Generator<SiteFile, PagesSummary, undefined> {
  const { paths } = site;
  const filtered: Filtered = nothingFiltered();
  const beside = hrefFrom(paths, 'print.html');
  const chapters: WrittenChapter[] = [];
  const chapterOptions = {
    ...{ site, filtered, isPrinted: true, href: chapterHref(paths, hasIntro) },
    picture: (target: Parameters<typeof beside>[0]) => beside(target),
  };
  const pagePaths: string[] = [];
  const markdown = markdownWriter(site, options.baseUrl);
  const pages = makePages();
  let next = pages.next();
  for (; next.done !== true; next = pages.next()) {
    const page = next.value;
    // A host asks its root for what is not found.
    if (page.kind === 'notFound' && site.portal !== undefined) continue;
    pagePaths.push(page.path);
    const isFound = page.kind !== 'notFound';
    const content = isFound ? renderPage(page, site, options, filtered) : renderNotFound(page, site, options, around);
    yield { path: page.path, content };
    yield* present(markdown.file(page));
    chapters.push(...present(writeChapter(page, chapterOptions)));
    // Code is on its page and in its chapter, descriptions are in lists as well.
    filtered.code.clear();
  }
  yield* markdown.wholeFiles();
  yield { path: 'print.html', content: renderPrint(chapters, site, beside) };
  return { ...next.value, pagePaths };
}

/** What needs no page. */
function filesBesidePages(site: Site, source: string | undefined): readonly SiteFile[] {
  return [...sharedFiles(site), ...documentFile(site, source)];
}

/** The same for every page of a site, and for every API of a portal. */
export function sharedFiles({ words, paths }: Pick<Site, 'words' | 'paths'>): readonly SiteFile[] {
  return [
    { path: 'assets/site.css', content: stylesheetIn(words) },
    { path: 'assets/site.js', content: scriptIn(words) },
    { path: 'assets/theme.js', content: themeScript },
    { path: `assets/${SEARCH_FILES.script}`, content: searchScriptIn(words) },
    ...(paths.get('icon') === ICON ? [{ path: ICON, content: icon }] : []),
    NO_JEKYLL,
  ];
}

function documentFile({ paths }: Site, source: string | undefined): readonly SiteFile[] {
  const path = paths.get('document');
  return path === undefined || source === undefined ? [] : [{ path, content: source }];
}

/** An API of a portal: all that it does not share. */
export function* apiFiles(
  plan: Plan,
  options: Options,
  around: Surroundings,
): Generator<SiteFile, PagesSummary, undefined> {
  const summary = yield* pageFiles(plan, options, around);
  yield* documentFile(plan.site, around.source);
  return summary;
}

/**
 * One file of a site of many, without making the others; `undefined` for one that is made of all pages, or that there is
 * not.
 */
export function fileAlone(path: string, plan: Plan, options: Options, source?: string): string | undefined {
  if (options.singleFile) return undefined;
  const { site, pageAt } = plan;
  if (path === FEED) return feedFiles(plan, options.baseUrl)[0]?.content;
  const beside = filesBesidePages(site, source).find((file) => file.path === path);
  if (beside !== undefined) return beside.content;
  const page = pageAt(path.replace(/\.md$/, '.html'));
  if (page?.path === path) return renderPage(page, site, options, nothingFiltered());
  return page?.markdownPath === path ? markdownWriter(site, options.baseUrl).file(page)?.content : undefined;
}

function present<Thing>(thing: Thing | undefined): readonly Thing[] {
  return thing === undefined ? [] : [thing];
}

/** What search engines ask a site for; addresses in it must be whole, so they need to know where the site stands. */
export function webFiles(pages: readonly string[], baseUrl: string): readonly SiteFile[] {
  const urls = pages
    .filter((path) => path !== '404.html')
    // Our paths are ASCII without `&` or `<`, and the URL class has percent-encoded the base.
    .map((path) => `<url><loc>${(baseUrl + path).replaceAll('&', '&amp;')}</loc></url>\n`);
  return [
    {
      path: 'sitemap.xml',
      content: `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>\n`,
    },
    { path: 'robots.txt', content: `User-agent: *\nAllow: /\nSitemap: ${baseUrl}sitemap.xml\n` },
  ];
}
