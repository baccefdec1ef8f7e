/** Reads `not: {required: […]}` as properties that must be absent, or must not be present together. */

import type { Expanded } from '../schema';
import { isBareObject } from './says-only';
import { type Moves, recordRemoval } from './tree-moves';

type NameSets = Expanded['forbids'];

/** More sets than this are no words for a reader. */
const MOST = 8;

/**
 * A place with such `not`s turned into `forbids`; any other `not` stays a child.
 *
 * @param moves takes note of what has moved.
 *
 * JSON Schema 6.7.4 and 6.5.3: `not: {required: [a, b]}` fails a value that has both, so it forbids the pair, not each.
 */
export function readForbids(place: Expanded, moves: Moves): Expanded {
  const nots = place.children.filter(({ role }) => role === 'not');
  const read = new Map(nots.map((child) => [child, nameSets(child)]));
  for (const [child, sets] of read) if (sets !== undefined) recordRemoval(moves, child, place.path);
  return {
    ...place,
    forbids: [...place.forbids, ...[...read.values()].flatMap((sets) => sets ?? [])],
    children: place.children.filter((child) => read.get(child) === undefined),
  };
}

/**
 * What a schema requires if it only lists required properties.
 *
 * @returns sets of names: a value is valid if it has all names of any one set. `undefined` if the schema has other rules.
 */
function nameSets(place: Expanded): NameSets | undefined {
  const { node, children } = place;
  if (node?.kind !== 'schema' || !isBareObject(place, 'requiredElsewhere') || place.forbids.length > 0)
    return undefined;
  const { requiredElsewhere: names } = node;
  if (children.length === 0) return names.length > 0 ? [names] : undefined;
  if (!children.every(({ role }) => role === 'anyOf')) return undefined;
  const choices = children.map(nameSets);
  if (!choices.every((sets) => sets !== undefined)) return undefined;
  const sets = choices.flat().map((set) => [...new Set([...names, ...set])]);
  return sets.length <= MOST ? sets : undefined;
}
