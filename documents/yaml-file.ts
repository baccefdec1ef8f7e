/** Reads a small file that people write by hand, in YAML or JSON, and says which line of it is wrong. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { type Place, TemplateError } from '../errors';
import { sourcesOf } from './sources';

export interface YamlFile {
  /** Its absolute path. */
  readonly file: string;
  readonly value: unknown;
  /** Where a pointer into the file leads to. */
  readonly locate: (pointer: string) => Place;
  readonly lines: readonly string[];
}

/**
 * @param language that the file is said to be in. JSON is a part of YAML, whose parser knows the line of a mistake.
 * @throws {TemplateError} if it cannot be read, or is not in that language.
 */
export async function readYamlFile(path: string, language: 'JSON' | 'YAML'): Promise<YamlFile> {
  const file = resolve(path);
  const text = await readText(file, path);
  const value = parseText(text, path, language);
  const sources = sourcesOf(file, new Map([[file, text]]));
  return { file, value, locate: (pointer) => sources.locate(pointer), lines: sources.linesOf(file) };
}

async function readText(file: string, path: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new TemplateError(`${isMissing ? 'There is no such file' : 'The file cannot be read'}: ${path}.`);
  }
}

function parseText(text: string, path: string, language: string): unknown {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, logLevel: 'silent', prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined) {
    const { line, col } = lineCounter.linePos(error.pos[0]);
    throw new MistakesError([`${path}:${line}:${col}: This is no ${language}: ${error.message}`]);
  }
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    throw new MistakesError([`${path}:1:1: Aliases are not read here. Write out what they stand for.`]);
  }
}

/** Mistakes in such a file, one line each. */
export class MistakesError extends TemplateError {
  override name = 'MistakesError';

  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'));
  }
}

/** @throws {MistakesError} if there are any. */
export function refuse(
  path: string,
  { locate }: Pick<YamlFile, 'locate'>,
  mistakes: readonly { readonly pointer: string; readonly message: string }[],
): void {
  if (mistakes.length === 0) return;
  throw new MistakesError(
    mistakes.map(({ pointer, message }) => {
      const { line, column } = locate(pointer);
      return `${path}:${line}:${column ?? 1}: ${message}`;
    }),
  );
}
