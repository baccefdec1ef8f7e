/** The ways on which a message can be sent: to each server that takes it, with each of its credentials. */
import { directionsOn } from '../../model/restrict';
import type { Message, Operation, Server } from '../../model/types';
import type { Lookup } from '../lookup';
import { handshakeOf } from './handshake';
import { type Way, waysTo } from './ways';

export interface MessageWays {
  /** The same for messages that go the same ways. */
  readonly key: string;
  readonly ways: readonly Way[];
}

/** So many ways are offered on one page. */
const MOST = 8;
/** So many servers, and so many channels of each, are tried for one that is of WebSocket. */
const TRIED = 50;

/** Finds the ways of any message of a model. What messages share is worked out once. */
export function messageWayFinder(lookup: Lookup): (message: Message) => MessageWays {
  const known = new Map<string, readonly Way[]>();
  const waysAt = (server: Server, channel: string, operation: Operation | undefined) => {
    // An operation that asks for nothing of its own is like any other.
    const key = JSON.stringify([server.id, channel, operation?.security.length ? operation.id : '']);
    const ways = known.get(key) ?? findWays(server, channel, operation, lookup);
    known.set(key, ways);
    return { key, ways };
  };
  return (message) => {
    const operations = lookup.operations(message.operations);
    const found: MessageWays[] = [];
    for (const server of lookup.servers(message.servers.slice(0, TRIED))) {
      if (found.length >= MOST) break;
      if (!directionsOn(message, operations, server.id).includes('send')) continue;
      const sending = operations.filter((one) => one.direction === 'send' && one.servers.includes(server.id));
      // A reply travels on a channel without an operation of its own.
      const channels = sending.length > 0 ? sending.map(({ channel }) => channel) : message.channels;
      for (const channel of new Set(channels.slice(0, TRIED))) {
        const operation = sending.find((one) => one.channel === channel);
        const at = waysAt(server, channel, operation);
        if (at.ways.length === 0) continue;
        found.push(at);
        break;
      }
    }
    return { key: JSON.stringify(found.map(({ key }) => key)), ways: found.flatMap(({ ways }) => ways).slice(0, MOST) };
  };
}

function findWays(server: Server, channelId: string, operation: Operation | undefined, lookup: Lookup): readonly Way[] {
  const [declared] = lookup.channels([channelId]);
  if (declared === undefined) return [];
  // What is about a topic travels on the connection that has it, which may be opened at the server's own address.
  const { topicOf } = declared;
  const [channel] = topicOf?.channel === undefined ? [declared] : lookup.channels([topicOf.channel]);
  if (channel === undefined) return [];
  const isOfServer = topicOf !== undefined && channel === declared;
  const connection = lookup.connectionsOf('channel', channel.id).find((one) => one.server === server.id);
  const url = isOfServer ? server.address : connection?.url;
  return waysTo({ server, channel, url, handshake: handshakeOf(channel, lookup) }, operation?.security);
}
