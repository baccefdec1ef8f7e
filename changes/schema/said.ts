/** Compares what a schema says of itself, and what its author advises. */
import { differing, isEqual } from '../json';
import type { Flat } from './flat';
import type { Sides, Spot } from './spot';

export function compareSaid({ before, after }: Sides<Flat>, spot: Spot): void {
  if (before.deprecated !== after.deprecated) spot.add(after.deprecated ? 'deprecated' : 'undeprecated');
  compareAccess(before, after, spot);
  const [old, now] = [before.documentation, after.documentation];
  for (const difference of differing(old.texts, now.texts)) spot.add('text-changed', difference);
  for (const difference of differing(old.extensions, now.extensions)) spot.add('extension-changed', difference);
  if (!isEqual(old.examples, now.examples)) spot.add('examples-changed', { before: old.examples, after: now.examples });
}

function compareAccess(before: Flat, after: Flat, spot: Spot): void {
  if (after.readOnly && !before.readOnly) spot.add('read-only');
  if (after.writeOnly && !before.writeOnly) spot.add('write-only');
  const [was, is] = [before.readOnly || before.writeOnly, after.readOnly || after.writeOnly];
  if (was && !is) spot.add('access-unrestricted', { name: before.readOnly ? 'readOnly' : 'writeOnly' });
}
