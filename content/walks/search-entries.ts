/** What a reader can search for: every name on the pages, with where it stands and a few words about it. */
import { pageEntry, type SearchEntry } from '../../site/search/entry';
import { placeEntries } from '../../site/search/places';
import type { Block, Entry, PageTree } from '../blocks';
import type { PageDraft } from '../page';
import { inside } from './walk';

/**
 * The entries of one page.
 *
 * @param tree what the draft makes.
 * @param covered the named schemas whose properties were found on the pages before: added to.
 */
export function* entriesOf(
  { entry: page, isHome }: Pick<PageDraft, 'entry' | 'isHome'>,
  tree: PageTree,
  covered: Set<string>,
): Iterable<SearchEntry> {
  if (page === undefined) return;
  yield page;
  yield* inBlocks(tree.blocks, page);

  function* inBlocks(blocks: readonly Block[], parent: SearchEntry): Iterable<SearchEntry> {
    for (const block of blocks) {
      if (block.kind === 'schema') {
        if (isHome !== undefined) yield* placeEntries(block.tree, { page: parent, root: block.root, isHome, covered });
      } else if (block.kind === 'section' && block.entry !== undefined) {
        const found = entryBelow(block.entry, block.id, parent);
        yield found;
        yield* inBlocks(block.blocks, found);
      } else if (block.kind === 'list') {
        for (const { entry, id, blocks: below = [] } of block.items) {
          const found = entry === undefined || isHome === undefined ? undefined : entryBelow(entry, id, parent);
          if (found !== undefined) yield found;
          yield* inBlocks(below, found ?? parent);
        }
      } else if (block.kind === 'guide') {
        for (const { text, id } of block.guide.headings) {
          yield pageEntry({ kind: 'guide', label: text, target: parent.target, anchor: id, parent });
        }
      } else yield* inBlocks(inside(block), parent);
    }
  }
}

function entryBelow(entry: Entry, anchor: string | undefined, parent: SearchEntry): SearchEntry {
  return pageEntry({
    ...entry,
    directions: entry.directions ?? parent.directions,
    target: parent.target,
    anchor,
    parent,
  });
}
