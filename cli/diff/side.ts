/** One of the two documents that are compared: from a file, or from a revision of the repository. */
import { existsSync } from 'node:fs';
import { findingsOf } from '../../checks/findings';
import { type LoadedDocument, loadDocument } from '../../documents/load';
import { revisionOf } from '../../documents/revision';
import { type Finding, type Place, TemplateError } from '../../errors';
import { nameBelow, repositoryOf } from '../../inspection/file-names';
import { readDocument } from '../../model/read';
import type { ApiModel } from '../../model/types';

export interface Side {
  /** As it was asked for. */
  readonly name: string;
  /** `undefined` for a file as it stands on the disk. */
  readonly revision: string | undefined;
  readonly loaded: LoadedDocument;
  /** What keeps it from being compared; empty where there is a model. */
  readonly findings: readonly Finding[];
  /** `undefined` if the document cannot be read, or a part of it is missing. */
  readonly model: ApiModel | undefined;
}

/** A side that can be compared. */
export interface ReadSide extends Side {
  readonly model: ApiModel;
}

export interface SideOptions {
  readonly allowRef: boolean;
  readonly perspective: 'server' | 'client' | undefined;
}

/**
 * @param operand a path, or a revision and a path: `main:docs/asyncapi.yaml`.
 * @throws {TemplateError} if there is no such file or revision.
 */
export async function readSide(operand: string, { allowRef, perspective }: SideOptions): Promise<Side> {
  const from = revisionIn(operand);
  const revision = from === undefined ? undefined : await revisionOf(from.ref, from.path, process.cwd());
  const loaded = await loadDocument(revision?.file ?? operand, {
    hasRules: false,
    allowRef,
    ...(revision && { readFile: revision.readFile }),
  });
  const side = { name: operand, revision: from?.ref, loaded };
  // Where a part is missing, everything in it would seem to be gone.
  if (loaded.document === undefined || loaded.refusals.length > 0) {
    return { ...side, findings: whyNot(loaded), model: undefined };
  }
  return { ...side, findings: [], model: readDocument(loaded.document, { perspective }) };
}

/** A file that exists is one, whatever its name. */
function revisionIn(operand: string): { readonly ref: string; readonly path: string } | undefined {
  const end = operand.indexOf(':');
  if (end < 1 || existsSync(operand) || /^[A-Za-z]:[\\/]/.test(operand)) return undefined;
  if (operand.startsWith('://', end)) {
    throw new TemplateError(`${JSON.stringify(operand)} is on the network. Download it first: a diff reads files.`);
  }
  const path = operand.slice(end + 1);
  if (path === '') throw new TemplateError(`${JSON.stringify(operand)} names no file. Write revision:path.`);
  return { ref: operand.slice(0, end), path };
}

function whyNot(loaded: LoadedDocument): readonly Finding[] {
  const errors = findingsOf(loaded, []).filter(({ severity }) => severity === 'error');
  if (loaded.document === undefined) return errors;
  return errors.filter(({ code }) => code === 'unresolved-reference');
}

/** How a person finds a file of this side: a path, or a revision and a path. */
export function fileName({ revision }: Pick<Side, 'revision'>, file: string): string {
  const folder = process.cwd();
  return revision === undefined ? nameBelow(folder, file) : `${revision}:${nameBelow(repositoryOf(folder), file)}`;
}

/** The same place, in a file that is named so. */
export function namedPlace(side: Pick<Side, 'revision'>, place: Place): Place {
  return { ...place, file: fileName(side, place.file) };
}
