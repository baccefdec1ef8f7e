/** Compares what two schemas require, and the alternatives that they offer. */
import { isEqual } from '../json';
import type { Flat, Group, Part, Parts } from './flat';
import { compareKeywords, compareRequirements } from './keywords';
import { compareObjects } from './objects';
import { compareSaid } from './said';
import type { Sides, Spot } from './spot';
import { labelOf, matchVariants, namesIn, nearestVariant } from './variants';

/** A schema, and what else holds for the same value: of an alternative, what all of them have in common. */
export interface Layer {
  readonly own: Sides<Parts>;
  readonly base: Sides<Parts>;
  readonly spot: Spot;
}

export function compareLayer({ own, base, spot }: Layer): void {
  const flats = flatsOf(own, spot);
  const all = { before: [...own.before, ...base.before], after: [...own.after, ...base.after] };
  if (flats.before.foreign !== undefined || flats.after.foreign !== undefined) {
    compareForeign(flats, spot);
    return;
  }
  if (isDescribedOnOneSide(flats)) {
    compareSaid(flats, spot);
    compareRequirements(flats, spot);
    return;
  }
  const count = Math.max(flats.before.groups.length, flats.after.groups.length);
  const pairs = Array.from({ length: count }, (_, index) => ({
    before: flats.before.groups[index],
    after: flats.after.groups[index],
  }));
  // Which of several groups became which cannot be known: they are taken in their order.
  const [first, ...rest] = pairs;
  if (first?.before !== undefined && first.after !== undefined) {
    // A property may move from what all have in common into the alternatives, and back.
    const isTheirs = namesIn({ before: first.before.variants, after: first.after.variants }, spot);
    compareSaid(flats, spot);
    compareKeywords(flats, spot);
    compareObjects({ own: flats, full: flats, spot, has: (name) => !isTheirs(name) });
    compareGroups({ before: first.before, after: first.after }, all, spot);
  } else if (first !== undefined) {
    compareWithOne(first, all, spot);
  } else {
    const full = flatsOf(all, spot);
    compareSaid(flats, spot);
    compareRequirements(full, spot);
    compareKeywords(flats, spot);
    compareObjects({ own: flats, full, spot, has: () => true });
  }
  for (const { before, after } of rest) {
    if (before !== undefined && after !== undefined) compareGroups({ before, after }, all, spot);
    else if (after !== undefined) spot.add('condition-added', { name: after.kind });
    else if (before !== undefined) spot.add('condition-removed', { name: before.kind });
  }
}

/** From anything to something, or back, is one change: not one more for each thing inside. */
function isDescribedOnOneSide({ before, after }: Sides<Flat>): boolean {
  const isTyped = before.types !== undefined || after.types !== undefined;
  return isTyped && isAnything(before) !== isAnything(after);
}

function isAnything(flat: Flat): boolean {
  const { isNever, types, values, isClosed, formats, constraints, properties, required, patterns } = flat;
  const lists = [formats, flat.additional, flat.items, flat.tuple, flat.groups, flat.conditions];
  const isBare = !isNever && !isClosed && types === undefined && values === undefined;
  return (
    isBare &&
    lists.every(({ length }) => length === 0) &&
    [constraints, properties, required, patterns].every(({ size }) => size === 0)
  );
}

function flatsOf(parts: Sides<Parts>, spot: Spot): Sides<Flat> {
  return { before: spot.flat(parts.before, 'before'), after: spot.flat(parts.after, 'after') };
}

function compareGroups({ before, after }: Sides<Group>, base: Sides<Parts>, spot: Spot): void {
  if (before.kind !== after.kind) spot.add(after.kind === 'oneOf' ? 'variants-exclusive' : 'variants-combinable');
  const { pairs, gone, added } = matchVariants({ before: before.variants, after: after.variants }, spot);
  for (const [old, variant] of pairs) {
    const step = ` (${labelOf(variant, after, 'after', spot)})`;
    spot.compare({ before: [old], after: [variant] }, step, base);
  }
  tellVariants({ gone, added }, { before, after }, spot);
}

/** One side has alternatives, and the other is like one of them. */
function compareWithOne(
  { before, after }: { readonly before: Group | undefined; readonly after: Group | undefined },
  all: Sides<Parts>,
  spot: Spot,
): void {
  const side = before === undefined ? 'after' : 'before';
  const group = before ?? after;
  if (group === undefined) return;
  const like = nearestVariant(group, side, all, spot);
  const parts = { ...all, [side]: like === undefined ? all[side] : [like, ...all[side]] };
  const full = flatsOf(parts, spot);
  compareSaid(flatsOf(all, spot), spot);
  compareRequirements(full, spot);
  compareKeywords(full, spot);
  compareObjects({ own: full, full, spot, has: () => true });
  const others = group.variants.filter((variant) => variant !== like);
  tellVariants(side === 'after' ? { gone: [], added: others } : { gone: others, added: [] }, { before, after }, spot);
}

function tellVariants(
  { gone, added }: { readonly gone: readonly Part[]; readonly added: readonly Part[] },
  { before, after }: { readonly before: Group | undefined; readonly after: Group | undefined },
  spot: Spot,
): void {
  for (const variant of gone) {
    if (before === undefined) break;
    spot.add('variant-removed', { name: labelOf(variant, before, 'before', spot) }, { before: [variant] });
  }
  for (const variant of added) {
    if (after === undefined) break;
    spot.add('variant-added', { name: labelOf(variant, after, 'after', spot) }, { after: [variant] });
  }
}

/** In a language that was not turned into JSON Schema. */
function compareForeign({ before, after }: Sides<Flat>, spot: Spot): void {
  if (before.foreign === undefined || after.foreign === undefined) {
    spot.add('schema-language', { before: before.foreign?.format, after: after.foreign?.format });
  } else if (!isEqual(before.foreign.source, after.foreign.source)) {
    spot.add('schema-language', { name: after.foreign.format });
  }
}
