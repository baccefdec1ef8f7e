/** `$ref`s that lead nowhere, each where it stands. */
import type { LoadedDocument } from '../documents/load';
import type { Finding } from '../errors';
import { get, pointerSteps, pointerTo } from '../model/reading/raw';
import { didYouMean } from '../nearest';

export function referenceFindings(loaded: LoadedDocument): readonly Finding[] {
  const { sources, file } = loaded;
  const reasons = new Map(loaded.refusals.map(({ href, reason }) => [pathOf(href), reason]));
  const json = loaded.document?.json();
  const findings: Finding[] = [];
  for (const from of loaded.files) {
    for (const { ref, steps, place, href, isFound } of sources.referencesIn(from)) {
      const reason = reasons.get(href);
      const isLocal = ref.startsWith('#') && from === file;
      const message =
        reason !== undefined
          ? `"${ref}" leads nowhere: ${nameOf(ref)} ${reason}.`
          : isFound === false
            ? `"${ref}" leads nowhere.${isLocal ? hint(ref, json) : ''}`
            : undefined;
      if (message !== undefined) {
        // Pointers are those of the document: of what stands in another file, its place tells.
        const pointer = from === file ? pointerTo(...steps) : '';
        findings.push({ code: 'unresolved-reference', severity: 'error', message, pointer, place });
      }
    }
  }
  return findings;
}

function nameOf(ref: string): string {
  const [name = ref] = ref.split('#');
  return name.startsWith('http:') || name.startsWith('https:') ? 'what it names' : `the file "${name}"`;
}

/** The first step that leads nowhere, and the names that stand beside it. */
function hint(ref: string, json: unknown): string {
  let at: unknown = json;
  const steps = pointerSteps(ref) ?? [];
  for (const [index, step] of steps.entries()) {
    const next: unknown = Array.isArray(at) ? at[Number(step)] : get(at, step);
    if (next === undefined) {
      const meant = didYouMean(step, Object.keys(Object(at)));
      if (meant !== '') return meant;
      return index === 0
        ? ` The document has no "${step}".`
        : ` There is no "${step}" in "#/${steps.slice(0, index).join('/')}".`;
    }
    at = next;
  }
  return '';
}

/** Refusals come as URLs or as paths. */
function pathOf(href: string): string {
  if (!href.startsWith('file://')) return href;
  try {
    return decodeURIComponent(href.slice('file://'.length));
  } catch {
    return href;
  }
}
