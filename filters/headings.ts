/** Fits the headings of a text under those of the page. */
import type MarkdownIt from 'markdown-it';

/**
 * The biggest heading becomes `headingLevel`, and no level is skipped below it. Markdown tokens have just been made for
 * us: this changes them in place.
 */
export function shiftHeadings(tokens: readonly MarkdownIt.Token[], headingLevel: number): void {
  const open: number[] = [];
  for (const token of tokens) {
    if (token.type !== 'heading_open' && token.type !== 'heading_close') continue;
    if (token.type === 'heading_open') {
      const level = Number(token.tag.slice(1));
      while ((open.at(-1) ?? 0) >= level) open.pop();
      open.push(level);
    }
    token.tag = `h${Math.min(headingLevel + open.length - 1, 6)}`;
  }
}
