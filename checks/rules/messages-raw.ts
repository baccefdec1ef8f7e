/** Looks at the document where the model points. */
import { get, pointerSteps } from '../../model/reading/raw';

/** @returns what stands at a JSON pointer; nothing where it leads out of the document. */
export function rawAt(json: unknown, pointer: string): unknown {
  if (pointer === '') return json;
  return pointerSteps(pointer)?.reduce<unknown>(
    (value, step) => (Array.isArray(value) ? (/^\d+$/.test(step) ? value[Number(step)] : undefined) : get(value, step)),
    json,
  );
}
