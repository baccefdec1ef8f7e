/** Values as a document has them, wherever they stand. */

export type JsonValue = null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue };

export interface ExternalDocs {
  readonly url: string;
  readonly description: string | undefined;
}

/** A specification extension (`x-…`), or a keyword that we do not know: shown as it is. */
export interface Extension {
  readonly name: string;
  readonly value: JsonValue;
}

/** From the side of the API user: what they can send to the server, and what they can receive from it. */
export type Direction = 'send' | 'receive';
