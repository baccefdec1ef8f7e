/** Links requests to their replies, declared by `x-response` or by `reply` of AsyncAPI 3. */

import { didYouMean } from '../../nearest';
import type { Direction } from '../types';
import type { Context } from './context';
import { type Draft, type MessageDraft, opposite, type ReplyLink } from './draft';
import { get, getText, isRaw, pointerTo } from './raw';
import type { Registry } from './registry';

/** @returns the raw objects whose `x-response` was understood in full, so it need not be shown as an extension. */
export function linkReplies(draft: Draft, registry: Registry, context: Context): ReadonlySet<object> {
  const told = new Set<object>();
  for (const { raw, pointer, channel, messages, reply } of draft.operations) {
    const requests = messages.flatMap((use) => registry.find(use.raw) ?? []);
    if (reply !== undefined) {
      const answers = reply.messages.flatMap((use) => registry.find(use.raw) ?? []);
      const other = reply.channel === channel ? undefined : reply.channel;
      for (const target of answers) target.channels.add(reply.channel);
      for (const request of requests) {
        for (const target of answers) {
          addReply(request, { target, source: 'reply', channel: other, address: reply.address });
        }
      }
    }
    const response = readResponse(raw, undefined, `${pointer}/x-response`, registry, context);
    if (response?.isComplete && requests.length > 0) told.add(raw);
    for (const request of requests)
      for (const target of response?.targets ?? []) addReply(request, fromResponse(target));
  }
  // The list grows during the walk: an inline reply may declare replies of its own.
  for (const message of registry.messages) {
    const response = readResponse(message.raw, message, `${message.pointer}/x-response`, registry, context);
    if (response?.isComplete) told.add(message.raw);
    for (const target of response?.targets ?? []) addReply(message, fromResponse(target));
  }
  return told;
}

function fromResponse(target: MessageDraft): ReplyLink {
  return { target, source: 'x-response', channel: undefined, address: undefined };
}

/** The same message on two channels counts as two replies; a repetition in `x-response` does not count. */
function addReply(request: MessageDraft, link: ReplyLink): void {
  const isKnown = request.replies.some(
    ({ target, channel }) => target === link.target && (link.source === 'x-response' || channel === link.channel),
  );
  if (!isKnown) request.replies.push(link);
}

interface Response {
  readonly targets: readonly MessageDraft[];
  readonly isComplete: boolean;
}

/** With `x-response-type` beside it, `x-response` is Ballerina's extension of that name and means something else. */
function readResponse(
  raw: unknown,
  request: MessageDraft | undefined,
  pointer: string,
  registry: Registry,
  context: Context,
): Response | undefined {
  const value = get(raw, 'x-response');
  if (value === undefined || get(raw, 'x-response-type') !== undefined) return undefined;
  const targets: MessageDraft[] = [];
  let isComplete = true;
  const seen = new Set<unknown>();
  const visit = (given: unknown, at: string) => {
    if (isRaw(given) && seen.has(given)) return;
    seen.add(given);
    const found = findMessage(given, registry, context);
    const variants = ['oneOf', 'anyOf'].find((keyword) => Array.isArray(get(given, keyword)));
    if (found !== undefined) targets.push(found);
    else if (Array.isArray(given))
      for (const [position, item] of given.entries()) visit(item, at + pointerTo(position));
    else if (variants !== undefined) visit(get(given, variants), at + pointerTo(variants));
    else if (isRaw(given) && isRaw(get(given, 'payload'))) targets.push(registry.add(given, at, request));
    else {
      isComplete = false;
      const text = typeof given === 'string' ? given : getText(given, '$ref');
      const said = text === undefined ? '' : ` "${text}"`;
      const meant = text === undefined ? '' : didYouMean(text.slice(text.lastIndexOf('/') + 1), registry.names());
      const message = `This reply${said} is not a message of this document.${meant} Use a message name, a $ref to a message, or a list of these.`;
      context.warn('unknown-reply', message, at);
    }
  };
  visit(value, pointer);
  return { targets, isComplete };
}

function findMessage(given: unknown, registry: Registry, context: Context): MessageDraft | undefined {
  const text = typeof given === 'string' ? given : getText(given, '$ref');
  if (text !== undefined) return registry.find(context.resolve(text)) ?? registry.findByName(text);
  if (!isRaw(given)) return undefined;
  // Merging traits copies objects. In 3.x, the parser records the key of the original message in the copy.
  const names = ['x-parser-unique-object-id', 'messageId', 'name'].flatMap((key) => getText(given, key) ?? []);
  const named = () => names.map((name) => registry.findByName(name)).find((known) => known !== undefined);
  return registry.find(given) ?? named() ?? registry.findCopied(given);
}

/**
 * A reply travels in the opposite direction of its request. Messages listed by an operation have their direction from
 * there; the others inherit direction and channels from the requests nearest to an operation.
 */
export function spreadDirections(draft: Draft, registry: Registry): void {
  for (const { direction, reply } of draft.operations) {
    for (const use of reply?.messages ?? []) registry.find(use.raw)?.directions.add(opposite(direction));
  }
  let front = registry.messages.filter((message) => message.directions.size > 0);
  while (front.length > 0) {
    const next = new Map<MessageDraft, { directions: Set<Direction>; channels: Set<string> }>();
    for (const request of front) {
      for (const { target } of request.replies) {
        if (target.directions.size > 0) continue;
        const found = next.get(target) ?? { directions: new Set(), channels: new Set() };
        for (const direction of request.directions) found.directions.add(opposite(direction));
        for (const channel of request.channels) found.channels.add(channel);
        next.set(target, found);
      }
    }
    for (const [message, { directions, channels }] of next) {
      for (const direction of directions) message.directions.add(direction);
      for (const channel of channels) message.channels.add(channel);
    }
    front = [...next.keys()];
  }
}
