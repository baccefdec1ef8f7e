/** What a site is made of beside the document: files that somebody else has read, as data. */
import type { AsyncAPIDocumentInterface } from '@asyncapi/parser';
import type { PublishedVersion } from '../site/versions';

export interface Inputs {
  readonly guides?: GuideFolder | undefined;
  /** Shown in the header. */
  readonly logo?: InputFile | undefined;
  /** Shown by the browser beside the title of the page. */
  readonly favicon?: InputFile | undefined;
  /** A stylesheet that comes after ours. */
  readonly css?: InputFile | undefined;
  /** The sites that a reader can switch between. */
  readonly versions?: readonly PublishedVersion[] | undefined;
  /** What this version is compared with. */
  readonly previous?: PreviousDocument | undefined;
}

/** A document that somebody else has parsed. */
export interface PreviousDocument extends Pick<AsyncAPIDocumentInterface, 'json'> {
  /** Every local file that it consists of, absolute. */
  readonly files: readonly string[];
  /** What was read, by path or URL. */
  readonly texts: ReadonlyMap<string, string>;
}

export interface GuideFolder {
  /** As a warning names it, with a slash at its end: `docs/`. */
  readonly folder: string;
  readonly files: readonly GuideFile[];
  /** The pictures that the guides show, their paths as those of the guides. */
  readonly images: readonly InputFile[];
}

/** A Markdown file as it was read. */
export interface GuideFile {
  /** Relative to the folder, with `/`: `connect.md`, `advanced/limits.md`. */
  readonly path: string;
  readonly text: string;
}

export interface InputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What a site is generated with. */
export interface GenerateOptions {
  /** The template's parameters, as the generator passes them. */
  readonly params?: Readonly<Record<string, unknown>>;
  /** The text of the document as given; published as `asyncapi.yaml` or `asyncapi.json`. */
  readonly source?: string | undefined;
  /** The files that parameters name, as `readInputs` or `loadInputs` returns them. `generateSite` itself reads no files. */
  readonly inputs?: Inputs | undefined;
}
