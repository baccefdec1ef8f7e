/** The code of a message: what travels in which frames, with which credentials, and on which server. */

import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../site/connecting/code/request';
import { serverConnections } from '../../site/connecting/connections';
import { contentKindOf, isControlFrame } from '../../site/connecting/content-kind';
import { type CodeView, connectCode, messageCoder } from '../../site/connecting/try-it';
import { lookupOf } from '../../site/lookup';
import { en } from '../../words/catalogues';
import { read } from '../model/parse';

type Views = ReadonlyMap<string, CodeView | undefined>;

async function viewsOf(document: string): Promise<Views> {
  const model = await read(document);
  const codeOf = messageCoder(lookupOf(model, en));
  return new Map(model.messages.map((message) => [message.id, codeOf(message)]));
}

function codeIn(language: Language, view: CodeView | undefined): string {
  return view?.snippets.find(({ id }) => id === language)?.code ?? '';
}

/** The code of a way that is not the first, as the script of a page makes it. */
function changed(language: Language, view: CodeView | undefined, way: number): string {
  const lines = codeIn(language, view).split('\n');
  const change = view?.ways[way]?.changes.find((one) => one.language === language);
  if (change !== undefined) lines.splice(change.from, change.count, ...change.lines);
  return lines.join('\n');
}

describe('frames', () => {
  test.each([
    [undefined, 'json'],
    ['application/json; charset=utf-8', 'json'],
    ['application/vnd.example+json', 'json'],
    ['text/plain', 'text'],
    ['application/xml', 'text'],
    ['image/svg+xml', 'text'],
    ['application/x-ndjson', 'text'],
    ['application/octet-stream', 'binary'],
    ['APPLICATION/X-MSGPACK', 'binary'],
    ['application/vnd.msgpack', 'binary'],
    ['application/vnd.google.protobuf; proto=x', 'binary'],
    ['application/x-protobuf', 'binary'],
    ['application/vnd.apache.avro', 'binary'],
    ['avro/binary', 'binary'],
    ['application/vnd.apache.avro+json', 'json'],
    ['application/vnd.example+cbor', 'binary'],
    ['audio/wav', 'binary'],
    ['image/png', 'binary'],
    ['constructor', 'text'],
  ])('%s is %s', (contentType, kind) => {
    expect(contentKindOf({ contentType, payload: undefined })).toBe(kind);
  });

  const document = `
asyncapi: 3.0.0
info: { title: Frames, version: 1.0.0 }
defaultContentType: application/json
servers: { live: { host: example.com, protocol: wss } }
channels:
  all:
    address: /
    messages:
      audio: { contentType: application/octet-stream, payload: { type: string }, examples: [{ payload: '\\x10\\x00' }] }
      chunk: { contentType: application/octet-stream, payload: { type: string, contentEncoding: base64 }, examples: [{ payload: 'EAD/Cg==' }] }
      raw: { payload: { type: string, format: binary } }
      packed: { contentType: application/x-msgpack, payload: { type: object }, examples: [{ payload: { op: 1 } }] }
      start: { payload: { type: object }, examples: [{ payload: { op: start } }] }
      sendPingFrame: { payload: { type: string }, examples: [{ payload: '' }] }
      keepalive: { summary: A ping (WebSocket control frame 0x9), payload: { type: string }, examples: [{ payload: '' }] }
      ping: { summary: 'A ping of the application, unlike the ping frame of the protocol', payload: { type: object }, examples: [{ payload: { op: ping } }] }
operations:
  all: { action: receive, channel: { $ref: '#/channels/all' } }
`;

  test('bytes are bytes: of the document where it says how it writes them, else of a file', async () => {
    const views = await viewsOf(document);
    expect(codeIn('node', views.get('audio'))).toContain("socket.send(readFileSync('message.bin'))");
    expect(codeIn('node', views.get('chunk'))).toContain("socket.send(Buffer.from('EAD/Cg==', 'base64'))");
    for (const id of ['audio', 'raw', 'packed']) {
      expect(views.get(id)?.send).toEqual({ kind: 'file' });
      expect(codeIn('go', views.get(id))).toContain('websocket.MessageBinary, message');
      expect(codeIn('browser', views.get(id))).toContain('new Uint8Array([/* the bytes of the message */])');
      expect(codeIn('wscat', views.get(id))).toBe('');
    }
    expect(codeIn('go', views.get('start'))).toContain('websocket.MessageText');
  });

  test('a control frame has no code, a message that is called a ping has some', async () => {
    const views = await viewsOf(document);
    expect([...views].filter(([, view]) => view === undefined).map(([id]) => id)).toEqual([
      'sendPingFrame',
      'keepalive',
    ]);
    const [message] = (await read(document)).messages;
    expect(message && isControlFrame({ ...message, id: 'closing', description: 'The frame 0x10 of the log.' })).toBe(
      false,
    );
  });

  test('what arrives as bytes is shown as bytes, though text is sent', async () => {
    const both = document.replace(
      '  all: {',
      "  hear: { action: send, channel: { $ref: '#/channels/all' } }\n  all: {",
    );
    const views = await viewsOf(both);
    expect(codeIn('python', views.get('start'))).toContain('message.hex(" ")');
    expect(codeIn('wscat', views.get('start'))).toBe('');
    expect(codeIn('websocat', views.get('start'))).toMatch(/\|\n {2}xxd$/);
  });
});

