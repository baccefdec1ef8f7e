/** JSON pointers (RFC 6901) as settings name them, with wildcards. */

/** The steps of a pointer, as they are escaped. */
export function escapedSteps(pointer: string): readonly string[] {
  return pointer === '' ? [] : pointer.slice(1).split('/');
}

/** A step as the key of an object. */
export function keyOf(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}

/**
 * Whether a pattern names what a pointer leads to, or something around it. `*` stands for any text within a step, `**`
 * for any number of steps. Globs of files would read the braces of `/channels/{symbol}` as alternatives.
 */
export function covers(pattern: string, pointer: string): boolean {
  return matches([...escapedSteps(pattern), '**'], escapedSteps(pointer), '**', fitsStep);
}

function fitsStep(pattern: string, step: string): boolean {
  if (!pattern.includes('*')) return pattern === step;
  return matches([...pattern], [...step], '*', (one, other) => one === other);
}

/** Goes back to the last wildcard alone, which is enough, and takes at most pattern times items steps. */
function matches(
  pattern: readonly string[],
  items: readonly string[],
  wildcard: string,
  fits: (pattern: string, item: string) => boolean,
): boolean {
  let [at, item] = [0, 0];
  let [lastWildcard, lastItem] = [-1, 0];
  for (;;) {
    const [wanted, given] = [pattern[at], items[item]];
    if (wanted === wildcard) {
      lastWildcard = at++;
      lastItem = item;
    } else if (given === undefined) return wanted === undefined;
    else if (wanted !== undefined && fits(wanted, given)) {
      at++;
      item++;
    } else if (lastWildcard >= 0) {
      at = lastWildcard + 1;
      item = ++lastItem;
    } else return false;
  }
}
