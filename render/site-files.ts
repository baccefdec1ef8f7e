/** Lists every file of a site, with its content. */
import { WORDS_GLOBAL } from '../browser/contract';
import { INDEX_EVENT, SEARCH_FILES, SEARCH_INDEX, SEARCH_WORDS } from '../browser/search-contract';
import type { Warning } from '../errors';
import { llmsText } from '../markdown/llms';
import { fullText, type Twin, twinOfPage, twinText } from '../markdown/twins';
import type { Options } from '../options';
import { chapterAddresses } from '../site/chapters';
import { searchIndex } from '../site/search/index-text';
import type { Site, Target } from '../site/types';
import type { Words } from '../words/types';
import { anchorChecker } from './anchor-checker';
import { icon, script, searchScript, themeScript } from './assets.generated';
import { renderContent, renderPage, renderPrint } from './render-page';
import { picturesOf, renderSingleFile, type Sha256 } from './single-file';
import { stylesheetIn } from './stylesheet';
import { type RenderedPage, wholeOf } from './whole';

export interface SiteFile {
  /** From the root of the site, with `/`. */
  readonly path: string;
  readonly content: string;
}

/** A file that is no text of ours. */
export interface AssetFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The file that lists what was written, so that the next run can remove what it no longer writes. */
export const MANIFEST = '.ws-docs.json';

const ICON = 'assets/icon.svg';

interface Surroundings {
  /** The document as given, published beside the pages. */
  readonly source: string | undefined;
  /** Written by others, and listed here. */
  readonly assets: readonly AssetFile[];
  readonly sha256: Sha256;
}

export function siteFiles(
  site: Site,
  options: Options,
  { source, assets, sha256 }: Surroundings,
): { readonly files: readonly SiteFile[]; readonly warnings: readonly Warning[] } {
  const anchors = anchorChecker(site);
  // The content of a page is made once, for the page and for the whole on one page.
  const rendered: RenderedPage[] = [];
  const twins: Twin[] = [];
  for (const page of site.pages) {
    const content = renderContent(anchors.check(page), site, options);
    anchors.learn(page.path, content);
    rendered.push({ page, content });
    // A single file has no files beside it.
    const twin = options.singleFile ? undefined : twinOfPage(page, site, options.lang);
    if (twin !== undefined) twins.push(twin);
  }
  const files = options.singleFile
    ? [singleFile(rendered, site, options, assets, sha256)]
    : manyFiles({ rendered, twins }, site, options, source);
  const listed = options.singleFile ? files : [...files, ...assets];
  const paths = [...listed.map(({ path }) => path), MANIFEST];
  return {
    files: [...files, { path: MANIFEST, content: `${JSON.stringify({ files: paths })}\n` }],
    warnings: anchors.warnings,
  };
}

function singleFile(
  rendered: readonly RenderedPage[],
  site: Site,
  options: Options,
  assets: readonly AssetFile[],
  sha256: Sha256,
): SiteFile {
  const pictures = picturesOf(assets);
  const whole = wholeOf(rendered, site, { words: options.lang, isPrinted: false, pictures });
  // What opens the search comes after what it opens.
  const index = searchIndexIn(site, chapterAddresses(whole.parts, site.paths));
  const scripts = [index, searchScriptIn(options.lang), scriptIn(options.lang)];
  return { path: 'index.html', content: renderSingleFile({ whole, site, options, assets, scripts, sha256 }) };
}

function manyFiles(
  { rendered, twins }: { readonly rendered: readonly RenderedPage[]; readonly twins: readonly Twin[] },
  site: Site,
  options: Options,
  source: string | undefined,
): readonly SiteFile[] {
  const pages = rendered.map((one) => ({ path: one.page.path, content: renderPage(one, site, options) }));
  const whole = wholeOf(rendered, site, { words: options.lang, isPrinted: true });
  const documentPath = site.paths.get('document');
  const files: SiteFile[] = [
    ...pages,
    ...machineFiles(twins, site, options),
    { path: 'print.html', content: renderPrint(whole, site, options) },
    { path: 'assets/site.css', content: stylesheetIn(options.lang) },
    { path: 'assets/site.js', content: scriptIn(options.lang) },
    { path: 'assets/theme.js', content: themeScript },
    { path: `assets/${SEARCH_FILES.script}`, content: searchScriptIn(options.lang) },
    { path: `assets/${SEARCH_FILES.index}`, content: searchIndexIn(site, site.paths) },
    ...(site.paths.get('icon') === ICON ? [{ path: ICON, content: icon }] : []),
    // GitHub Pages would otherwise leave out files whose names begin with an underscore.
    { path: '.nojekyll', content: '' },
  ];
  if (documentPath !== undefined && source !== undefined) files.push({ path: documentPath, content: source });
  if (options.baseUrl !== undefined) files.push(...webFiles(pages, options.baseUrl));
  return files;
}

/** The script begins with its words. What looks like markup is escaped, so that it can stand inside of a page as well. */
export function scriptIn({ client }: Words): string {
  return `${globalOf(WORDS_GLOBAL, client)}${script}`;
}

export function searchScriptIn({ search }: Words): string {
  return `${globalOf(SEARCH_WORDS, search.client)}${searchScript}`;
}

/** Data as a script: from a folder, a page may load scripts and may not fetch. What has no address is left out. */
export function searchIndexIn({ searchEntries }: Site, addresses: ReadonlyMap<Target, string>): string {
  const index = searchIndex(
    searchEntries.filter(({ target }) => addresses.has(target)),
    addresses,
  );
  return `${globalOf(SEARCH_INDEX, index)}document.dispatchEvent(new Event(${JSON.stringify(INDEX_EVENT)}));\n`;
}

function globalOf(name: string, value: unknown): string {
  return `self.${name}=${JSON.stringify(value).replaceAll('<', '\\u003c')};`;
}

/** The same as Markdown, and the lists of it by the proposal of https://llmstxt.org. */
function machineFiles(twins: readonly Twin[], site: Site, { lang, baseUrl }: Options): readonly SiteFile[] {
  return [
    ...twins.map((twin) => ({ path: twin.path, content: twinText(twin, site, lang) })),
    { path: 'llms.txt', content: llmsText(twins, site, lang, baseUrl) },
    { path: 'llms-full.txt', content: fullText(twins, baseUrl) },
  ];
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
