/**
 * Lifts what all variants of a `oneOf` or `anyOf` share into the schema that holds them, in a tree that is already open:
 * a reader then sees what the variants have in common once, and in each variant what is its own.
 */

import type { Expanded } from '../schema';
import { stepName } from '../schema';
import { textOf } from './row-text';
import { type Moves, moveTo, scatter } from './tree-moves';

/**
 * A property that every variant has in the same words is a rule of the whole: a value that breaks it fits no variant,
 * and one that keeps it is left to the rest of each.
 *
 * @param moves takes note of what has moved.
 */
export function hoistShared(place: Expanded, moves: Moves): Expanded {
  const roles = new Set(place.children.map(({ role }) => role));
  // Two groups of variants share nothing with each other.
  if (roles.has('oneOf') && roles.has('anyOf')) return place;
  const isVariant = ({ role }: Expanded) => role === 'oneOf' || role === 'anyOf';
  const variants = place.children.filter(isVariant);
  const shared = sharedRows(place, variants);
  if (shared.length === 0 || !scatter(moves, variants)) return place;
  const names = new Set(shared.map(({ name }) => name));
  const isHoisted = (child: Expanded) => child.role === 'property' && names.has(child.name);
  const lift = (row: Expanded) => moveTo(row, [...place.path, stepName({ role: 'property', name: row.name })], moves);
  // All of them move to the same place; the first is the one that is shown.
  for (const { children } of variants) children.filter(isHoisted).forEach(lift);
  const own = place.children.filter(({ role }) => role === 'property');
  const rest = place.children
    .filter(({ role }) => role !== 'property')
    .map((child) =>
      isVariant(child) ? { ...child, children: child.children.filter((row) => !isHoisted(row)) } : child,
    );
  return { ...place, children: [...own, ...shared.map(lift), ...rest] };
}

/** The properties that every variant has alike, as the first variant has them. */
function sharedRows(place: Expanded, variants: readonly Expanded[]): readonly Expanded[] {
  const [first, ...others] = variants;
  if (first === undefined || others.length === 0 || place.children.some(isClosing) || !variants.every(isOpen))
    return [];
  const own = new Set(propertiesOf(place).map(({ name }) => name));
  const byName = others.map((variant) => new Map(propertiesOf(variant).map((row) => [row.name, row])));
  return propertiesOf(first).filter((row) => {
    if (own.has(row.name)) return false;
    const same = byName.map((rows) => rows.get(row.name));
    const text = textOf(row);
    return same.every(
      (other) =>
        other !== undefined && other.required === row.required && other.origin === row.origin && textOf(other) === text,
    );
  });
}

function propertiesOf({ children }: Expanded): readonly Expanded[] {
  return children.filter(({ role }) => role === 'property');
}

function isOpen({ node, closed, repeatOf, children }: Expanded): boolean {
  return node?.kind === 'schema' && !closed && repeatOf === undefined && !children.some(isClosing);
}

/** It counts the properties of its own schema, so no property can be moved out of it or into it. */
function isClosing({ role, node }: Expanded): boolean {
  const allowsAll = node?.kind === 'boolean' && node.value;
  return (role === 'additionalProperties' && !allowsAll) || role === 'unevaluatedProperties';
}
