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
  const [only] = inlines;
  if (inlines.length === 1 && typeof only === 'string') return escapeMarks(only).trim();
  const run: Token[] = [];
  addTokens(inlines, on, run);
  return written(run);
}

/** `text` is still to be escaped: in one piece, since what it means may depend on what comes next. */
interface Token {
  readonly kind: 'text' | 'markdown' | 'strong';
  readonly text: string;
}

/** Adds to one list: a page has thousands of lines, and most are a few tokens long. */
function addTokens(inlines: Inlines, on: MarkdownSurface, run: Token[]): void {
  for (const [index, inline] of inlines.entries()) {
    const isSummary = index > 0 && typeof inline !== 'string' && inline.kind === 'remark' && inline.look === 'summary';
    // On a page it stands on a line of its own.
    if (isSummary && on.texts.remark(inline.markdown) !== '') addText(': ', run);
    addInline(inline, on, run);
  }
}

function addInline(inline: Inline, on: MarkdownSurface, run: Token[]): void {
  if (typeof inline === 'string') {
    addText(inline, run);
    return;
  }
  switch (inline.kind) {
    case 'code':
      addMarkdown(codeSpan(inline.text), run);
      break;
    case 'address':
      addMarkdown(codeSpan(inline.url), run);
      break;
    case 'strong':
      addToken('strong', inlineText(inline.inlines, on), run);
      break;
    case 'note':
      addAside(inline.inlines, on, run);
      break;
    case 'muted':
    case 'here':
      addTokens(inline.inlines, on, run);
      break;
    case 'link':
      addLink(inline, on, run);
      break;
    case 'web':
      addMarkdown(webLink(inline.url, inline.label), run);
      break;
    case 'remark':
      addMarkdown(on.texts.remark(inline.markdown), run);
      break;
    case 'direction':
      addText(`${ARROWS[inline.direction]} ${inline.text}`, run);
      break;
    case 'arrow':
      addText(ARROWS[inline.direction], run);
      break;
    case 'mark':
      addMark(inline, on, run);
      break;
    default:
      inline satisfies never;
  }
}

const ARROWS: Readonly<Record<Direction, string>> = { send: '↑', receive: '↓' };

function addToken(kind: Token['kind'], text: string, run: Token[]): void {
  if (text !== '') run.push({ kind, text });
}

function addMarkdown(text: string, run: Token[]): void {
  addToken('markdown', text, run);
}

function addText(text: string, run: Token[]): void {
  const last = run.at(-1);
  if (last?.kind === 'text') run[run.length - 1] = { kind: 'text', text: last.text + text };
  else addToken('text', text, run);
}

function addAside(inlines: Inlines, on: MarkdownSurface, run: Token[]): void {
  addText('(', run);
  addTokens(inlines, on, run);
  addText(')', run);
}

function addLink({ to, inlines, directions = [] }: Link, on: MarkdownSurface, run: Token[]): void {
  const href = on.href(to);
  const arrows = directions.map((direction) => ARROWS[direction]).join('');
  if (arrows !== '') addText(`${arrows} `, run);
  if (href === undefined) addTokens(inlines, on, run);
  else addMarkdown(linkTo(inlineText(inlines, on) || codeSpan(href), href), run);
}

/** The name of a field is code, the words beside it are ours; a schema that a type is named after is an aside. */
function addMark({ look, inlines }: Mark, on: MarkdownSurface, run: Token[]): void {
  if (look !== 'name' && look !== 'type') {
    addTokens(inlines, on, run);
    return;
  }
  for (const [index, inline] of inlines.entries()) {
    const isName = look === 'name' && typeof inline === 'string' && index === inlines.length - 1;
    const isAside = look === 'type' && index > 0 && typeof inline !== 'string' && inline.kind === 'link';
    if (isName) addMarkdown(codeSpan(inline), run);
    else if (isAside) addAside([inline], on, run);
    else addInline(inline, on, run);
  }
}

function written(run: readonly Token[]): string {
  const [first] = run;
  if (first === undefined) return '';
  const texts = run.map(({ kind, text }) => (kind === 'text' ? escapeMarks(text) : text));
  const marked = texts.map((text, at) =>
    run[at]?.kind === 'strong' && canBeStrong(text, texts[at - 1], texts[at + 1]) ? `**${text}**` : text,
  );
  return marked
    .map((text, at) => beside(text, marked[at + 1]))
    .join('')
    .trim();
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
