/** Every block that says where it comes from: the place is in the document as its author wrote it. */
import { expect, test } from '@jest/globals';
import type { Block, PageTree, SchemaRow } from '../../content/blocks';
import { allBlocks } from '../../content/walks/walk';
import { readDocument } from '../../model/read';
import type { Schema } from '../../model/schema/schema';
import type { ApiModel } from '../../model/types';
import { corpusPart, examples } from '../support/documents';
import { pagesOf } from '../support/pages';
import { parseFile } from '../support/parse';
import { writtenIn } from '../support/written';

test.each([...examples, ...corpusPart(7)])('$name has what its pages point to', async ({ path }) => {
  const { document, source } = await parseFile(path);
  if (document === undefined) return;
  const written = writtenIn(source, path);
  const model = readDocument(document);
  const { pages } = pagesOf(model);

  const sources = new Set(pages.flatMap(({ tree }) => sourcesOf(tree)));
  expect([...sources].filter((pointer) => written(pointer) === undefined)).toEqual([]);
  if (model.messages.length > 0) expect(sources.size).toBeGreaterThan(0);

  // The place of a property is where its name is written, be it a `$ref` there or in a part that was merged.
  const rows = pages.flatMap(({ tree }) => [...allBlocks(tree.blocks)].flatMap(rowsOf));
  const named = rows.flatMap((row) => propertyOf(row).map((name) => ({ name, source: row.source })));
  expect(named.filter(({ name, source = '' }) => lastStep(source) !== name)).toEqual([]);
  expect(rows.filter((row) => row.source === undefined)).toEqual([]);

  const nodes = schemasOf(model).filter((schema) => schema.kind === 'schema');
  const strange = nodes.filter(({ pointer, description }) => description !== descriptionOf(written(pointer)));
  expect(strange.map(({ pointer, description }) => ({ pointer, description }))).toEqual([]);
});

/** Every part of every schema. */
function schemasOf({ messages, channels, schemas }: ApiModel): readonly Schema[] {
  const roots = [
    ...messages.flatMap(({ payload, headers }) => [payload, headers]),
    ...channels.flatMap(({ parameters, webSocket }) => [
      // Of 3.x, a parameter is no schema.
      ...parameters.map(({ schema, pointer }) => (schema?.pointer === pointer ? undefined : schema)),
      webSocket?.query,
      webSocket?.headers,
    ]),
    ...schemas.map(({ schema }) => schema),
  ].filter((schema) => schema !== undefined);
  // The list grows while it is walked.
  for (const schema of roots) {
    if (schema.kind === 'schema') for (const child of schema.children) roots.push(child.schema);
  }
  return roots;
}

function descriptionOf(schema: unknown): string | undefined {
  const isDescribed = typeof schema === 'object' && schema !== null && 'description' in schema;
  return isDescribed && typeof schema.description === 'string' ? schema.description : undefined;
}

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
