/** Finds channels, operations and messages in AsyncAPI 3.x, where `receive` is what the API user sends. */

import type { Direction } from '../types';
import type { Context } from './context';
import type { ChannelDraft, Draft, MessageUse, OperationDraft, ReplyDraft } from './draft';
import { opposite } from './draft';
import { readLocation } from './metadata';
import { entriesOf, get, getEntries, getList, getText, isRaw, pointerTo, type Raw } from './raw';

const DIRECTIONS: ReadonlyMap<string, Direction> = new Map([
  ['receive', 'send'],
  ['send', 'receive'],
]);

/** The parser's note of the key under which an object of 3.x stood before references were followed. */
const KEY = 'x-parser-unique-object-id';

type FindChannel = (raw: unknown) => ChannelDraft | undefined;

/** @param perspective which application the document describes: for a `client`, all directions are reversed. */
export function readV3(context: Context, perspective: 'server' | 'client'): Draft {
  const channels = getEntries(context.root, 'channels').flatMap(([id, raw]) => readChannel(id, raw, context));
  const find = channelFinder(channels, context);
  const operations = getEntries(context.root, 'operations').flatMap(([id, raw]): OperationDraft[] => {
    const pointer = pointerTo('operations', id);
    const action = getText(raw, 'action') ?? '';
    const direction = DIRECTIONS.get(action);
    const channel = find(get(raw, 'channel'));
    if (!isRaw(raw) || direction === undefined || channel === undefined) {
      const missing =
        direction === undefined
          ? 'set its action to "send" or "receive"'
          : 'set its channel to a $ref to a channel of this document';
      context.warn('unreadable-operation', `Operation "${id}" is left out: ${missing}.`, pointer);
      return [];
    }
    return [
      {
        id,
        label: getText(raw, 'title') ?? id,
        direction: perspective === 'client' ? opposite(direction) : direction,
        action,
        channel: channel.id,
        raw,
        pointer,
        messages: readMessages(raw, channel, pointer, context),
        reply: readReply(get(raw, 'reply'), channel, find, `${pointer}/reply`, context),
      },
    ];
  });
  return { channels, operations };
}

function readChannel(id: string, raw: unknown, context: Context): readonly ChannelDraft[] {
  const pointer = pointerTo('channels', id);
  if (!isRaw(raw)) {
    context.warn(
      'unreadable-channel',
      `Channel "${id}" is not an object and is left out. Write a Channel Object.`,
      pointer,
    );
    return [];
  }
  const messages = getEntries(raw, 'messages').flatMap(([key, message]) => {
    const at = `${pointer}${pointerTo('messages', key)}`;
    if (isRaw(message)) return [{ raw: message, key, pointer: at }];
    context.warn(
      'unreadable-message',
      `Message "${key}" is not an object and is left out. Write a Message Object or a $ref to one.`,
      at,
    );
    return [];
  });
  const listed = new Map<unknown, MessageUse>(messages.map((use) => [use.raw, use]));
  return [{ id, address: getText(raw, 'address'), raw, pointer, messages, listed }];
}

/**
 * Operations share the object of their channel, except those with traits: merging copies it, and the copy is known by
 * the parser's note of its key.
 */
function channelFinder(channels: readonly ChannelDraft[], context: Context): FindChannel {
  const byRaw = new Map<unknown, ChannelDraft>();
  const byKey = new Map<string, ChannelDraft>();
  for (const channel of channels) {
    if (!byRaw.has(channel.raw)) byRaw.set(channel.raw, channel);
    const key = getText(channel.raw, KEY) ?? channel.id;
    if (!byKey.has(key)) byKey.set(key, channel);
  }
  return (raw) => {
    const ref = get(raw, '$ref');
    const target = typeof ref === 'string' ? context.resolve(ref) : raw;
    const key = getText(target, KEY);
    return byRaw.get(target) ?? (key === undefined ? undefined : byKey.get(key));
  };
}

/** Without `messages`, all of the channel's. */
function readMessages(raw: Raw, channel: ChannelDraft, pointer: string, context: Context): readonly MessageUse[] {
  if (!Array.isArray(get(raw, 'messages'))) return channel.messages;
  return getList(raw, 'messages').flatMap((given, position): MessageUse[] => {
    const at = `${pointer}${pointerTo('messages', position)}`;
    const ref = get(given, '$ref');
    const message = typeof ref === 'string' ? context.resolve(ref) : given;
    const listed = channel.listed.get(message);
    if (listed !== undefined) return [listed];
    if (isRaw(message) && entriesOf(message).length > 0) return [{ raw: message, key: undefined, pointer: at }];
    context.warn(
      'unreadable-message',
      'This is not a message of the operation’s channel and is left out. Use a $ref to one of the channel’s messages.',
      at,
    );
    return [];
  });
}

function readReply(
  raw: unknown,
  request: ChannelDraft,
  find: FindChannel,
  pointer: string,
  context: Context,
): ReplyDraft | undefined {
  if (!isRaw(raw)) return undefined;
  const named = get(raw, 'channel');
  const channel = find(named) ?? request;
  if (named !== undefined && channel !== find(named)) {
    context.warn(
      'unknown-channel',
      'The channel of this reply is not a channel of this document, so the request’s channel is shown. Use a $ref to a channel.',
      pointer,
    );
  }
  return {
    channel: channel.id,
    messages: readMessages(raw, channel, pointer, context),
    address: readLocation(get(raw, 'address')),
  };
}
