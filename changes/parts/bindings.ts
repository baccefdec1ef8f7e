/** Compares the bindings of other protocols than WebSocket, whose meaning we do not know. */
import type { Binding, JsonValue } from '../../model/types';
import type { Collector, Place } from '../collector';
import { isEqual } from '../json';

export function compareBindings(
  before: readonly Binding[],
  after: readonly Binding[],
  place: Place,
  { add }: Collector,
): void {
  const olds = new Map(before.map(({ protocol, value }) => [protocol, value]));
  const news = new Map(after.map(({ protocol, value }) => [protocol, value]));
  for (const name of new Set([...news.keys(), ...olds.keys()])) {
    const [old, now] = [olds.get(name), news.get(name)];
    if (isEqual(old, now)) continue;
    const difference = { name, before: old, after: now };
    if (old === undefined) add('binding-added', place, difference);
    else if (now === undefined) add('binding-removed', place, difference);
    else if (isEqual(unversioned(old), unversioned(now))) {
      add('text-changed', place, { ...difference, name: `${name}.bindingVersion` });
    } else add('binding-changed', place, difference);
  }
}

/** The version is that of the specification of the binding. */
function unversioned(value: JsonValue): JsonValue {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== 'bindingVersion'));
}
