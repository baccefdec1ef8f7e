/**
 * What a page says, as data: blocks of inlines, in their order, with their words, anchors and links. A builder a page
 * makes them (`content/pages/`), one writer a block kind turns them into HTML (`components/blocks/`) and into Markdown
 * (`markdown/blocks.ts`); no writer knows a page, and none decides words, order or grouping.
 *
 * The idea is mdBook's and nodejs/doc-kit's: several formats, walks and checks over one tree, and no finished HTML edited.
 */
import type { Expanded } from '../model/schema/schema';
import type { Direction } from '../model/types';
import type { Diagram } from '../site/diagrams/diagram';
import type { Target } from '../site/targets';
import type { Inlines } from './inline-kinds';
import type {
  Cards,
  CodeBlock,
  Extensions,
  Guide,
  Navigation,
  Paragraph,
  Pointer,
  Prose,
  Table,
  Tabs,
  Tags,
  Values,
} from './leaf-blocks';

export type { Code, Inline, Inlines, Link, Mark } from './inline-kinds';
export type {
  Card,
  Cards,
  Cell,
  Choice,
  CodeBlock,
  Extensions,
  Guide,
  Navigation,
  NavigationLink,
  Paragraph,
  Pointer,
  Prose,
  Row,
  Table,
  Tabs,
  Tags,
  Values,
} from './leaf-blocks';

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

/** Something that opens and closes. */
export interface Fold {
  readonly kind: 'fold';
  readonly summary: Inlines;
  readonly isOpen: boolean;
  readonly blocks: readonly Block[];
  /**
   * `panel`: framed, in a rail; Markdown gives it a heading. `example`: the same, one of those of the page's message.
   * `aside`: a panel that only repeats for convenience what
   * another page says, so that paper and Markdown leave it out. `more`: what a list or a table has no room for.
   */
  readonly look: 'panel' | 'example' | 'aside' | 'more';
  /** Of an example: by which a choice is remembered from page to page. */
  readonly name?: string | undefined;
  /** Of an example: the alternative of the payload that it is, as the table of fields calls it. */
  readonly variant?: string | undefined;
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

export interface List {
  readonly kind: 'list';
  readonly items: readonly Item[];
  readonly look?:
    | 'connections'
    | 'security'
    | 'operations'
    | 'replies'
    | 'guides'
    | 'conditions'
    | 'parts'
    | 'parameters'
    | 'names'
    /** How many of each verdict. */
    | 'verdicts'
    | 'changes'
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
  /** Where there is one column, this comes before the rail. */
  readonly above: readonly Block[];
  readonly blocks: readonly Block[];
  readonly rail: { readonly label: string; readonly blocks: readonly Block[] };
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
  readonly source?: Pointer | undefined;
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
  /** What comes after all that. */
  readonly last: readonly Block[];
  /** What the fold around `below` is called; `undefined`: it is not folded. */
  readonly fold: string | undefined;
  readonly isOpen: boolean;
  readonly source?: Pointer | undefined;
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
