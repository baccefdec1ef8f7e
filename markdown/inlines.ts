/** Writes inlines as one line of Markdown. */
import type { Inline, Inlines, Link, Mark } from '../content/blocks';
import { codeSpan, escapeMarks, escapeStart, linkTo, webLink } from '../filters/markdown-escape';
import type { Direction } from '../model/types';
import type { MarkdownSurface } from './surface';

/** For a place at the start of a line. */
export function lineText(inlines: Inlines, on: MarkdownSurface): string {
  return escapeStart(inlineText(inlines, on));
}

/** For a place inside of a line. */
export function inlineText(inlines: Inlines, on: MarkdownSurface): string {
  return written(tokensOf(inlines, on));
}

/** `text` is still to be escaped: in one piece, since what it means may depend on what comes next. */
interface Token {
  readonly kind: 'text' | 'markdown' | 'strong';
  readonly text: string;
}

function tokensOf(inlines: Inlines, on: MarkdownSurface): readonly Token[] {
  return inlines.flatMap((inline, index) => {
    const isSummary = index > 0 && typeof inline !== 'string' && inline.kind === 'remark' && inline.look === 'summary';
    const tokens = inlineTokens(inline, on);
    // On a page it stands on a line of its own.
    return isSummary && tokens.length > 0 ? [plain(': '), ...tokens] : tokens;
  });
}

function inlineTokens(inline: Inline, on: MarkdownSurface): readonly Token[] {
  if (typeof inline === 'string') return [plain(inline)];
  switch (inline.kind) {
    case 'code':
      return markdown(codeSpan(inline.text));
    case 'address':
      return markdown(codeSpan(inline.url));
    case 'strong':
      return strongTokens(inline.inlines, on);
    case 'note':
      return [plain('('), ...tokensOf(inline.inlines, on), plain(')')];
    case 'muted':
    case 'here':
      return tokensOf(inline.inlines, on);
    case 'link':
      return linkTokens(inline, on);
    case 'web':
      return markdown(webLink(inline.url, inline.label));
    case 'remark':
      return markdown(on.texts.remark(inline.markdown));
    case 'direction':
      return [plain(`${ARROWS[inline.direction]} ${inline.text}`)];
    case 'arrow':
      return [plain(ARROWS[inline.direction])];
    case 'mark':
      return markTokens(inline, on);
    default:
      return inline satisfies never;
  }
}

const ARROWS: Readonly<Record<Direction, string>> = { send: '↑', receive: '↓' };

function plain(text: string): Token {
  return { kind: 'text', text };
}

function markdown(text: string): readonly Token[] {
  return text === '' ? [] : [{ kind: 'markdown', text }];
}

function strongTokens(inlines: Inlines, on: MarkdownSurface): readonly Token[] {
  const text = inlineText(inlines, on);
  return text === '' ? [] : [{ kind: 'strong', text }];
}

function linkTokens({ to, inlines, directions = [] }: Link, on: MarkdownSurface): readonly Token[] {
  const href = on.href(to);
  const arrows = directions.map((direction) => ARROWS[direction]).join('');
  const words =
    href === undefined ? tokensOf(inlines, on) : markdown(linkTo(inlineText(inlines, on) || codeSpan(href), href));
  return arrows === '' ? words : [plain(`${arrows} `), ...words];
}

/** The name of a field is code, the words beside it are ours; a schema that a type is named after is an aside. */
function markTokens({ look, inlines }: Mark, on: MarkdownSurface): readonly Token[] {
  if (look === 'name') {
    return inlines.flatMap((inline, index) =>
      typeof inline === 'string' && index === inlines.length - 1
        ? markdown(codeSpan(inline))
        : inlineTokens(inline, on),
    );
  }
  if (look !== 'type') return tokensOf(inlines, on);
  return inlines.flatMap((inline, index) => {
    const tokens = inlineTokens(inline, on);
    const isAside = index > 0 && typeof inline !== 'string' && inline.kind === 'link';
    return isAside ? [plain('('), ...tokens, plain(')')] : tokens;
  });
}

function written(tokens: readonly Token[]): string {
  const [only, ...others] = tokens;
  if (only === undefined) return '';
  if (others.length === 0 && only.kind !== 'strong')
    return (only.kind === 'text' ? escapeMarks(only.text) : only.text).trim();
  const merged = mergeText(tokens);
  const texts = merged.map(({ kind, text }) => (kind === 'text' ? escapeMarks(text) : text));
  const marked = texts.map((text, at) =>
    merged[at]?.kind === 'strong' && canBeStrong(text, texts[at - 1], texts[at + 1]) ? `**${text}**` : text,
  );
  return marked
    .map((text, at) => beside(text, marked[at + 1]))
    .join('')
    .trim();
}

function mergeText(tokens: readonly Token[]): readonly Token[] {
  const runs: { readonly kind: Token['kind']; readonly texts: string[] }[] = [];
  for (const { kind, text } of tokens) {
    if (text === '') continue;
    const last = runs.at(-1);
    if (kind === 'text' && last?.kind === 'text') last.texts.push(text);
    else runs.push({ kind, texts: [text] });
  }
  return runs.map(({ kind, texts }) => ({ kind, text: texts.join('') }));
}

/** Asterisks between a mark and a letter are no markup (CommonMark 0.31, section 6.2). */
function canBeStrong(text: string, before = '', after = ''): boolean {
  const opens = before === '' || /[\s\p{P}\p{S}]$/u.test(before) || /^[\p{L}\p{N}]/u.test(text);
  return opens && (after === '' || /^[\s\p{P}\p{S}]/u.test(after) || /[\p{L}\p{N}]$/u.test(text));
}

/** Keeps a piece from becoming something else by what follows it: an image, HTML, an entity, one code of two. */
function beside(text: string, next: string | undefined): string {
  if (next === undefined) return text;
  if (/^[`*]/.test(next) && text.endsWith(next.charAt(0))) return `${text} `;
  if (next.startsWith('[') && text.endsWith('!')) return `${text.slice(0, -1)}\\!`;
  return /^[\w#;/!?]/.test(next) ? text.replace(/(?:<|&#?\w*)$/, '\\$&') : text;
}
