/** The bar on top: which API this is, and the way to the document behind it. */
import type { Info } from '../../model/types';
import { useHref } from '../page-context';

export function Header({ info }: { readonly info: Info }) {
  const href = useHref();
  const documentHref = href('document');
  return (
    <header className="top">
      <a className="menu" href="#nav">
        Menu
      </a>
      <a className="brand" href={href('overview')}>
        {info.title}
      </a>
      <span className="version">{info.version}</span>
      {documentHref !== undefined && (
        <a className="plain" href={documentHref}>
          AsyncAPI document
        </a>
      )}
    </header>
  );
}
