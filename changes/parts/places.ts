/** Compares on which channels and servers a message travels, as far as both documents have them. */
import type { ApiModel, Channel, Direction, Message } from '../../model/types';
import type { Place } from '../collector';
import type { Context } from '../context';
import type { Sides } from '../schema/spot';
import { endpointOf } from './channels';

/** Labels of channels by what a client opens: several channels may be one address. */
type Endpoints = ReadonlyMap<string, string>;

/** All endpoints of the documents, in the words of the new one, and where each message travels. */
export interface Traffic {
  readonly known: Sides<ReadonlySet<string>>;
  readonly of: (message: Message, direction: Direction, side: keyof Sides<unknown>) => Endpoints;
}

export function trafficOf({ before, after, channels }: Context): Traffic {
  const news = new Map(after.channels.map((channel) => [channel.id, channel]));
  const endpointNow = {
    before: (channel: Channel) => endpointOf(news.get(channels.idNow.get(channel.id) ?? '') ?? channel),
    after: endpointOf,
  };
  const indexOf = (model: ApiModel) => ({
    channels: new Map(model.channels.map((channel) => [channel.id, channel])),
    operations: new Map(model.operations.map((operation) => [operation.id, operation])),
    replies: replyChannels(model),
  });
  const index = { before: indexOf(before), after: indexOf(after) };
  return {
    known: {
      before: new Set(before.channels.map(endpointNow.before)),
      after: new Set(after.channels.map(endpointNow.after)),
    },
    of(message, direction, side) {
      const own = message.operations
        .flatMap((id) => index[side].operations.get(id) ?? [])
        .filter((operation) => operation.direction === direction);
      const replies = index[side].replies.get(`${direction} ${message.id}`) ?? [];
      const known = new Set([...own.map(({ channel }) => channel), ...replies]);
      const ids = known.size === 0 ? message.channels : known;
      const travels = [...ids].flatMap((id) => index[side].channels.get(id) ?? []);
      return new Map(travels.map((channel) => [endpointNow[side](channel), channel.label]));
    },
  };
}

/** Where replies come: on their channel, or on that of their request. */
function replyChannels({ messages }: ApiModel): ReadonlyMap<string, readonly string[]> {
  const channels = new Map<string, string[]>();
  for (const request of messages) {
    for (const reply of request.replies) {
      for (const direction of request.directions) {
        const key = `${direction === 'send' ? 'receive' : 'send'} ${reply.message}`;
        const known = channels.get(key) ?? [];
        known.push(...(reply.channel === undefined ? request.channels : [reply.channel]));
        channels.set(key, known);
      }
    }
  }
  return channels;
}

export function comparePlaces(before: Message, after: Message, place: Place, traffic: Traffic, context: Context): void {
  const { collector } = context;
  for (const direction of after.directions.filter((way) => before.directions.includes(way))) {
    const olds = traffic.of(before, direction, 'before');
    const news = traffic.of(after, direction, 'after');
    for (const [endpoint, name] of olds) {
      const isGone = !news.has(endpoint) && traffic.known.after.has(endpoint);
      if (isGone) collector.add('message-left', { ...place, direction }, { name });
    }
    for (const [endpoint, name] of news) {
      const isNew = !olds.has(endpoint) && traffic.known.before.has(endpoint);
      if (isNew) collector.add('message-joined', { ...place, direction }, { name });
    }
  }
  compareServers(before, after, place, context);
}

/** Where the channel of a message is available on a server, and the message is there no longer, or only now. */
function compareServers(before: Message, after: Message, place: Place, context: Context): void {
  const { servers, collector } = context;
  const [reachable, reachableNow] = [serversOf(before, context.before), serversOf(after, context.after)];
  const news = new Set(after.servers);
  const olds = new Set(before.servers.map((id) => servers.idNow.get(id)));
  for (const [old, now] of servers.pairs) {
    if (olds.has(now.id) === news.has(now.id)) continue;
    const isGone = olds.has(now.id);
    if (isGone ? !reachableNow.has(now.id) : !reachable.has(old.id)) continue;
    for (const direction of after.directions) {
      collector.add(isGone ? 'message-left' : 'message-joined', { ...place, direction }, { name: now.label });
    }
  }
}

function serversOf(message: Message, { channels }: ApiModel): ReadonlySet<string> {
  const own = new Set(message.channels);
  return new Set(channels.filter(({ id }) => own.has(id)).flatMap(({ servers }) => servers));
}
