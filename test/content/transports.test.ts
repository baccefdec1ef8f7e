/** Nothing speaks of WebSocket where the document names another protocol. */
import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../model/read';
import { read } from '../model/parse';
import { blockText } from '../support/block-text';
import { corpus } from '../support/documents';
import { pageAt, pagesOf, sectionOf } from '../support/pages';
import { parseFile, parseValid } from '../support/parse';
import { siteOf } from '../support/site';

/** What a document of another protocol cannot mean. */
const OF_WEBSOCKET =
  /[Ww]eb\s?[Ss]ocket|[Hh]andshake|\bGET\b|[Uu]pgrad|Switching|\b[Qq]uery\b|[Ss]ession|wscat|websocat|can’t set headers/;

/** The pages as a reader and a machine see them, without what a document says itself. */
async function textsOf(source: string): Promise<ReadonlyMap<string, string>> {
  const site = siteOf(await parseValid(source), source);
  return new Map([...site].filter(([path]) => /\.(?:md|txt)$/.test(path) || path.endsWith('.html')).map(mainOf));
}

/** Without the scripts of the page: the interface of search and the like. */
function mainOf([path, text]: readonly [string, string]): readonly [string, string] {
  if (!path.endsWith('.html')) return [path, text];
  const head =
    /<title>.*?<\/title>|<meta name="description"[^>]*>|<script type="application\/ld\+json">.*?<\/script>/gs;
  const main = /<main[^>]*>(.*)<\/main>/s.exec(text)?.[1] ?? '';
  return [path, `${[...text.matchAll(head)].join('\n')}\n${main}`];
}

const document = (servers: string, channel = '') => `
asyncapi: 3.0.0
info: { title: Orders, version: 1.0.0 }
servers: { ${servers} }
channels:
  orders:
    address: 'orders.{region}'
    parameters: { region: { enum: [eu, us] } }
    messages: { placed: { payload: { type: object }, examples: [{ payload: {} }] }, done: { payload: { type: object } } }
    ${channel}
operations:
  place: { action: receive, channel: { $ref: '#/channels/orders' }, messages: [{ $ref: '#/channels/orders/messages/placed' }], reply: { messages: [{ $ref: '#/channels/orders/messages/done' }] }, security: [{ type: httpApiKey, in: header, name: X-Key }] }
`;

describe('nothing speaks of WebSocket', () => {
  test.each(['kafka', 'kafka-secure', 'mqtt', 'amqp', 'nats', 'https', 'socket.io', 'mercure'])(
    'where all servers are of %s',
    async (protocol) => {
      const server = `main: { host: example.com, protocol: ${protocol}, security: [{ type: httpApiKey, in: header, name: X-Key }] }`;
      for (const [path, text] of await textsOf(document(server))) {
        expect(`${path}: ${OF_WEBSOCKET.exec(text)?.[0] ?? 'nothing'}`).toBe(`${path}: nothing`);
      }
    },
  );

  test('where no server is named, and all bindings are of other protocols', async () => {
    const texts = await textsOf(document('', 'bindings: { kafka: { partitions: 3 } }'));
    for (const [path, text] of texts) {
      expect(`${path}: ${OF_WEBSOCKET.exec(text)?.[0] ?? 'nothing'}`).toBe(`${path}: nothing`);
    }
    expect(texts.get('channels/orders-{region}.html') ?? [...texts.values()].join()).toContain('kafka binding');
  });

  test.each(['', 'bindings: { ws: { method: GET } }'])('but where no server is named with %j', async (channel) => {
    const texts = await textsOf(document('', channel));
    expect(texts.get('llms.txt')).toContain('documentation of a WebSocket API');
    expect(texts.get('vocabulary.html')).toContain('WebSocket term');
  });
});

describe('a document of WebSocket and other protocols', () => {
  const mixed = () =>
    read(
      document(
        `live: { host: ws.example.com, protocol: wss, title: Live },
         queue: { host: kafka.example.com, protocol: kafka, title: Queue }`,
        `bindings: { ws: { method: GET, query: { type: object, properties: { since: { type: string } } } } }`,
      ),
    );

  test('names the servers of the handshake', async () => {
    const { pages } = pagesOf(await mixed());
    const path = pages.find(({ target }) => target === 'channel:orders')?.path ?? '';
    expect(blockText([sectionOf(pageAt({ pages }, path).tree, 'handshake')])).toMatchInlineSnapshot(`
"# Handshake (the HTTP request that opens the connection)
  WebSocket connections only: Live
  Opened with GET
  # Address parameters
    - region string
      schema
        values
  # Query parameters (object)
    schema
      rows"
`);
    expect(blockText(pageAt({ pages }, 'servers/queue.html').tree.blocks)).toMatchInlineSnapshot(`
"Address: kafka.example.com
Protocol: kafka
# Security
  No security scheme is declared; see what operation place requires.
# Channels (1 channel)
  - orders.{region}
    # Address parameters
      - region string
        schema
          values
# You can send (1 message)
  Message | Replies
  placed | done
# You can receive (1 message)
  Message | Replies
  done | replies to placed"
`);
    expect(blockText(pageAt({ pages }, 'servers/live.html').tree.blocks)).toContain('Query parameters');
  });

  test('is not called a WebSocket API', async () => {
    const source = document(
      'live: { host: ws.example.com, protocol: wss, title: Live }, queue: { host: k.example.com, protocol: kafka }',
    );
    expect((await textsOf(source)).get('llms.txt')).toContain(
      'Orders, version 1.0.0: documentation of an API. WebSocket is the protocol of: Live.',
    );
  });

  test('keeps what a WebSockets binding says on a channel of another protocol', async () => {
    const model = await read(
      document(
        'queue: { host: k.example.com, protocol: kafka }',
        'bindings: { ws: { method: GET, query: { type: object, properties: { since: { type: string } } } } }',
      ),
    );
    const { pages } = pagesOf(model);
    const path = pages.find(({ target }) => target === 'channel:orders')?.path ?? '';
    expect(blockText([sectionOf(pageAt({ pages }, path).tree, 'ws')])).toMatchInlineSnapshot(`
"# ws binding
  method: GET
  # query (object)
    schema
      rows"
`);
  });
});

test('a server of https is opened by WebSocket where its channel has a WebSockets binding', async () => {
  const model = await read(
    document('main: { host: example.com, protocol: https }', 'bindings: { ws: { method: GET } }'),
  );
  const { pages } = pagesOf(model);
  const path = pages.find(({ target }) => target === 'channel:orders')?.path ?? '';
  expect(blockText([sectionOf(pageAt({ pages }, path).tree, 'handshake')])).toContain('Opened with GET');
});

/** Documents without the word. */
const OTHERS = /asyncapi__spec\/examples\/(?:streetlights-(?:mqtt|kafka)|mercure)-asyncapi\.yml$/;

test.each(corpus.filter(({ name }) => OTHERS.test(name)))('$name says nothing of WebSocket', async ({ path }) => {
  const { document: parsed } = await parseFile(path);
  if (parsed === undefined) throw new Error('The document does not parse.');
  const { pages } = pagesOf(readDocument(parsed));
  for (const page of pages) expect(JSON.stringify([page.title, page.description, page.tree])).not.toMatch(/WebSocket/);
});
