/** Copies what comes from outside of Jest, in which every file of tests has classes of its own. */
import { isDate } from 'node:util/types';

/** The same with a `Date` that is one here. Cycles stay cycles. */
export function ours<T>(value: T): T {
  const copies = new Map<unknown, unknown>();
  const waiting: [from: object, to: object][] = [];
  const copyOf = (from: unknown): unknown => {
    if (typeof from !== 'object' || from === null) return from;
    if (isDate(from)) return new Date(from.getTime());
    const known = copies.get(from);
    if (known !== undefined) return known;
    const to = Array.isArray(from) ? [] : {};
    copies.set(from, to);
    waiting.push([from, to]);
    return to;
  };
  const copy = copyOf(value);
  for (const [from, to] of waiting) {
    for (const [key, child] of Object.entries(from)) {
      Object.defineProperty(to, key, { value: copyOf(child), configurable: true, enumerable: true, writable: true });
    }
  }
  return copy as T;
}
