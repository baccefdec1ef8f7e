/** Finds what identifies a message on the wire: a property with a constant value that differs from its siblings'. */

import { groupBy } from '../../group-by';
import { formatOf } from '../schema/formats';
import type { Identity } from '../types';
import type { MessageDraft } from './draft';
import { asList, asTexts, entriesOf, get, isRaw, plain } from './raw';

/** The maximum depth of an identifying property. */
const DEEPEST = 3;

/** The maximum number of siblings with the same constant for which a second property is searched. */
const MOST_FELLOWS = 8;

/** A longer list of values does not help a reader. */
const MOST_VALUES = 12;

/** How many schemas of one payload are searched. */
const ROOM = 5000;

interface Found {
  readonly path: readonly string[];
  /** All values allowed there; a constant has exactly one. */
  readonly values: readonly unknown[];
  /** Whether every property on the way is required. */
  readonly isRequired: boolean;
}

/** Constants and enums by their path, in the order of depth, then of the document. */
type Places = ReadonlyMap<string, Found>;

export function identify(messages: readonly MessageDraft[]): ReadonlyMap<MessageDraft, Identity> {
  const places = new Map(messages.map((message) => [message, placesOf(message)]));
  const memberships = messages.flatMap((message) => groupsOf(message).map((group) => ({ group, message })));
  const groups = groupBy(memberships, ({ group }) => group);
  const tallies = new Map(
    [...groups].map(([group, members]) => [
      group,
      tally(members.map(({ message }) => places.get(message) ?? new Map())),
    ]),
  );
  const identities = new Map<MessageDraft, Identity>();
  for (const message of messages) {
    const all = places.get(message) ?? new Map();
    const own = groupsOf(message).filter((group) => (groups.get(group)?.length ?? 0) > 1);
    const siblings = own.map((group) => tallies.get(group) ?? new Map());
    const best =
      own.length === 0
        ? [...all.values()].find((place) => isConstant(place) && place.path.length === 1)
        : (mostTelling(all, siblings) ?? inTwoPlaces(all, siblings));
    if (best !== undefined) identities.set(message, identityOf(best));
  }
  return identities;
}

function identityOf({ path, values, also }: Found & { readonly also?: Found }): Identity {
  const second = also && { path: also.path, values: also.values.map((value) => plain(value)) };
  return { path, value: plain(values[0]), also: second };
}

function groupsOf(message: MessageDraft): readonly string[] {
  return [...message.channels].flatMap((channel) =>
    [...message.directions].map((direction) => `${direction} ${channel}`),
  );
}

/** For each path, how many messages have a constant there, and which have which. */
type Tally = ReadonlyMap<string, { readonly total: number; readonly holders: ReadonlyMap<string, readonly Places[]> }>;

function tally(members: readonly Places[]): Tally {
  const paths = new Map<string, { total: number; holders: Map<string, Places[]> }>();
  for (const member of members) {
    for (const [key, place] of member) {
      if (!isConstant(place)) continue;
      const path = paths.get(key) ?? { total: 0, holders: new Map<string, Places[]>() };
      paths.set(key, path);
      const text = textOf(place);
      path.total++;
      const holders = path.holders.get(text) ?? [];
      path.holders.set(text, holders);
      holders.push(member);
    }
  }
  return paths;
}

function isConstant({ values }: Found): boolean {
  return values.length === 1;
}

function textOf({ values }: Found): string {
  return JSON.stringify(values[0]);
}

/** The place that most siblings have a constant at too; of those the shallowest, then the first. */
function mostTelling(places: Places, tallies: readonly Tally[]): Found | undefined {
  let best: Found | undefined;
  let bestScore = 0;
  for (const [key, place] of places) {
    if (!isConstant(place)) continue;
    const text = textOf(place);
    if (tallies.some((paths) => (paths.get(key)?.holders.get(text)?.length ?? 0) > 1)) continue;
    const score = scoreOf(key, tallies);
    // A unique constant in a deep, optional property does not help: it may be absent.
    const isHidden = place.path.length > 1 && !place.isRequired && score === tallies.length;
    if (score <= bestScore || isHidden) continue;
    best = place;
    bestScore = score;
  }
  return best;
}

function scoreOf(key: string, tallies: readonly Tally[]): number {
  return tallies.reduce((sum, paths) => sum + (paths.get(key)?.total ?? 0), 0);
}

/** A constant that a few siblings share, and a second place where those have none of this message's values. */
function inTwoPlaces(places: Places, tallies: readonly Tally[]): (Found & { readonly also: Found }) | undefined {
  let best: (Found & { readonly also: Found }) | undefined;
  let bestScore = 0;
  for (const [key, place] of places) {
    const score = scoreOf(key, tallies);
    if (!isConstant(place) || score <= bestScore) continue;
    const holders = tallies.map((paths) => paths.get(key)?.holders.get(textOf(place)) ?? []);
    if (holders.some(({ length }) => length > MOST_FELLOWS + 1)) continue;
    const fellows = holders.flat().filter((holder) => holder !== places);
    if (fellows.length === 0) continue;
    const also = [...places].find(([other, second]) => other !== key && isApart(other, second, fellows))?.[1];
    if (also === undefined) continue;
    best = { ...place, also };
    bestScore = score;
  }
  return best;
}

function isApart(key: string, { values, isRequired }: Found, fellows: readonly Places[]): boolean {
  if (!isRequired) return false;
  const texts = new Set(values.map((value) => JSON.stringify(value)));
  return fellows.every((fellow) => {
    const place = fellow.get(key);
    return place?.isRequired === true && place.values.every((value) => !texts.has(JSON.stringify(value)));
  });
}

function placesOf(message: MessageDraft): Places {
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

function collect(schema: unknown, path: readonly string[], isRequired: boolean, walk: Walk): Map<string, Found> {
  const found = new Map<string, Found>();
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
