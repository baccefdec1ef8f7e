/** Blocks that have no other blocks inside of them. */
import type { JsonValue } from '../model/types';
import type { Change } from '../site/connecting/try-it';
import type { Diagram } from '../site/diagrams/diagram';
import type { GuideText } from '../site/guides/text';
import type { Target } from '../site/targets';
import type { Inlines } from './inline-kinds';

/** A JSON pointer into the document, such as `/channels/prices`: for a preview; published pages don't show it. */
export type Pointer = string;

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
  readonly source?: Pointer | undefined;
}

/** The same in several languages, one at a time. */
export interface Tabs {
  readonly kind: 'tabs';
  /** What the code does, for readers who cannot see the tabs. */
  readonly label: string;
  /** Unique on the page: which of its buttons belong together. */
  readonly name: string;
  /** Other code of the same kind, which a script puts in its place. */
  readonly choice?: Choice | undefined;
  readonly panes: readonly Pane[];
}

export interface Pane {
  readonly id: string;
  readonly label: string;
  /** What the code needs to run. */
  readonly note?: Inlines | undefined;
  readonly code: CodeBlock;
}

/** A choice between servers, credentials, or both. The panes are as the first option wants them. */
export interface Choice {
  readonly label: string;
  readonly options: readonly ChoiceOption[];
}

export interface ChoiceOption {
  readonly label: string;
  /** What a reader who chose it chooses on other pages, too. */
  readonly server: string;
  readonly credentials: string | undefined;
  /** Which lines of which panes are others. */
  readonly changes: readonly Change[];
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

/** Values that a field may have. Short ones stand in one line with the type in Markdown. */
export interface Values {
  readonly kind: 'values';
  readonly label: string;
  readonly values: readonly { readonly code: string; readonly note: Inlines }[];
  /** What a fold around too many is called. */
  readonly fold: string | undefined;
}
