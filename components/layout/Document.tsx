/** The frame of every page: head, header, navigation, and the page's own content in the middle. */
import type { ReactNode } from 'react';
import type { Page, Site } from '../../routes/types';
import { useHref } from '../page-context';
import { Footer } from './Footer';
import { Header } from './Header';
import { Nav } from './Nav';

/**
 * The page's own law: nothing but our stylesheet and pictures from the same place. It holds even if escaping failed
 * somewhere; escaping holds without it.
 */
const POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";

interface Props {
  readonly site: Site;
  readonly page: Page;
  /** The address of this page on the web, where it is known. */
  readonly canonical: string | undefined;
  readonly children: ReactNode;
}

export function Document({ site, page, canonical, children }: Props) {
  const href = useHref();
  const isOverview = page.content.kind === 'overview';
  const name = `${site.info.title} ${site.info.version}`;
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{isOverview ? name : `${page.title} · ${site.info.title}`}</title>
        <meta name="description" content={page.description} />
        {canonical !== undefined && <link rel="canonical" href={canonical} />}
        <link rel="icon" href={href('icon')} type="image/svg+xml" />
        <link rel="stylesheet" href={href('stylesheet')} />
      </head>
      <body>
        <a className="skip" href="#main">
          Skip to content
        </a>
        <Header info={site.info} />
        <div className="frame">
          <Nav groups={page.nav} />
          <main id="main">
            {children}
            <Footer asyncapi={site.asyncapi} />
          </main>
        </div>
      </body>
    </html>
  );
}
