/** What a folder of Markdown files says, as data. */
import type { Heading } from '../../filters/guide-text';

/** A Markdown file as it was read. */
export interface GuideFile {
  /** From the folder, with `/`: `connect.md`, `advanced/limits.md`. */
  readonly path: string;
  readonly text: string;
}

export interface Guide {
  readonly path: string;
  readonly title: string;
  /** Markdown without front matter and title; blank lines stand for these, so that lines keep their numbers. */
  readonly text: string;
  /** How it begins, in plain words. */
  readonly summary: string | undefined;
  /** Where it stands among the guides; without it, after those that have one. */
  readonly order: number | undefined;
  readonly headings: readonly Heading[];
}
