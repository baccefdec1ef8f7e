/** What code has to do to talk to a server, whatever its language. */

/** How to open a connection, and the first message to send. */
export interface ConnectionRequest {
  /** A whole `ws:` or `wss:` URL. */
  readonly url: string;
  /** Of the opening request, beyond those that every WebSocket client sends. */
  readonly headers: readonly Header[];
  /** Offered to the server, the best first. */
  readonly subprotocols: readonly string[];
  /** The text of the first message. Absent: the code only listens. */
  readonly send: string | undefined;
  /** The reply to wait for, known by a value in its JSON. Absent: the code listens until somebody stops it. */
  readonly waitFor: Awaited | undefined;
}

export interface Header {
  readonly name: string;
  readonly value: string;
}

export interface Awaited {
  /** Property names from the root of the payload. */
  readonly path: readonly string[];
  readonly value: string | number | boolean | null;
}

/** Code in one language. */
export interface Snippet {
  readonly id: string;
  /** What a reader calls it: `Python`. */
  readonly label: string;
  /** The name of the language for colouring. */
  readonly language: string;
  readonly code: string;
}
