/** Finds what is the same thing in two documents. */

/** What has a partner, and what has none; each list in its document's order. */
export interface Matches<T> {
  readonly pairs: readonly (readonly [before: T, after: T])[];
  readonly gone: readonly T[];
  readonly added: readonly T[];
}

/** A sign by which a thing is known; `undefined` if it does not bear it. */
export type Sign<T> = (thing: T, side: 'before' | 'after') => string | undefined;

/**
 * Pairs things by the first sign that exactly one of each side bears, then by the next, and so on.
 *
 * @param signs the surest first.
 * @param ordered signs that several may bear: those are paired in their order.
 */
export function match<T>(
  before: readonly T[],
  after: readonly T[],
  signs: readonly Sign<T>[],
  ordered: readonly Sign<T>[] = [],
): Matches<T> {
  const partners = new Map<T, T>();
  const left = { before: new Set(before), after: new Set(after) };
  const pairAll = (sign: Sign<T>, isUnique: boolean) => {
    const olds = bySign([...left.before], sign, 'before');
    const news = bySign([...left.after], sign, 'after');
    for (const [key, those] of olds) {
      const these = news.get(key) ?? [];
      if (isUnique && (those.length !== 1 || these.length !== 1)) continue;
      for (const [index, thing] of those.entries()) {
        const other = these[index];
        if (other === undefined) break;
        partners.set(other, thing);
        left.before.delete(thing);
        left.after.delete(other);
      }
    }
  };
  for (const sign of signs) pairAll(sign, true);
  for (const sign of ordered) pairAll(sign, false);
  const pairs = after.flatMap((thing) => {
    const partner = partners.get(thing);
    return partner === undefined ? [] : [[partner, thing] as const];
  });
  return { pairs, gone: [...left.before], added: [...left.after] };
}

function bySign<T>(things: readonly T[], sign: Sign<T>, side: 'before' | 'after'): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const key = sign(thing, side);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [thing]);
    else group.push(thing);
  }
  return groups;
}
