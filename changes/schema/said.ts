/** Compares what a schema says of itself, and what its author advises. */
import type { JsonValue } from '../../model/types';
import { isEqual } from '../json';
import type { Flat } from './flat';
import type { Sides, Spot } from './spot';

export function compareSaid({ before, after }: Sides<Flat>, spot: Spot): void {
  if (before.deprecated !== after.deprecated) spot.add(after.deprecated ? 'deprecated' : 'undeprecated');
  compareAccess(before, after, spot);
  const [old, now] = [before.documentation, after.documentation];
  each(old.texts, now.texts, (name, one, other) => spot.add('text-changed', { name, before: one, after: other }));
  each(old.extensions, now.extensions, (name, one, other) =>
    spot.add('extension-changed', { name, before: one, after: other }),
  );
  if (!isEqual(old.examples, now.examples)) spot.add('examples-changed', { before: old.examples, after: now.examples });
}

function compareAccess(before: Flat, after: Flat, spot: Spot): void {
  if (after.readOnly && !before.readOnly) spot.add('read-only');
  if (after.writeOnly && !before.writeOnly) spot.add('write-only');
  const [was, is] = [before.readOnly || before.writeOnly, after.readOnly || after.writeOnly];
  if (was && !is) spot.add('access-unrestricted', { name: before.readOnly ? 'readOnly' : 'writeOnly' });
}

function each(
  before: ReadonlyMap<string, JsonValue>,
  after: ReadonlyMap<string, JsonValue>,
  tell: (name: string, before: JsonValue | undefined, after: JsonValue | undefined) => void,
): void {
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    if (!isEqual(before.get(name), after.get(name))) tell(name, before.get(name), after.get(name));
  }
}
