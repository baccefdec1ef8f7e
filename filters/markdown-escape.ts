/** Puts text of a document into Markdown of ours so that it stays text, code stays code, and links lead to the web only. */
import { webUrl } from './url';

/** Each of these means something somewhere inside a paragraph. */
const MARKS = /[\\`*[\]]|<(?=[a-z/!?])|&(?=#?\w+;)|~(?=~)|(?<=~)~|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/giu;

/** What begins a block at the start of a line: a heading, a list, a quotation, a rule, a fence. */
const BLOCK_START = /^(?:>|[#+-]+(?=\s|$)|=+\s*$)/;
const NUMBER_START = /^(\d{1,9})([.)])(?=\s|$)/;

/** Control characters, including NUL, and characters that start a new line. */
const CONTROLS = /(?![\t\n\r])\p{Cc}/gu;

/** What most texts have none of: marks, controls, and space that is no single space. */
const ANYTHING = /[\\`*[\]<&~_\p{Cc}]|\s\s|[^\S ]/u;

/** Text for use within a line, without markup. Leading and trailing spaces are kept. */
export function escapeMarks(text: string): string {
  if (!ANYTHING.test(text)) return text;
  return text.replace(CONTROLS, '\uFFFD').replace(/\s+/g, ' ').replace(MARKS, '\\$&');
}

/** Most names are such words, in which there is nothing to look for. */
const PLAIN_WORDS = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

/** Text that is safe at the start of a line; the result is a single line. */
export function inlineText(text: string): string {
  if (PLAIN_WORDS.test(text)) return text;
  return escapeStart(escapeMarks(text).trim());
}

export function escapeStart(line: string): string {
  return line.replace(BLOCK_START, '\\$&').replace(NUMBER_START, '$1\\$2');
}

/** Code inside of a line. */
export function codeSpan(code: string): string {
  if (PLAIN_WORDS.test(code)) return `\`${code}\``;
  const line = code.replace(CONTROLS, '\uFFFD').replace(/[\r\n\u2028\u2029]+/g, ' ');
  // Markdown has no empty code.
  if (line.trim() === '') return line === '' ? '` `' : `\` ${line} \``;
  const ticks = '`'.repeat(longestRun(line, 1) + 1);
  const isPadded = line.startsWith('`') || line.endsWith('`') || (line.startsWith(' ') && line.endsWith(' '));
  return isPadded ? `${ticks} ${line} ${ticks}` : `${ticks}${line}${ticks}`;
}

/** A block of code; its fence is longer than any in it. */
export function codeFence(code: string, language: string): string {
  const ticks = '`'.repeat(Math.max(3, longestRun(code, 3) + 1));
  const text = code.replace(/\r\n?/g, '\n').replace(CONTROLS, '\uFFFD').replace(/\n$/, '');
  return `${ticks}${language.replace(/[^\w+#.-]/g, '')}\n${text}\n${ticks}`;
}

/** The longest run of backticks of at least a length; 0 without one that long. */
function longestRun(text: string, least: number): number {
  let longest = 0;
  for (const [run] of text.matchAll(/`+/g)) if (run.length >= least) longest = Math.max(longest, run.length);
  return longest;
}

/** @param label Markdown already. */
export function linkTo(label: string, href: string): string {
  const target = href.replace(/[<>\s]/g, encodeURIComponent);
  return `[${label}](${/[()]/.test(target) ? `<${target}>` : target})`;
}

/** A link out of the site to an address of the document; one that could do harm is shown as code. */
export function webLink(url: string, label?: string): string {
  const href = webUrl(url);
  if (href === undefined)
    return [label === undefined ? '' : inlineText(label), codeSpan(url)].filter(Boolean).join(' ');
  if (label === undefined && href === url && !/[<>]/.test(url)) return `<${url}>`;
  return linkTo(inlineText(label ?? url), href);
}

/** A row of a table; the cells are Markdown already. */
export function tableRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replace(/\n+/g, ' ').replaceAll('|', '\\|')).join(' | ')} |`;
}
