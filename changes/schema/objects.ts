/** Compares the properties of objects. */
import { nearestName } from '../../nearest';
import type { Flat, Parts } from './flat';
import type { Sides, Spot } from './spot';

interface Objects {
  /** What is written here. */
  readonly own: Sides<Flat>;
  /** With what else holds for the same object. */
  readonly full: Sides<Flat>;
  readonly spot: Spot;
  /** Whether a property is compared here. */
  readonly has: (name: string) => boolean;
}

export function compareObjects({ own, full, spot, has }: Objects): void {
  const names = namesOf(own).filter(has);
  const gone = names.filter((name) => !full.after.properties.has(name) && full.before.properties.has(name));
  const added = names.filter((name) => !full.before.properties.has(name) && full.after.properties.has(name));
  const renamed = renamedOf(gone, added, full, spot);
  const isRenamed = new Set([...renamed].flat());
  for (const name of names) {
    const parts = { before: full.before.properties.get(name), after: full.after.properties.get(name) };
    if (isRenamed.has(name)) {
      const to = renamed.get(name);
      if (to === undefined) continue;
      const after = full.after.properties.get(to);
      spot.add('property-renamed', { name, before: name, after: to }, { before: parts.before, after });
    } else if (parts.after === undefined && parts.before !== undefined) {
      spot.add('property-removed', { name }, { before: parts.before });
    } else if (parts.before === undefined && parts.after !== undefined) {
      const isRequired = full.after.required.has(name);
      spot.add(ruleOfAdded(isRequired, full.before.isClosed, spot), { name }, { after: parts.after });
    } else {
      compareRequired(name, full, spot);
      spot.compare({ before: parts.before ?? [], after: parts.after ?? [] }, name);
    }
  }
  compareOthers(own, spot);
}

function namesOf({ before, after }: Sides<Flat>): readonly string[] {
  const keys = [after.properties.keys(), before.properties.keys(), after.required, before.required];
  return [...new Set(keys.flatMap((list) => [...list]))];
}

function ruleOfAdded(isRequired: boolean, isClosed: boolean, { direction }: Spot) {
  if (isRequired && direction === 'send') return 'property-added-required';
  if (isClosed) return 'property-added-to-closed';
  return isRequired ? 'property-added-required' : 'property-added';
}

function compareRequired(name: string, { before, after }: Sides<Flat>, spot: Spot): void {
  if (before.required.has(name) === after.required.has(name)) return;
  spot.add(after.required.has(name) ? 'property-required' : 'property-optional', { name });
}

/** More are not tried with each other. */
const MOST = 30;

/**
 * A property that is gone, and the one that has come with the very same schema: if it has much in it, or if their names
 * or descriptions are alike.
 */
function renamedOf(
  gone: readonly string[],
  added: readonly string[],
  { before, after }: Sides<Flat>,
  spot: Spot,
): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>();
  if (gone.length > MOST || added.length > MOST) return renamed;
  const free = new Set(added);
  for (const name of gone) {
    const old = before.properties.get(name) ?? [];
    const alike = [...free].filter((other) => {
      const now = after.properties.get(other) ?? [];
      return isTelling(name, old, other, now, spot) && spot.isSame({ before: old, after: now });
    });
    const [to] = alike;
    if (to === undefined || alike.length > 1) continue;
    renamed.set(name, to);
    free.delete(to);
  }
  return renamed;
}

function isTelling(name: string, before: Parts, other: string, after: Parts, spot: Spot): boolean {
  const old = spot.flat(before, 'before');
  if (old.properties.size > 1) return true;
  const [one, another] = [old, spot.flat(after, 'after')].map(({ documentation }) =>
    documentation.texts.get('description'),
  );
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return (
    (one !== undefined && one === another) || plain(name) === plain(other) || nearestName(name, [other]) !== undefined
  );
}

/** Properties that nothing describes by name. */
function compareOthers({ before, after }: Sides<Flat>, spot: Spot): void {
  if (before.isClosed !== after.isClosed) spot.add(after.isClosed ? 'schema-closed' : 'schema-opened');
  else spot.compare({ before: before.additional, after: after.additional }, '*');
  for (const pattern of new Set([...before.patterns.keys(), ...after.patterns.keys()])) {
    const parts = { before: before.patterns.get(pattern) ?? [], after: after.patterns.get(pattern) ?? [] };
    spot.compare(parts, `/${pattern}/`);
  }
}
