/** Where the page comes from. */
import { Phrase } from '../content/Phrase';
import { useHref, useWords } from '../page-context';

export function Footer({ asyncapi }: { readonly asyncapi: string }) {
  const { layout, print } = useWords();
  const href = useHref();
  const [documentHref, printHref] = [href('document'), href('print')];
  const document =
    documentHref === undefined ? layout.aDocument(asyncapi) : <a href={documentHref}>{layout.theDocument(asyncapi)}</a>;
  return (
    <footer>
      <Phrase text={layout.madeFrom} parts={{ document }} />
      {printHref !== undefined && (
        <>
          {' · '}
          <a href={printHref}>{print.link}</a>
        </>
      )}
    </footer>
  );
}
