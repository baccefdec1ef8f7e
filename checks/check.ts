/** Runs the rules over a document. */
import type { Warning } from '../errors';
import { rules } from './catalogue';
import { inDocumentOrder } from './document-order';
import type { Subject } from './rule';

/**
 * What the rules find that the model does not say itself (`ApiModel.warnings`), in the order of the document. A rule says
 * the same of one place once, however often the document refers to it; a text may have several dead links.
 */
export function findProblems(subject: Subject): readonly Warning[] {
  const warnings: Warning[] = [];
  for (const { code, find } of rules) {
    if (find === undefined) continue;
    const told = new Set<string>();
    for (const { message, pointer } of find(subject)) {
      const key = JSON.stringify([pointer, message]);
      if (told.has(key)) continue;
      told.add(key);
      warnings.push({ code, message, pointer });
    }
  }
  return inDocumentOrder(warnings, subject.json);
}