describe('credentials', () => {
  const document = (security: string, operation = '') => `
asyncapi: 2.6.0
info: { title: Credentials, version: 1.0.0 }
servers: { live: { url: example.com, protocol: wss, security: ${security} } }
channels:
  /: { publish: { ${operation} message: { messageId: ask, payload: { type: object }, examples: [{ payload: { op: ask } }] } } }
components:
  securitySchemes:
    query: { type: httpApiKey, in: query, name: apiKey }
    header: { type: httpApiKey, in: header, name: X-Api-Key }
    user: { type: userPassword }
    key: { type: apiKey, in: user }
    certificate: { type: X509 }
`;

  test('a browser takes the alternative that it can use', async () => {
    const view = (await viewsOf(document('[{ header: [] }, { query: [] }]'))).get('ask');
    expect(codeIn('node', view)).toContain("'X-Api-Key': 'YOUR_API_KEY'");
    expect(codeIn('node', view)).not.toContain('?apiKey');
    expect(codeIn('browser', view)).toContain("new WebSocket('wss://example.com/?apiKey=YOUR_API_KEY')");
    expect(codeIn('browser', view)).not.toContain('cannot set');
  });

  test('and says so where there is none', async () => {
    const view = (await viewsOf(document('[{ header: [] }, { header: [], query: [] }]'))).get('ask');
    expect(codeIn('browser', view)).toContain(
      "cannot set these handshake headers, so this connects without them: 'X-Api-Key'",
    );
  });

  test('without a declared place they are named, in each language', async () => {
    const views = [
      await viewsOf(document('[{ user: [] }]')),
      await viewsOf(document('[{ key: [] }]')),
      await viewsOf(document('[{ certificate: [] }]')),
    ];
    const named = views.map((view) =>
      view.get('ask')?.snippets.map(({ code }) => code.match(/: (YOUR_[A-Z_, ]+)/)?.[1]),
    );
    const six = <T>(one: T) => Array.from({ length: 6 }, () => one);
    expect(named).toEqual([six('YOUR_USER, YOUR_PASSWORD'), six('YOUR_API_KEY'), six('YOUR_CLIENT_CERTIFICATE')]);
  });

  test('those of an operation are needed beside those of its server', async () => {
    const view = (await viewsOf(document('[{ query: [] }]', 'security: [{ header: [] }],'))).get('ask');
    expect(codeIn('node', view)).toMatch(/\?apiKey=YOUR_API_KEY.*'X-Api-Key': 'YOUR_API_KEY'/s);
  });

  test('an operation that asks for the same as its server asks for nothing more', async () => {
    const same = '[{ header: [] }, { query: [] }]';
    const view = (await viewsOf(document(same, `security: ${same},`))).get('ask');
    expect(view?.ways.map(({ credentials }) => credentials?.map(({ scheme }) => scheme.id))).toEqual([
      ['header'],
      ['query'],
    ]);
  });

  test('each alternative is a choice, and makes the code that it would make alone', async () => {
    const both = (await viewsOf(document('[{ header: [] }, { query: [] }, {}]'))).get('ask');
    expect(both?.ways.map(({ credentials }) => credentials?.map(({ scheme }) => scheme.id))).toEqual([
      ['header'],
      ['query'],
      [],
    ]);
    const query = (await viewsOf(document('[{ query: [] }]'))).get('ask');
    for (const language of ['wscat', 'websocat', 'browser', 'node', 'python', 'go'] as const) {
      expect(changed(language, both, 1)).toBe(codeIn(language, query));
    }
    expect(query?.ways).toEqual([]);
  });

  test('the page of a server offers its alternatives, and no more than a page has room for', async () => {
    const model = await read(document(`[${'{ header: [] }, { query: [] }, '.repeat(500)}]`));
    const lookup = lookupOf(model, en);
    const [server] = model.servers;
    const view = server && connectCode(server, serverConnections(server, lookup), lookup);
    expect(view?.ways).toHaveLength(6);
  });
});

