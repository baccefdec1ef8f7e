/** Writes the Markdown of a document anew, for a Markdown file of ours: nothing in it reaches beyond its place. */
import type MarkdownIt from 'markdown-it';
import { shiftHeadings } from './headings';
import {
  codeFence,
  codeSpan,
  escapeMarks,
  escapeStart,
  inlineText,
  linkTo,
  tableRow,
  webLink,
} from './markdown-escape';
import type { LinkRules } from './markdown-links';
import { isPlainLine, parseMarkdown } from './markdown-parser';

type Token = MarkdownIt.Token;

interface Options {
  /** Of the biggest heading. */
  readonly headingLevel: 2 | 3 | 4;
  /** Where links lead that are not to the web. */
  readonly rules?: LinkRules | undefined;
}

/**
 * Blocks. Headings are shifted as on the pages, links lead to the web only, HTML is text, and every fence is closed.
 */
export function markdownSource(source: string, { headingLevel, rules }: Options): string {
  if (isPlainLine(source)) return source;
  const tokens = parseMarkdown(source, rules && { rules });
  if (tokens === undefined) return codeFence(source, '');
  shiftHeadings(tokens, headingLevel);
  return writeBlocks(tokens);
}

/** The same on one line, for an item of a list or a cell of a table. */
export function markdownSourceInline(source: string): string {
  if (isPlainLine(source)) return source;
  const tokens = parseMarkdown(source);
  if (tokens === undefined) return inlineText(source);
  const parts = tokens.flatMap(({ type, content, children, info, markup }) => {
    if (type === 'inline') return [writeInline(children ?? [], ' ')];
    if (type === 'fence' || type === 'code_block') return [codeSpan(content.trim())];
    return type === 'list_item_open' ? [info === '' ? '•' : `${info}${markup}`] : [];
  });
  return escapeStart(parts.join(' ').trim());
}

/** A list item or a quotation that is open. */
interface Container {
  /** What its first line begins with, until that is written. */
  marker: string | undefined;
  /** What its other lines begin with. */
  readonly indent: string;
}

interface Writer {
  readonly lines: string[];
  readonly open: Container[];
  /** Whether an empty line has to come next: a list that follows a paragraph could be taken for a part of it. */
  isApart: boolean;
}

function writeBlocks(tokens: readonly Token[]): string {
  const writer: Writer = { lines: [], open: [], isApart: false };
  tokens.forEach((token, at) => {
    writeBlock(token, tokens, at, writer);
  });
  return writer.lines.join('\n');
}

function writeBlock(token: Token, tokens: readonly Token[], at: number, writer: Writer): void {
  const { open } = writer;
  switch (token.type) {
    case 'bullet_list_open':
      writer.isApart ||= !isInList(writer);
      return;
    case 'ordered_list_open':
      writer.isApart ||= !isInList(writer) || token.attrGet('start') !== null;
      return;
    case 'list_item_open': {
      const marker = token.info === '' ? `${token.markup} ` : `${token.info}${token.markup} `;
      open.push({ marker, indent: ' '.repeat(marker.length) });
      return;
    }
    case 'blockquote_open':
      open.push({ marker: '> ', indent: '> ' });
      return;
    case 'list_item_close':
    case 'blockquote_close':
      // An item without anything in it.
      if (open.at(-1)?.marker !== undefined) add([''], true, writer);
      open.pop();
      return;
    case 'inline':
      add(inlineLines(token, tokens[at - 1]), tokens[at - 1]?.hidden === true, writer);
      return;
    case 'fence':
    case 'code_block':
      add(codeFence(token.content, token.info.trim().split(/\s/, 1).join('')).split('\n'), false, writer);
      return;
    case 'hr':
      add(['***'], false, writer);
      return;
    case 'table_open':
      add(tableLines(tokens, at), false, writer);
      return;
    default:
  }
}

