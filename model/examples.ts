/** Examples of messages, and what the schemas say of them. */
import type { Extension, JsonValue } from './values';

export interface MessageExample {
  readonly name: string | undefined;
  readonly summary: string | undefined;
  readonly headers: JsonValue | undefined;
  readonly payload: JsonValue | undefined;
  readonly extensions: readonly Extension[];
  /** Whether it keeps the schemas of its message; `undefined` until that is checked. */
  readonly check: ExampleCheck | undefined;
  readonly origin: ExampleOrigin;
  /** Of one from the schema of the payload: the value as it stands there, which may hold several examples. */
  readonly written: JsonValue | undefined;
  /** Where it stands in the document as written; `undefined` for one that no author wrote. */
  readonly pointer: string | undefined;
  /** Where its payload does: until 2.1 an example could be that itself. */
  readonly payloadPointer: string | undefined;
}

/**
 * Where an example comes from: its author wrote it for the message, in the schema of its payload, or as a step of an
 * example session. The others are made
 * from the schema: `sample` has every field, `fixed` only what the schema prescribes word by word, and `template` has
 * blanks to fill in.
 */
export type ExampleOrigin = 'message' | 'payload' | 'session' | 'sample' | 'fixed' | 'template';

/** The result of validating an example against the schemas of its message. */
export type ExampleCheck =
  | { readonly kind: 'valid'; readonly variant: VariantMatch | undefined }
  | {
      readonly kind: 'invalid';
      readonly problems: readonly ExampleProblem[];
      /** How many problems there are beyond these. */
      readonly more: number;
    }
  | { readonly kind: 'unchecked'; readonly reason: string };

/** The one variant that a payload satisfies: its place among those of the schema's `oneOf`, or else `anyOf`. */
export interface VariantMatch {
  readonly index: number;
  /** How many variants there are. */
  readonly of: number;
}

export interface ExampleProblem {
  readonly where: 'payload' | 'headers';
  /** As a reader writes it, such as `subscription.depth` or `pair[0]`; empty for the whole. */
  readonly path: string;
  /** What is wrong there: "must be at least 1". */
  readonly message: string;
}
