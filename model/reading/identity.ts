/** Finds what identifies a message on the wire: a property with a constant value that differs from its siblings'. */

import { groupBy } from '../../group-by';
import type { Identity } from '../types';
import type { MessageDraft } from './draft';
import { type Place, type Places, placesOf } from './identity-places';
import { plain } from './raw';

/** The maximum number of siblings with the same constant for which a second property is searched. */
const MOST_FELLOWS = 8;

/** How many messages are gathered that share constants, over the whole document: many channels may have many each. */
const ROOM = 500_000;

/** An identity before the messages have ids. */
export interface FoundIdentity extends Omit<Identity, 'sharedBy'> {
  readonly sharedBy: readonly MessageDraft[] | undefined;
}

/** Identities of messages. A message that nothing identifies, not even with others, has none. */
export function identify(messages: readonly MessageDraft[]): ReadonlyMap<MessageDraft, FoundIdentity> {
  const places = new Map(messages.map((message) => [message, placesOf(message)]));
  const groupsByMessage = new Map(messages.map((message) => [message, groupsOf(message)]));
  const memberships = messages.flatMap((message) =>
    (groupsByMessage.get(message) ?? []).map((group) => ({ group, message })),
  );
  const groups = groupBy(memberships, ({ group }) => group);
  const membersOf = (members: readonly MessageDraft[]) =>
    members.map((message) => ({ message, places: places.get(message) ?? new Map() }));
  const tallies = new Map(
    [...groups].map(([group, members]) => [group, tally(membersOf(members.map(({ message }) => message)))]),
  );
  const whole = tally(membersOf(messages));
  const fellowsOf = gatherer();
  const identities = new Map<MessageDraft, FoundIdentity>();
  for (const message of messages) {
    const all = places.get(message) ?? new Map();
    const own = (groupsByMessage.get(message) ?? []).filter((group) => (groups.get(group)?.length ?? 0) > 1);
    const siblings = own.flatMap((group) => tallies.get(group) ?? []);
    const found =
      own.length === 0
        ? alone(all, whole)
        : (mostTelling(all, siblings, whole) ??
          inTwoPlaces(message, all, siblings) ??
          shared(all, siblings, whole, (place) => fellowsOf(own, siblings, place)));
    if (found !== undefined) identities.set(message, identityOf(found));
  }
  return identities;
}

interface Found {
  readonly place: Place;
  readonly also?: Place | undefined;
  readonly sharedBy?: readonly MessageDraft[] | undefined;
}

function identityOf({ place, also, sharedBy }: Found): FoundIdentity {
  const second = also && { path: also.path, values: also.values.map((value) => plain(value)) };
  return { path: place.path, value: plain(place.values[0]), also: second, sharedBy };
}

function groupsOf(message: MessageDraft): readonly string[] {
  return [...message.channels].flatMap((channel) =>
    [...message.directions].map((direction) => `${direction} ${channel}`),
  );
}

interface Member {
  readonly message: MessageDraft;
  readonly places: Places;
}

/** For each path, how many messages have a constant there, and which have which. */
interface Tally {
  readonly size: number;
  readonly paths: ReadonlyMap<string, { readonly total: number; readonly holders: ReadonlyMap<string, Holders> }>;
}

type Holders = readonly Member[];

function tally(members: readonly Member[]): Tally {
  const paths = new Map<string, { total: number; holders: Map<string, Member[]> }>();
  for (const member of members) {
    for (const [key, place] of member.places) {
      if (!isConstant(place)) continue;
      const path = paths.get(key) ?? { total: 0, holders: new Map<string, Member[]>() };
      paths.set(key, path);
      const text = textOf(place);
      path.total++;
      const holders = path.holders.get(text) ?? [];
      path.holders.set(text, holders);
      holders.push(member);
    }
  }
  return { size: members.length, paths };
}

function isConstant({ values }: Place): boolean {
  return values.length === 1;
}

function keyOf({ path }: Place): string {
  return JSON.stringify(path);
}

function textOf({ values }: Place): string {
  return JSON.stringify(values[0]);
}

/** How many siblings have a constant there, and how many different ones these are. */
function totalAt(key: string, tallies: readonly Tally[]): number {
  return tallies.reduce((sum, { paths }) => sum + (paths.get(key)?.total ?? 0), 0);
}

function distinctAt(key: string, tallies: readonly Tally[]): number {
  return tallies.reduce((sum, { paths }) => sum + (paths.get(key)?.holders.size ?? 0), 0);
}

