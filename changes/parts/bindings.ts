/** Compares the bindings of other protocols than WebSocket, whose meaning we do not know. */
import type { Binding, JsonValue } from '../../model/types';
import type { Collector, Place } from '../collector';
import { differing, isEqual } from '../json';

export function compareBindings(
  before: readonly Binding[],
  after: readonly Binding[],
  place: Place,
  { add }: Collector,
): void {
  const byProtocol = (bindings: readonly Binding[]) =>
    new Map(bindings.map(({ protocol, value }) => [protocol, value]));
  for (const difference of differing(byProtocol(before), byProtocol(after))) {
    const { name, before: old, after: now } = difference;
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
