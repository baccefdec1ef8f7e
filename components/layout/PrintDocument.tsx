/** The frame of the whole documentation on one page: a cover, the contents, then every chapter. */
import type { ReactNode } from 'react';
import type { Part } from '../../site/chapters';
import type { Site } from '../../site/types';
import { useHref, useWords } from '../page-context';
import { Brand } from './Brand';
import { Contents } from './Contents';
import { CustomStylesheet } from './CustomStylesheet';
import { Footer } from './Footer';
import { Logo } from './Logo';

interface Props {
  readonly site: Site;
  readonly parts: readonly Part[];
  readonly children: ReactNode;
}

export function PrintDocument({ site, parts, children }: Props) {
  const href = useHref();
  const { lang, dir, layout, print } = useWords();
  const { title, version } = site.info;
  return (
    <html lang={lang} dir={dir}>
      <head>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{print.title(`${title} ${version}`)}</title>
        <meta name="description" content={print.description(title)} />
        {/* It repeats what all the other pages say. */}
        <meta name="robots" content="noindex" />
        <script src={href('theme')} />
        <link rel="icon" href={href('icon')} />
        <link rel="stylesheet" href={href('stylesheet')} />
        <CustomStylesheet />
      </head>
      <body className="whole printed">
        <a className="skip" href="#main">
          {layout.skip}
        </a>
        <header className="top">
          <Brand title={print.toSite} />
        </header>
        <main id="main">
          <Logo className="logo cover" />
          <div className="title">
            <h1>{title}</h1>
            <span className="version">{version}</span>
          </div>
          <nav className="contents" aria-labelledby="contents">
            <h2 id="contents">{print.contents}</h2>
            <Contents parts={parts} />
          </nav>
          {children}
          <Footer asyncapi={site.asyncapi} twin={undefined} />
        </main>
      </body>
    </html>
  );
}
