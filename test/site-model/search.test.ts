/** What can be found, where it leads, and how compactly it travels. */
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { generateSite } from '../..';
import { KINDS } from '../../browser/search-contract';
import { nothingFiltered } from '../../components/filtered';
import { readDocument } from '../../model/read';
import { readOptions } from '../../options';
import { renderPage } from '../../render/render-page';
import { searchIndexIn } from '../../render/scripts';
import { pageEntry, type SearchEntry } from '../../site/search/entry';
import { searchIndex } from '../../site/search/index-text';
import { readRaw } from '../model/parse';
import { corpusPart, examples } from '../support/documents';
import { pagesOf } from '../support/pages';
import { parseFile, parseValid } from '../support/parse';
import { deadEntries, indexOf } from '../support/search-entries';

const DOCUMENT = {
  asyncapi: '2.6.0',
  info: { title: 'Shop', version: '1' },
  servers: {
    live: { url: 'wss://live.example.com', protocol: 'wss' },
    test: { url: 'wss://test.example.com', protocol: 'wss' },
  },
  channels: {
    '/orders/{shop}': {
      parameters: { shop: { description: 'Which shop.', schema: { type: 'string', enum: ['north', 'south'] } } },
      bindings: { ws: { query: { type: 'object', properties: { 'api-key': { type: 'string' } } } } },
      publish: { operationId: 'talk', message: { $ref: '#/components/messages/order' } },
      subscribe: {
        message: { oneOf: [{ $ref: '#/components/messages/done' }, { $ref: '#/components/messages/failed' }] },
      },
    },
  },
  components: {
    messages: {
      order: {
        name: 'order.new',
        title: 'New order',
        summary: 'Buys **something**.',
        payload: { $ref: '#/components/schemas/order' },
      },
      done: {
        payload: {
          type: 'object',
          properties: { event: { const: 'done' }, price: { $ref: '#/components/schemas/price' } },
        },
      },
      failed: {
        headers: { type: 'object', properties: { trace: { type: 'string', description: 'For `support`.' } } },
        payload: {
          allOf: [
            { $ref: '#/components/schemas/problem' },
            { type: 'object', properties: { price: { $ref: '#/components/schemas/price' } } },
          ],
        },
      },
    },
    schemas: {
      order: {
        type: 'object',
        properties: {
          lines: { type: 'array', items: { type: 'object', properties: { size: { enum: ['small', 2] } } } },
          '<b>': { type: 'string' },
        },
      },
      price: {
        type: 'object',
        properties: { amount: { type: 'number' }, currency: { $ref: '#/components/schemas/currency' } },
      },
      currency: { type: 'string', enum: ['EUR', 'USD'] },
      problem: { type: 'object', properties: { why: { type: 'string' } } },
    },
  },
};

test('every name is found once, at its own place', async () => {
  const document = await parseValid(JSON.stringify(DOCUMENT));
  const model = readDocument(document, readOptions({}));
  const lines = pagesOf(model).searchEntries.map((entry) => {
    const { kind, target, anchor, directions, aliases, servers } = entry;
    const place = anchor === undefined ? target : `${target}#${anchor}`;
    const more = [directions.join('+'), aliases.join(' = '), servers.join(' & ')].filter((part) => part !== '');
    return [kind, breadcrumb(entry).join(' › '), place, ...more].join(' | ');
  });
  expect(`\n${lines.join('\n')}\n`).toMatchInlineSnapshot(`
"
message | New order | message:order | send | order.new = order | live & test
property | New order › lines | message:order#payload-lines | send
property | New order › lines › size | message:order#payload-lines-~items-size | send
value | New order › lines › size › small | message:order#payload-lines-~items-size | send
value | New order › lines › size › 2 | message:order#payload-lines-~items-size | send
property | New order › <b> | message:order#payload-.3c.b.3e. | send
message | done | message:done | receive | live & test
property | done › event | message:done#payload-event | receive
value | done › event › done | message:done#payload-event | receive
property | done › price | message:done#payload-price | receive
message | failed | message:failed | receive | live & test
property | failed › why | message:failed#payload-why | receive
property | failed › price | message:failed#payload-price | receive
property | failed › trace | message:failed#headers-trace | receive
channel | /orders/{shop} | channel:/orders/{shop}
property | /orders/{shop} › shop | channel:/orders/{shop}#handshake.2d.parameter-shop
value | /orders/{shop} › shop › north | channel:/orders/{shop}#handshake.2d.parameter-shop
value | /orders/{shop} › shop › south | channel:/orders/{shop}#handshake.2d.parameter-shop
property | /orders/{shop} › api-key | channel:/orders/{shop}#handshake.2d.query-api.2d.key
operation | /orders/{shop} › talk | channel:/orders/{shop}#operation-talk | send
operation | /orders/{shop} › /orders/{shop} subscribe | channel:/orders/{shop}#operation-orders-shop-subscribe | receive
server | live | server:live | wss://live.example.com
server | test | server:test | wss://test.example.com
schema | order | schema:order | send
schema | price | schema:price | receive
property | price › amount | schema:price#schema-amount | receive
property | price › currency | schema:price#schema-currency | receive
schema | currency | schema:currency | receive
value | currency › EUR | schema:currency | receive
value | currency › USD | schema:currency | receive
schema | problem | schema:problem | receive
guide | Overview | overview | Shop
guide | Conversations | conversations
guide | Vocabulary | vocabulary
"
`);
});

