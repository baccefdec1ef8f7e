/** Splits a long text at its first heading: what comes before introduces, what comes after is to look things up in. */
import { parseMarkdown } from './markdown-parser';

export interface MarkdownParts {
  readonly intro: string;
  /** From the first heading on; empty when there is none. */
  readonly rest: string;
}

/** A link's address can stand anywhere in the text; apart from it the link would be lost. */
const REFERENCE_DEFINITION = /^ {0,3}\[(?:[^[\]\\]|\\.)+\]:/m;

/** @returns the text in two parts that are Markdown of their own; in one part where they need each other. */
export function markdownParts(source: string): MarkdownParts {
  const heading = parseMarkdown(source)?.find(({ type, level }) => type === 'heading_open' && level === 0);
  const [line] = heading?.map ?? [];
  if (line === undefined || REFERENCE_DEFINITION.test(source)) return { intro: source, rest: '' };
  const lines = source.split(/\r\n|\n|\r/);
  return { intro: lines.slice(0, line).join('\n'), rest: lines.slice(line).join('\n') };
}

/** The first paragraph, as Markdown: for a list that has room for no more. Nothing when the text has none. */
export function firstParagraph(source: string | undefined): string | undefined {
  if (source === undefined) return undefined;
  const paragraph = parseMarkdown(source)?.find(({ type, level }) => type === 'paragraph_open' && level === 0);
  const [start, end] = paragraph?.map ?? [];
  return start === undefined
    ? undefined
    : source
        .split(/\r\n|\n|\r/)
        .slice(start, end)
        .join('\n');
}
