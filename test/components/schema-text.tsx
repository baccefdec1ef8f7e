/** Writes schemas as pages do, and prints what a reader sees as text. */

import type { DefaultTreeAdapterTypes } from 'parse5';
import { parseFragment } from 'parse5';
import { nothingFiltered } from '../../components/filtered';
import { pageSurface } from '../../components/surface';
import { schemaBlock } from '../../content/schema/tree';
import { typeText } from '../../content/schema/type-text';
import type { Expanded } from '../../model/schema/schema';
import { en } from '../../words/catalogues';
import { tree } from '../model/trees';
import { writtenBlocks } from './write-tree';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** The first of these schemas. */
export async function shownSchema(schemas: string): Promise<string> {
  const place = await tree(schemas);
  return [`: ${typeText(place, en.schema)}`, shownText(schemaMarkup(place))].join('\n').trim();
}

export function schemaMarkup(place: Expanded): string {
  const href = (target: string) => `${target.replace(':', '/')}.html`;
  return writtenBlocks(
    [schemaBlock('schema', place, en)],
    pageSurface({ words: en, href, filtered: nothingFiltered() }),
  );
}

const BLOCKS = new Set(['p', 'div', 'ul', 'li', 'details', 'summary', 'pre', 'table', 'tr', 'section']);

/** A line a block, moved in as far as lists are nested; a folded part has `▸`, an open one `▾`. */
export function shownText(html: string): string {
  const lines: string[] = [''];
  const walk = (node: Node, depth: number) => {
    if (node.nodeName === '#text' && 'value' in node) {
      lines.push((lines.pop() ?? '') + node.value.replaceAll('\n', `\n${'  '.repeat(depth)}`));
      return;
    }
    if (!('childNodes' in node)) return;
    const isBlock = BLOCKS.has(node.nodeName);
    const inside = node.nodeName === 'ul' ? depth + 1 : depth;
    if (isBlock) lines.push('  '.repeat(inside));
    if (node.nodeName === 'details') lines.push('  '.repeat(inside) + (node.attrs.length > 0 ? '▾ ' : '▸ '));
    if (['td', 'th', 'span', 'code', 'b'].includes(node.nodeName)) lines.push(`${lines.pop()} `);
    for (const child of node.childNodes) walk(child, inside);
    if (isBlock) lines.push('  '.repeat(depth));
  };
  for (const node of parseFragment(html).childNodes) walk(node, 0);
  return lines
    .map((line) => line.replace(/(\S) +/g, '$1 ').trimEnd())
    .filter((line) => line !== '')
    .join('\n')
    .replaceAll(/ ([.,])/g, '$1')
    .replaceAll(/([▸▾])\n\s*/g, '$1 ');
}
