/** Code for a reader to copy: to connect, and to say the first example of a message. */

import type { Channel, Message, SecurityRequirement, Server } from '../../model/types';
import type { Words } from '../../words/types';
import type { Lookup } from '../lookup';
import { snippetsFor } from './code/languages';
import type { Language, Sent, Snippet } from './code/request';
import { type Variation, variationOf } from './code/variation';
import type { ServerConnection } from './connections';
import { contentKindOf } from './content-kind';
import { messageWayFinder } from './message-ways';
import { sentOf } from './sent';
import { type Way, waysTo } from './ways';

/** Code in several languages, for the first way to connect, and what the others change in it. */
export interface CodeView {
  readonly channel: Channel;
  readonly send: Sent | undefined;
  /** Whether bytes may arrive. */
  readonly receivesBytes: boolean;
  readonly snippets: readonly Snippet[];
  /** All ways, the first included; empty where there is one, or where they make no difference. */
  readonly ways: readonly CodeWay[];
}

export interface CodeWay {
  readonly server: Server;
  /** Of several alternatives that the server accepts. */
  readonly credentials: SecurityRequirement | undefined;
  readonly changes: readonly Change[];
}

export interface Change extends Variation {
  readonly language: Language;
}

/** For the first channel of a server that can be opened. */
export function connectCode(
  server: Server,
  connections: readonly ServerConnection[],
  lookup: Lookup,
): CodeView | undefined {
  for (const { channel, url, handshake } of connections) {
    const ways = waysTo({ server, channel, url, handshake });
    if (ways.length > 0) return codeFor(ways, undefined, bytesArriveOn(channel, lookup), lookup.words.snippets);
  }
  return undefined;
}

/**
 * Writes the code for any message of a model. What messages share is worked out once.
 *
 * @returns nothing for a message that cannot be sent, has no example, or is none of text or bytes.
 */
export function messageCoder(lookup: Lookup): (message: Message) => CodeView | undefined {
  const waysOf = messageWayFinder(lookup);
  const bytes = new Map<string, boolean>();
  const shared = new Map<string, readonly CodeWay[] | undefined>();
  const { snippets: words } = lookup.words;
  const hasBytes = (channel: Channel) => {
    const found = bytes.get(channel.id) ?? bytesArriveOn(channel, lookup);
    bytes.set(channel.id, found);
    return found;
  };
  return (message) => {
    const send = message.directions.includes('send') ? sentOf(message) : undefined;
    if (send === undefined) return undefined;
    const { key, ways } = waysOf(message);
    const isBytes = ways.some(({ channel }) => hasBytes(channel));
    if (send.kind !== 'text' || ways.length < 2) return codeFor(ways, send, isBytes, words);
    // Several lines are sent in another way than one.
    const text = /[\r\n]/.test(send.text) ? `${ANY_TEXT}\n` : ANY_TEXT;
    const shape = JSON.stringify([key, text]);
    if (!shared.has(shape)) {
      const any = codeFor(ways, { kind: 'text', text }, isBytes, words)?.ways ?? [];
      shared.set(shape, JSON.stringify(any.map(({ changes }) => changes)).includes(ANY_TEXT) ? undefined : any);
    }
    return codeFor(ways, send, isBytes, words, shared.get(shape));
  };
}

/** In the place of what is sent: where other ways change other lines, they change the same for all messages. */
const ANY_TEXT = 'WS_DOCS_ANY_TEXT';

/** @param known the ways, where they change the same in the code of every message. */
function codeFor(
  ways: readonly Way[],
  send: Sent | undefined,
  hasBytes: boolean,
  words: Words['snippets'],
  known?: readonly CodeWay[],
): CodeView | undefined {
  const [first] = ways;
  if (first === undefined) return undefined;
  const receivesBytes = hasBytes || isBytes(send);
  const write = ({ request, inBrowser }: Way) => snippetsFor({ ...request, inBrowser, send, receivesBytes }, words);
  const snippets = write(first);
  const view = { channel: first.channel, send, receivesBytes, snippets };
  if (known !== undefined) return { ...view, ways: known };
  const all = ways.map((way) => ({
    server: way.server,
    credentials: way.credentials,
    changes: way === first ? [] : changesTo(snippets, write(way)),
  }));
  const isChoice = all.some(({ changes }) => changes.length > 0);
  return { ...view, ways: isChoice ? all : [] };
}

function isBytes(send: Sent | undefined): boolean {
  return send !== undefined && send.kind !== 'text';
}

function changesTo(snippets: readonly Snippet[], others: readonly Snippet[]): readonly Change[] {
  return snippets.flatMap(({ id, code }, index) => {
    const variation = variationOf(code, others[index]?.code ?? code);
    return variation === undefined ? [] : [{ language: id, ...variation }];
  });
}

/** Whether a message of bytes may arrive on a channel. */
function bytesArriveOn({ messages }: Channel, lookup: Lookup): boolean {
  return lookup
    .messages(messages)
    .some((message) => message.directions.includes('receive') && contentKindOf(message) === 'binary');
}
