/**
 * Colours JSON and the code that we write ourselves in one pass: names, strings, numbers and keywords, comments.
 *
 * `highlight` takes over a millisecond for the code of one page, and makes it three times as long.
 */
import { escapeText } from './escape';
import { highlight, MAX_LENGTH } from './highlight';

interface Grammar {
  /** The pieces that stay whole: names, strings, comments, words, and what a backslash escapes. */
  readonly pieces: RegExp;
  /** Which words have a colour. Absent: all. */
  readonly keywords: ReadonlySet<string> | undefined;
}

/** A string may also end where the code does: so nothing is read twice, whatever the code. */
const escaped = (quote: string) => `${quote}(?:[^${quote}\\\\]|\\\\[^])*(?:${quote}|$)`;
const raw = (quote: string) => `${quote}[^${quote}]*(?:${quote}|$)`;
const NONE = '(?!)';
const NAME = '[A-Za-z_]\\w*';
/** A word of a shell is an address too: `wss://jq`. */
const SHELL_WORD = '[^\\s\'"\\\\|$]+';

const GRAMMARS: ReadonlyMap<string, Grammar> = new Map([
  ['json', { pieces: pieces(escaped('"'), NONE, '-?\\d[\\d.eE+-]*|true|false|null', '\\s*:'), keywords: undefined }],
  ['bash', grammar(`\\$${escaped("'")}|${raw("'")}`, NONE, SHELL_WORD, 'wscat websocat printf jq')],
  ['javascript', grammar(escaped("'"), '//.*', NAME, 'import from const new if')],
  [
    'python',
    grammar(
      `${escaped('"')}|${escaped("'")}`,
      '#.*',
      NAME,
      'import from with as for in match case break None True False',
    ),
  ],
  [
    'go',
    grammar(
      `${escaped('"')}|${raw('`')}`,
      '//.*',
      NAME,
      'package import func if for return var map defer nil true false',
    ),
  ],
]);

function grammar(strings: string, comments: string, words: string, keywords: string): Grammar {
  return { pieces: pieces(strings, comments, words), keywords: new Set(keywords.split(' ')) };
}

/** @param afterName what makes a string before it a name. */
function pieces(strings: string, comments: string, words: string, afterName = NONE): RegExp {
  const groups = [`(?<name>(?:${strings})(?=${afterName}))`, `(?<string>${strings})`, `(?<comment>${comments})`];
  return new RegExp(`${groups.join('|')}|(?<word>${words})|\\\\[^]`, 'g');
}

/** HTML content: `var` for names, `i` for strings, `b` for words, `span` for comments. The text is the same. */
export function colourCode(code: string, language: string): string {
  const known = code.length > MAX_LENGTH ? undefined : GRAMMARS.get(language);
  if (known === undefined) return highlight(code, language);
  let html = '';
  let end = 0;
  for (const { 0: piece, index, groups } of code.matchAll(known.pieces)) {
    html += contentOf(code.slice(end, index)) + coloured(piece, groups ?? {}, known.keywords);
    end = index + piece.length;
  }
  return html + contentOf(code.slice(end));
}

function coloured(
  piece: string,
  { name, string, comment, word }: Readonly<Record<string, string | undefined>>,
  keywords: ReadonlySet<string> | undefined,
): string {
  const text = contentOf(piece);
  if (name !== undefined) return `<var>${text}</var>`;
  if (string !== undefined) return `<i>${text}</i>`;
  if (comment !== undefined) return `<span class="hljs-comment">${text}</span>`;
  return word !== undefined && (keywords === undefined || keywords.has(word)) ? `<b>${text}</b>` : text;
}

/** In content, quotes may stand as they are. */
function contentOf(text: string): string {
  return escapeText(text).replaceAll('&quot;', '"');
}
