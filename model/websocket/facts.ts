/** What a client has to know of a connection, and AsyncAPI has no place for: the extension `x-websocket`. */

/** `x-websocket` of a server or a channel. What the document does not declare is `undefined` or empty. */
export interface WebSocketFacts {
  /** Names for `Sec-WebSocket-Protocol`, of which the server takes one; the best first. */
  readonly subprotocols: readonly string[];
  readonly heartbeat: Heartbeat | undefined;
  /** After how long a silence the server closes the connection. */
  readonly idleTimeout: Duration | undefined;
  /** Of one message, after its frames are joined. */
  readonly maxMessageSize: Size | undefined;
  readonly rateLimits: readonly RateLimit[];
  readonly reconnect: Reconnect | undefined;
  readonly closeCodes: readonly CloseCode[];
}

/** A length of time as written, such as `10 min`. */
export interface Duration {
  readonly value: number;
  readonly unit: 'ms' | 's' | 'min' | 'h' | 'd';
}

/** A number of bytes as written: `kB` is 1000 of them, `KiB` 1024. */
export interface Size {
  readonly value: number;
  readonly unit: 'B' | 'kB' | 'KiB' | 'MB' | 'MiB' | 'GB' | 'GiB';
}

/** A sign of life. */
export interface Heartbeat {
  /** Who sends it. */
  readonly by: 'client' | 'server';
  readonly interval: Duration | undefined;
  /** `undefined` if the document does not declare it. */
  readonly via: HeartbeatVia | undefined;
  readonly description: string | undefined;
}

/** A control frame of the WebSocket protocol, or a message of the API by its id. */
export type HeartbeatVia =
  | { readonly kind: 'frame'; readonly frame: 'ping' | 'pong' }
  | { readonly kind: 'message'; readonly message: string };

export interface RateLimit {
  /** At most so many … */
  readonly limit: number;
  /** … of these: `messages`, `connection attempts`. */
  readonly of: string;
  readonly per: Duration | undefined;
  /** Whose they are counted together: `connection`, `IP address`. */
  readonly scope: string | undefined;
  readonly description: string | undefined;
}

/** How to connect again after the connection was lost. */
export interface Reconnect {
  readonly description: string | undefined;
  /** How long to wait before the first attempt. */
  readonly minDelay: Duration | undefined;
  readonly maxDelay: Duration | undefined;
  /** How the wait grows from one attempt to the next. */
  readonly backoff: 'constant' | 'linear' | 'exponential' | undefined;
  readonly maxAttempts: number | undefined;
}

/** A status code of a Close frame (RFC 6455, section 7.4). */
export interface CloseCode {
  readonly code: number;
  /** The document's words; without them a code that everybody uses alike has those of its RFC. */
  readonly meaning: string | undefined;
  /** What the client should do then. */
  readonly action: string | undefined;
}
