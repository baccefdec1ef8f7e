/** Where the page comes from. */
import { Phrase } from '../content/Phrase';
import { useHref, useWords } from '../page-context';

export function Footer({ asyncapi }: { readonly asyncapi: string }) {
  const { layout } = useWords();
  const documentHref = useHref()('document');
  const document =
    documentHref === undefined ? layout.aDocument(asyncapi) : <a href={documentHref}>{layout.theDocument(asyncapi)}</a>;
  return (
    <footer>
      <Phrase text={layout.madeFrom} parts={{ document }} />
    </footer>
  );
}
