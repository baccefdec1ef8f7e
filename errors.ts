/** Warnings about a document, and errors in parameters or while writing the site. */

/** A place in a file, as shown to a user. */
export interface Place {
  readonly file: string;
  /** The first is 1. */
  readonly line: number;
  /** In UTF-16 units, from 1 as editors count. */
  readonly column?: number;
  /** Behind its last character; on the same line or on a later one. */
  readonly end?: { readonly line: number; readonly column: number };
}

/** `error`: the AsyncAPI parser refuses the document, or its owner has decided so. */
export type Severity = 'error' | 'warning';

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
  /** Other places that belong to it, such as the examples that a schema does not fit: JSON pointers. */
  readonly also?: readonly string[];
  /** Where in a guide; the pointer is then empty. */
  readonly place?: Place;
}

/** A problem as a person finds it: with its file, line and column, where there is one. */
export interface Finding extends Warning {
  readonly severity: Severity;
}

/**
 * What no terminal should get from a stranger's document: controls (an escape starts a command, a newline starts a
 * line of its own), separators of lines, halves of characters, and what is invisible or turns the direction of a text
 * round. Two invisible characters stay, since scripts and emoji need them to join or not.
 */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|(?![\u200c\u200d])\p{Cf}/gu;

/** Text on one line that is safe to print: what is not is written as JavaScript writes it, such as `\u001b`. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code > 0xffff) return `\\u{${code.toString(16)}}`;
    // JSON has short names for some of them, and leaves others as they are.
    const json = JSON.stringify(character).slice(1, -1);
    return json === character ? `\\u${code.toString(16).padStart(4, '0')}` : json;
  });
}

/** A warning as a line of a terminal; with the line of the document, where that is known. */
export function warningLine({ code, message, pointer, place, line }: Warning & { readonly line?: number }): string {
  const at = line === undefined ? pointer || '/' : `${pointer || '/'} (line ${line})`;
  const where = place === undefined ? at : `${place.file}:${place.line}`;
  return printable(`Warning ${code} at ${where}: ${message}`);
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
    const given = JSON.stringify(value) ?? String(value);
    // What is allowed can be named by the document, as servers are.
    super(printable(`Parameter "${parameter}" cannot be ${given}. Allowed: ${allowed}.`));
  }
}
