/** Finds channels, operations and messages in AsyncAPI 2.x, where `publish` is what the API user sends. */

import type { Direction } from '../types';
import type { Context } from './context';
import type { ChannelDraft, Draft, MessageUse, OperationDraft } from './draft';
import { opposite } from './draft';
import { get, getEntries, getText, isRaw, pointerTo, type Raw } from './raw';

const DIRECTIONS: ReadonlyMap<string, Direction> = new Map([
  ['publish', 'send'],
  ['subscribe', 'receive'],
]);

/** @param perspective which application the document describes: for a `client`, all directions are reversed. */
export function readV2(context: Context, perspective: 'server' | 'client'): Draft {
  const channels: ChannelDraft[] = [];
  const operations: OperationDraft[] = [];
  for (const [address, raw] of getEntries(context.root, 'channels')) {
    const pointer = pointerTo('channels', address);
    if (!isRaw(raw)) {
      context.warn(
        'unreadable-channel',
        `Channel "${address}" is not an object and is left out. Write a Channel Item Object.`,
        pointer,
      );
      continue;
    }
    channels.push({ id: address, address, raw, pointer, messages: [], listed: new Map() });
    for (const [action, operation] of Object.entries(raw)) {
      const direction = DIRECTIONS.get(action);
      if (direction === undefined || !isRaw(operation)) continue;
      const id = getText(operation, 'operationId') ?? `${address} ${action}`;
      operations.push({
        id,
        label: getText(operation, 'title') ?? id,
        direction: perspective === 'client' ? opposite(direction) : direction,
        action,
        channel: address,
        raw: operation,
        pointer: `${pointer}/${action}`,
        messages: readMessages(operation, `${pointer}/${action}/message`, context),
        reply: undefined,
      });
    }
  }
  return { channels, operations };
}

function readMessages(operation: Raw, pointer: string, context: Context): readonly MessageUse[] {
  const message = get(operation, 'message');
  if (message === undefined) return [];
  const variants = get(message, 'oneOf');
  const places = Array.isArray(variants)
    ? variants.map((raw, position): [unknown, string] => [raw, `${pointer}${pointerTo('oneOf', position)}`])
    : [[message, pointer] as const];
  return places.flatMap(([raw, at]) => {
    if (isRaw(raw)) return [{ raw, key: undefined, pointer: at }];
    context.warn(
      'unreadable-message',
      'This message is not an object and is left out. Write a Message Object or a $ref to one.',
      at,
    );
    return [];
  });
}
