/** Reads the document of the version before, which the parameter `previous` names. */
import { readFileSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { findingsOf } from '../checks/findings';
import { type Finding, ParameterError } from '../errors';
import type { PreviousDocument } from '../inputs/types';
import { loadDocument } from './load';

interface PreviousOptions {
  readonly cwd: string;
  readonly allowRef: boolean;
  /** What it was before: given back where none of its files has changed. */
  readonly known?: PreviousDocument | undefined;
}

/**
 * It was judged when it was published, and is not judged again: it only has to be readable, with all that it refers to,
 * or everything that is missing would seem to be new.
 *
 * @throws {ParameterError} with the place of what cannot be read.
 */
export async function loadPrevious(path: string, { cwd, allowRef, known }: PreviousOptions): Promise<PreviousDocument> {
  const refuse = (reason: string): never => {
    throw new ParameterError(
      'previous',
      path,
      `a YAML or JSON file with the previous AsyncAPI document, as a path relative to ${cwd}. ${reason.replace(/\.$/, '')}`,
    );
  };
  if (known !== undefined && isAsItWas(known)) return known;
  const file = resolve(cwd, path);
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat === undefined) return refuse(`There is no ${file}`);
  if (!stat.isFile()) return refuse('This is not a file');
  const loaded = await loadDocument(file, { hasRules: false, allowRef });
  const { document, files, texts, refusals } = loaded;
  if (document !== undefined && refusals.length === 0) return { json: () => document.json(), files, texts };
  const [finding] = findingsOf(loaded, []).filter(({ severity }) => severity === 'error');
  return refuse(finding === undefined ? 'This file is empty' : textOf(finding, cwd));
}

function isAsItWas({ files, texts }: PreviousDocument): boolean {
  try {
    return files.every((file) => readFileSync(file, 'utf8') === texts.get(file));
  } catch {
    return false;
  }
}

function textOf({ place, message }: Finding, cwd: string): string {
  if (place === undefined) return message;
  const { file, line, column = 1 } = place;
  return `${relative(cwd, file)}:${line}:${column}: ${message}`;
}
