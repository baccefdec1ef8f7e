/**
 * What a page says, as data: blocks of inlines, in their order, with their words, anchors and links. A builder a page
 * makes them (`content/pages/`), one writer a block kind turns them into HTML (`components/blocks/`) and into Markdown
 * (`markdown/blocks.ts`); no writer knows a page, and none decides words, order or grouping.
 *
 * The idea is mdBook's and nodejs/doc-kit's: several formats, walks and checks over one tree, and no finished HTML edited.
 */
import type { Expanded } from '../model/schema/schema';
import type { Direction, JsonValue } from '../model/types';
import type { Diagram } from '../site/diagrams/diagram';
import type { GuideText } from '../site/guides/text';
import type { Target } from '../site/targets';

/** A JSON pointer into the document, such as `/channels/prices`: for a preview; published pages don't show it. */
export type Pointer = string;

export type Inlines = readonly Inline[];

export type Inline =
  /** Plain text, whatever is in it. */
  | string
  | Code
  /** A URL to connect to: its variables stand out, and a narrow page may break it after a slash. */
  | { readonly kind: 'address'; readonly url: string }
  | { readonly kind: 'strong'; readonly inlines: Inlines }
  /** What matters less; Markdown puts it in parentheses. */
  | { readonly kind: 'note'; readonly inlines: Inlines }
  /** The same, without parentheses in Markdown. */
  | { readonly kind: 'muted'; readonly inlines: Inlines }
  | Link
  /** A link to a place on this page. */
  | { readonly kind: 'here'; readonly anchor: string; readonly inlines: Inlines }
  /** A link out of the site. One that could do harm is its text and its address in code. */
  | { readonly kind: 'web'; readonly url: string; readonly label?: string | undefined }
  /** What the author wrote, in Markdown, without blocks. */
  | { readonly kind: 'remark'; readonly markdown: string; readonly look?: 'summary' | undefined }
  /** Which way a message travels, as a badge: an arrow and a word. */
  | { readonly kind: 'direction'; readonly direction: Direction; readonly text: string }
  /** The arrow alone, where words beside it say the same. */
  | { readonly kind: 'arrow'; readonly direction: Direction }
  | Mark;

export interface Code {
  readonly kind: 'code';
  readonly text: string;
  /** `const`: a value that a field always has. */
  readonly look?: 'const' | undefined;
}

/** A link to a page of this site; its words alone where there is no such page. */
export interface Link {
  readonly kind: 'link';
  readonly to: Target;
  readonly anchor?: string | undefined;
  readonly inlines: Inlines;
  /** Shows the arrow of these before the words; empty and absent: none. */
  readonly directions?: readonly Direction[] | undefined;
}

/** Words with a look of their own. */
export interface Mark {
  readonly kind: 'mark';
  readonly look:
    | 'type'
    | 'required'
    | 'flag'
    | 'origin'
    | 'name'
    | 'part'
    | 'tag'
    | 'version'
    | 'variant-name'
    | 'valid'
    | 'invalid'
    | 'why'
    | 'generated';
  readonly inlines: Inlines;
}

export type Block =
  | Section
  | Facts
  | Prose
  | Guide
  | Paragraph
  | Table
  | CodeBlock
  | Tabs
  | Fold
  | Panel
  | Steps
  | Cards
  | List
  | Figure
  | Columns
  | Extensions
  | Tags
  | Navigation
  | Schema
  | Rows
  | Values;

/** A part of a page under a heading; its level is how deep it is nested. */
export interface Section {
  readonly kind: 'section';
  /** Its anchor; only nested ones may lack it. */
  readonly id: string | undefined;
  readonly title: Inlines;
  /** A few words beside the heading. */
  readonly note?: Inlines | undefined;
  readonly blocks: readonly Block[];
  /** What a search finds it as; most are found by their page alone. */
  readonly entry?: Entry | undefined;
  readonly source?: Pointer | undefined;
}

/** What a search says of a section or a list item. */
export interface Entry {
  readonly kind: 'operation' | 'property';
  readonly label: string;
  readonly aliases: readonly string[];
  readonly directions: readonly Direction[] | undefined;
  /** Markdown. */
  readonly text: string | undefined;
}

/** Short facts, a term and its value each. */
export interface Facts {
  readonly kind: 'facts';
  readonly rows: readonly Fact[];
}

