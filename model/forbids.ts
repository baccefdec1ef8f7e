/** Reads `not: {required: […]}` as what it says: names that must not be there, or not together. */
import type { Expanded } from './schema';

/**
 * The same tree with such `not`s turned into `forbids`; any other `not` stays a child.
 *
 * JSON Schema 6.7.4 and 6.5.3: `not: {required: [a, b]}` fails a value that has both, so it forbids the pair, not each.
 */
export function readForbids(place: Expanded): Expanded {
  const children = place.children.map(readForbids);
  const nots = children.filter(({ role }) => role === 'not');
  const read = new Map(nots.map((child) => [child, forbiddenBy(child)]));
  return {
    ...place,
    forbids: [...place.forbids, ...[...read.values()].flatMap((sets) => sets ?? [])],
    children: children.filter((child) => read.get(child) === undefined),
  };
}

/** @returns `undefined` when the schema below `not` says more than which names it requires. */
function forbiddenBy({ node, children, parts }: Expanded): Expanded['forbids'] | undefined {
  if (node?.kind !== 'schema' || parts.length > 0) return undefined;
  const { title, description, types, constraints, extensions, requiredElsewhere } = node;
  const texts = [title, description, node.const, node.enum, node.default, node.format, node.externalDocs];
  const isBare =
    texts.every((text) => text === undefined) &&
    constraints.length + extensions.length === 0 &&
    types.every((type) => type === 'object');
  if (!isBare) return undefined;
  if (children.length === 0) return requiredElsewhere.length > 0 ? [requiredElsewhere] : undefined;
  // Not any of several: each of them is forbidden.
  const isAnyOf = children.every(({ role }) => role === 'anyOf') && requiredElsewhere.length === 0;
  const sets = isAnyOf ? children.map(forbiddenBy) : [];
  return sets.length > 0 && sets.every((set) => set !== undefined) ? sets.flat() : undefined;
}
