/** The bar on top: which API this is, and the way to the document behind it. */
import { THEME_SLOT } from '../../browser/contract';
import type { Info } from '../../model/types';
import { useHref, useWords } from '../page-context';
import { Brand } from './Brand';
import { SearchLink } from './SearchLink';

export function Header({ info }: { readonly info: Info }) {
  const href = useHref();
  const { layout } = useWords();
  const documentHref = href('document');
  return (
    <header className="top">
      <a className="menu" href="#nav">
        {layout.menu}
      </a>
      <Brand title={info.title} />
      <span className="version">{info.version}</span>
      <SearchLink />
      <span className={THEME_SLOT} />
      {documentHref !== undefined && (
        <a className="plain" href={documentHref}>
          {layout.source}
        </a>
      )}
    </header>
  );
}
