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
  return [...site.keys()].filter((path) => path.includes('.html') && !ALWAYS.includes(path)).sort();
}

const ALWAYS = ['index.html', 'vocabulary.html', 'search.html', 'print.html', '404.html'];

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

/**
 * The parser takes only the template of a URI as the address of a channel of AsyncAPI 2. Where one is `constructor`, its
 * resolver copies what `$ref`s there mean, when it runs inside of Jest.
 */
const ADDRESSES = NAMES.filter((name) => !/[\s#?"'<>%\\]|^constructor$/.test(name));
/** It takes nearly anything in AsyncAPI 3. */
const IDS = NAMES.filter((name) => !/[#?]/.test(name));
/** The specification allows no others as the key of a component. */
const KEYS = NAMES.filter((name) => /^[\w.-]+$/.test(name));

describe('names', () => {
  const pages = (paths: readonly string[], folder: string) =>
    paths.filter((path) => path.startsWith(`${folder}/`) && path !== `${folder}/index.html`);
  const keyed = (names: readonly string[], value: (name: string) => unknown) =>
    Object.fromEntries(names.map((name) => [name, value(name)]));

  test('of channels and components, in AsyncAPI 2, make one page each that every system can store', async () => {
    const message = { oneOf: KEYS.map((name) => ({ $ref: `#/components/messages/${name}` })) };
    const paths = await check({
      asyncapi: '2.6.0',
      info,
      servers: keyed(KEYS, () => server),
      channels: keyed(ADDRESSES, () => ({ publish: { message } })),
      components: {
        messages: keyed(KEYS, (name) => ({ payload: { $ref: `#/components/schemas/${name}` } })),
        schemas: keyed(KEYS, () => ({ type: 'object' })),
      },
    });
    expect(pages(paths, 'channels')).toHaveLength(ADDRESSES.length);
    for (const folder of ['servers', 'messages', 'schemas']) expect(pages(paths, folder)).toHaveLength(KEYS.length);
  });

  test('of messages and channels, in AsyncAPI 3, make one page each that every system can store', async () => {
    const paths = await check({
      asyncapi: '3.0.0',
      info,
      channels: keyed(IDS, (name) => ({ address: '/', messages: { one: { name, ...ping } } })),
    });
    expect(pages(paths, 'channels')).toHaveLength(IDS.length);
    expect(pages(paths, 'messages')).toHaveLength(IDS.length);
  });

  test('of messages in one channel make one page each', async () => {
    const messages = keyed(NAMES, (name) => ({ name, ...ping }));
    const operations = { all: { action: 'receive', channel: { $ref: '#/channels/root' } } };
    const paths = await check({ asyncapi: '3.0.0', info, channels: { root: { address: '/', messages } }, operations });
    expect(pages(paths, 'messages')).toHaveLength(NAMES.length);
  });
});
