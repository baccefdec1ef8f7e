/** Writes the tree of a page as HTML, without a frame: of a page of its own, or of a chapter of one long page. */
import { Fragment, jsx } from '#jsx/jsx-runtime';
import { writeBlocks } from '../../components/blocks/write-blocks';
import { nothingFiltered } from '../../components/filtered';
import { PageBody } from '../../components/PageBody';
import { pageSurface, type Surface } from '../../components/surface';
import type { Block, PageTree } from '../../content/blocks';
import { markup } from '../../render/html';
import { en } from '../../words/catalogues';

export function writeTree(tree: PageTree, on: Surface): string {
  return markup(<PageBody tree={tree} on={{ ...on, depth: 0, write: writeBlocks }} />);
}

/** Blocks alone, without a title. */
export function writtenBlocks(blocks: readonly Block[], on: Surface): string {
  const written = writeBlocks(blocks, { ...on, depth: 0, write: writeBlocks });
  return markup(jsx(Fragment, { children: written }));
}

/** On a page of its own, whose links lead nowhere. */
export function writtenPage(tree: PageTree): string {
  return writeTree(tree, pageSurface({ words: en, href: () => undefined, filtered: nothingFiltered() }));
}
