/** What can go wrong: in a document (data), in a parameter, in writing the site. */

/** A line of a file, both as a reader would name them. */
export interface Place {
  readonly file: string;
  /** The first is 1. */
  readonly line: number;
}

/**
 * Something a document or a guide gets wrong. It never stops a site from being made: it is printed, and the page shows what was
 * there to show.
 */
export interface Warning {
  /** A stable, greppable name in kebab case, such as `unknown-server`. */
  readonly code: string;
  /** What is wrong, which value, and what to do about it: one sentence or two. */
  readonly message: string;
  /** Where in the document: a JSON pointer (RFC 6901) such as `/channels/~1/publish`. */
  readonly pointer: string;
  /** Where in a guide; the pointer is then empty. */
  readonly place?: Place;
}

/** The root of every error this package throws on purpose; anything else that escapes is a bug of ours. */
export class TemplateError extends Error {
  override name = 'TemplateError';
}

/** A parameter that cannot be used: its message names the parameter, the value and what is allowed. */
export class ParameterError extends TemplateError {
  override name = 'ParameterError';

  constructor(
    readonly parameter: string,
    readonly value: unknown,
    readonly allowed: string,
  ) {
    super(`Parameter "${parameter}" cannot be ${JSON.stringify(value) ?? String(value)}. Allowed: ${allowed}.`);
  }
}
