/** Lists every file of a site, with its content. */
import { SEARCH_FILES } from '../browser/search-contract';
import { type Filtered, nothingFiltered } from '../components/filtered';
import type { Plan, Site } from '../content/site';
import { chapterAddresses, chapterHref } from '../content/walks/chapters';
import type { Warning } from '../errors';
import { markdownWriter } from '../markdown/files';
import type { Options } from '../options';
import { hrefFrom } from '../site/paths';
import { icon, themeScript } from './assets.generated';
import { renderNotFound } from './render-not-found';
import { renderPage } from './render-page';
import { renderPrint, type WrittenChapter, writeChapter } from './render-whole';
import { scriptIn, searchIndexIn, searchScriptIn } from './scripts';
import { picturesIn, renderSingleFile, type Sha256 } from './single-file';
import { type AssetFile, MANIFEST, manifestOf, type SiteFile } from './site-file';
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

interface Surroundings {
  /** The document as given, published beside the pages. */
  readonly source: string | undefined;
  /** Written by others, and listed here. */
  readonly assets: readonly AssetFile[];
  readonly sha256: Sha256;
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
  const index = searchIndexIn(searchEntries, chapterAddresses(paths, href));
  const scripts = [index, searchScriptIn(words), scriptIn(words)];
  const content = renderSingleFile(written, site, { assets, scripts, sha256 });
  yield { path: 'index.html', content };
  yield NO_JEKYLL;
  return warnings;
}

function* manyFiles({ site, hasIntro, makePages }: Plan, options: Options, around: Surroundings): Files {
  const { source } = around;
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
    pagePaths.push(page.path);
    const isFound = page.kind !== 'notFound';
    const content = isFound ? renderPage(page, site, options, filtered) : renderNotFound(page, site, options, around);
    yield { path: page.path, content };
    yield* present(markdown.file(page));
    chapters.push(...present(writeChapter(page, chapterOptions)));
    // Code is on its page and in its chapter, descriptions are in lists as well.
    filtered.code.clear();
  }
  const { searchEntries, warnings } = next.value;
  yield* [
    ...markdown.wholeFiles(),
    { path: 'print.html', content: renderPrint(chapters, site, beside) },
    { path: `assets/${SEARCH_FILES.index}`, content: searchIndexIn(searchEntries, paths) },
    ...filesBesidePages(site, source),
    ...(options.baseUrl === undefined || site.versions?.isFound === false ? [] : webFiles(pagePaths, options.baseUrl)),
  ];
  return warnings;
}

/** What needs no page. */
function filesBesidePages({ words, paths }: Site, source: string | undefined): readonly SiteFile[] {
  const documentPath = paths.get('document');
  return [
    { path: 'assets/site.css', content: stylesheetIn(words) },
    { path: 'assets/site.js', content: scriptIn(words) },
    { path: 'assets/theme.js', content: themeScript },
    { path: `assets/${SEARCH_FILES.script}`, content: searchScriptIn(words) },
    ...(paths.get('icon') === ICON ? [{ path: ICON, content: icon }] : []),
    NO_JEKYLL,
    ...(documentPath !== undefined && source !== undefined ? [{ path: documentPath, content: source }] : []),
  ];
}

/**
 * One file of a site of many, without making the others; `undefined` for one that is made of all pages, or that there is
 * not.
 */
export function fileAlone(path: string, { site, pageAt }: Plan, options: Options, source?: string): string | undefined {
  if (options.singleFile) return undefined;
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
function webFiles(pages: readonly string[], baseUrl: string): readonly SiteFile[] {
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
