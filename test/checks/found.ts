/** Finds what is wrong with a text, as the command and the preview do. */
import { join } from 'node:path';
import { findingsOf } from '../../checks/findings';
import { type LoadedDocument, loadDocument } from '../../documents/load';
import type { Finding } from '../../errors';
import type { GenerateOptions } from '../../inputs/types';
import { prepareSite } from '../../prepare';
import { ROOT } from '../support/documents';

/** In a folder that has nothing beside it, whatever a `$ref` names. */
const FILE = join(ROOT, 'test', 'checks', 'document.yaml');

export interface Found {
  readonly loaded: LoadedDocument;
  readonly findings: readonly Finding[];
}

/** @param options what the site is made with, such as guides. */
export async function find(text: string, hasRules = true, options: GenerateOptions = {}): Promise<Found> {
  const loaded = await loadDocument(FILE, { hasRules, texts: new Map([[FILE, text]]) });
  if (loaded.document === undefined) return { loaded, findings: findingsOf(loaded, []) };
  const { findWarnings, plan } = prepareSite(loaded.document, options);
  return { loaded, findings: findingsOf(loaded, [...findWarnings(), ...plan.checkGuides()]) };
}

/** One line a finding. */
export async function told(text: string): Promise<readonly string[]> {
  const { findings } = await find(text);
  return findings.map(
    ({ severity, code, message, place }) => `${severity} ${code} ${place?.line}:${place?.column} ${message}`,
  );
}
