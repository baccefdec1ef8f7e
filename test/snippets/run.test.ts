/** The code does what it says: it is run against a server that plays Kraken's side. */

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { snippetsFor } from '../../site/connecting/code/languages';
import type { ConnectionRequest, Language } from '../../site/connecting/code/request';
import { en } from '../../words/catalogues';
import { type FeedServer, LONG, startFeed } from './feed-server';
import { type KrakenServer, startKraken } from './kraken-server';
import { testWith } from './tools';

const ROOT = join(__dirname, '..', '..');
const PATH = [join(ROOT, 'node_modules', '.bin'), process.env.PATH].join(delimiter);

let kraken: KrakenServer;
let krakenPrivate: KrakenServer;
let feed: FeedServer;
let folder: string;
beforeAll(async () => {
  [kraken, krakenPrivate, feed] = await Promise.all([startKraken('public'), startKraken('private'), startFeed()]);
  folder = mkdtempSync(join(tmpdir(), 'ws-docs-run-'));
  // `import 'ws'` finds it from here, too.
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir');
  writeFileSync(join(folder, 'message.bin'), BYTES);
});
afterAll(async () => {
  await Promise.all([kraken.close(), krakenPrivate.close(), feed.close()]);
  rmSync(folder, { recursive: true });
});

/** No text in UTF-8. */
const BYTES = Buffer.from([0x10, 0x00, 0xff, 0x0a]);

const COMMANDS: Readonly<Partial<Record<Language, readonly [string, ...string[]]>>> = {
  wscat: ['bash', '-c'],
  websocat: ['bash', '-c'],
  // Node has the WebSocket of a browser.
  browser: [process.execPath, '--input-type=module', '-e'],
  node: [process.execPath, '--input-type=module', '-e'],
  python: ['python3', '-u', '-c'],
};

interface Run {
  /** Resolves with all that was printed, once it stops. */
  readonly output: Promise<string>;
}

/**
 * Runs code as a reader would who copied it, with `wscat`, `node` and the rest on their path, and stops it as they
 * would.
 *
 * @param until what has to be printed before it is stopped; what never stops reading never ends by itself.
 */
function start(language: Language, request: Partial<ConnectionRequest>, until: RegExp): Run {
  const whole = { ...NOTHING, url: kraken.url, ...request };
  const [command, ...args] = COMMANDS[language] ?? [];
  const code = snippetsFor(whole, en.snippets, [language])[0]?.code;
  if (command === undefined || code === undefined) throw new Error(`Nothing runs ${language}.`);
  const child = spawn(command, [...args, code], { cwd: folder, env: { ...process.env, PATH }, detached: true });
  const output = new Promise<string>((resolve) => {
    let text = '';
    const note = (chunk: unknown) => {
      text += String(chunk);
      if (until.test(text)) interrupt(child);
    };
    child.stdout.on('data', note);
    child.stderr.on('data', note);
    child.on('close', () => resolve(text));
  });
  return { output };
}

const NOTHING = { headers: [], subprotocols: [], unplaced: [], send: undefined, receivesBytes: false };

/** Ctrl-C reaches what it started, too: bash starts wscat. */
function interrupt({ pid, exitCode, signalCode }: ChildProcess): void {
  if (pid !== undefined && exitCode === null && signalCode === null) process.kill(-pid, 'SIGINT');
}

const text = (value: string | object) =>
  ({ kind: 'text', text: typeof value === 'string' ? value : JSON.stringify(value) }) as const;

const ping = { send: text({ event: 'ping', reqid: 42 }) };
const subscribe = {
  send: text({ event: 'subscribe', reqid: 43, pair: ['XBT/USD'], subscription: { name: 'ticker' } }),
};

/** The credential travels in the message, as on Kraken's private server. */
const ownTrades = (subscription: object) => ({
  send: text({ event: 'subscribe', reqid: 45, subscription: { name: 'ownTrades', ...subscription } }),
});

