/** Parses documents with the real parser, each once. */
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type AsyncAPIDocumentInterface, type Diagnostic, DiagnosticSeverity, Parser } from '@asyncapi/parser';

export interface Parsed {
  /** The text as given. */
  readonly source: string;
  /** `undefined` when the parser refuses it. */
  readonly document: AsyncAPIDocumentInterface | undefined;
  readonly errors: readonly Diagnostic[];
}

const offline = (schema: string) => ({
  schema,
  order: 0,
  canRead: true,
  read: () => Promise.reject(new Error('Tests ask no network.')),
});

const parser = new Parser({ __unstable: { resolver: { resolvers: [offline('http'), offline('https')] } } });

const cache = new Map<string, Promise<Parsed>>();

/** Relative `$ref`s are read from where the file stands. */
export function parseFile(path: string): Promise<Parsed> {
  const known = cache.get(path) ?? readFile(path, 'utf8').then((source) => parseText(source, path));
  cache.set(path, known);
  return known;
}

export async function parseText(source: string, path = `${dirname(__filename)}/document.yaml`): Promise<Parsed> {
  const { document, diagnostics } = await parser.parse(source, { source: path });
  return { source, document, errors: diagnostics.filter(({ severity }) => severity === DiagnosticSeverity.Error) };
}

/** For a document of the test's own, which has to be right. */
export async function parseValid(source: string): Promise<AsyncAPIDocumentInterface> {
  const { document, errors } = await parseText(source);
  if (document !== undefined) return document;
  throw new Error(errors.map(({ message, path }) => `${path.join('/')}: ${message}`).join('\n'));
}