function holdersOf(place: Place, { paths }: Tally): Holders {
  return paths.get(keyOf(place))?.holders.get(textOf(place)) ?? [];
}

/** A message without siblings: of its constants at the top that which differs most in the document, then the first. */
function alone(places: Places, whole: Tally): Found | undefined {
  const constants = [...places.values()].filter((place) => isConstant(place) && place.path.length === 1);
  return best(constants, (place) => [distinctAt(keyOf(place), [whole])]);
}

/**
 * Of the places where no sibling has the same constant that which tells most siblings apart: by its different values
 * among them, then in the whole document; of those the shallowest, then the first.
 */
function mostTelling(places: Places, tallies: readonly Tally[], whole: Tally): Found | undefined {
  const unique = [...places.values()].filter((place) => {
    if (!isConstant(place) || tallies.some((one) => holdersOf(place, one).length > 1)) return false;
    // A unique constant in a deep, optional property does not help: it may be absent.
    return place.path.length === 1 || place.isRequired || totalAt(keyOf(place), tallies) !== tallies.length;
  });
  return best(unique, (place) => [distinctAt(keyOf(place), tallies), distinctAt(keyOf(place), [whole])]);
}

/** The place with the highest scores, compared one after the other; of equals the first. */
function best(places: readonly Place[], scoresOf: (place: Place) => readonly [number, number?]): Found | undefined {
  let found: Found | undefined;
  let most: readonly [number, number?] = [Number.NEGATIVE_INFINITY];
  for (const place of places) {
    const scores = scoresOf(place);
    const difference = scores[0] - most[0] || (scores[1] ?? 0) - (most[1] ?? 0);
    if (found !== undefined && difference <= 0) continue;
    found = { place };
    most = scores;
  }
  return found;
}

/** A constant that a few siblings share, and a second place where those have none of this message's values. */
function inTwoPlaces(message: MessageDraft, places: Places, tallies: readonly Tally[]): Found | undefined {
  let found: Found | undefined;
  let bestScore = 0;
  for (const [key, place] of places) {
    const score = totalAt(key, tallies);
    if (!isConstant(place) || score <= bestScore) continue;
    const holders = tallies.map((one) => holdersOf(place, one));
    if (holders.some(({ length }) => length > MOST_FELLOWS + 1)) continue;
    const fellows = holders.flat().filter((holder) => holder.message !== message);
    if (fellows.length === 0) continue;
    const also = [...places].find(([other, second]) => other !== key && isApart(other, second, fellows))?.[1];
    if (also === undefined) continue;
    found = { place, also };
    bestScore = score;
  }
  return found;
}

function isApart(key: string, { values, isRequired }: Place, fellows: Holders): boolean {
  if (!isRequired) return false;
  const texts = new Set(values.map((value) => JSON.stringify(value)));
  return fellows.every(({ places }) => {
    const place = places.get(key);
    return place?.isRequired === true && place.values.every((value) => !texts.has(JSON.stringify(value)));
  });
}

/** The constant that the fewest siblings share, where it tells at least this group from other messages. */
function shared(
  places: Places,
  tallies: readonly Tally[],
  whole: Tally,
  fellowsOf: (place: Place) => readonly MessageDraft[] | undefined,
): Found | undefined {
  const telling = [...places.values()].filter((place) => {
    if (!isConstant(place) || (place.path.length > 1 && !place.isRequired)) return false;
    const isOfAll = tallies.every((one) => holdersOf(place, one).length === one.size);
    return !isOfAll || distinctAt(keyOf(place), [whole]) > 1;
  });
  const countOf = (place: Place) => tallies.reduce((sum, one) => sum + holdersOf(place, one).length, 0);
  const found = best(telling, (place) => [-countOf(place), distinctAt(keyOf(place), tallies)]);
  const sharedBy = found && fellowsOf(found.place);
  return sharedBy && { ...found, sharedBy };
}

/** Messages that share a constant in the same groups get the same list, so that all lists together stay small. */
function gatherer() {
  const known = new Map<string, readonly MessageDraft[] | undefined>();
  let room = ROOM;
  return (groups: readonly string[], tallies: readonly Tally[], place: Place) => {
    const key = JSON.stringify([groups, keyOf(place), textOf(place)]);
    if (known.has(key)) return known.get(key);
    const holders = tallies.map((one) => holdersOf(place, one));
    room -= holders.reduce((sum, { length }) => sum + length, 0);
    const list = room < 0 ? undefined : [...new Set(holders.flat().map(({ message }) => message))];
    known.set(key, list);
    return list;
  };
}
