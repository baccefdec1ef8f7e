/** Compares channels: the addresses of connections, their handshakes, and which server has them. */
import type { Schema } from '../../model/schema/schema';
import { groupBy } from '../../group-by';
import type { ApiModel, Channel, Message, Parameter, WebSocketBinding } from '../../model/types';
import type { Place } from '../collector';
import { addressKey, type Context, type Partners, subjectOf } from '../context';
import { type Matches, match } from '../match';
import { compareExtensions, compareSaid, titleOf } from '../said';
import { objectParts, partsOf } from '../schema/flat';
import { compareBindings } from './bindings';
import { compareFacts } from './facts';

/** A key is only a name in the document: channels with the same address are the same. */
export function matchChannels(
  before: readonly Channel[],
  after: readonly Channel[],
  messages: Partners<Message>,
): Matches<Channel> {
  const traffic = ({ messages: ids }: Channel, side: 'before' | 'after') => {
    const known = ids.map((id) => (side === 'after' ? id : messages.idNow.get(id)));
    return known.length === 0 || known.includes(undefined) ? undefined : JSON.stringify(known.sort());
  };
  return match(
    before,
    after,
    [
      (channel) => `${channel.id} ${endpointOf(channel)}`,
      (channel, side) => `${endpointOf(channel)} ${traffic(channel, side)}`,
      endpointOf,
      ({ id }) => id,
      traffic,
    ],
    [endpointOf],
  );
}

/** What a client opens; the key of a channel whose address the document does not say. */
export function endpointOf({ id, address }: Channel): string {
  return address === undefined ? `channel ${id}` : `address ${addressKey(address)}`;
}

export function compareChannels(context: Context): void {
  const { channels, collector, before, after } = context;
  const [olds, news] = [serversByEndpoint(before), serversByEndpoint(after)];
  for (const channel of channels.gone) {
    if (!news.has(endpointOf(channel))) {
      collector.add('channel-removed', placeOf(channel, true), { before: channel.address });
    }
  }
  for (const channel of channels.added) {
    if (!olds.has(endpointOf(channel))) collector.add('channel-added', placeOf(channel), { after: channel.address });
  }
  for (const [old, now] of channels.pairs) {
    compareAvailability(olds.get(endpointOf(old)), news.get(endpointOf(now)), placeOf(now), context);
    compareChannel(old, now, context);
  }
}

function placeOf(channel: Channel, isGone = false): Place {
  return { subject: subjectOf('channel', channel, isGone), direction: undefined };
}

function compareChannel(before: Channel, after: Channel, context: Context): void {
  const { collector } = context;
  const place = placeOf(after);
  if (before.address === undefined || after.address === undefined) {
    const [old, now] = [before.address, after.address];
    if (old !== now) collector.add('text-changed', place, { name: 'address', before: old, after: now });
  } else if (endpointOf(before) !== endpointOf(after)) {
    collector.add('channel-address', place, { before: before.address, after: after.address });
  }
  compareParameters(before, after, place, context);
  compareHandshake(before.webSocket, after.webSocket, place, context);
  compareFacts(before.webSocketFacts, after.webSocketFacts, place, context);
  compareBindings(before.bindings, after.bindings, place, collector);
  compareExtensions(before.extensions, after.extensions, place, collector);
  compareSaid(saidOf(before), saidOf(after), place, collector);
}

function saidOf(channel: Channel) {
  const { address, summary, description, tags, externalDocs, sessions } = channel;
  return { title: titleOf(channel, address), summary, description, tags, externalDocs, 'x-session': sessions };
}

/** Several channels may be one address, each on another server. */
function serversByEndpoint({ channels }: ApiModel): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = groupBy(channels, endpointOf);
  return new Map([...groups].map(([endpoint, list]) => [endpoint, new Set(list.flatMap(({ servers }) => servers))]));
}

/** On servers that both documents have. */
function compareAvailability(
  before: ReadonlySet<string> = new Set(),
  after: ReadonlySet<string> = new Set(),
  place: Place,
  { servers, collector }: Context,
): void {
  for (const [old, now] of servers.pairs) {
    if (before.has(old.id) === after.has(now.id)) continue;
    collector.add(after.has(now.id) ? 'connection-added' : 'connection-removed', place, { name: now.label });
  }
}

/** By their place in the address, in which their names are not seen. */
function compareParameters(before: Channel, after: Channel, place: Place, context: Context): void {
  const { collector, comparer } = context;
  if (endpointOf(before) !== endpointOf(after)) return;
  const [olds, news] = [before, after].map(parametersInOrder);
  for (const [index, parameter] of (news ?? []).entries()) {
    const old = olds?.[index];
    if (old === undefined || parameter === undefined) continue;
    const within: Place = { ...place, part: 'parameter', path: parameter.name };
    comparer.compare(
      { before: partsOf(toldBy(old, context)), after: partsOf(toldBy(parameter, context)) },
      { ...within, direction: 'send' },
    );
    if (old.location !== parameter.location) {
      collector.add('parameter-location', within, { before: old.location, after: parameter.location });
    }
    compareExtensions(old.extensions, parameter.extensions, within, collector);
    compareSaid({ description: old.description }, { description: parameter.description }, within, collector);
  }
}

/** AsyncAPI 3 has no words for more than the values of a parameter: against it, nothing else can differ. */
function toldBy({ schema }: Parameter, { before, after }: Context): Schema | undefined {
  const isSameMajor = before.asyncapi.split('.')[0] === after.asyncapi.split('.')[0];
  return isSameMajor || schema?.kind !== 'schema'
    ? schema
    : { ...schema, types: [], format: undefined, constraints: [] };
}

function parametersInOrder({ address = '', parameters }: Channel): readonly (Parameter | undefined)[] {
  const byName = new Map(parameters.map((parameter) => [parameter.name, parameter]));
  return [...address.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => byName.get(name));
}

const NO_BINDING: WebSocketBinding = {
  method: undefined,
  query: undefined,
  headers: undefined,
  bindingVersion: undefined,
  extensions: [],
};

/** The client sends it. */
function compareHandshake(
  before: WebSocketBinding = NO_BINDING,
  after: WebSocketBinding = NO_BINDING,
  place: Place,
  { collector, comparer }: Context,
): void {
  const [old, now] = [before.method ?? 'GET', after.method ?? 'GET'];
  if (old !== now) collector.add('handshake-method', place, { before: old, after: now });
  for (const name of ['query', 'headers'] as const) {
    const part = name === 'query' ? 'handshakeQuery' : 'handshakeHeaders';
    comparer.compare(
      { before: objectParts(before[name]), after: objectParts(after[name]) },
      { ...place, part, direction: 'send' },
    );
  }
  compareExtensions(before.extensions, after.extensions, place, collector);
  const said = ({ bindingVersion }: WebSocketBinding) => ({ 'ws.bindingVersion': bindingVersion });
  compareSaid(said(before), said(after), place, collector);
}
