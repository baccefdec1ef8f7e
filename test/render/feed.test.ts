/** The feed of changes: what RFC 4287 asks for, without a clock. That it is XML, a browser says in test/browser. */
import { expect, test } from '@jest/globals';
import { parseValid } from '../support/parse';
import { siteOf } from '../support/site';

const BASE = 'https://example.com/docs/';

const api = (info: string, messages: string) => `
asyncapi: 2.6.0
info: { title: 'Prices & <b>more</b>', ${info} }
channels: { /: { subscribe: { message: { oneOf: [${messages}] } } } }
`;
const TICK = '{ name: tick, payload: { const: tick } }';
const HALT = `{ name: "halt <script>alert('\\u0001')</script>", payload: { const: halt } }`;

async function sinceOld(info: string, params: Readonly<Record<string, unknown>> = { baseUrl: BASE }) {
  const old = await parseValid(api("version: '1.7.0'", TICK));
  const now = api(info, `${TICK}, ${HALT}`);
  const previous = { json: () => old.json(), files: [], texts: new Map() };
  return siteOf(await parseValid(now), now, { params: { ...params, previous: 'old.yaml' }, inputs: { previous } });
}

const feedOf = async (info: string) => (await sinceOld(info)).get('changes.xml') ?? 'There is none.';
const textsOf = (xml: string, element: string) =>
  [...xml.matchAll(new RegExp(`<${element}(?: [^>]*)?>(.*?)</${element}>`, 'gs'))].map(([, text]) => text);

test('has one entry, for this version', async () => {
  const feed = await feedOf("version: '1.8.0'");
  expect(textsOf(feed, 'id')).toEqual([`${BASE}changes.xml`, `${BASE}changes.html#1.8.0`]);
  expect(textsOf(feed, 'title')).toEqual([
    'Changes of Prices &amp; &lt;b&gt;more&lt;/b&gt;',
    'Prices &amp; &lt;b&gt;more&lt;/b&gt; 1.8.0',
  ]);
  expect(textsOf(feed, 'name')).toHaveLength(1);
  expect(
    [...feed.matchAll(/<link rel="(\w+)" type="[^"]+" href="([^"]+)"\/>/g)].map(([, rel, href]) => [rel, href]),
  ).toEqual([
    ['self', `${BASE}changes.xml`],
    ['alternate', `${BASE}changes.html`],
    ['alternate', `${BASE}changes.html`],
  ]);
});

test('says what changed as HTML, in which the words of the document stay words', async () => {
  const [content = ''] = textsOf(await feedOf("version: '1.8.0'"), 'content');
  const html = content
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
  expect(html).toContain('<h2>Breaks strict readers: 1 change</h2>');
  expect(html).toContain('<li>Message halt &lt;script&gt;alert(');
  expect(html).not.toContain('<script>');
  for (const harmful of ['<', '>', '\u0001']) expect(content).not.toContain(harmful);
});

test.each([
  ["version: '1.8.0', x-released: '2026-11-25'", '2026-11-25T00:00:00.000Z'],
  ["version: '1.8.0', x-released: '2026-11-25T08:30:00+02:00'", '2026-11-25T06:30:00.000Z'],
  ["version: '2026-3-1'", '2026-03-01T00:00:00.000Z'],
  ["version: 'v2026.03.01', x-released: soon", '2026-03-01T00:00:00.000Z'],
  // Which moment that is depends on where it is read.
  ["version: '1.8.0', x-released: '2026-11-25T08:30:00'", '1970-01-01T00:00:00.000Z'],
  ["version: '1.8.0', x-released: '2026-13-45'", '1970-01-01T00:00:00.000Z'],
  ["version: '1.8.0'", '1970-01-01T00:00:00.000Z'],
])('%s was released at %s', async (info, date) => {
  expect(textsOf(await feedOf(info), 'updated')).toEqual([date, date]);
});

test('is named in the head of each page, and only where the site has an address', async () => {
  const site = await sinceOld("version: '1.8.0'");
  expect(site.get('messages/tick.html')).toContain(
    '<link rel="alternate" type="application/atom+xml" href="../changes.xml"',
  );
  const other = await sinceOld("version: '1.8.0'", {});
  expect([other.has('changes.xml'), [...other.values()].some((text) => text.includes('atom+xml'))]).toEqual([
    false,
    false,
  ]);
});
