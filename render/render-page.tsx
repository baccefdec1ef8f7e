/** Turns pages into HTML. */
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Document } from '../components/layout/Document';
import { PrintDocument } from '../components/layout/PrintDocument';
import { PageContext } from '../components/page-context';
import { PageContentView } from '../components/pages/PageContentView';
import type { Options } from '../options';
import { hrefFrom } from '../site/paths';
import type { Href, Page, Site } from '../site/types';
import { outlineOf } from './outline';
import { SLOT } from './slot';
import type { RenderedPage, Whole } from './whole';

/**
 * The page's own law: nothing but our stylesheet, script and pictures from the same place. It holds even if escaping failed
 * somewhere; escaping holds without it.
 */
const POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** A policy rules what comes after it. React moves other elements to the front of the head, so it is put there last. */
const FIRST_IN_HEAD = `<head><meta charset="utf-8"/><meta http-equiv="Content-Security-Policy" content="${POLICY}"/>`;

/**
 * @returns what stands in the middle of a page: HTML without a frame. React escapes quotes in texts as in attributes; in
 *   a text, which examples fill with quotes, they are safe and a fifth as long. No attribute holds a bare `<` or `>`.
 */
export function renderContent(page: Page, site: Site, { baseUrl, lang }: Options): string {
  const markup = renderToStaticMarkup(
    <PageContext href={hrefOn(page, site, baseUrl)} words={lang}>
      <PageContentView content={page.content} />
    </PageContext>,
  );
  return markup.replace(/>[^<>]*&quot;[^<>]*(?=<)/g, (text) => text.replaceAll('&quot;', '"'));
}

/**
 * @returns a whole HTML document, complete without any script.
 */
export function renderPage({ page, content }: RenderedPage, site: Site, options: Options): string {
  const { baseUrl } = options;
  const frame = (
    <Document
      site={site}
      page={page}
      outline={outlineOf(content)}
      canonical={baseUrl === undefined ? undefined : baseUrl + page.path}
    >
      <slot />
    </Document>
  );
  return fill(frame, content, hrefOn(page, site, baseUrl), options);
}

/** @returns the page that holds all others. */
export function renderPrint({ parts, html }: Whole, site: Site, options: Options): string {
  const frame = (
    <PrintDocument site={site} parts={parts}>
      <slot />
    </PrintDocument>
  );
  return fill(frame, html, hrefFrom(site.paths, site.paths.get('print') ?? ''), options);
}

function fill(frame: ReactNode, content: string, href: Href, { lang }: Options): string {
  const markup = renderToStaticMarkup(
    <PageContext href={href} words={lang}>
      {frame}
    </PageContext>,
  );
  const framed = markup.replace('<head>', FIRST_IN_HEAD).replace(SLOT, () => content);
  return `<!doctype html>\n${framed}\n`;
}

/** A host shows the page for what is not found at any address, so that its links hold only when they are whole. */
function hrefOn(page: Page, site: Site, baseUrl: string | undefined): Href {
  const href = hrefFrom(site.paths, page.path);
  if (page.content.kind !== 'notFound' || baseUrl === undefined) return href;
  return (target, anchor) => {
    const path = href(target, anchor);
    return path === undefined ? undefined : baseUrl + path;
  };
}
