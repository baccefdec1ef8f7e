/** A session with a server, as far as the document declares it: connect, handshake, requests with their replies, close. */

import type { Message, Server } from '../../model/types';
import type { Lookup } from '../lookup';
import { type Diagram, layOut } from './diagram';
import { exchange, type Walk } from './dialogues';
import type { Script } from './script';

/** What happens between the opening of a connection and its end, drawn and in words. */
export interface SessionView {
  readonly diagram: Diagram;
  /** Where the connection is opened. */
  readonly url: string | undefined;
  readonly exchanges: readonly { readonly request: Message; readonly replies: readonly Message[] }[];
  /** How many requests there are beyond these. */
  readonly more: number;
}

/** How many a session names before it counts the rest. */
const MOST_REQUESTS = 6;
const MOST_REPLIES = 4;

/**
 * What is declared as a reply to nothing has no place in it: nobody knows when it comes.
 *
 * @param server `undefined` when the document names none.
 * @param messages those that are available there.
 * @returns `undefined` when no reply is declared there, or the protocol is no WebSocket.
 */
export function sessionOf(
  server: Server | undefined,
  messages: readonly Message[],
  lookup: Lookup,
): SessionView | undefined {
  if (server === undefined ? lookup.webSocket.api === 'none' : !/^wss?$/i.test(server.protocol)) return undefined;
  const within = new Set(messages.map(({ id }) => id));
  const requests = requestsOf(messages, within);
  if (requests.length === 0) return undefined;
  const walk: Walk = { lookup, within, followed: new Set(), saysOutcomes: false };
  const exchanges = requests.flatMap((request) =>
    walk.followed.has(request.id) ? [] : exchange(request, request.directions[0] ?? 'send', walk),
  );
  const opening = openingOf(server, lookup);
  const words = lookup.words.diagrams;
  const script = {
    title: server === undefined ? words.session : words.sessionWith(server.label),
    description: words.sessionInWords,
    server: server?.label ?? words.server,
    moves: [
      { kind: 'say', isWire: true, direction: 'send', label: `${opening.method ?? 'GET'} ${opening.url ?? ''}`.trim() },
      { kind: 'say', isWire: true, direction: 'receive', label: '101 Switching Protocols' },
      ...exchanges,
    ],
    closing: [{ kind: 'both', label: words.close }],
  } satisfies Script;
  const shown = requests.slice(0, MOST_REQUESTS);
  return {
    diagram: layOut(script, words),
    url: opening.url,
    exchanges: shown.map((request) => ({
      request,
      replies: lookup
        .messages(request.replies.map(({ message }) => message))
        .filter(({ id }) => within.has(id))
        .slice(0, MOST_REPLIES),
    })),
    more: requests.length - shown.length,
  };
}

/** The one connection that a server has; of several channels each has its own, and the server's address stands for them. */
function openingOf(server: Server | undefined, lookup: Lookup) {
  const all = server === undefined ? [] : lookup.connectionsOf('server', server.id);
  const connections = all.filter(({ channel }) => lookup.channels([channel])[0]?.topicOf === undefined);
  const [connection] = connections;
  if (connection === undefined || connections.length > 1) return { url: server?.address, method: undefined };
  const [channel] = lookup.channels([connection.channel]);
  return { url: connection.url, method: channel?.webSocket?.method };
}

/** Those with a reply; one that itself replies to another comes after those that begin. */
function requestsOf(messages: readonly Message[], within: ReadonlySet<string>): readonly Message[] {
  const asking = messages.filter(
    ({ replies, directions }) => directions.length > 0 && replies.some(({ message }) => within.has(message)),
  );
  const isFirst = ({ id, repliesTo }: Message) => repliesTo.every((request) => request === id);
  return [...asking.filter(isFirst), ...asking.filter((message) => !isFirst(message))];
}
