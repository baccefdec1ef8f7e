/** What a site is made of beside the document: files that somebody else has read, as data. */
import type { GuideFile } from '../site/guides/types';

export interface Inputs {
  readonly guides?: GuideFolder | undefined;
  /** Shown in the header. */
  readonly logo?: InputFile | undefined;
  /** Shown by the browser beside the title of the page. */
  readonly favicon?: InputFile | undefined;
  /** A stylesheet that comes after ours. */
  readonly css?: InputFile | undefined;
}

export interface GuideFolder {
  /** As a warning names it, with a slash at its end: `docs/`. */
  readonly folder: string;
  readonly files: readonly GuideFile[];
  /** The pictures that the guides show, their paths as those of the guides. */
  readonly images: readonly InputFile[];
}

export interface InputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}
