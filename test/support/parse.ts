/** Parses documents with the real parser: each file once, each other text once for each worker of Jest. */
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { deserialize } from 'node:v8';
import type { AsyncAPIDocumentInterface, Diagnostic } from '@asyncapi/parser';
import { ours } from './ours';
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