async function deadEntriesOf(path: string): Promise<readonly string[]> {
  const { document, source } = await parseFile(path);
  if (document === undefined) return [];
  return deadEntries(new Map(generateSite(document, { source }).files.map((file) => [file.path, file.content])));
}

test.each(examples)('every entry of $name leads to something', async ({ path }) => {
  expect(await deadEntriesOf(path)).toEqual([]);
});

// Other people's documents stand beside the repository, or not at all.
const some = corpusPart(12);
test(`every entry of ${some.length} documents of the corpus leads to something`, async () => {
  const dead: string[] = [];
  for (const { name, path } of some) for (const entry of await deadEntriesOf(path)) dead.push(`${name} ${entry}`);
  expect(dead).toEqual([]);
}, 300_000);

describe('the index', () => {
  test('reads as it was written', async () => {
    const document = await parseValid(JSON.stringify(DOCUMENT));
    const { files } = generateSite(document, {});
    const index = indexOf(new Map(files.map((file) => [file.path, file.content])));
    const entries = Array.from({ length: index.count }, (_, entry) => ({
      kind: KINDS[index.kinds[entry] ?? 0],
      name: index.names[index.labels[entry] ?? -1],
      address: index.addressOf(entry),
      text: index.texts[entry],
      servers: index.serversOf(entry),
      ways: index.ways[entry],
    }));
    expect(entries).toContainEqual({
      kind: 'message',
      name: 'New order',
      address: 'messages/order.html',
      text: 'Buys something.',
      servers: 'live · test',
      ways: 1,
    });
    expect(entries).toContainEqual({
      kind: 'property',
      name: '<b>',
      address: 'messages/order.html#payload-.3c.b.3e.',
      text: '',
      servers: '',
      ways: 1,
    });
  });

  test('of 2,000 messages with texts of their own travels in less than 600 KB, and its pages stay small', async () => {
    const model = readRaw(largeDocument(2000));
    const { site, pages: all, searchEntries } = pagesOf(model);
    expect(gzipSync(searchIndexIn([{ entries: searchEntries, addresses: site.paths }])).byteLength).toBeLessThan(
      600_000,
    );
    const pages = all.filter(({ kind }) => kind === 'search');
    const options = readOptions({});
    const bytes = pages.map((page) => Buffer.byteLength(renderPage(page, site, options, nothingFiltered())));
    expect(pages.length).toBeGreaterThan(1);
    expect(Math.max(...bytes)).toBeLessThan(400_000);
  }, 120_000);

  test('cannot end the script that it may stand in', async () => {
    const hostile = JSON.stringify({ ...DOCUMENT, info: { title: '</script><script>alert(1)', version: '1' } });
    const document = await parseValid(hostile);
    const index = generateSite(document, {}).files.find(({ path }) => path === 'assets/search-index.js');
    expect(index?.content).not.toContain('</');
  });
});

/** With texts that hardly compress: no two are alike, and their words are made up. */
function largeDocument(count: number): object {
  let seed = 1;
  const word = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return (seed % 4000).toString(36) + ['ing', 'er', 'al', 'ness'][seed % 4];
  };
  const text = () => Array.from({ length: 12 }, word).join(' ');
  const names = Array.from({ length: count }, (_, at) => `${word()}${at}`);
  const propertiesOf = () => Array.from({ length: 12 }, () => [word(), { type: 'string', description: text() }]);
  const messageOf = (name: string) => {
    const properties = { event: { const: name }, ...Object.fromEntries(propertiesOf()) };
    return { summary: text(), payload: { type: 'object', properties } };
  };
  const refs = names.map((name) => ({ $ref: `#/components/messages/${name}` }));
  return {
    asyncapi: '2.6.0',
    info: { title: 'Large', version: '1' },
    channels: { '/': { publish: { message: { oneOf: refs } } } },
    components: { messages: Object.fromEntries(names.map((name) => [name, messageOf(name)])) },
  };
}

/** From the page down to the entry itself. */
function breadcrumb(entry: SearchEntry): readonly string[] {
  return entry.parent === undefined ? [entry.label] : [...breadcrumb(entry.parent), entry.label];
}

test('one index over many APIs is as bounded as one over one', () => {
  const text = 'word '.repeat(40);
  const entries = Array.from({ length: 4000 }, (_, at) =>
    pageEntry({ kind: 'message', label: `m${at}`, target: `message:m${at}`, text }),
  );
  const sites = ['a', 'b', 'c'].map((title) => ({
    entries,
    addresses: new Map(),
    api: { folder: `${title}/`, title },
  }));
  expect(searchIndex([{ entries: entries.slice(0, 10), addresses: new Map() }]).texts.length).toBeGreaterThan(1000);
  expect(searchIndex(sites).texts.length).toBeLessThanOrEqual(1_212_000);
});
