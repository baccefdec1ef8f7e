/** The frame of every page: head, header, navigation, and the page's own content in the middle. */
import type { ReactNode } from 'react';
import type { Page, PartOfPage, Site } from '../../site/types';
import { useHref, useWords } from '../page-context';
import { CustomStylesheet } from './CustomStylesheet';
import { Footer } from './Footer';
import { Header } from './Header';
import { Metadata } from './Metadata';
import { Nav } from './Nav';

interface Props {
  readonly site: Site;
  readonly page: Page;
  /** The address of this page on the web, where it is known. */
  readonly canonical: string | undefined;
  /** The parts of this page. */
  readonly outline: readonly PartOfPage[];
  readonly children: ReactNode;
}

export function Document({ site, page, canonical, outline, children }: Props) {
  const href = useHref();
  const { lang, dir, layout } = useWords();
  return (
    <html lang={lang} dir={dir}>
      <head>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Metadata site={site} page={page} canonical={canonical} />
        {/* Before the stylesheet and not deferred: what is drawn first has the chosen theme already. */}
        <script src={href('theme')} />
        <link rel="icon" href={href('icon')} />
        <link rel="stylesheet" href={href('stylesheet')} />
        <CustomStylesheet />
        <script defer src={href('script')} />
      </head>
      <body>
        <a className="skip" href="#main">
          {layout.skip}
        </a>
        <Header info={site.info} />
        <div className="frame">
          <Nav groups={page.nav} outline={outline} />
          <main id="main">
            {children}
            <Footer asyncapi={site.asyncapi} twin={page.twin} />
          </main>
        </div>
      </body>
    </html>
  );
}
