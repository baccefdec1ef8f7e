/** Keeps the links inside of an open schema tree right while places of it move. */
import { type Expanded, stepName } from '../schema';

/** What is known of a tree while it changes. Places are named by the text of the path on which they stood at first. */
export interface Moves {
  /** The current position of moved places. No move makes a path longer or leads back, so following them terminates. */
  readonly moved: Map<string, readonly string[]>;
  /** Places whose content is now shown in several places, so nothing can refer to them as "same as". */
  readonly scattered: Set<string>;
  /** Places without a name that something is the same as: they have to stay whole. */
  readonly needed: ReadonlySet<string>;
}

export function startMoves(root: Expanded): Moves {
  const needed = new Set<string>();
  const rest = [root];
  for (let place = rest.pop(); place !== undefined; place = rest.pop()) {
    if (place.repeatOf !== undefined && place.reference === undefined) needed.add(keyOf(place.repeatOf));
    rest.push(...place.children);
  }
  return { moved: new Map(), scattered: new Set(), needed };
}

export function recordMove({ moved }: Moves, from: readonly string[], to: readonly string[]): void {
  const [before, after] = [keyOf(from), keyOf(to)];
  if (before !== after) moved.set(before, to);
}

/** Replaces a place, and everything below it, by another place. */
export function recordRemoval(moves: Moves, place: Expanded, to: readonly string[]): void {
  recordMove(moves, place.path, to);
  for (const child of place.children) recordRemoval(moves, child, to);
}

/**
 * Records that the content of a place will be shown in several places.
 *
 * @returns `false` when it has to stay whole.
 */
export function scatter({ scattered, needed }: Moves, places: readonly Expanded[]): boolean {
  const keys = places.map(({ path }) => keyOf(path));
  if (keys.some((key) => needed.has(key))) return false;
  for (const key of keys) scattered.add(key);
  return true;
}

/** Moves a place with all that is below it. */
export function moveTo(place: Expanded, path: readonly string[], moves: Moves): Expanded {
  recordMove(moves, place.path, path);
  const children = place.children.map((child) => moveTo(child, [...path, stepName(child)], moves));
  return { ...place, path, children };
}

/** The same tree with updated links: to the current positions, or to the page of a schema that is no longer in one place. */
export function redirect(place: Expanded, moves: Moves): Expanded {
  if (moves.moved.size + moves.scattered.size === 0) return place;
  const { repeatOf } = place;
  const isLost = repeatOf !== undefined && place.reference !== undefined && isScattered(repeatOf, moves);
  return {
    ...place,
    repeatOf: repeatOf === undefined || isLost ? undefined : follow(repeatOf, moves),
    closed: place.closed || isLost,
    children: place.children.map((child) => redirect(child, moves)),
  };
}

/** The places between the first and the last may have been moved out of, or into. */
function isScattered(path: readonly string[], { moved, scattered }: Moves): boolean {
  for (let at: readonly string[] | undefined = path; at !== undefined; at = moved.get(keyOf(at))) {
    if (scattered.has(keyOf(at))) return true;
  }
  return false;
}

function follow(path: readonly string[], moves: Moves): readonly string[] {
  const next = moves.moved.get(keyOf(path));
  return next === undefined ? path : follow(next, moves);
}

function keyOf(path: readonly string[]): string {
  return JSON.stringify(path);
}
