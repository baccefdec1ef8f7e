/** Decides which places of a schema are shown, and what the fold around the parts of a place is called. */

import type { Expanded } from '../../model/schema/schema';
import { saysOnly } from '../../model/schema/tidy/says-only';
import type { Words } from '../../words/types';
import { ROW_ROLES } from './group-words';

/** A place among the properties. */
export function isRow({ role }: Expanded): boolean {
  return ROW_ROLES.some((rowRole) => rowRole === role);
}

/** `additionalProperties` and its like where they are `false` or `true`: a sentence says that. */
export function isClosing({ role, node }: Expanded): boolean {
  const roles = ['additionalProperties', 'unevaluatedProperties', 'additionalItems'];
  return role !== undefined && roles.includes(role) && node?.kind === 'boolean';
}

/** An item that has only a type is said whole by `array of …`. */
export function hasSomethingToShow({
  role,
  node,
  children,
  forbids,
  conditions,
  reference,
  repeatOf,
}: Expanded): boolean {
  if (role !== 'items' || node === undefined || node.kind === 'foreign') return true;
  if (node.kind === 'boolean') return false;
  const isSaid = children.every((child) => child.role === 'items' && !hasSomethingToShow(child));
  const isPlain = isSaid && forbids.length + conditions.length === 0 && saysOnly(node, 'types', 'format');
  return !isPlain || reference !== undefined || repeatOf !== undefined;
}

/** @returns `undefined` where there is too little to fold. */
export function foldText({ children, conditions }: Expanded, words: Words['schema']['folds']): string | undefined {
  const shown = children.filter(hasSomethingToShow);
  const [first] = shown;
  if (first === undefined) return undefined;
  if (shown.length === 1 && first.children.length === 0 && !isRow(first)) return undefined;
  const count = (role: Expanded['role']) => shown.filter((child) => child.role === role).length;
  const properties = count('property');
  if (properties > 0) return words.properties(properties);
  const variants = count('oneOf') + count('anyOf');
  if (variants > 0) return words.variants(variants);
  if (conditions.length > 0) return words.conditions(conditions.length);
  return first.role === 'items' || first.role === 'tupleItem' ? words.items : words.details;
}
