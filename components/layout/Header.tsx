/** The bar on top: which API this is, the search, and the way to the document behind it. */
import { THEME_SLOT } from '../../browser/contract';
import type { Info } from '../../model/types';
import { Brand } from './Brand';
import type { FrameProps } from './frame';
import { SearchLink } from './SearchLink';

interface Props extends FrameProps {
  readonly info: Info;
}

export function Header({ info, on }: Props) {
  const { layout } = on.words;
  const documentHref = on.href('document');
  return (
    <header className="top">
      <a className="menu" href="#nav">
        {layout.menu}
      </a>
      <Brand title={info.title} on={on} />
      <span className="version">{info.version}</span>
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
