/** What a command writes: lines of text, in color where somebody looks at them. */
import { printable } from '../errors';

export type Color = 'red' | 'yellow' | 'green' | 'blue' | 'cyan';
export type Style = Color | 'bold' | 'dim' | 'underline';

/** A part of a line. */
export type Part = string | { readonly text: string; readonly style: readonly Style[] };

export interface Output {
  /**
   * Writes a line. Whatever its parts say, the terminal gets no command but the styles named: texts of documents need no
   * care of their own.
   */
  line(...parts: readonly Part[]): void;
  /** How many characters fit on a line; `undefined` where nobody looks. */
  readonly width: number | undefined;
}

export interface Terminal {
  /** What was asked for. */
  readonly out: Output;
  /** What is said about it: mistakes, progress, a summary of what went to a file. */
  readonly err: Output;
}

/** What is used of a stream of Node. */
interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

export type Environment = Readonly<Record<string, string | undefined>>;

const CODES = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  cyan: [36, 39],
} as const satisfies Record<Style, readonly [on: number, off: number]>;

const ESCAPE = '\u001b[';

export function terminalOf(out: Stream, err: Stream, environment: Environment): Terminal {
  return { out: outputOf(out, environment), err: outputOf(err, environment) };
}

/** A part of a line in a style; `style('red', 'bold')('text')`. */
export function style(...styles: readonly Style[]): (text: string) => Part {
  return (text) => ({ text, style: styles });
}

function outputOf(stream: Stream, environment: Environment): Output {
  const hasColor = isColored(stream, environment);
  return {
    width: stream.isTTY === true ? stream.columns : undefined,
    line(...parts) {
      stream.write(`${parts.map((part) => textOf(part, hasColor)).join('')}\n`);
    },
  };
}

/** Node's `styleText` is not in Node 20.0. */
function textOf(part: Part, hasColor: boolean): string {
  if (typeof part === 'string') return printable(part);
  const text = printable(part.text);
  if (!hasColor || text === '') return text;
  return part.style.reduce((inner, name) => {
    const [on, off] = CODES[name];
    return `${ESCAPE}${on}m${inner}${ESCAPE}${off}m`;
  }, text);
}

/** As https://force-color.org and https://no-color.org ask: the first one wins, and an empty value counts as not given. */
function isColored({ isTTY }: Stream, { FORCE_COLOR, NO_COLOR, TERM }: Environment): boolean {
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  return isTTY === true && TERM !== 'dumb';
}
