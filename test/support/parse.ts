/** Parses documents with the real parser: each file once, each other text once for each worker of Jest. */
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isDate } from 'node:util/types';
import { deserialize } from 'node:v8';
import type { AsyncAPIDocumentInterface, Diagnostic } from '@asyncapi/parser';
import { requireOnce } from './outside';

/** What the template reads of a document. */
export type Document = Pick<AsyncAPIDocumentInterface, 'json'>;

export interface Parsed {
  /** The text as given. */
  readonly source: string;
  /** `undefined` when the parser refuses it. */
  readonly document: Document | undefined;
  readonly errors: readonly Diagnostic[];
  /** The errors, and what is no more than a hint. */
  readonly diagnostics: readonly Diagnostic[];
}

interface ParseOptions {
  /** Relative `$ref`s are read from where it stands. */
  readonly path?: string;
  readonly evenIfInvalid?: boolean;
  /** Whether the text is that of a file, whose parse is kept on the disk. */
  readonly isFile?: boolean;
}

const parser: { parse: (source: string, options: ParseOptions) => Promise<Uint8Array> } = requireOnce('./parser.cjs');

const ERROR = 0;

interface Result {
  readonly json: unknown;
  readonly diagnostics: readonly Diagnostic[];
}

/** Relative `$ref`s are read from where the file stands. */
export async function parseFile(path: string, options: Pick<ParseOptions, 'evenIfInvalid'> = {}): Promise<Parsed> {
  return parseText(await readFile(path, 'utf8'), { ...options, path, isFile: true });
}

export async function parseText(
  source: string,
  { path = `${dirname(__filename)}/document.yaml`, ...options }: ParseOptions = {},
): Promise<Parsed> {
  const { json, diagnostics }: Result = ours(deserialize(await parser.parse(source, { path, ...options })));
  return {
    source,
    document: json === undefined ? undefined : { json: <T>() => json as T },
    errors: diagnostics.filter(({ severity }) => severity === ERROR),
    diagnostics,
  };
}

/** For a document of the test's own, which has to be right. */
export async function parseValid(source: string): Promise<Document> {
  const { document, errors } = await parseText(source);
  if (document !== undefined) return document;
  throw new Error(errors.map(({ message, path }) => `${path.join('/')}: ${message}`).join('\n'));
}

/** Jest gives every file of tests classes of its own: what comes from outside is no `Date` here. Cycles stay cycles. */
function ours<T>(value: T): T {
  const copies = new Map<unknown, unknown>();
  const waiting: [from: object, to: object][] = [];
  const copyOf = (from: unknown): unknown => {
    if (typeof from !== 'object' || from === null) return from;
    if (isDate(from)) return new Date(from.getTime());
    const known = copies.get(from);
    if (known !== undefined) return known;
    const to = Array.isArray(from) ? [] : {};
    copies.set(from, to);
    waiting.push([from, to]);
    return to;
  };
  const copy = copyOf(value);
  for (const [from, to] of waiting) {
    for (const [key, child] of Object.entries(from)) {
      Object.defineProperty(to, key, { value: copyOf(child), configurable: true, enumerable: true, writable: true });
    }
  }
  return copy as T;
}
