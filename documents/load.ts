/** Reads a document from the disk with AsyncAPI's parser: under its rules or without them, and under ours for `$ref`s. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type AsyncAPIDocumentInterface, type Diagnostic, Parser } from '@asyncapi/parser';
import { TemplateError } from '../errors';
import { type ReadFile, type References, type Refusal, referencesOf } from './references';
import { schemaParsersFor } from './schema-parsers';
import { type Sources, sourcesOf } from './sources';

export interface LoadOptions {
  /**
   * Whether the parser judges the document. That takes twenty times as long as reading it; without, only what is no YAML
   * or leads nowhere is found.
   */
  readonly hasRules: boolean;
  /** Whether `$ref`s may lead out of the document's folder and to the network. */
  readonly allowRef?: boolean;
  /** What files and URLs were when they were read before: they are not read again. */
  readonly texts?: ReadonlyMap<string, string>;
  /** Where the document and all that it refers to stand, if that is not the disk. */
  readonly readFile?: ReadFile;
}

export interface LoadedDocument {
  /** Its absolute path. */
  readonly file: string;
  readonly text: string;
  /** As the generator hands it to a template, also where the parser finds errors; `undefined` if it cannot be read at all. */
  readonly document: Pick<AsyncAPIDocumentInterface, 'json'> | undefined;
  /** What the parser says, `$ref`s aside. */
  readonly diagnostics: readonly Diagnostic[];
  /** What `$ref`s name and may not be, or cannot be read, by file or URL. */
  readonly refusals: readonly Refusal[];
  /** Every local file that it consists of, absolute, itself first; missing ones too, since they may appear. */
  readonly files: readonly string[];
  /** What was read, by path or URL. */
  readonly texts: ReadonlyMap<string, string>;
  readonly sources: Sources;
}

const NO_RULES = { core: false, recommended: false };
/** What is wrong is told, and is no reason to give nothing. */
const ERRORS_TOO = { allowedSeverity: { error: true } };

/**
 * @param path of a YAML or JSON file.
 * @throws {TemplateError} if there is no such file, or it may not be read.
 */
export async function loadDocument(path: string, options: LoadOptions): Promise<LoadedDocument> {
  const file = resolve(path);
  const readText = options.readFile ?? ((absolute: string) => readDocumentText(absolute, path));
  const text = options.texts?.get(file) ?? (await readText(file));
  const { texts: known, readFile: read } = options;
  const references = referencesOf(file, options.allowRef === true, { known, readFile: read });
  const { document, diagnostics } = await parse(file, text, references, options);
  const texts = new Map([...references.texts, [file, text]]);
  return {
    file,
    text,
    texts,
    document: diagnostics.some(isUnreadable) ? undefined : document,
    diagnostics: diagnostics.filter(({ code }) => code !== 'invalid-ref'),
    refusals: references.refusals,
    files: [file, ...[...references.files].filter((other) => other !== file)],
    sources: sourcesOf(file, texts),
  };
}

async function parse(file: string, text: string, { resolvers }: References, { hasRules }: LoadOptions) {
  const parser = new Parser({
    ...(hasRules ? {} : { ruleset: NO_RULES }),
    schemaParsers: schemaParsersFor(text),
    // The cache would keep what a file was before it was saved.
    __unstable: { resolver: { cache: false, resolvers: [...resolvers] } },
  });
  const { document, diagnostics } = await parser.parse(text, { source: file, validateOptions: ERRORS_TOO });
  return { document, diagnostics };
}

async function readDocumentText(file: string, path: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const what =
      code === 'ENOENT' ? 'There is no such file' : code === 'EISDIR' ? 'That is a folder' : 'The file cannot be read';
    throw new TemplateError(`${what}: ${JSON.stringify(path)}. Name a YAML or JSON file with an AsyncAPI document.`);
  }
}

/** What the parser goes on from would be half a document: a wrong indentation hides all that follows. */
function isUnreadable({ code, severity, message }: Diagnostic): boolean {
  return code === 'parser' && severity === 0 && !message.startsWith('Duplicate key');
}
