/** Constraints that have an order: of two bounds, one is tighter. */
import type { Constraint } from '../../model/schema/schema';
import type { JsonValue } from '../../model/types';
import { isEqual } from '../json';

const LOWER = new Set(['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties', 'minContains']);
const UPPER = new Set(['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties', 'maxContains']);

export function isBound(keyword: string): boolean {
  return LOWER.has(keyword) || UPPER.has(keyword);
}

/** What a constraint asks where it asks nothing: no bound, or the same as without it. */
export function isVoid(keyword: string, value: JsonValue): boolean {
  if (keyword === 'uniqueItems') return value === false;
  return (keyword === 'minLength' || keyword === 'minItems' || keyword === 'minProperties') && value === 0;
}

/** Whether the second bound allows less; `undefined` if they are no numbers. */
export function isTighter(keyword: string, before: JsonValue, after: JsonValue): boolean | undefined {
  if (typeof before !== 'number' || typeof after !== 'number') return undefined;
  return LOWER.has(keyword) ? after > before : after < before;
}

/** One requirement a keyword, of all that hold together: the tighter bound, or all that there are. */
export function stricter(constraints: readonly Constraint[]): ReadonlyMap<string, JsonValue> {
  const all = new Map<string, JsonValue>();
  for (const { keyword, value } of constraints) {
    const known = all.get(keyword);
    if (isVoid(keyword, value)) continue;
    if (known === undefined || isTighter(keyword, known, value) === true) all.set(keyword, value);
    else if (!isBound(keyword) && !isEqual(known, value)) {
      all.set(keyword, [...(Array.isArray(known) ? known : [known]), value]);
    }
  }
  return all;
}
