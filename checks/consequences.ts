/** What is wrong only because something else is: who mends that has mended it. */
import type { LoadedDocument } from '../documents/load';
import type { Finding, Place } from '../errors';
import type { Complaint } from './complaint';

/** Complaints about what a `$ref` that leads nowhere, or a missing channel, should have brought. */
export function consequencesOf(
  complaints: readonly Complaint[],
  references: readonly Finding[],
  { sources }: Pick<LoadedDocument, 'sources'>,
): ReadonlySet<Complaint> {
  const lines = new Set(references.map(({ place }) => lineOf(place)));
  const withoutChannel = new Set(
    complaints
      .filter(({ fault }) => fault.kind === 'missing' && fault.name === 'channel')
      .map(({ place }) => lineOf(place)),
  );
  return new Set(
    complaints.filter(({ place, rule, steps }) => {
      if (lines.has(lineOf(place))) return true;
      if (rule !== 'asyncapi3-operation-messages-from-referred-channel') return false;
      const operation = steps.slice(0, steps.indexOf('messages'));
      return (
        lines.has(lineOf(sources.locateIn(place.file, [...operation, 'channel', '$ref']))) ||
        withoutChannel.has(lineOf(sources.locateIn(place.file, operation)))
      );
    }),
  );
}

/** Of a value that is not what it should be, or lacks a field or has a misspelt one, nothing else can be said. */
const OF_VALUES: ReadonlySet<string> = new Set([
  'missing-field',
  'unknown-field',
  'wrong-form',
  'wrong-type',
  'wrong-value',
]);

/** What is told of things that nothing refers to. */
const OF_UNUSED: ReadonlySet<string> = new Set(['unused-message', 'unused-security-scheme']);

/** Errors that hide no reference: all others may stand in the place of one. */
const OF_DATA: ReadonlySet<string> = new Set(['example-mismatch', 'wrong-schema', 'default-mismatch']);

/** What the pages leave out, and what a validator cannot use, is told if the reason is not. */
export function withoutConsequences(
  warnings: readonly Finding[],
  errors: readonly Finding[],
  { sources }: Pick<LoadedDocument, 'sources'>,
): readonly Finding[] {
  // With a copied schema, a message looks like the one that it was copied from.
  const hasWrongSchema = [...errors, ...warnings].some(({ code }) => code === 'wrong-schema');
  const distinct = warnings.filter(({ code }) => code !== 'indistinct-messages' || !hasWrongSchema);
  if (errors.length === 0) return distinct;
  const lines = new Set(errors.map(({ place }) => lineOf(place)));
  const references = new Set(
    errors.filter(({ code }) => code === 'unresolved-reference').map(({ place }) => JSON.stringify(place)),
  );
  const around = new Set(errors.flatMap(({ pointer }) => prefixesOf(pointer)));
  const wrong = new Set(
    errors
      .filter(({ code }) => OF_VALUES.has(code))
      .flatMap(({ code, pointer }) => (code === 'unknown-field' ? [pointer, parentOf(pointer)] : [pointer])),
  );
  const hidesReferences = errors.some(({ code }) => !OF_DATA.has(code));
  return distinct.filter(({ code, pointer, message, place, severity }) => {
    if (severity === 'error') return true;
    if (pointer !== '' && wrong.has(pointer)) return false;
    if (OF_UNUSED.has(code)) return !hidesReferences;
    if (code === 'unused-variable' || code === 'unused-parameter') return !around.has(parentOf(parentOf(pointer)));
    if (code === 'unchecked-example') return !message.includes('its schema cannot be used');
    if (code === 'unknown-security-scheme') return !references.has(JSON.stringify(place));
    if (!code.startsWith('unreadable-')) return true;
    const own = [`${pointer}/$ref`, `${pointer}/channel/$ref`].map((ref) => lineOf(sources.locate(ref)));
    return !around.has(pointer) && !own.some((line) => lines.has(line));
  });
}

function prefixesOf(pointer: string): readonly string[] {
  const steps = pointer.split('/').slice(0, 12);
  return steps.slice(1).map((_, index) => steps.slice(0, index + 2).join('/'));
}

function parentOf(pointer: string): string {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));
}

function lineOf(place: Place | undefined): string {
  return JSON.stringify([place?.file, place?.line]);
}
