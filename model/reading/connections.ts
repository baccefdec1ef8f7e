/** Pairs every channel with its servers, and builds the URL that opens the connection. */

import type { Channel, Connection, Server } from '../types';
import { hasScheme } from './servers';

/** Protocols whose channels are topics and queues, not paths of a URL. */
const BROKER =
  /^(?:secure-)?(?:kafka|amqp|mqtt|nats|jms|sns|sqs|stomp|redis|pulsar|solace|ibmmq|googlepubsub|anypointmq|mercure)/i;

export function readConnections(servers: readonly Server[], channels: readonly Channel[]): readonly Connection[] {
  return servers.flatMap((server) =>
    channels
      .filter((channel) => channel.servers.includes(server.id))
      .map((channel) => ({ server: server.id, channel: channel.id, url: connectionUrl(server, channel) })),
  );
}

function connectionUrl(server: Server, channel: Channel): string | undefined {
  if (BROKER.test(server.protocol) || channel.address === undefined) return undefined;
  return joinAddress(server.address, channel.address.trim());
}

/**
 * Exactly one slash between the two; the queries of both behind the path.
 *
 * The channel `/` adds its slash to a bare host only: of a server at `wss://h/v1` it is that address itself, which
 * `wss://h/v1/` need not be.
 */
export function joinAddress(server: string, channel: string): string {
  if (hasScheme(channel)) return channel;
  const [base, baseQuery] = cutQuery(server);
  const [path, query] = cutQuery(channel);
  const queries = [baseQuery, query].filter((part) => part !== '').join('&');
  return joinPath(base, path, queries !== '') + (queries === '' ? '' : `?${queries}`);
}

function joinPath(base: string, path: string, hasQuery: boolean): string {
  const hasPath = base.replace(/^[^/]*:\/\//, '').includes('/');
  if (path === '') return hasQuery && !hasPath && base !== '' ? `${base}/` : base;
  if (path === '/' && hasPath) return base;
  return `${base.replace(/(?<!\/)\/+$/, '')}/${path.replace(/^\/+/, '')}`;
}

/** A `?` inside braces belongs to the name of a parameter. */
function cutQuery(address: string): [path: string, query: string] {
  const at = address.replace(/\{[^{}]*\}/g, (name) => '_'.repeat(name.length)).indexOf('?');
  return at === -1 ? [address, ''] : [address.slice(0, at), address.slice(at + 1)];
}
