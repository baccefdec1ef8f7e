/** Makes text safe as HTML content and as the value of a quoted attribute. */
import MarkdownIt from 'markdown-it';

const { escapeHtml } = new MarkdownIt('zero').utils;

/** HTML forbids NUL; Markdown says what to show for it. */
export function escapeText(text: string): string {
  return escapeHtml(text.replaceAll('\0', '\uFFFD'));
}
