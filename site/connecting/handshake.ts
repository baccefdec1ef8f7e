/** What the request that opens a channel carries, on each server that has the channel. */
import type { Expanded } from '../../model/schema/schema';
import type { Channel, Message, Server } from '../../model/types';
import type { WebSocketFacts } from '../../model/websocket/facts';
import type { Lookup } from '../lookup';
import { expanded } from '../schemas/expanded';
import { type Opening, openingOf } from './opening';

/** The parts of the request that opens a connection. */
export interface Handshake {
  readonly parameters: readonly ParameterRow[];
  readonly query: Expanded | undefined;
  readonly headers: Expanded | undefined;
}

export interface ParameterRow {
  readonly name: string;
  readonly description: string | undefined;
  readonly location: string | undefined;
  readonly schema: Expanded | undefined;
  readonly extensions: Channel['extensions'];
}

export interface ServerConnection {
  readonly channel: Channel;
  readonly url: string | undefined;
  readonly handshake: Handshake;
  readonly opening: Opening;
}

export interface ChannelConnection {
  readonly server: Server;
  readonly url: string | undefined;
  readonly opening: Opening;
}

export interface FactsView {
  readonly facts: WebSocketFacts;
  /** The message that is the heartbeat, where it is one. */
  readonly heartbeat: Message | undefined;
}

export function handshakeOf(channel: Channel, lookup: Lookup): Handshake {
  const { parameters, webSocket } = channel;
  return {
    parameters: parameters.map(({ name, description, location, schema, extensions }) => ({
      name,
      description,
      location,
      schema: expanded(schema, lookup),
      extensions,
    })),
    query: expanded(webSocket?.query, lookup),
    headers: expanded(webSocket?.headers, lookup),
  };
}

/** The channels of a server. */
export function serverConnections(server: Server, lookup: Lookup): readonly ServerConnection[] {
  return lookup.connectionsOf('server', server.id).flatMap(({ channel: id, url }) =>
    lookup.channels([id]).map((channel) => {
      const handshake = handshakeOf(channel, lookup);
      return { channel, url, handshake, opening: openingOf(server, channel, url, handshake) };
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
    .flatMap(({ server: id, url }) =>
      lookup.servers([id]).map((server) => ({ server, url, opening: openingOf(server, channel, url, handshake) })),
    );
}

export function factsView(facts: WebSocketFacts | undefined, { messages }: Lookup): FactsView | undefined {
  if (facts === undefined) return undefined;
  const via = facts.heartbeat?.via;
  const [heartbeat] = via?.kind === 'message' ? messages([via.message]) : [];
  return { facts, heartbeat };
}
