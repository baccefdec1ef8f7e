/** What stands on a line of a page, as data. */
import type { Direction } from '../model/types';
import type { Target } from '../site/targets';

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
    /** Since the version before. */
    | 'new'
    | 'changed'
    /** What the document does not declare, with the reason for which we say it. */
    | 'inferred'
    | 'generated';
  readonly inlines: Inlines;
}
