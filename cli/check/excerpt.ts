/** A line of source with carets below what is meant, as wide as there is room. */
import { type Place, printable } from '../../errors';

export interface Excerpt {
  /** Safe to print. */
  readonly source: string;
  /** Spaces, and carets where they belong below the source. */
  readonly marks: string;
}

const ELLIPSIS = '…';
/** Tabs differ from terminal to terminal, and carets could not follow them. */
const TAB = '  ';

/** @param width for the line; a longer one is cut on both sides. */
export function excerptOf(line: string, { line: first, column = 1, end }: Place, width: number): Excerpt {
  const start = Math.min(column - 1, line.length);
  const last = end?.line === first ? Math.max(end.column - 1, start + 1) : start + 1;
  // A third of the line is for what stands before.
  const from = line.length <= width ? 0 : Math.max(0, Math.min(start - Math.floor(width / 3), line.length - width));
  const to = Math.min(line.length, from + width);
  const before = (from > 0 ? ELLIPSIS : '') + shown(line.slice(from, start));
  const meant = shown(line.slice(start, Math.min(last, to)));
  const after = shown(line.slice(Math.min(last, to), to)) + (to < line.length ? ELLIPSIS : '');
  return { source: before + meant + after, marks: ' '.repeat(cells(before)) + '^'.repeat(Math.max(1, cells(meant))) };
}

function shown(text: string): string {
  return printable(text.replaceAll('\t', TAB));
}

/** Characters, not halves of them. */
function cells(text: string): number {
  return [...text].length;
}
