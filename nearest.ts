/** "Did you mean …?": the known name that somebody will have had in mind. */

/** A longer name is no slip of the finger, and comparing takes time. */
const LONGEST = 64;

/** So many are compared: a document can have any number of names, known and unknown. */
const MOST = 1_000;

/**
 * The known name that is nearest to a name; `undefined` if none is near enough, or if it is known itself. Another case
 * of letters is nearer than any other letter; of equally near ones the first is taken.
 */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  if (name.length > LONGEST) return undefined;
  const lower = name.toLowerCase();
  let best: string | undefined;
  // Of three letters one may be wrong, of six two, of nine three.
  let limit = Math.min(3, Math.floor(name.length / 3));
  let count = 0;
  for (const candidate of known) {
    if (candidate === name) return undefined;
    count += 1;
    if (count > MOST) break;
    if (Math.abs(candidate.length - name.length) > limit) continue;
    const distance = distanceWithin(limit, lower, candidate.toLowerCase());
    if (distance === undefined) continue;
    best = candidate;
    limit = distance - 1;
  }
  return best;
}

/** A sentence with a space before it, to put behind another; empty if no known name is near. */
export function didYouMean(name: string, known: Iterable<string>): string {
  const nearest = nearestName(name, known);
  return nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
}

/**
 * How many characters have to be inserted, removed, replaced or swapped with their neighbor: Damerau and Levenshtein's
 * distance, in which no part is edited twice.
 *
 * @returns `undefined` for more than the limit.
 */
function distanceWithin(limit: number, from: string, to: string): number | undefined {
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const next = [row];
    for (let column = 1; column <= to.length; column++) {
      const isSame = from[row - 1] === to[column - 1];
      const replaced = at(last, column - 1) + (isSame ? 0 : 1);
      let least = Math.min(replaced, at(last, column) + 1, at(next, column - 1) + 1);
      const isSwapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (isSwapped) least = Math.min(least, at(before, column - 2) + 1);
      next.push(least);
    }
    if (Math.min(...next) > limit && Math.min(...last) > limit) return undefined;
    before = last;
    last = next;
  }
  const distance = at(last, to.length);
  return distance > limit ? undefined : distance;
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
