/** Pairs every channel with its servers, and builds the URL that opens the connection. */

import type { Channel, Connection, Server } from '../types';
import { isWebSocketConnection } from '../websocket/transport';
import type { Context } from './context';
import { hasScheme } from './servers';

/** Protocols whose channels are topics and queues, not paths of a URL. */
const BROKER =
  /^(?:secure-)?(?:kafka|amqp|mqtt|nats|jms|sns|sqs|stomp|redis|pulsar|solace|ibmmq|googlepubsub|anypointmq|mercure)/i;

/** Warns once a channel about a path that its server has already. */
export function readConnections(
  servers: readonly Server[],
  channels: readonly Channel[],
  context: Context,
): readonly Connection[] {
  const warned = new Set<string>();
  return servers.flatMap((server) =>
    channels
      .filter((channel) => channel.servers.includes(server.id))
      .map((channel) => {
        const url = connectionUrl(server, channel);
        if (url !== undefined && !warned.has(channel.id) && repeats(server.address, channel.address ?? '')) {
          warned.add(channel.id);
          warnOfRepetition(server, channel, url, context);
        }
        return { server: server.id, channel: channel.id, url, isWebSocket: isWebSocketConnection(server, channel) };
      }),
  );
}

function warnOfRepetition(server: Server, channel: Channel, url: string, context: Context): void {
  const path = cutQuery((channel.address ?? '').trim())[0];
  const isOfV2 = context.asyncapi.startsWith('2');
  context.warn(
    'repeated-path',
    `The address of server "${server.id}" already ends with "${path}", the address of channel "${channel.id}", so the ` +
      `path is used once: ${url}. Remove it from the ${isOfV2 ? 'url' : 'pathname'} of the server, or ` +
      `${isOfV2 ? 'name the channel "/"' : 'set the address of the channel to "/"'}.`,
    isOfV2 ? channel.pointer : `${channel.pointer}/address`,
  );
}

function connectionUrl(server: Server, channel: Channel): string | undefined {
  if (BROKER.test(server.protocol) || channel.address === undefined || channel.topicOf !== undefined) return undefined;
  return joinAddress(server.address, channel.address.trim());
}

/** Whether the path of a server ends with the address of a channel, so that joining them would say it twice. */
function repeats(server: string, channel: string): boolean {
  if (hasScheme(channel.trim())) return false;
  return endsWithPath(cutQuery(server)[0], cutQuery(channel.trim())[0]);
}

/** In whole segments, whatever slashes are around them. */
function endsWithPath(base: string, path: string): boolean {
  const own = trimSlashes(path);
  const start = base.replace(/^[^/]*:\/\//, '');
  const at = start.indexOf('/');
  return own !== '' && at !== -1 && `/${trimSlashes(start.slice(at))}`.endsWith(`/${own}`);
}

function trimSlashes(path: string): string {
  return path.replace(/^\/+/, '').replace(/(?<!\/)\/+$/, '');
}

/**
 * Exactly one slash between the two, and a path that both have once; the queries of both behind the path.
 *
 * The channel `/` adds its slash to a bare host only: of a server at `wss://h/v1` it is that address itself, which
 * `wss://h/v1/` need not be.
 */
export function joinAddress(server: string, channel: string): string {
  if (hasScheme(channel)) return channel;
  const [base, baseQuery] = cutQuery(server);
  const [path, query] = cutQuery(channel);
  const queries = [...new Set([baseQuery, query])].filter((part) => part !== '').join('&');
  return joinPath(base, path, queries !== '') + (queries === '' ? '' : `?${queries}`);
}

function joinPath(base: string, path: string, hasQuery: boolean): string {
  const hasPath = base.replace(/^[^/]*:\/\//, '').includes('/');
  if (path === '') return hasQuery && !hasPath && base !== '' ? `${base}/` : base;
  if ((path === '/' && hasPath) || endsWithPath(base, path)) return base;
  return `${base.replace(/(?<!\/)\/+$/, '')}/${path.replace(/^\/+/, '')}`;
}

/** A `?` inside braces belongs to the name of a parameter. */
function cutQuery(address: string): [path: string, query: string] {
  const at = address.replace(/\{[^{}]*\}/g, (name) => '_'.repeat(name.length)).indexOf('?');
  return at === -1 ? [address, ''] : [address.slice(0, at), address.slice(at + 1)];
}
