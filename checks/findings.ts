/** What is wrong with a document, as a list of things to mend: what the parser refuses and what our own rules warn of. */
import type { LoadedDocument } from '../documents/load';
import type { Finding, Place, Warning } from '../errors';

/**
 * Each thing to mend once, with its place, in the order of the files and their lines.
 *
 * @param loaded with the parser's rules for all that it refuses; without them, what is unreadable and leads nowhere.
 * @param warnings of the model, the rules and the site that were made of it.
 */
export function findingsOf(loaded: LoadedDocument, warnings: readonly Warning[]): readonly Finding[] {
  const { sources } = loaded;
  const told = loaded.diagnostics
    .filter(({ severity }) => severity === 0)
    .map(({ code, message, path }): Finding => {
      const pointer = pointerOf(path);
      return { code: String(code), severity: 'error', message, pointer, place: sources.locate(pointer) };
    });
  const own = warnings.map(
    (warning): Finding => ({ place: sources.locate(warning.pointer), ...warning, severity: 'warning' }),
  );
  return [...told, ...own].toSorted(byPlace(loaded.files));
}

/** As JSON pointers are written (RFC 6901). */
function pointerOf(steps: readonly (string | number)[]): string {
  return steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function byPlace(files: readonly string[]) {
  const rank = (place: Place | undefined) => files.indexOf(place?.file ?? '') + 1 || files.length + 1;
  return (one: Finding, other: Finding): number =>
    rank(one.place) - rank(other.place) ||
    (one.place?.line ?? 0) - (other.place?.line ?? 0) ||
    (one.place?.column ?? 0) - (other.place?.column ?? 0);
}
