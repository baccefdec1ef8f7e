/** Turns the tree of a page into HTML: of a page of its own, or of a chapter of one long page. */
import { renderToStaticMarkup } from 'preact-render-to-string';
import { writeBlocks } from '../components/blocks/write-blocks';
import { PageBody } from '../components/PageBody';
import type { Surface } from '../components/surface';
import type { PageTree } from '../content/blocks';

/**
 * @returns what stands in the middle of a page, or in a chapter: HTML without a frame. React escapes quotes in texts as
 *   in attributes; in a text, which examples fill with quotes, they are safe and a fifth as long. No attribute holds a
 *   bare `<` or `>`.
 */
export function renderTree(tree: PageTree, on: Surface): string {
  const markup = renderToStaticMarkup(<PageBody tree={tree} on={{ ...on, depth: 0, write: writeBlocks }} />);
  return markup.replace(/>[^<>]*&quot;[^<>]*(?=<)/g, (text) => text.replaceAll('&quot;', '"'));
}
