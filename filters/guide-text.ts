/** The Markdown of a guide: headings as link targets, and links that the site resolves, with their lines. */
import type MarkdownIt from 'markdown-it';
import { escapeText } from './escape';
import { shiftHeadings } from './headings';
import { type LinkRules, plainText } from './markdown-links';
import { parseMarkdown, renderTokens } from './markdown-parser';

export type { LinkRules, OwnLink } from './markdown-links';

type Token = MarkdownIt.Token;

export interface Heading {
  /** As it is on the page: below the title of the page, which has 1. */
  readonly level: number;
  readonly id: string;
  readonly text: string;
}

/** A link or an image as written. */
export interface WrittenLink {
  readonly destination: string;
  readonly isImage: boolean;
  /** The first is 1. */
  readonly line: number;
}

/** The pages use these for themselves. */
const RESERVED = /^(?:main|nav|search|menu|outline|theme)/;

/** Where a guide is shown: as a page of its own, unless these say otherwise. */
export interface GuidePlace {
  /** The level of its biggest headings. */
  readonly headingLevel?: number;
  /** The id of a heading there. */
  readonly id?: (id: string) => string;
}

/** HTML blocks, safe whatever the text; the biggest heading becomes an `h2`. */
export function guideHtml(
  source: string,
  rules: LinkRules,
  { headingLevel = 2, id: idOf = (id) => id }: GuidePlace = {},
): string {
  const tokens = parseMarkdown(source, { rules });
  if (tokens === undefined) return `<pre tabindex="0">${escapeText(source)}</pre>\n`;
  shiftHeadings(tokens, headingLevel);
  for (const { token, id } of headingsIn(tokens)) token.attrSet('id', idOf(id));
  return renderTokens(tokens);
}

/** Its headings, in their order. */
export function guideHeadings(source: string): readonly Heading[] {
  const tokens = parseMarkdown(source) ?? [];
  shiftHeadings(tokens, 2);
  return headingsIn(tokens).map(({ token, id, text }) => ({ level: Number(token.tag.slice(1)), id, text }));
}

/** The text before which nothing stands but the biggest kind of heading; and the lines that heading takes. */
export function leadingTitle(source: string): { readonly text: string; readonly lines: number } | undefined {
  const [open, inline] = parseMarkdown(source) ?? [];
  if (open?.type !== 'heading_open' || open.tag !== 'h1') return undefined;
  const text = plainText(inline?.children ?? []).trim();
  return text === '' ? undefined : { text, lines: open.map?.[1] ?? 1 };
}

/** Links and pictures give way to their words. */
const WORDS_ALONE: LinkRules = {
  link: (destination) => ({ href: undefined, label: destination }),
  image: () => ({ href: undefined, label: '' }),
};

/** The words of the first paragraph, on one line; nothing when there is none. */
export function guideSummary(source: string): string | undefined {
  const tokens = parseMarkdown(source, { rules: WORDS_ALONE }) ?? [];
  const at = tokens.findIndex(({ type, level }) => type === 'paragraph_open' && level === 0);
  const words = plainText(tokens[at + 1]?.children ?? [])
    .replace(/\s+/g, ' ')
    .trim();
  return at === -1 || words === '' ? undefined : words;
}

/** Every link and image, in their order. */
export function writtenLinks(source: string): readonly WrittenLink[] {
  const text = source.replace(/\r\n?/g, '\n');
  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
  const found: WrittenLink[] = [];
  parseMarkdown(text, {
    onBlock: (children, first) => {
      let at = starts[first] ?? text.length;
      let line = first;
      for (const { destination, isImage } of children.flatMap(linksIn)) {
        const before = textBefore(destination, text, at);
        if (before !== undefined) {
          line += before.split('\n').length - 1;
          at += before.length + destination.length;
        }
        found.push({ destination, isImage, line: line + 1 });
      }
    },
  });
  return found;
}

/** How far a destination is looked for: one that is written in another way, with escapes, is nowhere. */
const FARTHEST = 4_000;

/** Tokens inside a paragraph have no lines: the text is looked through from the last link on, to the paragraph's end. */
function textBefore(destination: string, text: string, from: number): string | undefined {
  const near = text.slice(from, from + FARTHEST);
  const [paragraph = ''] = near.split(/\n[ \t]*\n/, 1);
  const at = paragraph.indexOf(destination);
  return at === -1 ? undefined : paragraph.slice(0, at);
}

function linksIn(token: Token): readonly Omit<WrittenLink, 'line'>[] {
  if (token.type === 'link_open') return [{ destination: String(token.attrGet('href') ?? ''), isImage: false }];
  if (token.type !== 'image') return [];
  return [{ destination: String(token.attrGet('src') ?? ''), isImage: true }];
}

function headingsIn(tokens: readonly Token[]): readonly { token: Token; id: string; text: string }[] {
  const free = freeIds();
  return tokens.flatMap((token, index) => {
    if (token.type !== 'heading_open') return [];
    const text = plainText(tokens[index + 1]?.children ?? []).trim();
    return [{ token, id: free(headingId(text)), text }];
  });
}

/** As GitHub makes them, since that is where the links of such files are tried out. */
function headingId(text: string): string {
  const id = text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
  if (id === '') return 'section';
  return RESERVED.test(id) ? guideId(id) : id;
}

/** The id of a heading whose own the page has already. */
export function guideId(id: string | undefined): string {
  return `guide-${id}`;
}

/** @returns what makes an id of its own of each: of those that are equal, all but the first are counted. */
function freeIds(): (id: string) => string {
  const used = new Set<string>();
  const counts = new Map<string, number>();
  return (id) => {
    // From where the last one of the same name found its place: thousands of equal headings take no longer than others.
    let count = counts.get(id) ?? 0;
    let free = count === 0 ? id : `${id}-${count}`;
    for (; used.has(free); free = `${id}-${count}`) count++;
    counts.set(id, count);
    used.add(free);
    return free;
  };
}
