/** Documents that leave things out, or name things as nobody should, make correct sites all the same. */
import { describe, expect, test } from '@jest/globals';
import { parseValid } from '../support/parse';
import { siteOf } from '../support/site';
import { checkSite } from '../support/site-check';

type Json = Readonly<Record<string, unknown>>;

const info = { title: 'Test', version: '1.0.0' };

async function check(document: Json): Promise<readonly string[]> {
  const source = JSON.stringify(document);
  const site = siteOf(await parseValid(source), source);
  expect(checkSite(site, { source })).toEqual([]);
  return [...site.keys()].filter((path) => !ALWAYS.includes(path)).sort();
}

const ALWAYS = [
  ...['index.html', 'vocabulary.html', '404.html', 'assets/site.css', 'assets/icon.svg'],
  ...['asyncapi.json', '.nojekyll', '.ws-docs.json'],
];

const ping = { payload: { type: 'object', properties: { event: { const: 'ping' } } } };
const server = { url: 'wss://example.com', protocol: 'wss' };

describe('a document without', () => {
  test.each([
    ['anything but a title, in AsyncAPI 2', { asyncapi: '2.6.0', info, channels: {} }],
    ['anything but a title, in AsyncAPI 3', { asyncapi: '3.0.0', info }],
  ])('%s', async (_name, document) => {
    expect(await check(document)).toEqual([]);
  });

  test('servers', async () => {
    const channels = { '/': { publish: { message: { name: 'ping', ...ping } } } };
    expect(await check({ asyncapi: '2.6.0', info, channels })).toEqual([
      ...['channels/index.html', 'channels/root.html', 'conversations.html'],
      ...['messages/index.html', 'messages/ping.html'],
    ]);
  });

  test('channels', async () => {
    expect(await check({ asyncapi: '2.6.0', info, servers: { main: server }, channels: {} })).toEqual([
      'servers/index.html',
      'servers/main.html',
    ]);
  });

  test('operations', async () => {
    const channels = { root: { address: '/', messages: { ping } } };
    expect(await check({ asyncapi: '3.0.0', info, channels })).toEqual([
      ...['channels/index.html', 'channels/root.html', 'conversations.html'],
      ...['messages/index.html', 'messages/ping.html'],
    ]);
  });

  test('messages', async () => {
    const operations = { say: { action: 'send', channel: { $ref: '#/channels/root' } } };
    expect(await check({ asyncapi: '3.0.0', info, channels: { root: { address: '/' } }, operations })).toEqual([
      'channels/index.html',
      'channels/root.html',
    ]);
  });

  test('addresses', async () => {
    const paths = await check({ asyncapi: '3.0.0', info, channels: { root: { address: null }, bare: {} } });
    expect(paths).toEqual(['channels/bare.html', 'channels/index.html', 'channels/root.html']);
  });
});

test('two channels at one address have a page each', async () => {
  const channels = {
    public: { address: '/', messages: { ping } },
    private: { address: '/', messages: { ping: { ...ping, summary: 'Another' } } },
  };
  const operations = {
    onPing: { action: 'receive', channel: { $ref: '#/channels/public' } },
    sendPing: { action: 'send', channel: { $ref: '#/channels/private' } },
  };
  const paths = await check({ asyncapi: '3.0.0', info, channels, operations });
  expect(paths).toEqual(
    expect.arrayContaining(['channels/index.html', 'channels/private.html', 'channels/public.html']),
  );
  expect(paths.filter((path) => path.startsWith('messages/'))).toHaveLength(3);
});

describe('a conversation', () => {
  const circle = (...names: readonly string[]) =>
    Object.fromEntries(
      names.map((name, index) => {
        const next = names[(index + 1) % names.length];
        return [name, { ...ping, name, 'x-response': { $ref: `#/components/messages/${next}` } }];
      }),
    );

  test.each([[['self']], [['ask', 'answer']], [['a', 'b', 'c']]])('that goes round: %s', async (names) => {
    const message = { oneOf: names.map((name) => ({ $ref: `#/components/messages/${name}` })) };
    const channels = { '/': { publish: { message }, subscribe: { message } } };
    const paths = await check({ asyncapi: '2.6.0', info, channels, components: { messages: circle(...names) } });
    expect(paths.filter((path) => path.startsWith('messages/'))).toHaveLength(names.length + 1);
  });
});

const NAMES = [
  ...['../../x', '..', '.', 'a/b', 'a\\b', 'CON', 'con', 'aux.txt', 'NUL', 'COM1', 'a b', ' a', 'A', 'a', 'A-B', 'a-b'],
  ...['index', '404', 'constructor', 'hasOwn', 'toString', '$&', '%2e%2e%2f', '<b>x</b>', '"><img src=x onerror=1>'],
  ...['😀', '😀😀', 'é', 'e\u0301', 'ping.', 'ping', '-', '_', '_x', '#', '?', 'x'.repeat(300), '\u202Eabc', '日本'],
];

describe('names', () => {
  const byName = <Value>(value: (name: string) => Value) =>
    Object.fromEntries(NAMES.map((name) => [name, value(name)]));
  const count = (paths: readonly string[], folder: string) =>
    paths.filter((path) => path.startsWith(`${folder}/`) && path !== `${folder}/index.html`).length;

  test('of anything, in AsyncAPI 2, make one page each that every system can store', async () => {
    const messages = byName((name) => ({ name, payload: { $ref: pointer('schemas', name) } }));
    const message = { oneOf: NAMES.map((name) => ({ $ref: pointer('messages', name) })) };
    const paths = await check({
      asyncapi: '2.6.0',
      info,
      channels: byName((name) => (name === '/' ? {} : { publish: { message } })),
      components: { messages: keys(messages), schemas: keys(byName(() => ({ type: 'object' }))) },
    });
    expect(count(paths, 'channels')).toBe(NAMES.length);
  });

  test('of anything, in AsyncAPI 3, make one page each that every system can store', async () => {
    const document = {
      asyncapi: '3.0.0',
      info,
      channels: { root: { address: '/', messages: byName((name) => ({ name, ...ping })) } },
      operations: { all: { action: 'receive', channel: { $ref: '#/channels/root' } } },
    };
    const paths = await check(document);
    expect(count(paths, 'messages')).toBe(NAMES.length);
  });

  const FAIR = NAMES.filter((name) => /^[\w.-]+$/.test(name));
  const keys = <Value>(values: Readonly<Record<string, Value>>) =>
    Object.fromEntries(Object.entries(values).filter(([name]) => FAIR.includes(name)));
  const pointer = (kind: string, name: string) => `#/components/${kind}/${FAIR.includes(name) ? name : FAIR[0]}`;
});
