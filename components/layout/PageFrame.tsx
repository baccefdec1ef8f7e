/** What is around every page: header, navigation, footer. */
import type { Children } from '#jsx/jsx-runtime';
import type { Page } from '../../content/page';
import type { Site } from '../../content/site';
import { Footer } from './Footer';
import type { FrameProps } from './frame';
import { Header } from './Header';
import { Nav } from './Nav';

interface Props extends FrameProps {
  readonly site: Pick<Site, 'info' | 'asyncapi' | 'versions' | 'portal'>;
  readonly page: Pick<Page, 'nav' | 'outline'>;
  readonly markdownHref: string | undefined;
  readonly children: Children;
}

export function PageFrame({ site, page, markdownHref, on, children }: Props) {
  return (
    <body>
      <a className="skip" href="#main">
        {on.words.layout.skip}
      </a>
      <Header site={site} on={on} />
      <div className="frame">
        <Nav groups={page.nav} outline={page.outline} on={on} />
        <main id="main">
          {children}
          <Footer asyncapi={site.asyncapi} markdownHref={markdownHref} on={on} />
        </main>
      </div>
    </body>
  );
}
