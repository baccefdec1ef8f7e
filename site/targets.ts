/** What a link can lead to, by name, wherever it will stand. */

/** The families of pages that have a folder and an index of their own. */
export type SectionName = 'servers' | 'channels' | 'messages' | 'schemas';

/** Anything that a link can lead to: `message:ping` names the message whose id is `ping`. */
export type Target =
  | 'overview'
  | 'vocabulary'
  | 'changes'
  | 'feed'
  | 'conversations'
  | `conversations:${number}`
  | 'document'
  | 'print'
  | 'stylesheet'
  | 'icon'
  | 'script'
  | 'theme'
  | 'logo'
  | 'customStylesheet'
  | 'guides'
  | 'search'
  /** The first page of the portal that the site is a part of. */
  | 'portal'
  | `search:${number}`
  | SectionName
  | `${SectionName}:${number}`
  | `guide:${string}`
  | `image:${string}`
  | `server:${string}`
  | `channel:${string}`
  | `message:${string}`
  | `schema:${string}`
  /** The first page of another published version's site. */
  | `version:${string}`
  /** The first page of an API of the portal; its A–Z page. */
  | `api:${string}`
  | `api-names:${string}`;

/** The address of a target as seen from one page; `undefined` for one that has no page. */
export type Href = (target: Target, anchor?: string) => string | undefined;
