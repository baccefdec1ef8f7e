/** Where the page comes from. */
import { TWIN } from '../../browser/contract';
import { Phrase } from '../content/Phrase';
import { useHref, useWords } from '../page-context';

interface Props {
  readonly asyncapi: string;
  /** The same page as Markdown. */
  readonly twin: string | undefined;
}

export function Footer({ asyncapi, twin }: Props) {
  const { layout, markdown, print } = useWords();
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
      {twin !== undefined && (
        <>
          {' · '}
          <a className={TWIN} href={twin}>
            {markdown.view}
          </a>
        </>
      )}
    </footer>
  );
}
