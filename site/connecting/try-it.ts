/** Code for a reader to copy: to connect, and to say the first example of a message. */

import type { Channel, Message } from '../../model/types';
import type { Words } from '../../words/types';
import type { Lookup } from '../lookup';
import { snippetsFor } from './code/languages';
import type { Awaited, ConnectionRequest, Snippet } from './code/request';
import type { ServerConnection } from './connections';
import { handshakeOf } from './handshake';
import { connectionRequest, openingOf } from './opening';
import { exampleOf } from './start';

/** Code that opens a connection to this channel, in several languages. */
export interface ConnectionCode {
  readonly channel: Channel;
  readonly snippets: readonly Snippet[];
}

/** For the first channel of a server that can be opened. */
export function connectCode(
  connections: readonly ServerConnection[],
  words: Words['snippets'],
): ConnectionCode | undefined {
  for (const { channel, opening } of connections) {
    const request = connectionRequest(opening);
    if (request !== undefined) return { channel, snippets: snippetsFor(request, words) };
  }
  return undefined;
}

/**
 * Writes the code for any message of a model. What messages share is worked out once.
 *
 * @returns nothing for a message that cannot be sent, has no example, or none that is a text.
 */
export function messageCoder(lookup: Lookup): (message: Message) => readonly Snippet[] {
  const opened = new Map<string, ConnectionRequest | undefined>();
  const jsonOnly = new Map<string, boolean>();
  return (message) => {
    const send = message.directions.includes('send') ? firstText(message) : undefined;
    const [server] = message.servers;
    if (send === undefined || server === undefined) return [];
    for (const channel of message.channels) {
      const pair = JSON.stringify([server, channel]);
      if (!opened.has(pair)) opened.set(pair, requestFor(server, channel, lookup));
      const request = opened.get(pair);
      if (request === undefined) continue;
      const isSure = jsonOnly.get(channel) ?? hearsOnlyJson(channel, lookup);
      jsonOnly.set(channel, isSure);
      const waitFor = isSure ? identityOfReply(message, channel, lookup) : undefined;
      return snippetsFor({ ...request, send, waitFor }, lookup.words.snippets);
    }
    return [];
  };
}

function requestFor(serverId: string, channelId: string, lookup: Lookup): ConnectionRequest | undefined {
  const [server] = lookup.servers([serverId]);
  const [channel] = lookup.channels([channelId]);
  const connection = lookup.connectionsOf('channel', channelId).find((one) => one.server === serverId);
  if (server === undefined || channel === undefined || connection === undefined) return undefined;
  return connectionRequest(openingOf(server, channel, connection.url, handshakeOf(channel, lookup)));
}

function firstText(message: Message): string | undefined {
  const { contentType } = message;
  const payload = exampleOf(message)?.payload;
  if (payload === undefined) return undefined;
  if (isJson(contentType)) return JSON.stringify(payload);
  return typeof payload === 'string' ? payload : undefined;
}

/** Of its first reply, where that comes on the same connection. */
function identityOfReply(message: Message, channel: string, { messages }: Lookup): Awaited | undefined {
  const [reply] = messages(message.replies.slice(0, 1).map(({ message: id }) => id));
  const identity = reply?.identifiedBy;
  if (identity === undefined || !isScalar(identity.value)) return undefined;
  if (identity.also !== undefined || identity.sharedBy !== undefined) return undefined;
  if (!reply?.channels.includes(channel)) return undefined;
  return { path: identity.path, value: identity.value };
}

/** Else the code would stumble over a message before the reply. */
function hearsOnlyJson(channel: string, { channels, messages }: Lookup): boolean {
  return channels([channel])
    .flatMap((one) => messages(one.messages))
    .filter(({ directions }) => directions.includes('receive'))
    .every(({ contentType }) => isJson(contentType));
}

function isScalar(value: unknown): value is Awaited['value'] {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

function isJson(contentType: string | undefined): boolean {
  return contentType === undefined || /[/+]json\s*(?:;|$)/i.test(contentType);
}
