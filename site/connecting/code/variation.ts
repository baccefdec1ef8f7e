/** How one code differs from another: a page holds one of them whole, and of the others only this. */

/** The lines from `from` on, `count` of them, are replaced by `lines`. */
export interface Variation {
  readonly from: number;
  readonly count: number;
  readonly lines: readonly string[];
}

/** What lies between the first and the last line in which they differ; `undefined` if they are the same. */
export function variationOf(code: string, other: string): Variation | undefined {
  if (code === other) return undefined;
  const [own, others] = [code.split('\n'), other.split('\n')];
  const most = Math.min(own.length, others.length);
  let from = 0;
  while (from < most && own[from] === others[from]) from += 1;
  let after = 0;
  while (after < most - from && own.at(-1 - after) === others.at(-1 - after)) after += 1;
  return { from, count: own.length - after - from, lines: others.slice(from, others.length - after) };
}
