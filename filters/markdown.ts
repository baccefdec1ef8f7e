/** Turns the Markdown of a document into safe HTML or plain text. */
import type MarkdownIt from 'markdown-it';
import { escapeText } from './escape';
import { headingShifter } from './headings';
import { plainText } from './markdown-links';
import { isPlainLine, parseMarkdown, renderInline, renderTokens } from './markdown-parser';

type Token = MarkdownIt.Token;

/** HTML blocks. The biggest heading of the text becomes `headingLevel`, and no level is skipped below it. */
export function markdown(source: string, { headingLevel }: { readonly headingLevel: number }): string {
  return markdownBlocks(source)(headingLevel);
}

/**
 * The same for a text that stands in several places: parsed once, and written once unless it has headings.
 *
 * @returns its HTML for each level that its biggest heading may have.
 */
export function markdownBlocks(source: string): (headingLevel: number) => string {
  if (isPlainLine(source)) return always(`<p>${escapeText(source)}</p>\n`);
  const tokens = parseMarkdown(source);
  if (tokens === undefined) return always(`<div class="code"><pre tabindex="0">${escapeText(source)}</pre></div>\n`);
  const shift = headingShifter(tokens);
  if (shift === undefined) return always(renderTokens(tokens));
  return (headingLevel) => {
    shift(headingLevel);
    return renderTokens(tokens);
  };
}

function always(html: string): () => string {
  return () => html;
}

/** The same without blocks, for a table cell or a label: what was a block of its own starts after a `<br>`. */
export function markdownInline(source: string): string {
  if (isPlainLine(source)) return escapeText(source);
  const tokens = parseMarkdown(source);
  if (tokens === undefined) return escapeText(source);
  return flatten(tokens, renderInline, (code) => `<code>${escapeText(code)}</code>`, '<br>');
}

/** The words alone, on one line: for a page's description or a search index. */
export function markdownText(source: string): string {
  if (isPlainLine(source)) return source.replace(/ +/g, ' ');
  const tokens = parseMarkdown(source);
  const text = tokens === undefined ? source : flatten(tokens, plainText, (code) => code, ' ');
  return text.replaceAll('\0', '\uFFFD').replace(/\s+/g, ' ').trim();
}

/** Blocks one after the other: list items with their marks, cells of a row with a bar between. */
function flatten(
  tokens: readonly Token[],
  inline: (tokens: Token[]) => string,
  code: (content: string) => string,
  separator: string,
): string {
  let out = '';
  let mark = '';
  let between = '';
  for (const { type, content, children, info, markup } of tokens) {
    if (type === 'list_item_open') mark += info === '' ? '• ' : `${info}${markup} `;
    else if (type === 'list_item_close') mark = '';
    else if (type === 'tr_open') between = separator;
    else if (type === 'inline' || type === 'fence' || type === 'code_block') {
      const block = type === 'inline' ? inline(children ?? []) : code(content.trim());
      out += (out === '' ? '' : between) + mark + block;
      mark = '';
      between = separator;
    } else if (type === 'th_close' || type === 'td_close') between = ' | ';
    else if (type === 'table_close') between = separator;
  }
  return out;
}
