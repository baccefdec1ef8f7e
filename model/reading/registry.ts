/** Collects the messages of a document, each raw object once, and looks them up by reference, key or name. */

import { groupBy } from '../../group-by';
import { copyFinder } from '../schema/copies';
import type { Context } from './context';
import type { Draft, MessageDraft, MessageUse } from './draft';
import { get, getEntries, getText, isRaw, pointerTo, type Raw } from './raw';

export interface Registry {
  /** In the order of their first appearance in channels and operations, then the rest of `components`. */
  readonly messages: readonly MessageDraft[];
  /** The message that this raw object is. */
  find(raw: unknown): MessageDraft | undefined;
  /** The message of this key, id or name; the first, should several share it. */
  findByName(name: string): MessageDraft | undefined;
  /** The names that `findByName` knows. */
  names(): Iterable<string>;
  /** The message that this object is a copy of (see `copyFinder`). */
  findCopied(raw: Raw): MessageDraft | undefined;
  add(raw: Raw, pointer: string, answerTo?: MessageDraft): MessageDraft;
}

export function createRegistry(draft: Draft, context: Context): Registry {
  const registry = emptyRegistry(context);
  const noted = (use: MessageUse) => registry.find(use.raw) ?? registry.add(use.raw, use.pointer);
  const ofChannel = groupBy(draft.operations, (operation) => operation.channel);
  for (const channel of draft.channels) {
    for (const use of channel.messages) {
      const message = noted(use);
      if (use.key !== undefined) message.listings.push({ channel: channel.id, key: use.key });
      message.channels.add(channel.id);
    }
    for (const operation of ofChannel.get(channel.id) ?? []) {
      operation.messages.forEach((use, position) => {
        const message = noted(use);
        if (message.uses.some((known) => known.operation === operation)) return;
        message.uses.push({ operation, position });
        message.channels.add(channel.id);
        message.directions.add(operation.direction);
      });
      operation.reply?.messages.forEach(noted);
    }
  }
  for (const [key, raw] of getEntries(get(context.root, 'components'), 'messages')) {
    const pointer = pointerTo('components', 'messages', key);
    if (isRaw(raw)) noted({ raw, key: undefined, pointer });
    else
      context.warn(
        'unreadable-message',
        `Message "${key}" is not an object and is left out. Write a Message Object or a $ref to one.`,
        pointer,
      );
  }
  return registry;
}

function emptyRegistry(context: Context): Registry {
  const messages: MessageDraft[] = [];
  const byRaw = new Map<unknown, MessageDraft>();
  const componentKeys = new Map<unknown, string>();
  const components = getEntries(get(context.root, 'components'), 'messages');
  for (const [key, raw] of components) if (!componentKeys.has(raw)) componentKeys.set(raw, key);
  let names: ReadonlyMap<string, MessageDraft> | undefined;
  const index = () => {
    names ??= nameIndex(messages, new Map(components), byRaw);
    return names;
  };
  let findCopy: ((raw: Raw) => MessageDraft | undefined) | undefined;
  return {
    messages,
    find: (raw) => byRaw.get(raw),
    findByName: (name) => index().get(name),
    names: () => index().keys(),
    findCopied(raw) {
      findCopy ??= copyFinder(messages.map((message) => [message.raw, message] as const));
      return findCopy(raw);
    },
    add(raw, pointer, answerTo) {
      const componentKey = componentKeys.get(raw);
      const message: MessageDraft = {
        raw,
        pointer: componentKey === undefined ? pointer : pointerTo('components', 'messages', componentKey),
        componentKey,
        listings: [],
        uses: [],
        answerTo,
        directions: new Set(),
        channels: new Set(),
        replies: [],
        isResponseRead: false,
      };
      messages.push(message);
      byRaw.set(raw, message);
      return message;
    },
  };
}

/** Keys come before ids, ids before names. Made once, when all messages with a place of their own are known. */
function nameIndex(
  messages: readonly MessageDraft[],
  components: ReadonlyMap<string, unknown>,
  byRaw: ReadonlyMap<unknown, MessageDraft>,
): ReadonlyMap<string, MessageDraft> {
  const names = new Map<string, MessageDraft>();
  const note = (name: string | undefined, message: MessageDraft | undefined) => {
    if (name !== undefined && message !== undefined && !names.has(name)) names.set(name, message);
  };
  for (const [key, raw] of components) note(key, byRaw.get(raw));
  for (const message of messages) for (const { key } of message.listings) note(key, message);
  for (const message of messages) note(getText(message.raw, 'messageId'), message);
  for (const message of messages) note(getText(message.raw, 'name'), message);
  return names;
}
