/** Findings as a person reads them: with a path of their folder, some lines, and a link to the editor. */
import { relative, resolve, sep } from 'node:path';
import type { ShownFinding } from '../browser/preview/contract';
import type { Finding } from '../errors';
import type { EditorLink } from './editor';

/** Lines around the one that is meant, and the longest that a page shows. */
const AROUND = 2;
const WIDEST = 400;

export function shown(
  { code, severity, message, pointer, place }: Finding,
  linesOf: (file: string) => readonly string[],
  link: EditorLink,
): ShownFinding {
  const own = { code, severity, message, pointer };
  if (place === undefined) {
    return { ...own, file: undefined, line: undefined, column: undefined, href: undefined, source: undefined };
  }
  const { line, column = 1, end } = place;
  const isFile = !/^https?:/i.test(place.file);
  // That of a guide is relative to the current folder.
  const file = isFile ? resolve(place.file) : place.file;
  const lines = linesOf(file);
  const first = Math.max(line - AROUND, 1);
  const excerpt = lines
    .slice(first - 1, line + AROUND)
    .map((text, index) => ({ number: first + index, text: text.slice(0, WIDEST) }));
  const width = end !== undefined && end.line === line ? end.column - column : 1;
  return {
    ...own,
    file: isFile ? shortPath(file) : file,
    line,
    column,
    href: isFile ? link(file, line, column) : undefined,
    source:
      excerpt.length === 0 ? undefined : { lines: excerpt, from: column - 1, to: column - 1 + Math.max(width, 1) },
  };
}

/** Relative to the current folder, if it is below it. */
export function shortPath(file: string): string {
  const way = relative(process.cwd(), file);
  return way === '' || way === '..' || way.startsWith(`..${sep}`) ? file : way;
}
