/** What the request that opens a channel carries, on each server that has the channel. */
import { expandSchema } from '../../model/schema/expand';
import type { WebSocketFacts } from '../../model/websocket/facts';
import type { Channel, Server } from '../../model/types';
import type { Lookup } from '../lookup';
import { openingOf } from './opening';
import type { ChannelConnection, FactsView, Handshake, ServerConnection } from '../types';

export function handshakeOf(channel: Channel, { namedSchemas }: Lookup): Handshake {
  const { parameters, webSocket } = channel;
  return {
    parameters: parameters.map(({ name, description, location, schema, extensions }) => ({
      name,
      description,
      location,
      schema: schema && expandSchema(schema, namedSchemas),
      extensions,
    })),
    query: webSocket?.query && expandSchema(webSocket.query, namedSchemas),
    headers: webSocket?.headers && expandSchema(webSocket.headers, namedSchemas),
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
