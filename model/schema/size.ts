/** Counts the nodes of a schema as it would be written out, to decide whether a second time is too long. */
import type { Context } from '../reading/context';
import { isRaw, type Raw } from '../reading/raw';
import { rawChildren } from './children';

export type Sizer = (raw: Raw) => number;

/** Counting stops here, so that shared parts cannot make it exponential. */
const MANY = 1000;

/** A named schema counts as one node, a schema that contains itself as many. */
export function createSizer(context: Context): Sizer {
  const sizes = new Map<object, number>();
  const size = (raw: unknown, depth: number): number => {
    if (!isRaw(raw)) return 1;
    const known = sizes.get(raw);
    if (known !== undefined) return known;
    if (depth > 200) return MANY;
    sizes.set(raw, MANY);
    let count = 1;
    for (const child of rawChildren(raw)) {
      count += isRaw(child.raw) && context.schemaIds.has(child.raw) ? 1 : size(child.raw, depth + 1);
      if (count >= MANY) break;
    }
    sizes.set(raw, Math.min(count, MANY));
    return Math.min(count, MANY);
  };
  return (raw) => size(raw, 0);
}
