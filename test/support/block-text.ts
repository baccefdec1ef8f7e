/** Prints what a page says, a line a thing, for tests that are about the words and their order. */
import type { Block } from '../../content/blocks';
import { inside, plainText } from '../../content/walks/walk';

export function blockText(blocks: readonly Block[]): string {
  return blocks.flatMap((block) => linesOf(block)).join('\n');
}

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'section':
      return [titleOf(block), ...below(block.blocks)];
    case 'paragraph':
      return [plainText(block.inlines)];
    case 'prose':
      return [block.markdown];
    case 'facts':
      return block.rows.flatMap(({ label, inlines, blocks = [] }) => [
        `${label}: ${plainText(inlines)}`,
        ...below(blocks),
      ]);
    case 'table':
      return [
        block.columns.join(' | '),
        ...block.rows.map(({ cells }) => cells.map(({ lines }) => lines.map(plainText).join(' / ')).join(' | ')),
      ];
    case 'code-block':
      return [`${block.language}: ${block.text}`];
    case 'fold':
      return [`${block.isOpen ? '▾' : '▸'} ${plainText(block.summary)}`, ...below(block.blocks)];
    case 'panel':
      return below(block.blocks);
    case 'steps':
      return block.steps.flatMap(({ title = '', inlines, blocks = [] }, index) => [
        [`${index + 1}.`, title, plainText(inlines)].filter((part) => part !== '').join(' '),
        ...below(blocks),
      ]);
    case 'list':
      return block.items.flatMap(({ inlines, blocks = [] }) => [`- ${plainText(inlines)}`, ...below(blocks)]);
    case 'figure':
      return [`drawn: ${block.diagram.description}`, ...(block.words === undefined ? [] : linesOf(block.words))];
    case 'navigation':
      return [`${block.label}: ${block.links.map(({ label }) => label).join(' ')}`];
    case 'cards':
      return block.cards.map(({ title, lines }) => [title, ...lines].map(plainText).join(' / '));
    default:
      return [block.kind, ...below(inside(block))];
  }
}

function titleOf({ title, note = [] }: Extract<Block, { kind: 'section' }>): string {
  return `# ${plainText(title)}${note.length === 0 ? '' : ` (${plainText(note)})`}`;
}

function below(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => linesOf(block)).map((line) => `  ${line}`);
}
