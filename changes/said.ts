/** Compares what a document says of a thing, and what has no effect on what travels. */
import type { Extension, JsonValue } from '../model/types';
import type { Collector, Place } from './collector';
import { asJson, differing, isEqual } from './json';

/** Texts by the names that AsyncAPI has for them. */
export type Said = Readonly<Record<string, unknown>>;

export function compareSaid(before: Said, after: Said, place: Place, { add }: Collector): void {
  const olds = new Map(Object.entries(before));
  for (const [name, value] of Object.entries(after)) {
    const [old, now] = [textOf(olds.get(name)), textOf(value)];
    if (!isEqual(old, now)) add('text-changed', place, { name, before: old, after: now });
  }
}

/** Nothing, an empty list and an absent text are the same. */
function textOf(value: unknown): JsonValue | undefined {
  const isNothing = value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  return isNothing ? undefined : asJson(value);
}

/** How authors mark what AsyncAPI has no `deprecated` for. */
const DEPRECATED = new Set(['deprecated', 'x-deprecated']);

export function compareExtensions(
  before: readonly Extension[],
  after: readonly Extension[],
  place: Place,
  { add }: Collector,
): void {
  const byName = (extensions: readonly Extension[]) => new Map(extensions.map(({ name, value }) => [name, value]));
  for (const { name, before: old, after: now } of differing(byName(before), byName(after))) {
    if (DEPRECATED.has(name) && isSet(old) !== isSet(now)) add(isSet(now) ? 'deprecated' : 'undeprecated', place);
    else add('extension-changed', place, { name, before: old, after: now });
  }
}

function isSet(value: JsonValue | undefined): boolean {
  return value !== undefined && value !== false && value !== null;
}

/** `undefined` where a label is only the name that a thing has anyway. */
export function titleOf({ label, id }: { readonly label: string; readonly id: string }, ...names: unknown[]) {
  return label === id || names.includes(label) ? undefined : label;
}
