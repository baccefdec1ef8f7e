/** What the preview's server and its script in a page say to each other. */

/** Below this, nothing is a file of the site. */
export const PREVIEW = '/~preview/';

export const PREVIEW_PATHS = {
  script: `${PREVIEW}preview.js`,
  style: `${PREVIEW}preview.css`,
  /** Server-sent events; `?page=` is the path of the page that is open, such as `messages/ping.html`. */
  events: `${PREVIEW}events`,
} as const;

/** Set on `<html>` of what is served while there is no site yet; when there is, it has to be loaded anew. */
export const WAITING_ATTRIBUTE = 'data-preview-waiting';

/**
 * Comments of a page say where what it shows comes from: `~next` what the next element shows, `~around` what the element
 * shows that the comment stands in. A pointer into the document follows, if there is one, in which `%`, `-`, `<` and `>` are
 * encoded as in an address; before it, `!` if that is new since the last save.
 */
export const MARK = /^~(next|around)(!?)(?: (.*))?$/s;

/** The events, by the name that each is sent under. */
export interface PreviewEvents {
  readonly page: PageEvent;
  readonly findings: FindingsEvent;
  readonly links: LinksEvent;
}

/** At first, and after each save: what the open page is now. */
export interface PageEvent {
  /** Of all that is built, the latest wins; a server that was started anew begins again, with another name. */
  readonly build: number;
  readonly server: string;
  /** The whole document, marked; `undefined` when it is as it was, or has gone. */
  readonly html: string | undefined;
  /** Where to go when the page is there no longer: an address from the root, and what is there. */
  readonly gone: Way | undefined;
  /** What changed and is not on this page: the pages that show it. */
  readonly elsewhere: readonly Way[];
  /** Stylesheets and pictures have changed: they are to be loaded anew. */
  readonly hasNewAssets: boolean;
  /** The document cannot be read: this is the last page that could be made, or nothing but this. */
  readonly broken: ShownFinding | undefined;
}

export interface Way {
  /** From the root of the server. */
  readonly href: string;
  readonly label: string;
}

/** What is wrong, after the rules have read the document as well. */
export interface FindingsEvent {
  readonly build: number;
  readonly findings: readonly ShownFinding[];
  /** Why the rules gave no answer, in words; the findings are then the last ones. */
  readonly failure: string | undefined;
}

export interface ShownFinding {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  /** Into the document; it is marked on the page where a block comes from there, or from around it. */
  readonly pointer: string;
  /** As a person would name it: relative to the folder that the preview was started in. */
  readonly file: string | undefined;
  readonly line: number | undefined;
  readonly column: number | undefined;
  /** Opens the line in the editor. */
  readonly href: string | undefined;
  /** Some lines of the file; the caret stands below those of `line`, from `from` to `to`, both counted from 0. */
  readonly source:
    | {
        readonly lines: readonly { readonly number: number; readonly text: string }[];
        readonly from: number;
        readonly to: number;
      }
    | undefined;
}

/** After a page: where each place of the document on it opens in the editor. */
export interface LinksEvent {
  readonly build: number;
  readonly page: string;
  readonly links: readonly (readonly [pointer: string, href: string])[];
}
