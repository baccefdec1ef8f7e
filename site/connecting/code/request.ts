/** What code has to do to talk to a server, whatever its language. */

export type Language = 'wscat' | 'websocat' | 'browser' | 'node' | 'python' | 'go';

/** How to open a connection, and the first message to send. */
export interface ConnectionRequest extends Handshaken {
  /** The first message. Absent: the code only listens. */
  readonly send: Sent | undefined;
  /** Whether frames of bytes may come, which are then shown as bytes. */
  readonly receivesBytes: boolean;
  /** What a browser does instead, where another of several credentials suits it better. */
  readonly inBrowser?: Handshaken | undefined;
}

/** The request that opens a connection. */
export interface Handshaken {
  /** A whole `ws:` or `wss:` URL. */
  readonly url: string;
  /** Of the opening request, beyond those that every WebSocket client sends. */
  readonly headers: readonly Header[];
  /** Offered to the server, the best first. */
  readonly subprotocols: readonly string[];
  /** Placeholders of credentials that are required, but for which the document names no place. */
  readonly unplaced: readonly string[];
}

export interface Header {
  readonly name: string;
  readonly value: string;
}

/** Text goes into a text frame; bytes go into a binary one. `file`: the document does not give the bytes. */
export type Sent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'base64'; readonly base64: string }
  | { readonly kind: 'file' };

/** The file from which code reads bytes that the document does not give. */
export const BYTES_FILE = 'message.bin';

/** Code in one language. */
export interface Snippet {
  readonly id: Language;
  /** What a reader calls it: `Python`. */
  readonly label: string;
  /** The name of the language for colouring. */
  readonly language: string;
  readonly code: string;
}
