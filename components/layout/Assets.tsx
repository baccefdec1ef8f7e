/** Where a page finds its look and its script. */
import type { FrameProps } from './frame';

interface Props extends FrameProps {
  /** Paper needs none. */
  readonly hasScript: boolean;
  /** The script of a preview. */
  readonly previewScript?: string | undefined;
}

export function Assets({ hasScript, previewScript, on: { href } }: Props) {
  const custom = href('customStylesheet');
  return (
    <>
      {/* Before the stylesheet and not deferred: what is drawn first has the chosen theme already. */}
      <script src={href('theme')} />
      <link rel="icon" href={href('icon')} />
      <link rel="stylesheet" href={href('stylesheet')} />
      {/* That of the site's owner has the last word. */}
      {custom !== undefined && <link rel="stylesheet" href={custom} />}
      {/* Before the page's own, which changes the page: it knows what the server sent. */}
      {previewScript !== undefined && <script defer src={previewScript} />}
      {hasScript && <script defer src={href('script')} />}
    </>
  );
}
