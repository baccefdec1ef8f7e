/**
 * Lifts what all variants of a `oneOf` or `anyOf` share into the schema that holds them, in a tree that is already open:
 * a reader then sees what the variants have in common once, and in each variant what is its own.
 */
import type { Expanded } from './schema';
import { stepName } from './schema';
import { type Moves, moveTo } from './tree-moves';

/**
 * A property that every variant has in the same words is a rule of the whole: a value that breaks it fits no variant,
 * and one that keeps it is left to the rest of each.
 *
 * @param moves takes note of what has moved.
 */
export function hoistShared(place: Expanded, moves: Moves): Expanded {
  const children = place.children.map((child) => hoistShared(child, moves));
  const roles = new Set(children.map(({ role }) => role));
  // Two groups of variants share nothing with each other.
  const role = roles.has('oneOf') ? 'oneOf' : 'anyOf';
  const variants = children.filter((child) => child.role === role);
  const shared =
    (roles.has('oneOf') && roles.has('anyOf')) || variants.length < 2 ? [] : sharedRows(children, variants);
  if (shared.length === 0) return { ...place, children };
  const names = new Set(shared.map(({ name }) => name));
  const isHoisted = (child: Expanded) => child.role === 'property' && names.has(child.name);
  // All of them move to the same place; the first is the one that is shown.
  for (const row of variants.flatMap((variant) => variant.children.filter(isHoisted))) lift(row, place, moves);
  const lifted = shared.map((row) => lift(row, place, moves));
  const rest = children.map((child) =>
    child.role === role ? { ...child, children: child.children.filter((row) => !isHoisted(row)) } : child,
  );
  const own = rest.filter((child) => child.role === 'property');
  return { ...place, children: [...own, ...lifted, ...rest.filter((child) => child.role !== 'property')] };
}

function lift(row: Expanded, place: Expanded, moves: Moves): Expanded {
  return moveTo(row, [...place.path, stepName(row)], moves);
}

/** The properties that every variant has alike, as the first variant has them. */
function sharedRows(children: readonly Expanded[], variants: readonly Expanded[]): readonly Expanded[] {
  const [first, ...others] = variants;
  const canShare = variants.every(
    ({ node, closed, repeatOf, children: rows }) =>
      node?.kind === 'schema' && !closed && repeatOf === undefined && !rows.some(isClosing),
  );
  if (first === undefined || !canShare) return [];
  const own = new Set(children.filter(({ role }) => role === 'property').map(({ name }) => name));
  const texts = others.map(
    (variant) =>
      new Map(variant.children.filter(({ role }) => role === 'property').map((row) => [row.name, textOf(row)])),
  );
  return first.children.filter((row) => {
    if (row.role !== 'property' || own.has(row.name)) return false;
    const text = textOf(row);
    return texts.every((rows) => rows.get(row.name) === text);
  });
}

/** `additionalProperties` counts the properties of its own schema: they cannot leave it. */
function isClosing({ role }: Expanded): boolean {
  return role === 'additionalProperties' || role === 'unevaluatedProperties' || role === 'patternProperty';
}

/** Everything a row says but where it stands: the same text, the same row. */
function textOf(row: Expanded): string {
  return JSON.stringify(row, (key, value) => (key === 'path' || key === 'repeatOf' ? undefined : value));
}
