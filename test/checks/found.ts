/** Finds what is wrong with a text, as the command and the preview do. */
import { join } from 'node:path';
import { findingsOf } from '../../checks/findings';
import { type LoadedDocument, loadDocument } from '../../documents/load';
import type { Finding } from '../../errors';
import { generateSite } from '../../index';
import { ROOT } from '../support/documents';

/** In a folder that has nothing beside it, whatever a `$ref` names. */
const FILE = join(ROOT, 'test', 'checks', 'document.yaml');

export interface Found {
  readonly loaded: LoadedDocument;
  readonly findings: readonly Finding[];
}

export async function find(text: string, hasRules = true): Promise<Found> {
  const loaded = await loadDocument(FILE, { hasRules, texts: new Map([[FILE, text]]) });
  const warnings = loaded.document === undefined ? [] : generateSite(loaded.document).warnings;
  return { loaded, findings: findingsOf(loaded, warnings) };
}

/** One line a finding. */
export async function told(text: string): Promise<readonly string[]> {
  const { findings } = await find(text);
  return findings.map(
    ({ severity, code, message, place }) => `${severity} ${code} ${place?.line}:${place?.column} ${message}`,
  );
}
