/** What is wrong with a document, as a list of things to mend: what the parser refuses and what our own rules warn of. */
import type { LoadedDocument } from '../documents/load';
import type { Finding, Place, Warning } from '../errors';
import { brokenExamples } from './broken-examples';
import { consequencesOf, withoutConsequences } from './consequences';
import { type Complaint, complaintsOf } from './complaint';
import { referenceFindings } from './references';
import { adviceOf } from './rule-words';
import { structureFindings } from './structure';
import { withoutTwice } from './twice';
import { duplicateKeys, failureOf, whyUnreadable } from './unreadable';

/**
 * Each thing to mend once, with its place, in the order of the files and their lines.
 *
 * @param loaded with the parser's rules for all that it refuses; without them, what is unreadable and leads nowhere.
 * @param warnings of the model, the rules and the site that were made of it.
 */
export function findingsOf(loaded: LoadedDocument, warnings: readonly Warning[]): readonly Finding[] {
  if (loaded.document === undefined) return [whyUnreadable(loaded)];
  const json = loaded.document.json();
  const complaints = complaintsOf(loaded);
  const references = referenceFindings(loaded);
  const examples = brokenExamples(complaints, warnings, loaded);
  const consequences = consequencesOf(complaints, references, loaded);
  const errors = complaints.filter((one) => one.isError && !examples.explained.has(one) && !consequences.has(one));
  const own = warnings.map(
    (warning): Finding => ({ ...warning, severity: examples.refused.has(warning) ? 'error' : 'warning' }),
  );
  const once = withoutTwice(errors, own);
  const refused = [
    ...duplicateKeys(loaded),
    ...failureOf(loaded),
    ...references,
    ...structureFindings(once.complaints, json),
  ].map((finding) => placed(finding, loaded));
  const warned = [...complaints.filter(({ isError }) => !isError).flatMap(advised), ...once.warnings].map((finding) =>
    placed(finding, loaded),
  );
  const all = [...refused, ...withoutConsequences(warned, refused, loaded)];
  const told = new Map(all.map((finding) => [JSON.stringify([finding.code, finding.message, finding.place]), finding]));
  return [...told.values()].toSorted(byPlace(loaded.files));
}

function advised(complaint: Complaint): readonly Finding[] {
  const { pointer, place } = complaint;
  const advice = adviceOf(complaint);
  return advice === undefined ? [] : [{ ...advice, severity: 'warning', pointer, place }];
}

/** What a schema is told of is looked for where the message refers to it, and its examples by their lines. */
function placed(finding: Finding, { sources }: LoadedDocument): Finding {
  const { pointer, also = [] } = finding;
  const place = finding.place ?? sources.locate(finding.code === 'wrong-schema' ? `${pointer}/$ref` : pointer);
  if (also.length === 0) return { ...finding, place };
  const lines = also.map((other) => sources.locate(other)).filter(({ file }) => file === place.file);
  const numbers = [...new Set(lines.map(({ line }) => line))].toSorted((one, other) => one - other);
  return { ...finding, message: finding.message + seeLines(numbers), place };
}

const MOST_LINES = 5;

function seeLines(numbers: readonly number[]): string {
  const [first, ...others] = numbers.slice(0, MOST_LINES);
  if (first === undefined) return '';
  const more = numbers.length > MOST_LINES ? ' and others' : '';
  const last = more === '' ? others.pop() : undefined;
  if (last === undefined && more === '') return ` See line ${first}.`;
  return ` See lines ${[first, ...others].join(', ')}${last === undefined ? more : ` and ${last}`}.`;
}

/** The document first, then what it refers to; files of other kinds, such as guides, last. */
function byPlace(files: readonly string[]) {
  const ranks = new Map(files.map((file, index) => [file, index]));
  const rank = (place: Place | undefined) => ranks.get(place?.file ?? '') ?? files.length;
  return (one: Finding, other: Finding): number =>
    rank(one.place) - rank(other.place) ||
    (one.place?.line ?? 0) - (other.place?.line ?? 0) ||
    (one.place?.column ?? 0) - (other.place?.column ?? 0);
}
