/** Visits what a page says, in reading order, before anything is written. */
import type { Block, Inlines } from '../blocks';

/** The blocks directly inside of a block. */
export function inside(block: Block): readonly Block[] {
  switch (block.kind) {
    case 'section':
    case 'fold':
    case 'panel':
      return block.blocks;
    case 'columns':
      return [...block.above, ...block.rail.blocks, ...block.blocks];
    case 'facts':
      return block.rows.flatMap(({ blocks = [] }) => blocks);
    case 'steps':
      return block.steps.flatMap(({ blocks = [] }) => blocks);
    case 'list':
      return block.items.flatMap(({ blocks = [] }) => blocks);
    case 'schema':
      return [...block.blocks, ...block.further.flatMap(({ blocks }) => blocks)];
    case 'rows':
      return [...(block.comparison ?? []), ...block.rows.flatMap((row) => [...row.blocks, ...row.below, ...row.last])];
    case 'figure':
      return block.words === undefined ? [] : [block.words];
    case 'prose':
    case 'guide':
    case 'paragraph':
    case 'table':
    case 'code-block':
    case 'tabs':
    case 'cards':
    case 'extensions':
    case 'tags':
    case 'navigation':
    case 'values':
      return [];
    default:
      return block satisfies never;
  }
}

/** Every block, each before what is inside of it. */
export function* allBlocks(blocks: readonly Block[]): Iterable<Block> {
  const rest = blocks.toReversed();
  for (let block = rest.pop(); block !== undefined; block = rest.pop()) {
    yield block;
    rest.push(...inside(block).toReversed());
  }
}

/** The words alone. */
export function plainText(inlines: Inlines): string {
  return inlines.map((inline) => (typeof inline === 'string' ? inline : textOf(inline))).join('');
}

function textOf(inline: Exclude<Inlines[number], string>): string {
  switch (inline.kind) {
    case 'code':
    case 'direction':
      return inline.text;
    case 'address':
      return inline.url;
    case 'web':
      return inline.label ?? inline.url;
    case 'remark':
      return inline.markdown;
    case 'arrow':
      return '';
    default:
      return plainText(inline.inlines);
  }
}
