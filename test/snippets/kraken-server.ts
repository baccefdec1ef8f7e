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

const HEARTBEAT = 100;

export async function startKraken(): Promise<KrakenServer> {
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
      for (const answer of answersTo(String(data))) say(socket, answer);
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
  readonly subscription?: { readonly name: string };
}

function answersTo(text: string): readonly unknown[] {
  const { event, reqid, pair = [], subscription } = JSON.parse(text) as Request;
  if (event === 'ping') return [{ event: 'pong', reqid }];
  if (event !== 'subscribe') return [{ event: 'error', errorMessage: 'Unknown event' }];
  // Data of a feed is no object: code that waits for a reply has to bear it.
  const data = [10001, { c: ['1.0', '2.0'] }, 'ticker', 'XBT/USD'];
  const status = { event: 'subscriptionStatus', reqid, status: 'subscribed', subscription, channelID: 10001 };
  return [data, ...pair.map((one) => ({ ...status, channelName: subscription?.name, pair: one }))];
}
