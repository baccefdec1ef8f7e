/** Where Markdown is written: which links it can have, and what is remembered from page to page. */
import type { Block } from '../content/blocks';
import { isPlainLine } from '../filters/markdown-parser';
import { markdownSource, markdownSourceInline } from '../filters/markdown-source';
import type { Target } from '../site/targets';
import type { Part } from './layout';

/** The file beside a page, or the one file that holds all pages: each has links of its own. */
export interface MarkdownSurface {
  /** Leads to the Markdown of a page, from here. Anchors are for HTML: nothing here has one. */
  readonly href: (target: Target) => string | undefined;
  readonly texts: AuthorTexts;
  /** Remembers what has no links in it, and so is the same in both; `undefined`: nothing is written twice. */
  readonly linkless?: Linkless | undefined;
}

/** A page is written twice, and most of it has no links. */
export interface Linkless {
  /** How many links have been asked for. */
  links: number;
  /** Of one page: a map that keeps nothing alive costs the collector of garbage more than all of it saves. */
  readonly known: Map<object, unknown>;
}

export function nothingKnown(): Linkless {
  return { links: 0, known: new Map() };
}

/** @param part of a page; what is written of it does not change but for its links. */
export function writtenOnce<Text>(part: object, { linkless }: MarkdownSurface, write: () => Text): Text {
  if (linkless === undefined) return write();
  const known = linkless.known.get(part);
  if (known !== undefined) return known as Text;
  const before = linkless.links;
  const text = write();
  if (linkless.links === before) linkless.known.set(part, text);
  return text;
}

/** What authors wrote, as Markdown of ours. */
export interface AuthorTexts {
  /** Blocks. */
  readonly prose: (markdown: string, headingLevel: 2 | 3 | 4) => string;
  /** The same on one line. */
  readonly remark: (markdown: string) => string;
}

/** Parses each text once, however often it is written: parsing is most of the work, and the result has no place in it. */
export function authorTexts(): AuthorTexts {
  const proseOf = new Map([2, 3, 4].map((level) => [level, new Map<string, string>()]));
  const remarks = new Map<string, string>();
  return {
    prose: (markdown, headingLevel) =>
      remembered(proseOf.get(headingLevel), markdown, (text) => markdownSource(text, { headingLevel })),
    remark: (markdown) => remembered(remarks, markdown, markdownSourceInline),
  };
}

function remembered(known: Map<string, string> | undefined, text: string, write: (text: string) => string): string {
  if (isPlainLine(text)) return text;
  const written = known?.get(text) ?? write(text);
  known?.set(text, written);
  return written;
}

/** Where in a page something is written. */
export interface Place {
  readonly on: MarkdownSurface;
  /** Of the heading above it. */
  readonly level: number;
  /** Writes what stands inside of a block. */
  readonly partsOf: (blocks: readonly Block[], place: Place) => readonly Part[];
}
