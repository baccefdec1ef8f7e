/** Fits the headings of a text under those of the page. */
import type MarkdownIt from 'markdown-it';

type Token = MarkdownIt.Token;

/**
 * The biggest heading becomes `headingLevel`, and no level is skipped below it. Markdown tokens have just been made for
 * us: this changes them in place.
 */
export function shiftHeadings(tokens: readonly Token[], headingLevel: number): void {
  headingShifter(tokens)?.(headingLevel);
}

/** @returns what does that, as often as it is asked; `undefined` for a text without headings. */
export function headingShifter(tokens: readonly Token[]): ((headingLevel: number) => void) | undefined {
  const open: number[] = [];
  const headings: { readonly token: Token; readonly depth: number }[] = [];
  for (const token of tokens) {
    if (token.type !== 'heading_open' && token.type !== 'heading_close') continue;
    if (token.type === 'heading_open') {
      const level = Number(token.tag.slice(1));
      while ((open.at(-1) ?? 0) >= level) open.pop();
      open.push(level);
    }
    headings.push({ token, depth: open.length - 1 });
  }
  if (headings.length === 0) return undefined;
  return (headingLevel) => {
    for (const { token, depth } of headings) token.tag = `h${Math.min(headingLevel + depth, 6)}`;
  };
}
