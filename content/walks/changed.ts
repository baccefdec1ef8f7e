/** What of a page is new since it was made before: for a preview, which shows where a save has led. */
import type { Block, Card, Item, PageTree, Row, SchemaRow } from '../blocks';
import { allBlocks } from './walk';

/** What can have a place in the document, and be new. */
export type Thing = Block | Item | Row | SchemaRow | Card;

/** The things of a page that it did not have before, as small as they come: of a section, the paragraph. */
export function changedIn(tree: PageTree, before: PageTree): ReadonlySet<Thing> {
  const known = new Set<string>();
  for (const thing of thingsOf(before)) known.add(ownWords(thing));
  const changed = new Set<Thing>();
  for (const thing of thingsOf(tree)) if (!known.has(ownWords(thing))) changed.add(thing);
  return changed;
}

export function* thingsOf({ blocks }: PageTree): Iterable<Thing> {
  for (const block of allBlocks(blocks)) {
    yield block;
    if (block.kind === 'list') yield* block.items;
    else if (block.kind === 'rows' || block.kind === 'table') yield* block.rows;
    else if (block.kind === 'cards') yield* block.cards;
  }
}

/** What is told inside of these is told for itself; what a schema was made of is told by its rows. */
const INSIDE = new Set([
  ...['blocks', 'above', 'rail', 'steps', 'items', 'below', 'last', 'comparison', 'further', 'words', 'tree', 'source'],
  ...['entry', 'isOpen', 'cards'],
]);

function ownWords(thing: Thing): string {
  const isTable = 'kind' in thing && (thing.kind === 'table' || thing.kind === 'rows');
  return JSON.stringify(thing, (key, value: unknown) => {
    if (INSIDE.has(key) || (isTable && key === 'rows')) return undefined;
    return value instanceof Map ? [...value] : value;
  });
}
