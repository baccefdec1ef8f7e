/** Serializes a row of a schema tree, to compare rows. */
import type { Expanded } from '../schema';

/**
 * Everything a row says but where it stands, whether it is required, and which part it came from: the same text, the
 * same schema. Links inside of the row count from the row, links out of it from the root.
 */
export function textOf(row: Expanded): string {
  return JSON.stringify({ ...row, required: undefined, origin: undefined }, (key, value) => {
    if (key === 'path') return undefined;
    return key === 'repeatOf' && Array.isArray(value) ? relative(value, row.path) : value;
  });
}

function relative(path: readonly unknown[], base: readonly string[]): readonly unknown[] {
  const isInside = base.every((step, index) => path[index] === step);
  return isInside ? ['.', ...path.slice(base.length)] : path;
}
