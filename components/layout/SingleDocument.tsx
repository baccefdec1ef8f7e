/** The frame of the site in a single file: the contents beside, every chapter in the middle. */
import type { ReactNode } from 'react';
import type { Part } from '../../site/chapters';
import type { Site } from '../../site/types';
import { useHref, useWords } from '../page-context';
import { Contents } from './Contents';
import { Footer } from './Footer';
import { Header } from './Header';

interface Props {
  readonly site: Site;
  readonly parts: readonly Part[];
  readonly children: ReactNode;
}

export function SingleDocument({ site, parts, children }: Props) {
  const href = useHref();
  const { lang, dir, layout, print } = useWords();
  const { title, version } = site.info;
  return (
    <html lang={lang} dir={dir}>
      <head>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} ${version}`}</title>
        <meta name="description" content={print.description(title)} />
        <link rel="icon" href={href('icon')} />
      </head>
      <body className="whole single">
        <a className="skip" href="#main">
          {layout.skip}
        </a>
        <Header info={site.info} />
        <div className="frame">
          <nav className="side" id="nav" aria-label={print.contents}>
            <a className="close" href="#main">
              {layout.close}
            </a>
            <Contents parts={parts} />
          </nav>
          <main id="main">
            <div className="title">
              <h1>{title}</h1>
              <span className="version">{version}</span>
            </div>
            {children}
            <Footer asyncapi={site.asyncapi} twin={undefined} />
          </main>
        </div>
      </body>
    </html>
  );
}
