/** Types and values that a schema allows. */
import type { SchemaNode } from '../../model/schema/schema';
import type { JsonValue } from '../../model/types';
import { canonical } from '../json';

type Types = ReadonlySet<string> | undefined;
type Values = readonly JsonValue[] | undefined;

/** Types that satisfy both: an integer is a number. */
export function bothTypes(one: Types, types: readonly string[]): Types {
  if (types.length === 0) return one;
  const other = new Set(types);
  if (one === undefined) return other;
  const common = (from: ReadonlySet<string>, to: ReadonlySet<string>) => [...from].filter((type) => isWithin(type, to));
  return new Set([...common(one, other), ...common(other, one)]);
}

/** Whether every value of this type is allowed. */
export function isWithin(type: string, types: Types): boolean {
  return types === undefined || types.has(type) || (type === 'integer' && types.has('number'));
}

export function valuesOf(node: SchemaNode): Values {
  const single = node.const === undefined ? undefined : [node.const];
  return bothValues(node.enum, single);
}

export function bothValues(one: Values, other: Values): Values {
  if (one === undefined || other === undefined) return one ?? other;
  const known = new Set(other.map(canonical));
  return one.filter((value) => known.has(canonical(value)));
}

/** How two sets relate. */
export type Relation = 'same' | 'narrower' | 'wider' | 'other';

export function relationOfTypes(before: Types, after: Types): Relation {
  const isNarrower = isSubset(after, before);
  const isWider = isSubset(before, after);
  if (isNarrower && isWider) return 'same';
  return isNarrower ? 'narrower' : isWider ? 'wider' : 'other';
}

function isSubset(inner: Types, outer: Types): boolean {
  if (outer === undefined || isEverything(outer)) return true;
  if (inner === undefined) return false;
  return [...inner].every((type) => isWithin(type, outer));
}

const ALL = ['null', 'boolean', 'object', 'array', 'number', 'string'];

function isEverything(types: ReadonlySet<string>): boolean {
  return ALL.every((type) => types.has(type));
}
