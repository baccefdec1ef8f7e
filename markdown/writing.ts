/** What every writer of Markdown may ask, and the blocks that they all make. */
import { inlineText, tableRow } from '../filters/markdown-escape';
import { markdownSource, markdownSourceInline } from '../filters/markdown-source';
import type { Href } from '../site/types';
import type { Words } from '../words/types';

/** One page that is being written. */
export interface Writing {
  readonly words: Words;
  /** Leads to the Markdown of a page. Anchors are for HTML: nothing here has one. */
  readonly href: Href;
}

/** Markdown that may be missing. */
export type Part = string | undefined | false;

/** Blocks one below the other; those that are missing or empty are left out. */
export function blocks(...parts: readonly Part[]): string {
  return present(parts).join('\n\n');
}

/** Words on one line. */
export function line(...parts: readonly Part[]): string {
  return present(parts).join(' ');
}

function present(parts: readonly Part[]): readonly string[] {
  return parts.flatMap((part) => (typeof part === 'string' && part !== '' ? [part] : []));
}

export function heading(level: number, text: string): string {
  return `${'#'.repeat(level)} ${text.replace(/#$/, '\\#')}`;
}

/** A part of a page under its heading; nothing without anything in it. */
export function section(title: string, ...parts: readonly Part[]): string {
  const body = blocks(...parts);
  return body === '' ? '' : `${heading(2, title)}\n\n${body}`;
}

export function list(items: readonly Part[]): string {
  return present(items)
    .map((text) => hang('- ', text))
    .join('\n');
}

export function ordered(items: readonly string[]): string {
  return items.map((text, index) => hang(`${index + 1}. `, text)).join('\n');
}

/** Puts a mark before the first line, and the others under what follows it. */
function hang(mark: string, text: string): string {
  return mark + (text.includes('\n') ? text.replace(/\n(?=[^\n])/g, `\n${' '.repeat(mark.length)}`) : text);
}

/** Facts as a list; those without a value are left out. */
export function facts(rows: readonly (readonly [term: string, value: Part])[]): string {
  return list(
    rows.map(([term, value]) => value !== undefined && value !== false && value !== '' && `${term}: ${value}`),
  );
}

export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return [tableRow(columns), tableRow(columns.map(() => '---')), ...rows.map(tableRow)].join('\n');
}

/** What the author wrote, as blocks. */
export function prose(text: string | undefined, headingLevel: 2 | 3 | 4 = 3): string {
  return text === undefined ? '' : markdownSource(text, { headingLevel });
}

/** What the author wrote, on one line. */
export function remark(text: string | undefined): string {
  return text === undefined ? '' : markdownSourceInline(text);
}

/** A phrase of the catalogue with Markdown in the place of each `{name}`. */
export function phrase(text: string, parts: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? '');
}

/** The words `a`, `b` and `c`. */
export function joined(items: readonly string[], between: string, last: string): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(between)}${last}${items.at(-1)}`;
}

/** A heading and the few words beside it. */
export function noted(words: string, note: string): string {
  return `${words}: ${note}`;
}

export function title(text: string): string {
  return heading(1, inlineText(text) || '&nbsp;');
}
