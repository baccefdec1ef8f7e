/** What a rule is: whom it helps, why, and how what it asks looks. */
import type { Severity, Warning } from '../errors';
import type { ApiModel } from '../model/types';

/** What rules look at. */
export interface Subject {
  /** The document as the parser gives it: references are followed, and one thing is one object. */
  readonly json: unknown;
  /** The same as the pages show it; its own warnings belong to rules without a `find`. */
  readonly model: ApiModel;
}

/** A place in the document, and what to do there. */
export type Problem = Pick<Warning, 'message' | 'pointer'>;

export interface Rule {
  /** Stable, in kebab case: what settings, baselines and other tools know it by. */
  readonly code: string;
  /** Unless the settings say otherwise. `error` is for what the specification forbids and the parser refuses. */
  readonly severity: Severity;
  /** What it asks, in one line. */
  readonly title: string;
  /** What goes wrong for users of the API or readers of the pages, in Markdown. */
  readonly reason: string;
  /** What it follows; a path is one of this repository. */
  readonly section: { readonly label: string; readonly url: string };
  /** What `bad` and `good` are parts of: the document, unless a guide. */
  readonly partOf?: 'guide';
  /** The parts of a document that matter, in YAML (of AsyncAPI 3.0.0 if not said otherwise); or a guide in Markdown. */
  readonly bad: string;
  readonly good: string;
  /** Absent where the problem is found elsewhere: by the parser, or while the model or a site is made. */
  readonly find?: (subject: Subject) => Iterable<Problem>;
}
