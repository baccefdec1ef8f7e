/** The values that fields of an object always have: what tells it apart on the wire. */
import type { JsonValue } from '../../model/types';
import type { Flat, Parts } from './flat';

/** Names and values, in the order of the document. */
export function constantsOf(
  { properties }: Flat,
  flatten: (parts: Parts) => Flat,
): readonly (readonly [name: string, value: JsonValue])[] {
  return [...properties].flatMap(([name, parts]) => {
    const { values = [] } = flatten(parts);
    const [value] = values;
    return values.length === 1 && value !== undefined ? [[name, value] as const] : [];
  });
}
