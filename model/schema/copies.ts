/**
 * Recognises the copies that the parser makes of shared objects.
 *
 * Where a message or an operation has traits, the parser merges them by copying every object below (`mergePatch`), so
 * that a payload is no longer the named schema it was written as. Lists are not copied: a copy is known by the very
 * same lists in the same places, or by the same words.
 */
import { entriesOf, get, isRaw, type Raw } from '../reading/raw';

/** Keywords whose words are long enough to tell one object from another. */
const WORDS = ['title', 'name', 'summary', 'description'];

/** @returns a function that maps a copy to the value of its original in `originals`. */
export function copyFinder<Found>(originals: Iterable<readonly [object, Found]>): (raw: Raw) => Found | undefined {
  const byShape = new Map<string, [original: Raw, found: Found][]>();
  for (const [original, found] of originals) {
    if (!isRaw(original)) continue;
    const shape = shapeOf(original);
    const alike = byShape.get(shape);
    if (alike === undefined) byShape.set(shape, [[original, found]]);
    else alike.push([original, found]);
  }
  return (raw) => {
    for (const [original, found] of byShape.get(shapeOf(raw)) ?? []) {
      const evidence = { count: 0 };
      if (isCopy(raw, original, evidence, 0) && evidence.count > 0) return found;
    }
    return undefined;
  };
}

/** Its keys. Copying drops what is `null`. */
function shapeOf(raw: Raw): string {
  return JSON.stringify(contentOf(raw).map(([key]) => key));
}

function contentOf(raw: Raw): readonly [string, unknown][] {
  return entriesOf(raw).filter(([, value]) => value !== null);
}

/** Copies are trees as deep as the parser could follow, so the depth is bounded; the bound guards against surprises. */
function isCopy(copy: Raw, original: Raw, evidence: { count: number }, depth: number): boolean {
  const pairs = contentOf(copy);
  if (depth > 200 || pairs.length !== contentOf(original).length) return false;
  return pairs.every(([key, value]) => {
    const other = get(original, key);
    if (value === other) {
      if (Array.isArray(value) || isRaw(value) || (WORDS.includes(key) && typeof value === 'string')) evidence.count++;
      return true;
    }
    return isRaw(value) && isRaw(other) && isCopy(value, other, evidence, depth + 1);
  });
}
