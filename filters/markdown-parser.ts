/** Markdown-it as we use it: no HTML, and of links and images only what the rules allow. */
import MarkdownIt from 'markdown-it';
import { escapeText } from './escape';
import { highlight, knownLanguage } from './highlight';
import { type LinkRules, settleLinks } from './markdown-links';

/** Parsing takes half a second for this much at worst. */
const MAX_LENGTH = 256 * 1024;

/** Looking for bare URLs is the part of markdown-it with a history of quadratic time. */
const MAX_LINKIFY_LENGTH = 20 * 1024;

const MAX_NESTING = 100;

/** Brackets that are looked through, in a whole text: as many as take a tenth of a second. */
const MAX_BRACKET_STEPS = 1_000_000;

const MAX_PLAIN_LENGTH = 2_000;

const withBareLinks = parser(true);
const withoutBareLinks = parser(false);

/** Begins with a letter, ends with no space, and has no character that Markdown could take for more than itself. */
const PLAIN_LINE = /^\p{L}(?:[\p{L}\p{N} ,.;:'"()?/-]*[\p{L}\p{N}.,;:'")?])?$/u;

/**
 * Whether Markdown makes one paragraph of a text and changes nothing in it. Most descriptions of fields are such lines,
 * and the parser takes a hundred times as long to find that out.
 */
export function isPlainLine(source: string): boolean {
  return source.length <= MAX_PLAIN_LENGTH && PLAIN_LINE.test(source) && !source.includes('//');
}

/** What a parser does with the links and images of a text. */
export interface LinkHandling {
  readonly rules?: LinkRules;
  /** Hears of the blocks with text, before their links are settled, and of the line each begins at, from 0. */
  readonly onBlock?: (children: readonly MarkdownIt.Token[], line: number) => void;
}

/**
 * How far markdown-it goes for the ends of links: from each open bracket of a paragraph through those that are open
 * inside of it, down to its deepest nesting. Where thousands are never closed, that is a second for each reading.
 */
function bracketSteps(source: string): number {
  let steps = 0;
  let open = 0;
  for (const [mark] of source.matchAll(/[[\]]|\n[ \t\r]*\n/g)) {
    if (mark === '[') {
      open++;
      steps += Math.min(open, MAX_NESTING);
    } else open = mark === ']' ? Math.max(0, open - 1) : 0;
  }
  return steps;
}

/**
 * A description stands on its page, in lists and in Markdown: parsed once while it is at hand. What is kept is what the
 * same text always gives, so that nobody can tell it from a new one; nobody but `shiftHeadings` changes a token, and it
 * sets what it changes each time.
 */
const kept = new Map<string, MarkdownIt.Token[] | undefined>();
const MAX_KEPT = 256;
const MAX_KEPT_LENGTH = 8 * 1024;

/**
 * The tokens of a text, or `undefined` for one that is too long, too deeply nested or has too many brackets left open:
 * to be shown as it is.
 */
export function parseMarkdown(source: string, links?: LinkHandling): MarkdownIt.Token[] | undefined {
  if (links !== undefined || source.length > MAX_KEPT_LENGTH) return parsed(source, links);
  const known = kept.get(source);
  if (known !== undefined || kept.has(source)) return known;
  const tokens = parsed(source);
  kept.set(source, tokens);
  const [oldest] = kept.keys();
  if (kept.size > MAX_KEPT && oldest !== undefined) kept.delete(oldest);
  return tokens;
}

function parsed(source: string, links?: LinkHandling): MarkdownIt.Token[] | undefined {
  if (source.length > MAX_LENGTH || bracketSteps(source) > MAX_BRACKET_STEPS) return undefined;
  const isLong = source.length > MAX_LINKIFY_LENGTH;
  const common = isLong ? withoutBareLinks : withBareLinks;
  const md = links === undefined ? common : parser(!isLong, links);
  const tokens = md.parse(source, {});
  // Markdown-it silently drops content beyond its nesting limit.
  return tokens.some(({ nesting, level }) => nesting === 1 && level >= MAX_NESTING - 1) ? undefined : tokens;
}

/** Tokens as HTML. */
export function renderTokens(tokens: MarkdownIt.Token[]): string {
  return withoutBareLinks.renderer.render(tokens, withoutBareLinks.options, {});
}

/** The tokens inside a paragraph as HTML. */
export function renderInline(tokens: MarkdownIt.Token[]): string {
  return withoutBareLinks.renderer.renderInline(tokens, withoutBareLinks.options, {});
}

function parser(linkify: boolean, { rules: linkRules, onBlock }: LinkHandling = {}): MarkdownIt.MarkdownIt {
  const md = new MarkdownIt({ html: false, linkify, typographer: false, maxNesting: MAX_NESTING });
  md.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
  for (const schema of ['//', 'ftp:', 'mailto:']) md.linkify.add(schema, null);
  // Every destination gets through as it is written, so that the rule below can show the ones it refuses.
  md.validateLink = () => true;
  md.normalizeLink = (url) => url;
  md.normalizeLinkText = (url) => url;
  md.core.ruler.push('settle_links', ({ tokens, Token }) => {
    let line = 0;
    for (const token of tokens) {
      // The cells of a table have no lines of their own: their row has.
      line = token.map?.[0] ?? line;
      if (token.children === null) continue;
      onBlock?.(token.children, line);
      token.children = settleLinks(token.children, Token, linkRules);
    }
  });
  const { rules } = md.renderer;
  rules.fence = (tokens, at) => codeBlock(tokens[at]);
  rules.code_block = (tokens, at) => codeBlock(tokens[at]);
  rules.table_open = () => '<div class="table" tabindex="0"><table>\n';
  rules.table_close = () => '</table></div>\n';
  rules.th_open = (tokens, at) => cell(tokens[at]);
  rules.td_open = (tokens, at) => cell(tokens[at]);
  return md;
}

function codeBlock(token: MarkdownIt.Token | undefined): string {
  const { content = '', info = '' } = token ?? {};
  const language = knownLanguage(info.trim().split(/\s/, 1).join(''));
  const code = language === undefined ? escapeText(content) : highlight(content, language);
  return `<div class="code"><pre tabindex="0"><code${language === undefined ? '' : ` class="language-${language}"`}>${code}</code></pre></div>\n`;
}

/** Markdown-it aligns with a `style` attribute, which our content security policy blocks. */
function cell(token: MarkdownIt.Token | undefined): string {
  const align = /^text-align:(center|right)$/.exec(String(token?.attrGet('style') ?? ''))?.[1];
  return `<${token?.tag === 'th' ? 'th scope="col"' : 'td'}${align === undefined ? '' : ` data-align="${align}"`}>`;
}
