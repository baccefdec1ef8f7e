/** Every block that says where it comes from: the place is in the document as its author wrote it. */
import { describe, expect, test } from '@jest/globals';
import type { Block, PageTree, SchemaRow } from '../../content/blocks';
import { allBlocks } from '../../content/walks/walk';
import { readDocument } from '../../model/read';
import { corpusPart, examples } from '../support/documents';
import { pagesOf } from '../support/pages';
import { parseFile } from '../support/parse';
import { writtenIn } from '../support/written';

describe.each([...examples, ...corpusPart(7)])('$name', ({ path }) => {
  test('has what its pages point to', async () => {
    const { document, source } = await parseFile(path);
    if (document === undefined) return;
    const written = writtenIn(source, path);
    const model = readDocument(document);
    const { pages } = pagesOf(model);
    const sources = new Set(pages.flatMap(({ tree }) => sourcesOf(tree)));
    expect([...sources].filter((pointer) => written(pointer) === undefined)).toEqual([]);
    if (model.messages.length > 0) expect(sources.size).toBeGreaterThan(0);
  });

  test('calls a row of a schema what the place is called', async () => {
    const { document } = await parseFile(path);
    if (document === undefined) return;
    const { pages } = pagesOf(readDocument(document));
    const rows = pages.flatMap(({ tree }) => [...allBlocks(tree.blocks)].flatMap(rowsOf));
    const named = rows.flatMap((row) => propertyOf(row).map((name) => ({ name, source: row.source })));
    expect(named.filter(({ name, source = '' }) => lastStep(source) !== name)).toEqual([]);
    expect(rows.filter(({ source }) => source === undefined)).toEqual([]);
  });
});

function sourcesOf({ blocks }: PageTree): readonly string[] {
  return [...allBlocks(blocks)]
    .flatMap((block) => [block, ...partsOf(block)])
    .flatMap((part) => ('source' in part && typeof part.source === 'string' ? [part.source] : []));
}

/** The parts of a block that are no blocks. */
function partsOf(block: Block): readonly object[] {
  switch (block.kind) {
    case 'list':
      return block.items;
    case 'table':
    case 'rows':
      return block.rows;
    case 'cards':
      return block.cards;
    default:
      return [];
  }
}

function rowsOf(block: Block): readonly SchemaRow[] {
  return block.kind === 'rows' ? block.rows : [];
}

/** The name of a property; none for a row of another kind. */
function propertyOf({ name: [name] }: SchemaRow): readonly string[] {
  if (typeof name !== 'object' || name.kind !== 'mark' || name.look !== 'name') return [];
  const [only, ...others] = name.inlines;
  return typeof only === 'string' && others.length === 0 ? [only] : [];
}

function lastStep(pointer: string): string {
  return pointer
    .slice(pointer.lastIndexOf('/') + 1)
    .replaceAll('~1', '/')
    .replaceAll('~0', '~');
}
