/** What a site consists of, and the file that lists it. */

export interface SiteFile {
  /** From the root of the site, with `/`. */
  readonly path: string;
  readonly content: string;
}

/** A file that is no text of ours. */
export interface AssetFile {
  /** From the root of the site, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The file that lists what was written, so that the next run can remove what it no longer writes. */
export const MANIFEST = '.ws-docs.json';

/** What that list says. */
export function manifestOf(paths: Iterable<string>): string {
  return `${JSON.stringify({ files: [...paths] })}\n`;
}

/** The SHA-256 of a text's UTF-8, as Base64. Making one takes Node or a promise, so that it is handed in. */
export type Sha256 = (text: string) => string;

/** What a page needs that brings all its parts itself. */
export interface Embedded {
  /** Written by others. */
  readonly assets: readonly AssetFile[];
  readonly sha256: Sha256;
}
