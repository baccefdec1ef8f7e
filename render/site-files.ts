/** Lists every file of a site, with its content. */
import { WORDS_GLOBAL } from '../client/contract';
import type { Site } from '../routes/types';
import type { Words } from '../words/types';
import { icon, script, stylesheet, themeScript } from './assets.generated';
import type { Options } from './options';
import { renderPage } from './render-page';

export interface SiteFile {
  /** From the root of the site, with `/`. */
  readonly path: string;
  readonly content: string;
}

/** The file that lists what was written, so that the next run can remove what it no longer writes. */
export const MANIFEST = '.ws-docs.json';

/**
 * @param source the document as given, published beside the pages.
 */
export function siteFiles(site: Site, options: Options, source: string | undefined): readonly SiteFile[] {
  const pages = [...site.pages].map((page) => ({
    path: page.path,
    content: renderPage(page, site, options),
  }));
  const documentPath = site.paths.get('document');
  const files: SiteFile[] = [
    ...pages,
    { path: 'assets/site.css', content: stylesheet },
    { path: 'assets/site.js', content: scriptIn(options.lang) },
    { path: 'assets/theme.js', content: themeScript },
    { path: 'assets/icon.svg', content: icon },
    // GitHub Pages would otherwise leave out files whose names begin with an underscore.
    { path: '.nojekyll', content: '' },
  ];
  if (documentPath !== undefined && source !== undefined) files.push({ path: documentPath, content: source });
  if (options.baseUrl !== undefined) files.push(...webFiles(pages, options.baseUrl));
  const paths = [...files.map(({ path }) => path), MANIFEST];
  return [...files, { path: MANIFEST, content: `${JSON.stringify({ files: paths })}\n` }];
}

/** The script begins with its words. What looks like markup is escaped, so that it can stand inside of a page as well. */
export function scriptIn({ client }: Words): string {
  return `self.${WORDS_GLOBAL}=${JSON.stringify(client).replaceAll('<', '\\u003c')};${script}`;
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
