/** All that is found in a document: what the parser refuses, and what the rules, the model and the site warn of. */
import { findingsOf } from '../checks/findings';
import { type LoadedDocument, loadDocument } from '../documents/load';
import type { Finding, Warning } from '../errors';
import { loadInputs } from '../inputs/load-inputs';
import type { Inputs } from '../inputs/types';
import { prepareSite } from '../prepare';

export interface Inspection {
  readonly loaded: LoadedDocument;
  readonly findings: readonly Finding[];
}

/**
 * @throws {TemplateError} if there is no such document, or a parameter is invalid.
 */
export async function inspect(
  path: string,
  { params, allowRef }: { params: Readonly<Record<string, string>>; allowRef: boolean },
): Promise<Inspection> {
  const loaded = await loadDocument(path, { hasRules: true, allowRef });
  const inputs = await loadInputs(params, { allowRef });
  return { loaded, findings: findingsOf(loaded, warningsOf(loaded, params, inputs)) };
}

function warningsOf(
  { document, text }: LoadedDocument,
  params: Readonly<Record<string, string>>,
  inputs: Inputs,
): readonly Warning[] {
  if (document === undefined) return [];
  const site = prepareSite(document, { params, source: text, inputs });
  return [...site.findWarnings(), ...site.plan.checkGuides()];
}