export interface Fact {
  readonly label: string;
  readonly inlines: Inlines;
  /** After these. */
  readonly blocks?: readonly Block[] | undefined;
}

/** What the author wrote, in Markdown. */
export interface Prose {
  readonly kind: 'prose';
  readonly markdown: string;
  /** The level of its own highest heading, as if the page stood alone. */
  readonly headingLevel: 2 | 3 | 4;
  /** `lead`: the first words of a page; `about`: of a field. */
  readonly look?: 'lead' | 'about' | undefined;
  readonly source?: Pointer | undefined;
}

/** A guide, with its links settled. */
export interface Guide {
  readonly kind: 'guide';
  readonly guide: GuideText;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly inlines: Inlines;
  /**
   * `part`: names what stands below it in a panel; `empty`: says in a panel's place that there is nothing; `group`:
   * names what stands below it in a schema; `title`: of a schema; `closing`: the last words of a schema; `address`: an
   * address to copy, framed.
   */
  readonly look?:
    | 'muted'
    | 'part'
    | 'empty'
    | 'group'
    | 'title'
    | 'closing'
    | 'bounds'
    | 'check'
    | 'address'
    | undefined;
}

/** A table; scrolls inside itself. */
export interface Table {
  readonly kind: 'table';
  /** What it holds, for readers who cannot see it. */
  readonly label: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  readonly look?: 'messages' | 'even' | 'conversations' | 'variants' | 'matrix' | 'named' | undefined;
}

export interface Row {
  readonly cells: readonly Cell[];
  readonly isMuted?: boolean | undefined;
  readonly source?: Pointer | undefined;
}

export interface Cell {
  /** The first is what the cell says, the others stand below it. */
  readonly lines: readonly Inlines[];
  readonly isHeader?: boolean | undefined;
  /** `what`: the name of a thing and what it is. */
  readonly look?:
    | 'what'
    | 'no'
    | 'send'
    | 'receive'
    | 'both'
    | 'required'
    | 'optional'
    | 'forbidden'
    | 'value'
    | undefined;
  /** Markdown, which has its words elsewhere, leaves it out. */
  readonly figure?: Diagram | undefined;
}

export interface CodeBlock {
  readonly kind: 'code-block';
  readonly text: string;
  /** One that `filters/highlight.ts` knows, or `text`. */
  readonly language: string;
  /** Colours cost a millisecond; without them only the name of the language is kept (for Markdown). */
  readonly isPlain?: boolean | undefined;
}

/** The same in several languages, one at a time. */
export interface Tabs {
  readonly kind: 'tabs';
  /** What the code does, for readers who cannot see the tabs. */
  readonly label: string;
  /** Unique on the page: which of its buttons belong together. */
  readonly name: string;
  readonly panes: readonly { readonly id: string; readonly label: string; readonly code: CodeBlock }[];
}

/** Something that opens and closes. */
export interface Fold {
  readonly kind: 'fold';
  readonly summary: Inlines;
  readonly isOpen: boolean;
  readonly blocks: readonly Block[];
  /**
   * `panel`: framed, in a rail; Markdown gives it a heading. `aside`: a panel that only repeats for convenience what
   * another page says, so that paper and Markdown leave it out. `more`: what a list or a table has no room for.
   */
  readonly look: 'panel' | 'aside' | 'more';
  /** Of an example: by which a choice is remembered from page to page. */
  readonly name?: string | undefined;
  readonly source?: Pointer | undefined;
}

/** Something framed. */
export interface Panel {
  readonly kind: 'panel';
  readonly blocks: readonly Block[];
  /** `opening`: long lines break; `problems`: what is wrong. */
  readonly look?: 'opening' | 'problems' | undefined;
}

/** What comes after what. */
export interface Steps {
  readonly kind: 'steps';
  readonly steps: readonly Step[];
  /** `start`: side by side, each under its title. */
  readonly look?: 'start' | undefined;
}

export interface Step {
  readonly title?: string | undefined;
  readonly inlines: Inlines;
  readonly blocks?: readonly Block[] | undefined;
  readonly direction?: Direction | undefined;
}

/** Things to choose from, side by side. */
export interface Cards {
  readonly kind: 'cards';
  readonly cards: readonly Card[];
}

export interface Card {
  readonly title: Inlines;
  /** One below the other. */
  readonly lines: readonly Inlines[];
  readonly source?: Pointer | undefined;
}

