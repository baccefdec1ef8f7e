/** Puts pieces of Markdown below each other so that each stays what it is, with no more empty lines than that takes. */
import { tableRow } from '../filters/markdown-escape';

export type Part =
  /** `paragraph`: one line of ours; `prose`: whatever an author wrote, as blocks. */
  | { readonly kind: 'paragraph' | 'prose' | 'heading' | 'fence' | 'table'; readonly text: string }
  /** Each item is Markdown that may have several lines. */
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly isOrdered?: boolean };

export function paragraph(text: string): readonly Part[] {
  return text === '' ? [] : [{ kind: 'paragraph', text }];
}

export function prose(text: string): readonly Part[] {
  return text === '' ? [] : [{ kind: 'prose', text }];
}

export function list(items: readonly string[], isOrdered = false): readonly Part[] {
  const present = items.filter((item) => item !== '');
  return present.length === 0 ? [] : [{ kind: 'list', items: present, isOrdered }];
}

/** @param text Markdown that has no start of a line in it. */
export function heading(level: number, text: string): Part {
  // Number signs at the end of a heading would be a part of its markup.
  const words = text.trim().replace(/(?<=^|\s)#+$/, '\\$&');
  return { kind: 'heading', text: `${'#'.repeat(Math.min(level, 6))} ${words === '' ? '&nbsp;' : words}` };
}

export function table(columns: readonly string[], rows: readonly (readonly string[])[]): Part {
  const lines = [tableRow(columns), tableRow(columns.map(() => '---')), ...rows.map(tableRow)];
  return { kind: 'table', text: lines.join('\n') };
}

/** Parts of a page: an empty line between them. */
export function pageText(parts: readonly Part[]): string {
  return stacked(parts, () => '\n\n');
}

/** Parts of a list item, as close as they may stand; paragraphs stay apart. */
export function itemText(parts: readonly Part[]): string {
  return stacked(parts, (above, below) => (isClose(above, below) ? '\n' : '\n\n'));
}

/** The same, where paragraphs follow each other in one, and all that authors wrote is quoted. */
export function tightText(parts: readonly Part[]): string {
  return stacked(parts, (above, below) => {
    const isUnderParagraph = above.kind === 'paragraph' && (below.kind === 'paragraph' || below.kind === 'prose');
    return isUnderParagraph || isClose(above, below) ? '\n' : '\n\n';
  });
}

/** A list or a fence may end a paragraph; what follows a quotation or a table would be taken for a part of it. */
function isClose(above: Part, below: Part): boolean {
  return above.kind !== 'prose' && above.kind !== 'table' && (below.kind === 'list' || below.kind === 'fence');
}

function stacked(parts: readonly Part[], between: (above: Part, below: Part) => string): string {
  const out: string[] = [];
  let above: Part | undefined;
  for (const part of parts) {
    const text = part.kind === 'list' ? listText(part, out.at(-1)) : part.text;
    if (text === '') continue;
    if (above !== undefined) out.push(between(above, part));
    out.push(text);
    above = part;
  }
  return out.join('');
}

/** A list right after another with the same marker would be one with it. */
function listText({ items, isOrdered = false }: Extract<Part, { kind: 'list' }>, above = ''): string {
  const last = lastTopLine(above);
  const bullet = last.startsWith('- ') || last === '-' ? '* ' : '- ';
  const delimiter = /^\d+\.(?:\s|$)/.test(last) ? ')' : '.';
  return items.map((item, index) => hang(isOrdered ? `${index + 1}${delimiter} ` : bullet, item)).join('\n');
}

/** The last line that is not inside of a list item. */
function lastTopLine(text: string): string {
  for (let end = text.length; end > 0; ) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    if (start < end && !/\s/.test(text.charAt(start))) return text.slice(start, end);
    end = start - 1;
  }
  return '';
}

/** Puts a marker before the first line, and the others under what follows it. */
function hang(marker: string, text: string): string {
  return marker + (text.includes('\n') ? text.replace(/\n(?=[^\n])/g, `\n${' '.repeat(marker.length)}`) : text);
}
