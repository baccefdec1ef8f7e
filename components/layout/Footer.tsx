/** Where the page comes from, and what else there is of it. */
import type { Children } from '#jsx/jsx-runtime';
import { TWIN } from '../../browser/contract';
import type { FrameProps } from './frame';

interface Props extends FrameProps {
  /** `undefined` where no document is behind it. */
  readonly asyncapi: string | undefined;
  /** The same page as Markdown, from here. */
  readonly markdownHref: string | undefined;
}

export function Footer({ asyncapi, markdownHref, on }: Props) {
  const { markdown, print } = on.words;
  const printHref = on.href('print');
  const parts: readonly (Children | undefined)[] = [
    asyncapi !== undefined && <MadeFrom asyncapi={asyncapi} on={on} />,
    printHref !== undefined && <a href={printHref}>{print.link}</a>,
    markdownHref !== undefined && (
      <a className={TWIN} href={markdownHref}>
        {markdown.view}
      </a>
    ),
  ];
  return (
    <footer>
      {parts
        .filter((part) => part !== false)
        .map((part, index) => (
          <>
            {index > 0 && ' · '}
            {part}
          </>
        ))}
    </footer>
  );
}

function MadeFrom({ asyncapi, on: { href, words } }: FrameProps & { readonly asyncapi: string }) {
  const { layout } = words;
  const documentHref = href('document');
  const [before = '', after = ''] = layout.madeFrom.split('{document}');
  return (
    <>
      {before}
      {documentHref === undefined ? (
        layout.aDocument(asyncapi)
      ) : (
        <a href={documentHref}>{layout.theDocument(asyncapi)}</a>
      )}
      {after}
    </>
  );
}
