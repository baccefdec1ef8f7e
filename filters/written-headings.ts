/** The headings of a text as its author wrote them. */
import { plainText } from './markdown-links';
import { parseMarkdown } from './markdown-parser';

export interface WrittenHeading {
  /** 1 to 6, before the page fits it under its own. */
  readonly level: number;
  readonly text: string;
}

/** In their order; none of a text that is shown as it is. */
export function writtenHeadings(source: string): readonly WrittenHeading[] {
  const tokens = parseMarkdown(source) ?? [];
  return tokens.flatMap(({ type, markup }, index) => {
    if (type !== 'heading_open') return [];
    // The tag is the page's, the mark the author's.
    const level = markup.startsWith('#') ? markup.length : markup === '=' ? 1 : 2;
    return [{ level, text: plainText(tokens[index + 1]?.children ?? []).trim() }];
  });
}
