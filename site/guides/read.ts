/** Turns Markdown files into guides, in order. */
import type { Warning } from '../../errors';
import { guideHeadings, guideSummary, leadingTitle } from '../../filters/guide-text';
import type { GuideFile } from '../../inputs/types';
import { readFrontMatter } from './front-matter';
import type { Guide } from './types';

export interface ReadGuides {
  /** In the order of the navigation. */
  readonly guides: readonly Guide[];
  /** The introduction above the list of guides: the file `index.md`. */
  readonly index: Guide | undefined;
  readonly warnings: readonly Warning[];
}

export const INDEX = 'index.md';

/** @param folder as shown in warnings */
export function readGuides(files: readonly GuideFile[], folder: string): ReadGuides {
  const warnings: Warning[] = [];
  const all = files.map((file) => readGuide(file, folder, warnings)).sort(byOrder);
  return {
    guides: all.filter(({ path }) => path !== INDEX),
    index: all.find(({ path }) => path === INDEX),
    warnings,
  };
}

function readGuide({ path, text }: GuideFile, folder: string, warnings: Warning[]): Guide {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const { title, order, lines: taken, problems } = readFrontMatter(lines);
  for (const { message, line } of problems) {
    warnings.push({ code: 'guide-front-matter', message, pointer: '', place: { file: folder + path, line } });
  }
  const body = blank(lines, taken);
  const heading = leadingTitle(body.join('\n'));
  // A heading that differs from the title is part of the text.
  const isTitle = heading !== undefined && (title === undefined || title === heading.text);
  const rest = (isTitle ? blank(body, heading.lines) : body).join('\n');
  return {
    path,
    title: title ?? heading?.text ?? nameOf(path),
    text: rest,
    summary: guideSummary(rest),
    order,
    headings: guideHeadings(rest),
  };
}

function blank(lines: readonly string[], count: number): readonly string[] {
  return lines.map((line, index) => (index < count ? '' : line));
}

/** `getting-started.md` becomes "Getting started". */
function nameOf(path: string): string {
  const name = path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/\.\w+$/, '')
    .replace(/[-_]+/g, ' ')
    .trim();
  return name === '' ? path : name[0]?.toUpperCase() + name.slice(1);
}

/** Independent of the locale, so the order is the same on every machine. */
function byOrder(a: Guide, b: Guide): number {
  return (
    (a.order ?? Number.POSITIVE_INFINITY) - (b.order ?? Number.POSITIVE_INFINITY) ||
    compare(a.title.toLowerCase(), b.title.toLowerCase()) ||
    compare(a.path, b.path)
  );
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
