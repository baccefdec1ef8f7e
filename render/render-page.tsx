/** Turns a page into HTML. */
import { renderToStaticMarkup } from 'react-dom/server';
import { Document } from '../components/layout/Document';
import { PageContext } from '../components/page-context';
import { PageContentView } from '../components/pages/PageContentView';
import { hrefFrom } from '../routes/paths';
import type { Page, Site } from '../routes/types';

/**
 * @param baseUrl where the site will stand on the web, if that is known: canonical links need it.
 * @returns a whole HTML document, complete without any script.
 */
export function renderPage(page: Page, site: Site, baseUrl: string | undefined): string {
  const markup = renderToStaticMarkup(
    <PageContext href={hrefFrom(site.paths, page.path)}>
      <Document site={site} page={page} canonical={baseUrl === undefined ? undefined : baseUrl + page.path}>
        <PageContentView content={page.content} />
      </Document>
    </PageContext>,
  );
  return `<!doctype html>\n${markup}\n`;
}
