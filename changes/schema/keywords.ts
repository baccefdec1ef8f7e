/** Compares what a value itself must be: its type, its bounds, its format. */
import type { JsonValue } from '../../model/types';
import { canonical, isEqual } from '../json';
import { isBound, isTighter } from './bounds';
import type { Flat } from './flat';
import type { Sides, Spot } from './spot';
import { relationOfTypes } from './values';

/** Types and allowed values. */
export function compareRequirements({ before, after }: Sides<Flat>, spot: Spot): void {
  if (before.isNever !== after.isNever) {
    spot.add(after.isNever ? 'type-narrowed' : 'type-widened', { before: typeText(before), after: typeText(after) });
    return;
  }
  // A list of values says all that a type says.
  const isListed = before.values !== undefined && after.values !== undefined;
  const relation = relationOfTypes(before.types, after.types);
  if (!isListed && relation !== 'same') {
    const rule = { narrower: 'type-narrowed', wider: 'type-widened', other: 'type-changed' } as const;
    spot.add(rule[relation], { before: typeText(before), after: typeText(after) });
  }
  compareValues(before.values, after.values, spot);
}

function typeText({ isNever, types }: Flat): string {
  if (isNever) return 'nothing';
  return types === undefined ? 'any' : [...types].join(' | ');
}

function compareValues(before: Flat['values'], after: Flat['values'], spot: Spot): void {
  if (before === undefined && after === undefined) return;
  if (before === undefined) spot.add('values-restricted', { after });
  else if (after === undefined) spot.add('values-unrestricted', { before });
  else {
    const olds = new Set(before.map(canonical));
    const news = new Set(after.map(canonical));
    const gone = before.filter((value) => !news.has(canonical(value)));
    const added = after.filter((value) => !olds.has(canonical(value)));
    if (gone.length === before.length && added.length > 0) spot.add('values-replaced', { before, after });
    else {
      if (added.length > 0) spot.add('value-added', { after: added });
      if (gone.length > 0) spot.add('value-removed', { before: gone });
    }
  }
}

/** Everything else, but properties. */
export function compareKeywords({ before, after }: Sides<Flat>, spot: Spot): void {
  compareFormats(before.formats, after.formats, spot);
  compareConstraints(before.constraints, after.constraints, spot);
  compareConditions(before.conditions, after.conditions, spot);
  if (before.discriminator !== after.discriminator) {
    spot.add('discriminator-changed', { before: before.discriminator, after: after.discriminator });
  }
  compareItems(before, after, spot);
  compareDefaults(before.default, after.default, spot);
}

function compareItems(before: Flat, after: Flat, spot: Spot): void {
  const count = Math.max(before.tuple.length, after.tuple.length);
  for (let index = 0; index < count; index++) {
    const parts = { before: before.tuple[index] ?? before.items, after: after.tuple[index] ?? after.items };
    spot.compare(parts, `[${index}]`);
  }
  spot.compare({ before: before.items, after: after.items }, '[]');
}

function compareDefaults(before: JsonValue | undefined, after: JsonValue | undefined, spot: Spot): void {
  if (isEqual(before, after)) return;
  if (before === undefined) spot.add('default-declared', { after });
  else if (after === undefined) spot.add('default-undeclared', { before });
  else spot.add('default-changed', { before, after });
}

/** The second holds every value of the first. */
const WIDER_FORMATS: ReadonlyMap<string, string> = new Map([
  ['int32', 'int64'],
  ['float', 'double'],
]);

function compareFormats(before: readonly string[], after: readonly string[], spot: Spot): void {
  const [old, now] = [before.join(', '), after.join(', ')];
  if (old === now) return;
  const difference = { before: old, after: now };
  if (old === '') spot.add('format-added', { after: now });
  else if (now === '') spot.add('format-removed', { before: old });
  else if (WIDER_FORMATS.get(old) === now) spot.add('format-widened', difference);
  else if (WIDER_FORMATS.get(now) === old) spot.add('format-narrowed', difference);
  else spot.add('format-changed', difference);
}

const ENCODINGS = ['contentEncoding', 'contentMediaType'];

function compareConstraints(
  before: ReadonlyMap<string, JsonValue>,
  after: ReadonlyMap<string, JsonValue>,
  spot: Spot,
): void {
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const [old, now] = [before.get(name), after.get(name)];
    if (isEqual(old, now)) continue;
    const difference = { name, before: old, after: now };
    if (ENCODINGS.includes(name)) spot.add('encoding-changed', difference);
    else if (isBound(name)) {
      const isTight = now !== undefined && (old === undefined || isTighter(name, old, now) === true);
      spot.add(isTight ? 'bound-tightened' : 'bound-loosened', difference);
    } else if (old === undefined) spot.add('constraint-added', difference);
    else spot.add(now === undefined ? 'constraint-removed' : 'constraint-changed', difference);
  }
}

/** Whether one condition is stricter than another is not decidable: one that differs counts as another one. */
function compareConditions(before: Flat['conditions'], after: Flat['conditions'], spot: Spot): void {
  for (const keyword of new Set([...before, ...after].map((condition) => condition.keyword))) {
    const olds = before.filter((condition) => condition.keyword === keyword);
    const news = after.filter((condition) => condition.keyword === keyword);
    for (const [index, { part }] of olds.entries()) {
      const now = news[index]?.part;
      if (now === undefined) spot.add('condition-removed', { name: keyword }, { before: [part] });
      else if (!spot.isSame({ before: [part], after: [now] })) {
        spot.add('condition-changed', { name: keyword }, { before: [part], after: [now] });
      }
    }
    for (const { part } of news.slice(olds.length)) spot.add('condition-added', { name: keyword }, { after: [part] });
  }
}