export interface List {
  readonly kind: 'list';
  readonly items: readonly Item[];
  readonly look?:
    | 'connections'
    | 'security'
    | 'replies'
    | 'guides'
    | 'conditions'
    | 'parts'
    | 'parameters'
    | 'names'
    | undefined;
}

export interface Item {
  readonly inlines: Inlines;
  readonly blocks?: readonly Block[] | undefined;
  readonly id?: string | undefined;
  readonly direction?: Direction | undefined;
  readonly entry?: Entry | undefined;
  readonly source?: Pointer | undefined;
}

/** A sequence diagram: its picture, and its words where these have links (else the picture's own description). */
export interface Figure {
  readonly kind: 'figure';
  readonly diagram: Diagram;
  readonly words?: Steps | undefined;
}

/** What a page is about, and beside it, where there is room, what goes with it. */
export interface Columns {
  readonly kind: 'columns';
  readonly blocks: readonly Block[];
  readonly rail: { readonly label: string; readonly blocks: readonly Block[] };
}

/** Values as the document has them: extensions, bindings. */
export interface Extensions {
  readonly kind: 'extensions';
  readonly values: readonly { readonly name: string; readonly value: JsonValue }[];
}

export interface Tags {
  readonly kind: 'tags';
  readonly tags: readonly { readonly name: string; readonly about: Inlines }[];
}

/** Ways to other pages of a series; one long page needs none. */
export interface Navigation {
  readonly kind: 'navigation';
  readonly label: string;
  /** `pager`: before and after; `parts`: all pages of a list; `letters`: an alphabet. */
  readonly look: 'pager' | 'parts' | 'letters';
  readonly links: readonly NavigationLink[];
}

export interface NavigationLink {
  readonly to: Target;
  readonly anchor?: string | undefined;
  readonly label: string;
  readonly rel?: 'prev' | 'next' | undefined;
  readonly isCurrent?: boolean | undefined;
}

/** A schema as a tree of rows. */
export interface Schema {
  readonly kind: 'schema';
  /** The first part of its anchors. */
  readonly root: string;
  /** Its own anchor, where nothing around it has that. */
  readonly id?: string | undefined;
  /** What the tree was made of: for the search. */
  readonly tree: Expanded;
  /** Of the whole: its only value, and what holds for all of it. */
  readonly marks: readonly Inlines[];
  /** What it says of itself, then its parts: paragraphs, prose, values, rows, groups. */
  readonly blocks: readonly Block[];
  /** Places that are too deep to stand in the tree. */
  readonly further: readonly { readonly id: string; readonly title: Inlines; readonly blocks: readonly Block[] }[];
}

/** Places of a schema, below each other. */
export interface Rows {
  readonly kind: 'rows';
  /** Above a group of parts that are no properties, such as "Exactly one of these"; then the table that compares them. */
  readonly title?: string | undefined;
  readonly comparison?: readonly Block[] | undefined;
  /** Whether these are parts that are no properties, set apart from the rows above. */
  readonly isGroup: boolean;
  readonly rows: readonly SchemaRow[];
}

export interface SchemaRow {
  readonly id: string;
  readonly name: Inlines;
  /** Type, only value, required, deprecated …: one after the other. */
  readonly marks: readonly Inlines[];
  /** Which schema it came from by merging. */
  readonly origin: Inlines | undefined;
  /** What it says of itself. */
  readonly blocks: readonly Block[];
  /** What is inside of it. */
  readonly below: readonly Block[];
  /** What the fold around `below` is called; `undefined`: it is not folded. */
  readonly fold: string | undefined;
  readonly isOpen: boolean;
  readonly source?: Pointer | undefined;
}

/** Values that a field may have. Short ones stand in one line with the type in Markdown. */
export interface Values {
  readonly kind: 'values';
  readonly label: string;
  readonly values: readonly { readonly code: string; readonly note: Inlines }[];
  /** What a fold around too many is called. */
  readonly fold: string | undefined;
}

/** What stands in the middle of a page. */
export interface PageTree {
  readonly head: PageHead;
  readonly blocks: readonly Block[];
}

export interface PageHead {
  /** The index that lists this page. */
  readonly parent?: { readonly to: Target; readonly label: string } | undefined;
  /** What it is, for titles that stand alone: `Message`. */
  readonly kind?: string | undefined;
  readonly title: Inlines;
  /** Beside the title. */
  readonly badges: Inlines;
}
