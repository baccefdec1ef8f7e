/** Lists every file of a site, with its content. */
import { WORDS_GLOBAL } from '../client/contract';
import type { Warning } from '../errors';
import { llmsText } from '../markdown/llms';
import { fullText, type Twin, twinOfPage, twinText } from '../markdown/twins';
import type { Site } from '../routes/types';
import type { Words } from '../words/types';
import { anchorChecker } from './anchor-checker';
import { icon, script, themeScript } from './assets.generated';
import type { Options } from './options';
import { renderContent, renderPage, renderPrint } from './render-page';
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

/**
 * @param source the document as given, published beside the pages.
 * @param assets written by others, and listed here.
 */
export function siteFiles(
  site: Site,
  options: Options,
  source: string | undefined,
  assets: readonly AssetFile[] = [],
): { readonly files: readonly SiteFile[]; readonly warnings: readonly Warning[] } {
  const anchors = anchorChecker(site);
  // The content of a page is made once, for the page and for the whole on one page.
  const rendered: RenderedPage[] = [];
  const twins: Twin[] = [];
  for (const page of site.pages) {
    const content = renderContent(anchors.check(page), site, options);
    anchors.learn(page.path, content);
    rendered.push({ page, content });
    const twin = twinOfPage(page, site, options.lang);
    if (twin !== undefined) twins.push(twin);
  }
  const pages = rendered.map((one) => ({ path: one.page.path, content: renderPage(one, site, options) }));
  const documentPath = site.paths.get('document');
  const files: SiteFile[] = [
    ...pages,
    ...machineFiles(twins, site, options),
    { path: 'print.html', content: renderPrint(wholeOf(rendered, site, options.lang, true), site, options) },
    { path: 'assets/site.css', content: stylesheetIn(options.lang) },
    { path: 'assets/site.js', content: scriptIn(options.lang) },
    { path: 'assets/theme.js', content: themeScript },
    ...(site.paths.get('icon') === ICON ? [{ path: ICON, content: icon }] : []),
    // GitHub Pages would otherwise leave out files whose names begin with an underscore.
    { path: '.nojekyll', content: '' },
  ];
  if (documentPath !== undefined && source !== undefined) files.push({ path: documentPath, content: source });
  if (options.baseUrl !== undefined) files.push(...webFiles(pages, options.baseUrl));
  const paths = [...[...files, ...assets].map(({ path }) => path), MANIFEST];
  files.push({ path: MANIFEST, content: `${JSON.stringify({ files: paths })}\n` });
  return { files, warnings: anchors.warnings };
}

/** The script begins with its words. What looks like markup is escaped, so that it can stand inside of a page as well. */
export function scriptIn({ client }: Words): string {
  return `self.${WORDS_GLOBAL}=${JSON.stringify(client).replaceAll('<', '\\u003c')};${script}`;
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
