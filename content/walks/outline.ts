/** The parts of a page, for its outline and for links to them. */
import type { Block, PageTree } from '../blocks';
import type { PartOfPage } from '../page';
import { allBlocks, plainText } from './walk';

/** Fewer parts need no outline. */
const FEWEST = 2;
/** The navigation does not grow with the document. */
const MOST = 24;
const LABEL = 60;

/** The sections of a page, or chapters of a guide, that are no part of another one; a note beside a heading only comments on it. */
export function outlineOf({ blocks }: PageTree): readonly PartOfPage[] {
  const parts = blocks
    .flatMap((block) => (block.kind === 'columns' ? [...block.above, ...block.blocks] : [block]))
    .flatMap(partsIn);
  return parts.length < FEWEST ? [] : parts.slice(0, MOST);
}

function partsIn(block: Block): readonly PartOfPage[] {
  if (block.kind === 'guide') {
    const biggest = Math.min(...block.guide.headings.map(({ level }) => level));
    const chapters = block.guide.headings.filter(({ level }) => level === biggest);
    return chapters.map(({ id, text }) => ({ id, label: labelOf(text) }));
  }
  if (block.kind !== 'section' || block.id === undefined) return [];
  return [{ id: block.id, label: labelOf(plainText(block.title)) }];
}

function labelOf(text: string): string {
  const label = [...text.replace(/\s+/g, ' ').trim()];
  return label.length > LABEL ? `${label.slice(0, LABEL - 1).join('')}…` : label.join('');
}

/** Every anchor of a page. */
export function anchorsOf({ blocks }: PageTree): ReadonlySet<string> {
  const anchors = new Set<string>();
  const add = (id: string | undefined) => id !== undefined && anchors.add(id);
  for (const block of allBlocks(blocks)) {
    if (block.kind === 'section') add(block.id);
    if (block.kind === 'list') for (const { id } of block.items) add(id);
    if (block.kind === 'rows') for (const { id } of block.rows) add(id);
    if (block.kind === 'schema') for (const { id } of [block, ...block.further]) add(id);
    if (block.kind === 'guide') for (const { id } of block.guide.headings) add(id);
  }
  return anchors;
}
