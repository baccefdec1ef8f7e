/** Keeps the links inside of an open schema tree right while places of it move. */
import { type Expanded, stepName } from './schema';

/** Where places stand now, by where they stood. No move makes a path longer, and none leads back, so following them ends. */
export type Moves = Map<string, readonly string[]>;

export function recordMove(moves: Moves, from: readonly string[], to: readonly string[]): void {
  const [before, after] = [keyOf(from), keyOf(to)];
  if (before !== after) moves.set(before, to);
}

/** A place that is told by another from now on, with all that is below it. */
export function recordRemoval(moves: Moves, place: Expanded, to: readonly string[]): void {
  recordMove(moves, place.path, to);
  for (const child of place.children) recordRemoval(moves, child, to);
}

/** Moves a place with all that is below it. */
export function moveTo(place: Expanded, path: readonly string[], moves: Moves): Expanded {
  recordMove(moves, place.path, path);
  const children = place.children.map((child) => moveTo(child, [...path, stepName(child)], moves));
  return { ...place, path, children };
}

/** The same tree, its links leading to where things stand now. */
export function redirect(place: Expanded, moves: Moves): Expanded {
  if (moves.size === 0) return place;
  return {
    ...place,
    repeatOf: place.repeatOf && follow(place.repeatOf, moves),
    children: place.children.map((child) => redirect(child, moves)),
  };
}

function follow(path: readonly string[], moves: Moves): readonly string[] {
  const next = moves.get(keyOf(path));
  return next === undefined ? path : follow(next, moves);
}

function keyOf(path: readonly string[]): string {
  return JSON.stringify(path);
}
