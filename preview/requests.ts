/** What the session asks its workers, and what they answer. */
import type { ShownFinding, Way } from '../browser/preview/contract';

/** What a worker is started with. */
export interface WorkerSettings {
  /** The absolute path of the document. */
  readonly document: string;
  readonly params: Readonly<Record<string, string>>;
  readonly allowRef: boolean;
  readonly editor: string;
}

/** By the name of the request: what comes with it, and its answer. */
export interface Requests {
  /** Reads the files and prepares the site; then the pages that are open. */
  readonly build: { readonly ask: BuildRequest; readonly answer: BuildAnswer };
  /** A file of the site of the last build that succeeded. */
  readonly file: { readonly ask: { readonly path: string }; readonly answer: string | Uint8Array | undefined };
  readonly view: { readonly ask: { readonly page: string }; readonly answer: PageView };
  readonly links: { readonly ask: { readonly page: string }; readonly answer: readonly (readonly [string, string])[] };
  /** Reads the files again, under the parser's rules and ours. */
  readonly judge: { readonly ask: undefined; readonly answer: readonly ShownFinding[] };
}

export type RequestName = keyof Requests;

export interface BuildRequest {
  /** The paths of the pages that are open. */
  readonly pages: readonly string[];
  /** What the files were at the last build that succeeded: they are not read again. */
  readonly texts?: Texts;
}

export type Texts = ReadonlyMap<string, string>;

export interface BuildAnswer {
  /** Every local file that the document consists of. */
  readonly files: readonly string[];
  /** Why there is no site; the last one stays. */
  readonly broken: ShownFinding | undefined;
  readonly built: Built | undefined;
}

export interface Built {
  readonly texts: Texts;
  /** What differs from the build before, with the pages that show it. */
  readonly changed: readonly Way[];
  readonly hasNewAssets: boolean;
  readonly views: ReadonlyMap<string, PageView>;
}

export interface PageView {
  /** The whole page, marked; `undefined` if it is as it was shown last, or has gone. */
  readonly html: string | undefined;
  readonly gone: Way | undefined;
  /** Whether something is new in what it says. */
  readonly isChanged: boolean;
}
