/** Sessions as authors write them down: what was sent and received, one message after the other. */
import type { Direction, Extension, JsonValue } from './values';

export interface AuthoredSession {
  readonly name: string | undefined;
  /** Markdown. */
  readonly description: string | undefined;
  readonly steps: readonly SessionStep[];
  /** What else is said of it, such as the query of the connection. */
  readonly extensions: readonly Extension[];
  readonly pointer: string;
}

export interface SessionStep {
  /** That of the message where it travels one way only, else as written; `undefined`: not said. */
  readonly direction: Direction | undefined;
  /** The id of the message, if it is one of the document's. */
  readonly message: string | undefined;
  /** What the session calls the message. */
  readonly name: string | undefined;
  /** Markdown. */
  readonly description: string | undefined;
  readonly payload: JsonValue | undefined;
  readonly extensions: readonly Extension[];
  readonly pointer: string;
  /** Where its payload stands. */
  readonly payloadPointer: string | undefined;
}
