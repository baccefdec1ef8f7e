/** Makes text safe as HTML content and as the value of a quoted attribute. */
import MarkdownIt from 'markdown-it';

const { escapeHtml } = new MarkdownIt('zero').utils;

/** HTML forbids NUL; CommonMark defines its replacement. */
export function escapeText(text: string): string {
  return escapeHtml(text.replaceAll('\0', '\uFFFD'));
}
