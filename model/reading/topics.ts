/** Finds the channels that are no endpoints: topics of a connection that is opened elsewhere. */

import type { Channel, Info, Server } from '../types';
import { isWebSocketProtocol } from '../websocket/transport';
import { hasScheme } from './servers';

/** "All communication happens through this single connection"; bounded, so that no text makes it slow. */
const SINGLE_CONNECTION =
  /\b(?:all|every)\s+(?:\w+\s+){0,3}(?:communications?|messages?|channels?|topics?|subscriptions?|traffic|data|streams?|events?|feeds?)\b[^.!?]{0,60}\b(?:one|single|same)\s+(?:(?:persistent|shared|web\s?socket)\s+){0,2}connection\b/i;

/**
 * A channel without a leading slash is a topic where all its servers are opened at one other channel: the one at `/`, or
 * the one that a text of the document names the single connection. A channel that describes a handshake of its own is
 * no topic.
 */
export function markTopics(channels: readonly Channel[], servers: readonly Server[], info: Info): readonly Channel[] {
  const candidates = channels.filter(isTopicName);
  if (candidates.length === 0) return channels;
  const openings = openingsOf(channels, servers, info);
  const protocols = new Map(servers.map(({ id, protocol }) => [id, protocol]));
  const isOpened = (id: string) => isWebSocketProtocol(protocols.get(id) ?? '');
  const topics = new Set(candidates);
  return channels.map((channel) => {
    if (!topics.has(channel) || !channel.servers.every(isOpened)) return channel;
    const places = servers.length === 0 ? [openings.get(undefined)] : channel.servers.map((id) => openings.get(id));
    const [place] = places;
    if (place === undefined || places.some((other) => other?.channel !== place.channel)) return channel;
    return { ...channel, topicOf: place };
  });
}

/** What each server's one connection is opened at; under `undefined`, that of a document without servers. */
function openingsOf(
  channels: readonly Channel[],
  servers: readonly Server[],
  { description }: Info,
): ReadonlyMap<string | undefined, NonNullable<Channel['topicOf']>> {
  const isStated = says(description);
  const found = new Map<string | undefined, NonNullable<Channel['topicOf']>>();
  const endpoints = new Map<string | undefined, Channel[]>(
    servers.length === 0 ? [[undefined, []]] : servers.map(({ id }) => [id, []]),
  );
  for (const channel of channels) {
    if (isTopicName(channel)) continue;
    for (const id of servers.length === 0 ? [undefined] : channel.servers) endpoints.get(id)?.push(channel);
  }
  const texts = new Map(servers.map((server) => [server.id as string | undefined, says(server.description)]));
  for (const [id, own] of endpoints) {
    const root = own.find(({ address }) => address?.trim() === '/') ?? only(own.filter((one) => says(one.description)));
    if (root !== undefined) found.set(id, { channel: root.id });
    else if ((isStated || texts.get(id) === true) && own.length < 2) found.set(id, { channel: own[0]?.id });
  }
  return found;
}

/** A name rather than a path, without the request that would open it. */
function isTopicName({ address, webSocket, webSocketFacts }: Channel): boolean {
  const name = address?.trim() ?? '';
  return /^[^/?#]/.test(name) && !hasScheme(name) && webSocket === undefined && webSocketFacts === undefined;
}

function says(text: string | undefined): boolean {
  return text !== undefined && SINGLE_CONNECTION.test(text);
}

function only<Thing>(things: readonly Thing[]): Thing | undefined {
  return things.length === 1 ? things[0] : undefined;
}
