/** A folder of Markdown guides, as data. */
import type { Heading } from '../../filters/guide-text';

export interface Guide {
  readonly path: string;
  readonly title: string;
  /** Markdown without front matter and title. Blank lines replace these, so line numbers stay the same. */
  readonly text: string;
  /** The beginning of the text, without markup. */
  readonly summary: string | undefined;
  /** The position among the guides; guides without one come last. */
  readonly order: number | undefined;
  readonly headings: readonly Heading[];
}
