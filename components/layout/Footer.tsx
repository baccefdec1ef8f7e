/** Where the page comes from, and what else there is of it. */
import { TWIN } from '../../browser/contract';
import type { FrameProps } from './frame';

interface Props extends FrameProps {
  readonly asyncapi: string;
  /** The same page as Markdown, from here. */
  readonly markdownHref: string | undefined;
}

export function Footer({ asyncapi, markdownHref, on: { href, words } }: Props) {
  const { layout, markdown, print } = words;
  const [documentHref, printHref] = [href('document'), href('print')];
  const [before = '', after = ''] = layout.madeFrom.split('{document}');
  return (
    <footer>
      {before}
      {documentHref === undefined ? (
        layout.aDocument(asyncapi)
      ) : (
        <a href={documentHref}>{layout.theDocument(asyncapi)}</a>
      )}
      {after}
      {printHref !== undefined && (
        <>
          {' · '}
          <a href={printHref}>{print.link}</a>
        </>
      )}
      {markdownHref !== undefined && (
        <>
          {' · '}
          <a className={TWIN} href={markdownHref}>
            {markdown.view}
          </a>
        </>
      )}
    </footer>
  );
}
