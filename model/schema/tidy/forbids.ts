/** Reads `not: {required: […]}` as what it says: names that must not be there, or not together. */

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
 * What a schema asks for when it only names properties that have to be there.
 *
 * @returns sets of names: a value with all names of any one of them is what it asks for. `undefined` when it says more.
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
