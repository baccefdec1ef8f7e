/** Warnings about a document, and errors in parameters or while writing the site. */

/** A line of a file, as shown to a user. */
export interface Place {
  readonly file: string;
  /** The first is 1. */
  readonly line: number;
}

/**
 * A problem in a document or a guide. It never stops the generation: the warning is printed, and the page shows what
 * can be shown.
 */
export interface Warning {
  /** A stable name in kebab case, such as `unknown-server`. */
  readonly code: string;
  /** What is wrong, which value, and what to do about it: one sentence or two. */
  readonly message: string;
  /** Where in the document: a JSON pointer (RFC 6901) such as `/channels/~1/publish`. */
  readonly pointer: string;
  /** Where in a guide; the pointer is then empty. */
  readonly place?: Place;
}

/** The base of every error that this package throws on purpose; any other error is a bug in this package. */
export class TemplateError extends Error {
  override name = 'TemplateError';
}

/** An invalid parameter. The message names the parameter, the value and what is allowed. */
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
