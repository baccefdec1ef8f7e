/** Finds which alternative of a schema became which, and what each is called. */
import { canonical } from '../json';
import { type Matches, match, type Sign } from '../match';
import { constantsOf } from './constants';
import type { Group, Part, Parts } from './flat';
import type { Sides, Spot } from './spot';
import { relationOfTypes } from './values';

/** More alternatives than that are matched by what names them, not by what is in them. */
const MOST_PROBED = 40;

export function matchVariants({ before, after }: Sides<readonly Part[]>, spot: Spot): Matches<Part> {
  const signs: readonly Sign<Part>[] = [
    (part, side) => identityOf(part, side, spot),
    // Of several fixed values the first is what tells one from another; the others may change.
    (part, side) => constantsIn(part, side, spot)[0]?.join(' '),
    ({ schema }) => (schema.kind === 'reference' ? schema.id : undefined),
    (part, side) => textOf(spot.flat([part], side).documentation.texts.get('title')),
    (part, side) => shapeOf(part, side, spot),
  ];
  // Several may be alike in these.
  const { pairs, gone, added } = match(before, after, signs, [(part, side) => shapeOf(part, side, spot)]);
  const [old, variant] = [gone[0], added[0]];
  const isLastOfBoth = gone.length === 1 && added.length === 1 && old !== undefined && variant !== undefined;
  if (isLastOfBoth && isAlike(old, variant, spot)) return { pairs: [...pairs, [old, variant]], gone: [], added: [] };
  return { pairs, gone, added };
}

function identityOf(part: Part, side: keyof Sides<unknown>, spot: Spot): string | undefined {
  const constants = constantsIn(part, side, spot);
  return constants.length === 0 ? undefined : canonical(Object.fromEntries(constants));
}

function constantsIn(part: Part, side: keyof Sides<unknown>, spot: Spot) {
  return constantsOf(spot.flat([part], side), (parts) => spot.flat(parts, side));
}

function shapeOf(part: Part, side: keyof Sides<unknown>, spot: Spot): string {
  const { types, formats, values, properties } = spot.flat([part], side);
  return canonical([[...(types ?? [])].sort(), formats, values ?? null, [...properties.keys()].sort()]);
}

/** Whether half of their properties have the same names; without properties, whether one type holds the other. */
function isAlike(before: Part, after: Part, spot: Spot): boolean {
  const [old, now] = [spot.flat([before], 'before'), spot.flat([after], 'after')];
  if (old.properties.size + now.properties.size > 0) return likeness(old.properties, now.properties) >= 0.5;
  return old.types !== undefined && now.types !== undefined && relationOfTypes(old.types, now.types) !== 'other';
}

function likeness(before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>): number {
  const all = new Set([...before.keys(), ...after.keys()]);
  const shared = [...before.keys()].filter((name) => after.has(name));
  return all.size === 0 ? 0 : shared.length / all.size;
}

/** The alternative that a schema without alternatives has most in common with; the first of those. */
export function nearestVariant(
  group: Group,
  side: keyof Sides<unknown>,
  all: Sides<Parts>,
  spot: Spot,
): Part | undefined {
  const withVariant = (variant: Part) => ({ ...all, [side]: [variant, ...all[side]] });
  const probed = group.variants.slice(0, MOST_PROBED);
  const other = side === 'after' ? 'before' : 'after';
  const { properties, types } = spot.flat(all[other], other);
  const score = (variant: Part) => {
    const flat = spot.flat(withVariant(variant)[side], side);
    const hasType = [...(types ?? [])].some((type) => flat.types?.has(type));
    return likeness(properties, flat.properties) + (hasType ? 0.1 : 0);
  };
  return [...probed].sort((one, another) => score(another) - score(one))[0];
}

/** Whether a property is described or required in one of these. */
export function namesIn({ before, after }: Sides<readonly Part[]>, spot: Spot): (name: string) => boolean {
  const names = new Set<string>();
  for (const [side, parts] of [['before', before] as const, ['after', after] as const]) {
    for (const part of parts) {
      const { properties, required } = spot.flat([part], side);
      for (const name of [...properties.keys(), ...required]) names.add(name);
    }
  }
  return (name) => names.has(name);
}

/** Its title, the name of the schema, or the value by which it is known; else its place. */
export function labelOf(part: Part, { variants }: Group, side: keyof Sides<unknown>, spot: Spot): string {
  const flat = spot.flat([part], side);
  const title = textOf(flat.documentation.texts.get('title'));
  if (title !== undefined) return title;
  if (part.schema.kind === 'reference') return part.schema.id;
  const [constant] = constantsIn(part, side, spot);
  if (constant !== undefined) return `${constant[0]} = ${canonical(constant[1])}`;
  const types = flat.types?.size === 1 && flat.properties.size === 0 ? [...flat.types][0] : undefined;
  return types ?? `#${variants.indexOf(part) + 1}`;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
