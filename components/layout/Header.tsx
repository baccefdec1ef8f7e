/** The bar on top: which API this is, the search, and the way to the document behind it. */
import { THEME_SLOT } from '../../browser/contract';
import type { Site } from '../../content/site';
import { Brand } from './Brand';
import type { FrameProps } from './frame';
import { SearchLink } from './SearchLink';
import { Versions } from './Versions';

interface Props extends FrameProps {
  readonly site: Pick<Site, 'info' | 'versions' | 'portal'>;
}

export function Header({ site: { info, versions, portal }, on }: Props) {
  const { layout } = on.words;
  const documentHref = on.href('document');
  return (
    <header className="top">
      <a className="menu" href="#nav">
        {layout.menu}
      </a>
      {portal !== undefined && (
        <a className="portal" href={on.href('portal')}>
          <span>{portal}</span>
        </a>
      )}
      <Brand title={info.title} on={on} />
      <Versions version={info.version} versions={versions} on={on} />
      <SearchLink on={on} />
      <span className={THEME_SLOT} />
      {documentHref !== undefined && (
        <a className="plain" href={documentHref}>
          {layout.source}
        </a>
      )}
    </header>
  );
}
