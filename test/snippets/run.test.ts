/** The code does what it says: it is run against a server that plays Kraken's side. */

import { type ChildProcess, spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Language, snippetsFor } from '../../site/connecting/code/languages';
import type { ConnectionRequest } from '../../site/connecting/code/request';
import { en } from '../../words/catalogues';
import { type KrakenServer, startKraken } from './kraken-server';
import { testWith } from './tools';

const ROOT = join(__dirname, '..', '..');
const PATH = [join(ROOT, 'node_modules', '.bin'), process.env.PATH].join(delimiter);

let kraken: KrakenServer;
let krakenPrivate: KrakenServer;
beforeAll(async () => {
  [kraken, krakenPrivate] = await Promise.all([startKraken('public'), startKraken('private')]);
});
afterAll(() => Promise.all([kraken.close(), krakenPrivate.close()]));

const COMMANDS: Readonly<Partial<Record<Language, readonly [string, ...string[]]>>> = {
  wscat: ['bash', '-c'],
  websocat: ['bash', '-c'],
  // Node has the WebSocket of a browser.
  browser: [process.execPath, '--input-type=module', '-e'],
  node: [process.execPath, '--input-type=module', '-e'],
  python: ['python3', '-u', '-c'],
};

interface Run {
  readonly process: ChildProcess;
  /** Resolves with all that was printed, once it stops by itself or has printed `until`. */
  readonly output: Promise<string>;
}

/** Runs code as a reader would who copied it, with `wscat`, `node` and the rest on their path. */
function start(language: Language, request: Partial<ConnectionRequest>, until?: string): Run {
  const whole = { url: kraken.url, headers: [], subprotocols: [], send: undefined, waitFor: undefined, ...request };
  const [command, ...args] = COMMANDS[language] ?? [];
  const code = snippetsFor(whole, en.snippets, [language])[0]?.code;
  if (command === undefined || code === undefined) throw new Error(`Nothing runs ${language}.`);
  const child = spawn(command, [...args, code], { cwd: ROOT, env: { ...process.env, PATH }, detached: true });
  const output = new Promise<string>((resolve) => {
    let text = '';
    const note = (chunk: unknown) => {
      text += String(chunk);
      if (until !== undefined && text.includes(until)) stop(child);
    };
    child.stdout.on('data', note);
    child.stderr.on('data', note);
    child.on('close', () => resolve(text));
  });
  return { process: child, output };
}

/** With what it started itself: bash starts wscat. */
function stop({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid);
}

const ping = { send: '{"event":"ping","reqid":42}', waitFor: { path: ['event'], value: 'pong' } };
const subscribe = {
  send: '{"event":"subscribe","reqid":43,"pair":["XBT/USD"],"subscription":{"name":"ticker"}}',
  waitFor: { path: ['event'], value: 'subscriptionStatus' },
};

/** The credential travels in the message, as on Kraken's private server. */
const ownTrades = (subscription: object) => ({
  send: JSON.stringify({ event: 'subscribe', reqid: 45, subscription: { name: 'ownTrades', ...subscription } }),
  waitFor: { path: ['event'], value: 'subscriptionStatus' },
});

/** Each language's tests; a tool that a machine may lack is named with a probe. */
function behaves(language: Language, run: (title: string, body: () => Promise<void>) => void): void {
  run('listens', async () => {
    expect(await start(language, {}, 'heartbeat').output).toContain('systemStatus');
  });

  run('sends a ping, and stops at the pong', async () => {
    const output = await start(language, ping).output;
    expect(output).toContain('"event":"pong","reqid":42');
    expect(kraken.heard).toContain(ping.send);
  });

  run('sends a subscription, and stops at its status, though data comes first', async () => {
    const output = await start(language, subscribe).output;
    expect(output).toMatch(/10001,\{"c".*"event":"subscriptionStatus","reqid":43,"status":"subscribed"/s);
  });

  run('proves who asks with a token in the message', async () => {
    const authenticated = { ...ownTrades({ token: 'bm90IGEgdG9rZW4=' }), url: krakenPrivate.url };
    expect(await start(language, authenticated).output).toMatch(/"status":"subscribed".*"channelName":"ownTrades"/s);
    expect(await start(language, { ...ownTrades({}), url: krakenPrivate.url }).output).toContain('No token');
    expect(await start(language, ownTrades({ token: 'bm90IGEgdG9rZW4=' })).output).toContain(
      'unavailable on this endpoint',
    );
  });

  run('offers subprotocols, and sends headers where it can', async () => {
    const headers = [{ name: 'X-Client-Id', value: `it's "me" $(date)` }];
    const subprotocols = ['v1.feed', 'v2.feed'];
    await start(language, { ...ping, headers, subprotocols }).output;
    const request = kraken.requests.at(-1)?.headers;
    expect(request?.['sec-websocket-protocol']?.split(/,\s*/)).toEqual(subprotocols);
    expect(request?.['x-client-id']).toBe(language === 'browser' ? undefined : headers[0]?.value);
  });
}

describe.each(['browser', 'node', 'wscat'] as const)('%s', (language) => {
  behaves(language, test);
});

describe('python', () => {
  behaves('python', (title, body) => testWith('python3', ['-c', 'import websockets.sync.client'], title, body));
});

describe('websocat', () => {
  testWith('websocat', ['--version'], 'sends a ping, and stops at the pong', async () => {
    expect(JSON.parse(await start('websocat', ping).output)).toEqual({ event: 'pong', reqid: 42 });
  });
});

test('the server answers as Kraken does, so that a client that failed would be seen', async () => {
  const output = await start('node', { ...ping, send: '{"event":"nonsense"}' }, 'Unknown event').output;
  expect(output).not.toContain('pong');
});