/** Each language's tests; a tool that a machine may lack is named with a probe. */
function behaves(language: Language, run: (title: string, body: () => Promise<void>) => void): void {
  run('listens', async () => {
    expect(await start(language, {}, /heartbeat/).output).toContain('systemStatus');
  });

  run('sends a ping, and reads on after the pong', async () => {
    const output = await start(language, ping, /pong.*heartbeat.*heartbeat/s).output;
    expect(output).toContain('"event":"pong","reqid":42');
    expect(kraken.heard).toContain(ping.send.text);
  });

  run('sends a subscription, and shows its data and its status', async () => {
    const output = await start(language, subscribe, /subscribed.*heartbeat/s).output;
    expect(output).toMatch(/10001,\{"c".*"event":"subscriptionStatus","reqid":43,"status":"subscribed"/s);
  });

  run('proves who asks with a token in the message', async () => {
    const authenticated = { ...ownTrades({ token: 'bm90IGEgdG9rZW4=' }), url: krakenPrivate.url };
    expect(await start(language, authenticated, /channelName/).output).toMatch(
      /"status":"subscribed".*"channelName":"ownTrades"/s,
    );
    const bare = { ...ownTrades({}), url: krakenPrivate.url };
    expect(await start(language, bare, /No token|subscribed/).output).toContain('No token');
  });

  run('offers subprotocols, and sends headers where it can', async () => {
    const headers = [{ name: 'X-Client-Id', value: `it's "me" $(date)` }];
    const subprotocols = ['v1.feed', 'v2.feed'];
    const unplaced = ['YOUR_USER', 'YOUR_PASSWORD'];
    await start(language, { ...ping, headers, subprotocols, unplaced }, /pong/).output;
    const request = kraken.requests.at(-1)?.headers;
    expect(request?.['sec-websocket-protocol']?.split(/,\s*/)).toEqual(subprotocols);
    expect(request?.['x-client-id']).toBe(language === 'browser' ? undefined : headers[0]?.value);
  });

  run('shows what is no JSON and what is long, reads on, and says when it leaves', async () => {
    const left = feed.nextClose();
    const output = await start(language, { url: feed.url, send: text('two\nlines') }, /news after the reply/).output;
    expect(output).toContain('no JSON');
    expect(output).toContain(LONG);
    expect(feed.heard.at(-1)).toEqual({ data: Buffer.from('two\nlines'), isBinary: false });
    const code = await left;
    if (CLOSES.has(language)) expect(code).toBe(CLOSES.get(language));
  });
}

/** The others have no say: wscat gives no code, a page is closed by its browser. */
const CLOSES: ReadonlyMap<Language, number> = new Map([
  ['node', 1000],
  ['python', 1000],
]);

/** Sends the bytes of a file and those of the document, and shows bytes. */
function sendsBytes(
  language: Language,
  shown: RegExp,
  run: (title: string, body: () => Promise<void>) => void = test,
): void {
  const sent = [
    ['of the document', { kind: 'base64', base64: BYTES.toString('base64') }, BYTES],
    // A page reads no file: what it sends is empty until the reader fills it in.
    ['of the reader', { kind: 'file' }, language === 'browser' ? Buffer.from([]) : BYTES],
  ] as const;
  for (const [whose, send, bytes] of sent) {
    run(`sends bytes ${whose}, and shows bytes as bytes`, async () => {
      const request = { url: feed.url, send, receivesBytes: true };
      expect(await start(language, request, /news after the reply/).output).toMatch(shown);
      expect(feed.heard.at(-1)).toEqual({ data: bytes, isBinary: true });
    });
  }
}

describe.each(['browser', 'node', 'wscat'] as const)('%s', (language) => {
  behaves(language, test);
});

describe('bytes', () => {
  describe('browser', () => sendsBytes('browser', /Uint8Array\(4\) \[ 0, 1, 255, 16 \]/));
  describe('node', () => sendsBytes('node', /<Buffer 00 01 ff 10>/));
  describe('python', () => sendsBytes('python', /^00 01 ff 10$/m, withPython));

  test('wscat has no code for them', () => {
    const send = { kind: 'file' } as const;
    const languages = ['wscat', 'node'] as const;
    const idsOf = (request: object) =>
      snippetsFor({ ...NOTHING, url: feed.url, ...request }, en.snippets, languages).map(({ id }) => id);
    expect([idsOf({ send }), idsOf({ receivesBytes: true }), idsOf({})]).toEqual([
      ['node'],
      ['node'],
      ['wscat', 'node'],
    ]);
  });
});

describe('python', () => {
  behaves('python', withPython);
});

function withPython(title: string, body: () => Promise<void>): void {
  testWith('python3', ['-c', 'import websockets.sync.client'], title, body);
}

describe('websocat', () => {
  testWith('websocat', ['--version'], 'sends a ping, and reads on after the pong', async () => {
    const output = await start('websocat', ping, /pong.*heartbeat/s).output;
    expect(output).toContain('"event":"pong","reqid":42');
  });
});

test('the server answers as Kraken does, so that a client that failed would be seen', async () => {
  const output = await start('node', { send: text({ event: 'nonsense' }) }, /Unknown event/).output;
  expect(output).not.toContain('pong');
});
