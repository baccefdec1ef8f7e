/** A server on this machine that is hard on clients: not JSON first, a long message, bytes; and it notes how they leave. */
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';

export interface FeedServer {
  /** `ws://127.0.0.1:…/` */
  readonly url: string;
  /** What clients sent, in order. */
  readonly heard: { readonly data: Buffer; readonly isBinary: boolean }[];
  /** Resolves with the code with which the next client leaves. */
  readonly nextClose: () => Promise<number>;
  readonly close: () => Promise<void>;
}

/** Longer than what Go (32 KiB) and Python (1 MiB) take by themselves. */
export const LONG = `long${'.'.repeat(2 ** 21)}message`;

export async function startFeed(): Promise<FeedServer> {
  const heard: { data: Buffer; isBinary: boolean }[] = [];
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  await new Promise((resolve) => server.once('listening', resolve));
  let leave: (code: number) => void = () => {};
  server.on('connection', (socket) => {
    socket.send('welcome, this is no JSON');
    socket.send(LONG);
    socket.send(Buffer.from([0, 1, 255, 16]));
    socket.on('message', (data, isBinary) => {
      heard.push({ data: data as Buffer, isBinary });
      // Later than the first reply: code that hung up would not see it.
      socket.send('reply');
      setTimeout(() => socket.send('news after the reply'), 100);
    });
    socket.on('close', (code) => leave(code));
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `ws://127.0.0.1:${port}/`,
    heard,
    nextClose: () =>
      new Promise((resolve) => {
        leave = resolve;
      }),
    close: () => {
      for (const client of server.clients) client.terminate();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
