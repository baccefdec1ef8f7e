/** Puts places of a document into the order in which a reader of the document meets them. */
import type { Warning } from '../errors';
import { get, isRaw, pointerSteps } from '../model/reading/raw';

/**
 * The same problems, those first that stand first in the document; what stands in one place keeps its order.
 *
 * @param json the document that their pointers lead into. Behind a step that it does not have, a pointer counts no more.
 */
export function inDocumentOrder<Problem extends Pick<Warning, 'pointer'>>(
  problems: readonly Problem[],
  json: unknown,
): readonly Problem[] {
  const positionsOf = positionFinder();
  return problems
    .map((problem) => ({ problem, path: pathOf(problem.pointer, json, positionsOf) }))
    .sort((a, b) => compare(a.path, b.path))
    .map(({ problem }) => problem);
}

type Positions = ReadonlyMap<string, number>;

/** The positions of the keys of an object, counted once for each object. */
function positionFinder(): (raw: object) => Positions {
  const known = new Map<object, Positions>();
  return (raw) => {
    const positions = known.get(raw) ?? new Map(Object.keys(raw).map((key, position) => [key, position] as const));
    known.set(raw, positions);
    return positions;
  };
}

function pathOf(pointer: string, json: unknown, positionsOf: (raw: object) => Positions): readonly number[] {
  const path: number[] = [];
  let value = json;
  for (const step of pointerSteps(pointer) ?? []) {
    if (!isRaw(value) && !Array.isArray(value)) return path;
    const position = positionsOf(value).get(step);
    if (position === undefined) return path;
    path.push(position);
    value = Array.isArray(value) ? value[position] : get(value, step);
  }
  return path;
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, step] of a.entries()) {
    const difference = step - (b[index] ?? -1);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
