/** Which channels a server has, and which servers a channel: each with the request that opens it. */
import type { Channel, Message, Server } from '../../model/types';
import type { WebSocketFacts } from '../../model/websocket/facts';
import type { Lookup } from '../lookup';
import { type Handshake, handshakeOf } from './handshake';
import { type Opening, openingOf } from './opening';

export interface ServerConnection {
  readonly channel: Channel;
  readonly isWebSocket: boolean;
  readonly url: string | undefined;
  readonly handshake: Handshake;
  readonly opening: Opening;
}

export interface ChannelConnection {
  readonly server: Server;
  readonly isWebSocket: boolean;
  readonly url: string | undefined;
  readonly opening: Opening;
}

export interface FactsView {
  readonly facts: WebSocketFacts;
  /** The message that is the heartbeat, where it is one. */
  readonly heartbeat: Message | undefined;
}

/** The channels of a server. */
export function serverConnections(server: Server, lookup: Lookup): readonly ServerConnection[] {
  return lookup.connectionsOf('server', server.id).flatMap(({ channel: id, url, isWebSocket }) =>
    lookup.channels([id]).map((channel) => {
      const handshake = handshakeOf(channel, lookup);
      return { channel, isWebSocket, url, handshake, opening: openingOf(server, channel, url, handshake) };
    }),
  );
}

/** The servers of a channel. */
export function channelConnections(
  channel: Channel,
  handshake: Handshake,
  lookup: Lookup,
): readonly ChannelConnection[] {
  return lookup
    .connectionsOf('channel', channel.id)
    .flatMap(({ server: id, url, isWebSocket }) =>
      lookup
        .servers([id])
        .map((server) => ({ server, isWebSocket, url, opening: openingOf(server, channel, url, handshake) })),
    );
}

export function factsView(facts: WebSocketFacts | undefined, { messages }: Lookup): FactsView | undefined {
  if (facts === undefined) return undefined;
  const via = facts.heartbeat?.via;
  const [heartbeat] = via?.kind === 'message' ? messages([via.message]) : [];
  return { facts, heartbeat };
}
