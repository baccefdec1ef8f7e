/** A server on this machine that plays Kraken's side: it greets, beats, answers pings and subscriptions. */
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';

export interface KrakenServer {
  /** `ws://127.0.0.1:…/` */
  readonly url: string;
  /** What clients said, in order. */
  readonly heard: string[];
  /** The requests that opened connections. */
  readonly requests: IncomingMessage[];
  readonly close: () => Promise<void>;
}

export type Side = 'public' | 'private';

const HEARTBEAT = 100;
const PRIVATE_FEEDS = ['openOrders', 'ownTrades'];

/** @param side which of the two servers to play: the private one wants a token, the public one refuses private feeds. */
export async function startKraken(side: Side = 'public'): Promise<KrakenServer> {
  const heard: string[] = [];
  const requests: IncomingMessage[] = [];
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  await new Promise((resolve) => server.once('listening', resolve));
  server.on('connection', (socket, request) => {
    requests.push(request);
    say(socket, { event: 'systemStatus', connectionID: 8628615390848610000, status: 'online', version: '1.8.0' });
    const beat = setInterval(() => say(socket, { event: 'heartbeat' }), HEARTBEAT);
    socket.on('close', () => clearInterval(beat));
    socket.on('message', (data) => {
      heard.push(String(data));
      for (const answer of answersTo(String(data), side)) say(socket, answer);
    });
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `ws://127.0.0.1:${port}/`,
    heard,
    requests,
    close: () => {
      for (const client of server.clients) client.terminate();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function say(socket: WebSocket, message: unknown): void {
  socket.send(JSON.stringify(message));
}

interface Request {
  readonly event?: string;
  readonly reqid?: number;
  readonly pair?: readonly string[];
  readonly subscription?: { readonly name: string; readonly token?: string };
}

function answersTo(text: string, side: Side): readonly unknown[] {
  const request = JSON.parse(text) as Request;
  if (request.event === 'ping') return [{ event: 'pong', reqid: request.reqid }];
  if (request.event !== 'subscribe') return [{ event: 'error', errorMessage: 'Unknown event' }];
  return side === 'public' ? publicFeed(request) : privateFeed(request);
}

function publicFeed(request: Request): readonly unknown[] {
  const { reqid, pair = [], subscription } = request;
  if (PRIVATE_FEEDS.includes(subscription?.name ?? '')) {
    return [refusal(request, 'Private data and trading are unavailable on this endpoint.')];
  }
  // Data of a feed is no object: code that waits for a reply has to bear it.
  const data = [10001, { c: ['1.0', '2.0'] }, 'ticker', 'XBT/USD'];
  const status = { event: 'subscriptionStatus', reqid, status: 'subscribed', subscription, channelID: 10001 };
  return [data, ...pair.map((one) => ({ ...status, channelName: subscription?.name, pair: one }))];
}

/** A private feed has no channel ID, and its data comes as a list too. */
function privateFeed(request: Request): readonly unknown[] {
  const { reqid, subscription } = request;
  const { name = '', token } = subscription ?? {};
  if (token === undefined) return [refusal(request, 'No token')];
  if (!PRIVATE_FEEDS.includes(name)) return [refusal(request, 'No private feed')];
  return [[[], name], { event: 'subscriptionStatus', reqid, status: 'subscribed', subscription, channelName: name }];
}

function refusal({ reqid, subscription }: Request, errorMessage: string): unknown {
  return { event: 'subscriptionStatus', reqid, status: 'error', errorMessage, subscription };
}