describe('servers', () => {
  const document = `
asyncapi: 3.0.0
info: { title: Servers, version: 1.0.0 }
servers:
  feed: { host: feed.example.com, protocol: wss }
  trade: { host: trade.example.com, protocol: wss, security: [{ type: httpApiKey, in: header, name: X-Api-Key }] }
  events: { host: events.example.com, protocol: kafka }
channels:
  all:
    address: /
    messages:
      order: { payload: { type: object }, examples: [{ payload: { op: order } }] }
      ping: { payload: { type: object }, examples: [{ payload: { op: ping } }] }
operations:
  order: { action: receive, channel: { $ref: '#/channels/all' }, messages: [{ $ref: '#/channels/all/messages/order' }], x-servers: [{ $ref: '#/servers/trade' }] }
  hear: { action: send, channel: { $ref: '#/channels/all' }, messages: [{ $ref: '#/channels/all/messages/order' }] }
  ping: { action: receive, channel: { $ref: '#/channels/all' }, messages: [{ $ref: '#/channels/all/messages/ping' }] }
`;

  test('the code is for one on which the message can be sent', async () => {
    const order = (await viewsOf(document)).get('order');
    expect(codeIn('node', order)).toContain('wss://trade.example.com/');
    expect(order?.ways).toEqual([]);
  });

  test('all of them are there to choose, but for those that are none of WebSocket', async () => {
    const ping = (await viewsOf(document)).get('ping');
    expect(ping?.ways.map(({ server }) => server.id)).toEqual(['feed', 'trade']);
    expect(codeIn('go', ping)).not.toContain('net/http');
    expect(changed('go', ping, 1)).toMatch(/"net\/http".*wss:\/\/trade\.example\.com\/.*X-Api-Key/s);
  });

  test('what another way changes is right for every message, however it is sent', async () => {
    const send = (id: string, payload: string) =>
      `      ${id}: { contentType: text/plain, payload: { type: string }, examples: [{ payload: ${payload} }] }\n`;
    const several = document.replace(
      '      ping:',
      `${send('one', 'hello')}${send('two', '"hello\\nworld"')}${send('mine', 'WS_DOCS_ANY_TEXT')}      ping:`,
    );
    // The second asks for more than the first, and names it on the first line for a shell.
    const all = several
      .replace(/operations:.*/s, "operations:\n  all: { action: receive, channel: { $ref: '#/channels/all' } }\n")
      .replace('security: [{', 'security: [{ type: userPassword }, {');
    const second = all.replace(/ {2}feed: .*\n/, '').replace('{ type: userPassword }, ', '');
    const [views, alone] = [await viewsOf(all), await viewsOf(second)];
    for (const id of ['one', 'two', 'mine', 'order', 'ping']) {
      expect(views.get(id)?.ways).toHaveLength(3);
      for (const language of ['wscat', 'websocat', 'node', 'python', 'go'] as const) {
        expect(changed(language, views.get(id), 2)).toBe(codeIn(language, alone.get(id)));
        expect(changed(language, views.get(id), 1)).toContain('YOUR_USER, YOUR_PASSWORD');
      }
    }
  });

  test('the channel is one on which it is sent, not one on which it is only heard', async () => {
    const apart = `
asyncapi: 3.0.0
info: { title: Channels, version: 1.0.0 }
servers: { live: { host: example.com, protocol: wss } }
channels:
  news: { address: /news, messages: { note: { $ref: '#/components/messages/note' } } }
  desk: { address: /desk, messages: { note: { $ref: '#/components/messages/note' } } }
operations:
  hear: { action: send, channel: { $ref: '#/channels/news' } }
  write: { action: receive, channel: { $ref: '#/channels/desk' } }
components: { messages: { note: { payload: { type: object }, examples: [{ payload: {} }] } } }
`;
    expect(codeIn('node', (await viewsOf(apart)).get('note'))).toContain('wss://example.com/desk');
  });

  test.each([
    ['/stream', 'wss://example.com/stream'],
    ['other', 'wss://example.com'],
  ])('what is about a topic is sent on its connection: with %s, %s', async (address, url) => {
    const topics = `
asyncapi: 3.0.0
info: { title: Topics, version: 1.0.0, description: All messages travel over a single WebSocket connection. }
servers: { live: { host: example.com, protocol: wss } }
channels:
  first: { address: ${address}, messages: { hello: { payload: { type: object } } } }
  ticker: { address: ticker, messages: { subscribe: { payload: { type: object }, examples: [{ payload: {} }] } } }
operations:
  subscribe: { action: receive, channel: { $ref: '#/channels/ticker' } }
`;
    expect(codeIn('node', (await viewsOf(topics)).get('subscribe'))).toContain(`new WebSocket('${url}')`);
  });
});
