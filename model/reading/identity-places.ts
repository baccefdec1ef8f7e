/** Collects where a message's payload has constants and short lists of values, by their path. */

import { formatOf } from '../schema/formats';
import type { MessageDraft } from './draft';
import { asList, asTexts, entriesOf, get, isRaw } from './raw';

/** The maximum depth of an identifying property. */
const DEEPEST = 3;

/** A longer list of values does not help a reader. */
const MOST_VALUES = 12;

/** How many schemas of one payload are searched. */
const ROOM = 5000;

/** A property with few values. */
export interface Place {
  readonly path: readonly string[];
  /** All values allowed there; a constant has exactly one. */
  readonly values: readonly unknown[];
  /** Whether every property on the way is required. */
  readonly isRequired: boolean;
}

/** Constants and enums by their path, in the order of depth, then of the document. */
export type Places = ReadonlyMap<string, Place>;

/** Where the payload of a message has constants or enums. */
export function placesOf(message: MessageDraft): Places {
  const payload = get(message.raw, 'payload');
  const isWrapped = typeof get(payload, 'schemaFormat') === 'string';
  const schema = isWrapped ? get(payload, 'schema') : payload;
  if (formatOf(isWrapped ? payload : message.raw) !== undefined) return new Map();
  const found = collect(schema, [], true, { above: new Set(), room: ROOM });
  return new Map([...found].sort(([, a], [, b]) => a.path.length - b.path.length));
}

interface Walk {
  readonly above: Set<unknown>;
  /** How many schemas may still be looked at: parts that are shared many times over would take forever. */
  room: number;
}

function collect(schema: unknown, path: readonly string[], isRequired: boolean, walk: Walk): Map<string, Place> {
  const found = new Map<string, Place>();
  if (!isRaw(schema) || walk.above.has(schema) || walk.room === 0) return found;
  walk.room--;
  walk.above.add(schema);
  const values = path.length === 0 ? [] : valuesOf(schema);
  if (values.length > 0) found.set(JSON.stringify(path), { path, values, isRequired });
  // Of two lists for one property, the shorter is more specific.
  const note = (more: Places) => {
    for (const [key, place] of more) {
      const known = found.get(key);
      if (known === undefined || place.values.length < known.values.length) found.set(key, place);
    }
  };
  if (path.length < DEEPEST) {
    const required = asTexts(get(schema, 'required'));
    for (const [name, property] of entriesOf(get(schema, 'properties'))) {
      note(collect(property, [...path, name], isRequired && required.includes(name), walk));
    }
  }
  for (const part of asList(get(schema, 'allOf'))) note(collect(part, path, isRequired, walk));
  for (const keyword of ['oneOf', 'anyOf']) {
    note(agreed(asList(get(schema, keyword)).map((branch) => collect(branch, path, isRequired, walk))));
  }
  walk.above.delete(schema);
  return found;
}

/** What all branches have in common. */
function agreed(branches: readonly Places[]): Places {
  const [first, ...rest] = branches;
  const same = [...(first ?? [])].filter(([key, { values }]) =>
    rest.every((other) => JSON.stringify(other.get(key)?.values) === JSON.stringify(values)),
  );
  return new Map(same);
}

function valuesOf(schema: unknown): readonly unknown[] {
  const value = get(schema, 'const');
  const values = get(schema, 'enum');
  if (value !== undefined) return [value];
  return Array.isArray(values) && values.length <= MOST_VALUES ? values : [];
}
