/** A whole session with a server: connect, handshake, what comes unprompted, requests with replies, close. */

import type { Direction, Message, Server } from '../../model/types';
import type { Words } from '../../words/types';
import type { Lookup } from '../lookup';
import { type Diagram, layOut } from './diagram';
import { exchange, say, type Walk } from './dialogues';
import type { Move, Script } from './script';

/** What happens between the opening of a connection and its end, drawn and in words. */
export interface SessionView {
  readonly diagram: Diagram;
  /** Where the connection is opened. */
  readonly url: string | undefined;
  readonly unprompted: readonly Message[];
  readonly exchanges: readonly { readonly request: Message; readonly replies: readonly Message[] }[];
  /** Sent, and not answered as far as the document says. */
  readonly alone: readonly Message[];
  /** How many messages there are beyond these. */
  readonly more: number;
}

/** How many messages of one kind a session names before it counts the rest. */
const MOST_UNPROMPTED = 3;
const MOST_REQUESTS = 6;
const MOST_REPLIES = 4;

/**
 * @param server `undefined` when the document names none.
 * @param messages those that are available there.
 * @returns `undefined` when nothing is said there, or the protocol is no WebSocket.
 */
export function sessionOf(
  server: Server | undefined,
  messages: readonly Message[],
  lookup: Lookup,
): SessionView | undefined {
  if (server !== undefined && !/^wss?$/i.test(server.protocol)) return undefined;
  const parts = partsOf(messages);
  const { unprompted, requests, alone } = parts;
  if (unprompted.length + requests.length + alone.length === 0) return undefined;
  const within = new Set(messages.map(({ id }) => id));
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
      ...framed(words.unprompted, unprompted, 'receive', words),
      ...exchanges,
      ...framed(words.withoutReply, alone, 'send', words),
    ],
    closing: [{ kind: 'both', label: words.close }],
  } satisfies Script;
  const shown = requests.slice(0, MOST_REQUESTS);
  return {
    diagram: layOut(script, words),
    url: opening.url,
    unprompted: unprompted.slice(0, MOST_UNPROMPTED),
    exchanges: shown.map((request) => ({
      request,
      replies: lookup
        .messages(request.replies.map(({ message }) => message))
        .filter(({ id }) => within.has(id))
        .slice(0, MOST_REPLIES),
    })),
    alone: alone.slice(0, MOST_UNPROMPTED),
    more:
      Math.max(0, unprompted.length - MOST_UNPROMPTED) +
      (requests.length - shown.length) +
      Math.max(0, alone.length - MOST_UNPROMPTED),
  };
}

/** The one connection that a server has; of several channels each has its own, and the server's address stands for them. */
function openingOf(server: Server | undefined, lookup: Lookup) {
  const connections = server === undefined ? [] : lookup.connectionsOf('server', server.id);
  const [connection] = connections;
  if (connection === undefined || connections.length > 1) return { url: server?.address, method: undefined };
  const [channel] = lookup.channels([connection.channel]);
  return { url: connection.url, method: channel?.webSocket?.method };
}

function framed(
  title: string,
  messages: readonly Message[],
  direction: Direction,
  words: Words['diagrams'],
): readonly Move[] {
  if (messages.length === 0) return [];
  const shown = messages.slice(0, MOST_UNPROMPTED).map((message) => say(message, direction));
  const more = messages.length - shown.length;
  const rest: readonly Move[] = more > 0 ? [{ kind: 'note', text: words.orMore(more) }] : [];
  return [{ kind: 'frame', title, moves: [...shown, ...rest] }];
}

/** Messages by the part they play; a request that itself answers another comes after those that begin. */
function partsOf(messages: readonly Message[]) {
  const asking = messages.filter(({ replies, directions }) => replies.length > 0 && directions.length > 0);
  const isFirst = ({ id, repliesTo }: Message) => repliesTo.every((request) => request === id);
  const silent = messages.filter(({ replies, repliesTo }) => replies.length === 0 && repliesTo.length === 0);
  return {
    unprompted: silent.filter(({ directions }) => directions.includes('receive')),
    requests: [...asking.filter(isFirst), ...asking.filter((message) => !isFirst(message))],
    alone: silent.filter(({ directions }) => directions.includes('send') && !directions.includes('receive')),
  };
}
