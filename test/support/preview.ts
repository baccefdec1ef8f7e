/** Runs `ws-docs preview` as a user does, and listens to it as its pages do. */
import { type ChildProcess, spawn } from 'node:child_process';
import { get, request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import type { PreviewEvents } from '../../browser/preview/contract';
import { ROOT } from './documents';

const MAIN = join(ROOT, 'dist', 'cli', 'main.js');

export interface PreviewProcess {
  /** With a slash at its end. */
  readonly url: string;
  readonly port: number;
  readonly process: ChildProcess;
  /** All that it said so far. */
  output(): string;
  /** Ends it as Ctrl-C does; its exit code. */
  stop(): Promise<number | null>;
}

/** @param args after the document. */
export function startPreview(document: string, cwd: string, args: readonly string[] = []): Promise<PreviewProcess> {
  const { NODE_ENV: _, ...env } = process.env;
  // Any port: tests run beside each other.
  const child = spawn(process.execPath, [MAIN, 'preview', document, '--port', '0', ...args], { cwd, env });
  let output = '';
  return new Promise((resolve, reject) => {
    const ended = new Promise<number | null>((end) => child.on('close', end));
    const note = (data: Buffer) => {
      output += data.toString();
      const url = /http:\/\/\S+:(\d+)\//.exec(output);
      if (url === null) return;
      resolve({
        url: url[0],
        port: Number(url[1]),
        process: child,
        output: () => output,
        stop() {
          child.kill('SIGINT');
          return ended;
        },
      });
    };
    child.stdout.on('data', note);
    child.stderr.on('data', note);
    void ended.then((code) => reject(new Error(`It ended with ${code}: ${output}`)));
  });
}

export interface Response {
  readonly status: number;
  readonly text: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

interface RequestOptions {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** @param path as it is sent, not mended as a URL would be. */
export function ask(
  port: number,
  path: string,
  { method = 'GET', headers = {} }: RequestOptions = {},
): Promise<Response> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: 'localhost', port, path, method, headers: { Host: `localhost:${port}`, ...headers } });
    sent.on('error', reject);
    sent.on('response', (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(parts).toString(), headers: answer.headers }),
      );
    });
    sent.end();
  });
}

/** Sends bytes and waits for the end of the connection, or for an answer. */
export function sendRaw(port: number, bytes: string | Uint8Array): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, 'localhost');
    let answer = '';
    socket.on('data', (data) => {
      answer += data.toString('latin1');
      socket.destroy();
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(answer));
    // What is no whole request waits for more: that must not hold others up.
    socket.end(bytes);
  });
}

type Named = { readonly [Name in keyof PreviewEvents]: { readonly name: Name; readonly event: PreviewEvents[Name] } };
type Told = Named[keyof Named];

export interface Listener {
  /** The next event for which this holds, among those that came and were not asked for yet. */
  next<Name extends keyof PreviewEvents>(
    name: Name,
    isMeant?: (event: PreviewEvents[Name]) => boolean,
  ): Promise<PreviewEvents[Name]>;
  readonly all: readonly Told[];
  close(): void;
}

/** @param page the path of the page that is open. */
export function listen(port: number, page: string): Listener {
  const all: Told[] = [];
  const waiting = new Set<() => void>();
  let text = '';
  const sent = get({ host: 'localhost', port, path: `/~preview/events?page=${encodeURIComponent(page)}` }, (answer) => {
    answer.setEncoding('utf8');
    answer.on('data', (data: string) => {
      text += data;
      for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
        const [, name, json] = /^event: (.*)\ndata: (.*)$/m.exec(text.slice(0, end)) ?? [];
        text = text.slice(end + 2);
        if (name !== undefined && json !== undefined) all.push({ name, event: JSON.parse(json) } as Told);
      }
      for (const look of [...waiting]) look();
    });
    answer.on('error', () => undefined);
  });
  sent.on('error', () => undefined);
  let from = 0;
  return {
    all,
    next(name, isMeant = () => true) {
      return new Promise((resolve) => {
        const look = () => {
          for (; from < all.length; from++) {
            const told = all[from];
            if (told?.name !== name || !isMeant(told.event as never)) continue;
            from++;
            waiting.delete(look);
            resolve(told.event as never);
            return;
          }
        };
        waiting.add(look);
        look();
      });
    },
    close: () => sent.destroy(),
  };
}
