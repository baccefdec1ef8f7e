/** What pages say of addresses: those that the document gives, each once; topics have none. */
import { describe, expect, test } from '@jest/globals';
import type { ApiModel } from '../../model/types';
import { read } from '../model/parse';
import { blockText } from '../support/block-text';
import { pageAt, pagesOf, sectionOf } from '../support/pages';

function textAt(model: ApiModel, path: string): string {
  return blockText(pageAt(pagesOf(model), path).tree.blocks);
}

describe('topics', () => {
  const exchange = () =>
    read(`
asyncapi: 3.0.0
info: { title: Exchange, version: 1.0.0 }
servers:
  live:
    host: api.example.com
    pathname: /trade/v2
    protocol: wss
    security: [{ type: httpApiKey, in: header, name: X-Key }]
channels:
  root:
    address: /
    title: Control
    description: All communication happens through this single connection.
    messages: { subscribe: { payload: { const: subscribe }, examples: [{ payload: subscribe }] } }
  ticker:
    address: ticker
    description: Best prices.
    messages: { price: { payload: { type: number }, examples: [{ payload: 1 }] } }
  book:
    address: 'book.{market}'
    title: Order book
    messages: { delta: { payload: { type: object } } }
operations:
  subscribe: { action: receive, channel: { $ref: '#/channels/root' } }
  price: { action: send, channel: { $ref: '#/channels/ticker' } }
  delta: { action: receive, channel: { $ref: '#/channels/book' } }
`);

  test('are shown as topics, with what travels there and the connection that carries them', async () => {
    const model = await exchange();
    const { pages } = pagesOf(model);
    expect(pages.find(({ path }) => path === 'channels/ticker.html')?.title).toBe('ticker topic');
    expect(textAt(model, 'channels/ticker.html')).toMatchInlineSnapshot(`
"Best prices.
Connection: A topic on the connection to Control, without an address of its own.
# Available on
  - live
# Receive price (send)
  Message
  price"
`);
    expect(textAt(model, 'channels/book.html')).toMatchInlineSnapshot(`
"Topic: book.{market}
Connection: A topic on the connection to Control, without an address of its own.
# Available on
  - live
# Parameters
  - market The document gives no value.
# Send delta (receive)
  Message
  delta"
`);
  });

  test('stand on the pages of their connection, their server and all channels', async () => {
    const model = await exchange();
    const { pages } = pagesOf(model);
    const found = (path: string, id: string) => blockText([sectionOf(pageAt({ pages }, path).tree, id)]);
    expect(found('channels/root.html', 'topics')).toMatchInlineSnapshot(`
"# Topics (sent and received over the connection to this channel)
  Topic | Messages | Description
  ticker | price | Best prices.
  Order book · book.{market} | delta | "
`);
    expect(found('servers/live.html', 'connect')).not.toMatch(/ticker|book/);
    expect(found('servers/live.html', 'topics')).toMatchInlineSnapshot(`
"# Topics
  Topic | Messages | Description
  ticker | price | Best prices.
  Order book · book.{market} | delta | "
`);
    expect(found('index.html', 'channels')).toMatchInlineSnapshot(`
"# Channels
  - / Control
  - ticker Topic
  - book.{market} Order book Topic"
`);
    expect(textAt(model, 'channels/index.html')).toMatchInlineSnapshot(`
"Where messages are sent and received.
Channel | Address | Description
Control | / | All communication happens through this single connection.
ticker | ticker Topic | Best prices.
Order book | book.{market} Topic | "
`);
  });

  test('have no URL, no handshake and no code on any page', async () => {
    const { pages } = pagesOf(await exchange());
    const all = pages.map(({ tree }) => JSON.stringify(tree.blocks)).join('\n');
    expect(all).not.toMatch(/v2\/(?:ticker|book)/);
    expect(JSON.stringify(pageAt({ pages }, 'channels/ticker.html').tree.blocks)).not.toMatch(/"handshake|X-Key/);
    expect(JSON.stringify(pageAt({ pages }, 'channels/root.html').tree.blocks)).toContain('X-Key: YOUR_KEY');
    const delta = JSON.stringify(pageAt({ pages }, 'messages/delta.html').tree.blocks);
    expect(delta).not.toContain('wss://');
  });
});

test('a variable that nothing defines has a placeholder, and the page says so', async () => {
  const model = await read(`
asyncapi: 3.0.0
info: { title: Placeholders, version: 1.0.0 }
servers:
  live: { host: '{host}:{port}', pathname: '/{stageName}', protocol: wss, variables: { stageName: {} } }
  queue: { host: '{host}', protocol: kafka }
channels:
  room: { address: '/rooms/{roomId}', messages: { hello: { payload: { type: string } } } }
`);
  const { pages } = pagesOf(model);
  const server = (path: string, id: string) => blockText([sectionOf(pageAt({ pages }, path).tree, id)]);
  expect(server('servers/live.html', 'variables')).toMatchInlineSnapshot(`
"# Variables (parts of the address)
  Variable | Default | Allowed values | Description
  stageName |  |  | The document gives no value. YOUR_STAGE_NAME stands in for it.
  host |  |  | The document gives no value. YOUR_HOST stands in for it.
  port |  |  | The document gives no value. YOUR_PORT stands in for it."
`);
  expect(server('servers/queue.html', 'variables')).toMatchInlineSnapshot(`
"# Variables (parts of the address)
  Variable | Default | Allowed values | Description
  host |  |  | The document gives no value."
`);
  expect(server('servers/live.html', 'connect')).toContain(
    'wss://YOUR_HOST:YOUR_PORT/YOUR_STAGE_NAME/rooms/YOUR_ROOM_ID',
  );
  expect(server('channels/room.html', 'handshake')).toMatchInlineSnapshot(`
"# Handshake (the HTTP request that opens the connection)
  WebSocket connections only: live
  # Address parameters
    - roomId The document gives no value. YOUR_ROOM_ID stands in for it."
`);
  const code = pageAt({ pages }, 'servers/live.html');
  expect(JSON.stringify(code.tree.blocks)).toContain(
    "new WebSocket('wss://YOUR_HOST:YOUR_PORT/YOUR_STAGE_NAME/rooms/YOUR_ROOM_ID')",
  );
});

test('channels in a list have their names where addresses repeat', async () => {
  const model = await read(`
asyncapi: 3.0.0
info: { title: Realtime, version: 1.0.0 }
servers: { live: { host: api.example.com, pathname: /v1/realtime, protocol: wss } }
channels:
  session: { address: /v1/realtime }
  audio: { address: /v1/realtime, title: Audio }
`);
  const { pages } = pagesOf(model);
  expect(blockText([sectionOf(pageAt({ pages }, 'index.html').tree, 'channels')])).toMatchInlineSnapshot(`
"# Channels
  - /v1/realtime session
  - /v1/realtime Audio"
`);
  expect(blockText([sectionOf(pageAt({ pages }, 'servers/live.html').tree, 'connect')])).toMatchInlineSnapshot(`
"# Connect (2 channels)
  To session, for example:
  tabs
  - wss://api.example.com/v1/realtime session
  - wss://api.example.com/v1/realtime Audio"
`);
  const nav = pageAt({ pages }, 'index.html').nav.flatMap(({ items }) => items.map(({ label }) => label));
  expect(nav).toEqual(expect.arrayContaining(['session', 'Audio']));
  const all = JSON.stringify(pages.map(({ tree }) => tree.blocks));
  expect(all).not.toContain('/v1/realtime/v1/realtime');
});

test('an address is assigned at runtime only where the document says so', async () => {
  const model = await read(`
asyncapi: 3.0.0
info: { title: Runtime, version: 1.0.0 }
channels: { later: { address: null }, absent: {} }
`);
  expect(textAt(model, 'channels/later.html')).toContain('Address: Assigned at runtime');
  expect(textAt(model, 'channels/absent.html')).toContain('Address: Not declared');
});
