/** What differs between two models of one API, for those who use it. */
import type { Direction, JsonValue } from '../model/types';
import type { RuleCode, Verdict } from './rules';

export type SubjectKind = 'api' | 'server' | 'channel' | 'operation' | 'message' | 'schema' | 'securityScheme';

/** What a change belongs to. */
export interface Subject {
  readonly kind: SubjectKind;
  /** In the new document, or in the old one for what is gone; empty for the API itself. */
  readonly id: string;
  /** As readers know it. */
  readonly label: string;
  /** Whether only the old document has it. */
  readonly isGone: boolean;
}

export interface Change {
  readonly rule: RuleCode;
  readonly verdict: Verdict;
  /** The way in which it matters; `undefined` where a change is the same for both ways. */
  readonly direction: Direction | undefined;
  readonly subject: Subject;
  /** Where else the same place of the document is used. */
  readonly also: readonly Subject[];
  /** Which part of the subject, such as `payload` or `handshakeQuery`; `undefined`: the subject itself. */
  readonly part: Part | undefined;
  /** The place in that part as a reader writes it, such as `subscription.depth` or `pair[]`; empty for the whole. */
  readonly path: string;
  /** What is new, gone or different there: a property, a keyword, a message, a server. */
  readonly name: string;
  readonly before: JsonValue | undefined;
  readonly after: JsonValue | undefined;
  /** Where it stands in either document (RFC 6901). */
  readonly pointers: { readonly before: string | undefined; readonly after: string | undefined };
}

/** A parameter's name follows in the path. */
export type Part = 'payload' | 'headers' | 'handshakeQuery' | 'handshakeHeaders' | 'parameter';

/** The number of a version that a change asks for (https://semver.org). */
export type Bump = 'major' | 'minor' | 'patch' | 'none';

export interface Release {
  readonly title: string;
  readonly version: string;
}

export interface ChangeSet {
  readonly before: Release;
  readonly after: Release;
  /** The worst first; within a verdict in the order of the document. */
  readonly changes: readonly Change[];
  /** Whether the documents are so large or so different that not all of them was compared. */
  readonly isIncomplete: boolean;
}
