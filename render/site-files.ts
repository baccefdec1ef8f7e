/** Lists every file of a site, with its content. */
import { SEARCH_FILES } from '../browser/search-contract';
import { type Filtered, nothingFiltered } from '../components/filtered';
import type { Page } from '../content/page';
import type { Plan } from '../content/site';
import { chapterAddresses, chapterHref } from '../content/walks/chapters';
import type { Warning } from '../errors';
import { markdownWriter } from '../markdown/files';
import type { Options } from '../options';
import { hrefFrom } from '../site/paths';
import { icon, themeScript } from './assets.generated';
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

interface Surroundings {
  /** The document as given, published beside the pages. */
  readonly source: string | undefined;
  /** Written by others, and listed here. */
  readonly assets: readonly AssetFile[];
  readonly sha256: Sha256;
}

interface SiteFiles {
  readonly files: readonly SiteFile[];
  /** What the guides get wrong. */
  readonly warnings: readonly Warning[];
}

export function siteFiles(plan: Plan, options: Options, around: Surroundings): SiteFiles {
  const { files, warnings } = options.singleFile ? singleFile(plan, around) : manyFiles(plan, options, around);
  const listed = options.singleFile ? files : [...files, ...around.assets];
  const paths = [...listed.map(({ path }) => path), MANIFEST];
  return { files: [...files, { path: MANIFEST, content: manifestOf(paths) }], warnings };
}

function singleFile({ site, hasIntro, makePages }: Plan, { assets, sha256 }: Surroundings): SiteFiles {
  const { words, paths } = site;
  const written: WrittenChapter[] = [];
  const href = chapterHref(paths, hasIntro);
  const options = { site, href, isPrinted: false, picture: picturesIn(site, assets), filtered: nothingFiltered() };
  const { searchEntries, warnings } = makePages((page) => written.push(...present(writeChapter(page, options))));
  // What opens the search comes after what it opens.
  const index = searchIndexIn(searchEntries, chapterAddresses(paths, href));
  const scripts = [index, searchScriptIn(words), scriptIn(words)];
  const content = renderSingleFile(written, site, { assets, scripts, sha256 });
  return { files: [{ path: 'index.html', content }, NO_JEKYLL], warnings };
}

function manyFiles({ site, hasIntro, makePages }: Plan, options: Options, { source }: Surroundings): SiteFiles {
  const { words, paths } = site;
  const filtered: Filtered = nothingFiltered();
  const beside = hrefFrom(paths, 'print.html');
  const chapters: WrittenChapter[] = [];
  const chapterOptions = {
    ...{ site, filtered, isPrinted: true, href: chapterHref(paths, hasIntro) },
    picture: (target: Parameters<typeof beside>[0]) => beside(target),
  };
  const pages: SiteFile[] = [];
  const markdown = markdownWriter(site, options.baseUrl);
  const { searchEntries, warnings } = makePages((page: Page) => {
    pages.push({ path: page.path, content: renderPage(page, site, options, filtered) });
    chapters.push(...present(writeChapter(page, chapterOptions)));
    markdown.add(page);
    // Code is on its page and in its chapter, descriptions are in lists as well.
    filtered.code.clear();
  });
  const documentPath = paths.get('document');
  const files: SiteFile[] = [
    ...pages,
    ...markdown.files(),
    { path: 'print.html', content: renderPrint(chapters, site, beside) },
    { path: 'assets/site.css', content: stylesheetIn(words) },
    { path: 'assets/site.js', content: scriptIn(words) },
    { path: 'assets/theme.js', content: themeScript },
    { path: `assets/${SEARCH_FILES.script}`, content: searchScriptIn(words) },
    { path: `assets/${SEARCH_FILES.index}`, content: searchIndexIn(searchEntries, paths) },
    ...(paths.get('icon') === ICON ? [{ path: ICON, content: icon }] : []),
    NO_JEKYLL,
    ...(documentPath !== undefined && source !== undefined ? [{ path: documentPath, content: source }] : []),
    ...(options.baseUrl === undefined ? [] : webFiles(pages, options.baseUrl)),
  ];
  return { files, warnings };
}

function present<Thing>(thing: Thing | undefined): readonly Thing[] {
  return thing === undefined ? [] : [thing];
}

/** What search engines ask a site for; addresses in it must be whole, so they need to know where the site stands. */
function webFiles(pages: readonly SiteFile[], baseUrl: string): readonly SiteFile[] {
  const urls = pages
    .filter(({ path }) => path !== '404.html')
    // Our paths are ASCII without `&` or `<`, and the URL class has percent-encoded the base.
    .map(({ path }) => `<url><loc>${(baseUrl + path).replaceAll('&', '&amp;')}</loc></url>\n`);
  return [
    {
      path: 'sitemap.xml',
      content: `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>\n`,
    },
    { path: 'robots.txt', content: `User-agent: *\nAllow: /\nSitemap: ${baseUrl}sitemap.xml\n` },
  ];
}