/** @returns `undefined` for tokens inside a table, which is written as a whole. */
function inlineLines({ children }: Token, parent: Token | undefined): readonly string[] {
  if (parent?.type === 'paragraph_open')
    return writeInline(children ?? [], '\n')
      .split('\n')
      .map(escapeStart);
  if (parent?.type !== 'heading_open') return [];
  const text = writeInline(children ?? [], ' ')
    .trim()
    .replace(/#$/, '\\#');
  return [`${'#'.repeat(Number(parent.tag.slice(1)))} ${text}`];
}

/** @param isTight no empty line comes before it. */
function add(lines: readonly string[], isTight: boolean, writer: Writer): void {
  const { lines: all, open } = writer;
  if (lines.length === 0) return;
  if (all.length > 0 && (writer.isApart || !isTight)) {
    const written = open.slice(0, 1 + open.findLastIndex(({ marker }) => marker === undefined));
    all.push(
      written
        .map(({ indent }) => indent)
        .join('')
        .trimEnd(),
    );
  }
  writer.isApart = false;
  for (const line of lines) {
    const prefix = open.map(({ marker, indent }) => marker ?? indent).join('');
    for (const container of open) container.marker = undefined;
    all.push((prefix + line).trimEnd());
  }
}

function isInList({ open }: Writer): boolean {
  return open.some(({ indent }) => indent.trim() === '');
}

function tableLines(tokens: readonly Token[], start: number): readonly string[] {
  const rows: string[][] = [];
  const rules: string[] = [];
  for (const token of tokens.slice(start + 1)) {
    if (token.type === 'table_close') break;
    if (token.type === 'tr_open') rows.push([]);
    else if (token.type === 'inline') rows.at(-1)?.push(writeInline(token.children ?? [], ' ').trim());
    else if (token.type === 'th_open') rules.push(ruleOf(token));
  }
  const [head = [], ...body] = rows;
  return [tableRow(head), `| ${rules.join(' | ')} |`, ...body.map(tableRow)];
}

function ruleOf(token: Token): string {
  const align = /^text-align:(center|right)$/.exec(String(token.attrGet('style') ?? ''))?.[1];
  return align === undefined ? '---' : align === 'center' ? ':---:' : '---:';
}

/** @param lineBreak replaces the end of a line. */
function writeInline(tokens: readonly Token[], lineBreak: string): string {
  const targets: Target[] = [];
  let out = '';
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    const { type, content, markup } = token;
    if (type === 'text') out += escapeMarks(content);
    else if (type === 'code_inline') out += codeSpan(content);
    else if (type === 'softbreak') out += lineBreak;
    else if (type === 'hardbreak') out += lineBreak === '\n' ? '\\\n' : ' ';
    else if (type === 'link_close') out += endOfLink(targets.pop());
    else if (type === 'link_open' && isBare(token, tokens[at + 1], tokens[at + 2])) {
      out += webLink(hrefOf(token));
      at += 2;
    } else if (type === 'link_open') {
      targets.push({ href: hrefOf(token), title: String(token.attrGet('title') ?? '') });
      out += '[';
    } else if (type === 'picture') {
      out += `!${linkTo(escapeMarks(String(token.attrGet('alt') ?? '')), String(token.attrGet('src') ?? ''))}`;
    } else out += /_(?:open|close)$/.test(type) ? markup : escapeMarks(content);
  }
  return out;
}

interface Target {
  readonly href: string;
  readonly title: string;
}

function hrefOf(link: Token): string {
  return String(link.attrGet('href') ?? '');
}

/** Whether a link has its own address for a label. */
function isBare(link: Token, label: Token | undefined, close: Token | undefined): boolean {
  return label?.content === hrefOf(link) && close?.type === 'link_close' && link.attrGet('title') === null;
}

function endOfLink({ href, title }: Target = { href: '', title: '' }): string {
  const end = linkTo('', href).slice(1);
  return title === '' ? end : `${end.slice(0, -1)} "${escapeMarks(title).replaceAll('"', '\\"')}")`;
}
