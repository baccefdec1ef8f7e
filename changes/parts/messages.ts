/** Compares messages: which travel, where, and what they are made of. */
import type { ApiModel, Direction, Message } from '../../model/types';
import type { Place } from '../collector';
import { type Context, subjectOf } from '../context';
import { asJson, canonical, isEqual } from '../json';
import { type Matches, match, type Sign } from '../match';
import { compareExtensions, compareSaid } from '../said';
import type { Comparer } from '../schema/compare';
import { constantsOf } from '../schema/constants';
import { type Parts, partsOf } from '../schema/flat';
import type { Sides } from '../schema/spot';
import { compareBindings } from './bindings';
import { endpointOf } from './channels';
import { comparePlaces, type Traffic, trafficOf } from './places';
import { compareReplies } from './replies';

/**
 * By what tells a message apart on the wire, else by its name, else by what it is made of. A key in the document is the
 * last name that counts.
 */
export function matchMessages(before: ApiModel, after: ApiModel, { flat }: Pick<Comparer, 'flat'>): Matches<Message> {
  const constants: Sign<Message> = ({ payload }, side) => {
    const fixed = constantsOf(flat(partsOf(payload), side), (parts) => flat(parts, side));
    return fixed.length === 0 ? undefined : canonical(Object.fromEntries(fixed));
  };
  const shape: Sign<Message> = ({ payload }, side) => {
    const whole = flat(partsOf(payload), side);
    const typesOf = (parts: Parts) => {
      const { types, values } = flat(parts, side);
      return [[...(types ?? [])].sort(), values ?? null];
    };
    const properties = [...whole.properties].map(([name, parts]) => [name, typesOf(parts)]);
    return canonical([typesOf(partsOf(payload)), properties.sort()]);
  };
  const signs: readonly Sign<Message>[] = [
    ({ identifiedBy: identity }) =>
      identity === undefined || identity.sharedBy !== undefined
        ? undefined
        : canonical(asJson([identity.path, identity.value, identity.also])),
    constants,
    ({ name }) => name,
    ({ id }) => id,
    ({ label }) => label,
  ];
  const ways: Sign<Message> = ({ directions }) => [...directions].sort().join();
  const endpoints = { before: endpointsById(before), after: endpointsById(after) };
  const places: Sign<Message> = ({ channels }, side) =>
    JSON.stringify(channels.map((id) => endpoints[side].get(id)).sort());
  const anonymous = both(ways, places, shape);
  return match(
    before.messages,
    after.messages,
    [...signs.map((sign) => both(ways, sign)), ...signs, both(ways, shape, hasProperties(flat)), anonymous],
    [anonymous],
  );
}

/** Equal in all of these. */
function both(...signs: readonly Sign<Message>[]): Sign<Message> {
  return (message, side) => {
    const keys = signs.map((sign) => sign(message, side));
    return keys.includes(undefined) ? undefined : JSON.stringify(keys);
  };
}

/** What is made of one property, or none, is too much like others. */
function hasProperties(flat: Comparer['flat']): Sign<Message> {
  return ({ payload }, side) => (flat(partsOf(payload), side).properties.size < 2 ? undefined : '');
}

function endpointsById({ channels }: ApiModel): ReadonlyMap<string, string> {
  return new Map(channels.map((channel) => [channel.id, endpointOf(channel)]));
}

export function compareMessages(context: Context): void {
  const { messages, collector } = context;
  for (const message of messages.gone) {
    const place = placeOf(message, undefined, true);
    for (const direction of message.directions) collector.add('message-removed', { ...place, direction });
    if (message.directions.length === 0) collector.add('component-removed', place);
  }
  for (const message of messages.added) {
    const place = placeOf(message);
    for (const direction of message.directions) addMessage(message, direction, context);
    if (message.directions.length === 0) collector.add('component-added', place);
  }
  const traffic = trafficOf(context);
  for (const [before, after] of messages.pairs) compareMessage(before, after, traffic, context);
}

function placeOf(message: Message, direction?: Direction, isGone = false): Place {
  return { subject: subjectOf('message', message, isGone), direction };
}

/** Who does not send a new request receives no reply to it. */
function addMessage(message: Message, direction: Direction, { messages, collector, labels }: Context): void {
  const place = placeOf(message, direction);
  const isNew = (id: string) => messages.was.get(id)?.directions.includes('send') !== true;
  const isReply = direction === 'receive' && message.repliesTo.length > 0 && message.repliesTo.every(isNew);
  if (isReply) {
    collector.add('message-added-as-reply', place, {
      after: message.repliesTo.map((id) => labels.after.get(id) ?? id),
    });
  } else collector.add('message-added', place);
}

function compareMessage(before: Message, after: Message, traffic: Traffic, context: Context): void {
  const { collector } = context;
  const place = placeOf(after);
  for (const direction of before.directions) {
    if (!after.directions.includes(direction)) collector.add('message-removed', { ...place, direction });
  }
  for (const direction of after.directions) {
    if (!before.directions.includes(direction)) addMessage(after, direction, context);
  }
  comparePlaces(before, after, place, traffic, context);
  compareContent(before, after, context);
  compareCorrelation(before, after, place, context);
  compareReplies(before, after, context);
  compareBindings(before.bindings, after.bindings, place, collector);
  compareExtensions(before.extensions, after.extensions, place, collector);
  compareSaid(saidOf(before, 'before', context), saidOf(after, 'after', context), place, collector);
  const [examples, newExamples] = [before, after].map((message) =>
    message.examples.map(({ name, summary, headers, payload, extensions }) =>
      asJson({ name, summary, headers, payload, extensions }),
    ),
  );
  if (!isEqual(examples, newExamples)) {
    collector.add('examples-changed', place, { before: examples, after: newExamples });
  }
}

function saidOf(message: Message, side: keyof Sides<unknown>, { comparer }: Context) {
  const { name, title, summary, description, tags, externalDocs, payload } = message;
  // A message without a description has that of its payload, where it is compared.
  const isOwn = description !== comparer.flat(partsOf(payload), side).documentation.texts.get('description');
  return { name, title, summary, description: isOwn ? description : undefined, tags, externalDocs };
}

/** For each way in which both documents let it travel. */
function compareContent(before: Message, after: Message, { collector, comparer }: Context): void {
  const place = placeOf(after);
  if (before.contentType !== after.contentType) {
    const difference = { before: before.contentType, after: after.contentType };
    const isKnown = before.contentType !== undefined && after.contentType !== undefined;
    if (isKnown) collector.add('content-type', place, difference);
    else collector.add('text-changed', place, { name: 'contentType', ...difference });
  }
  const ways = after.directions.filter((direction) => before.directions.includes(direction));
  for (const part of ['payload', 'headers'] as const) {
    const [old, now] = [before[part], after[part]];
    for (const direction of ways) {
      const within = { ...place, part, direction };
      if (old === undefined || now === undefined) {
        if (now !== undefined) collector.add('schema-declared', within);
        else if (old !== undefined) collector.add('schema-undeclared', within);
      } else comparer.compare({ before: partsOf(old), after: partsOf(now) }, within);
    }
  }
}

function compareCorrelation(before: Message, after: Message, place: Place, { collector }: Context): void {
  const [old, now] = [before.correlationId, after.correlationId];
  if (old?.location !== now?.location) {
    const difference = { before: old?.location, after: now?.location };
    const rule =
      old === undefined ? 'correlation-added' : now === undefined ? 'correlation-removed' : 'correlation-moved';
    collector.add(rule, place, difference);
  }
  compareSaid({ correlationId: old?.description }, { correlationId: now?.description }, place, collector);
}
