/** What the page of a channel says, its Markdown says too. */
import { expect, test } from '@jest/globals';
import { parseValid } from '../support/parse';
import { siteOf } from '../support/site';

async function channelPages(channel: string): Promise<readonly string[]> {
  const source = `
asyncapi: 2.6.0
info: { title: Line, version: 1.0.0 }
servers: { main: { url: line.example.com, protocol: wss } }
channels:
  /line:
${channel.trim().replaceAll(/^/gm, '    ')}
`;
  const site = siteOf(await parseValid(source), source);
  return ['channels/line.html', 'channels/line.md'].map((path) => site.get(path) ?? '');
}

const message = (name: string, properties: string) =>
  `{ name: ${name}, payload: { type: object, required: [event, feed], properties: { ${properties} } } }`;

const feed = (...names: string[]) =>
  `feed: { type: object, required: [name], properties: { name: { type: string, enum: [${names.join(', ')}] } } }`;

test('two places that tell messages apart are two', async () => {
  const pages = await channelPages(`
publish:
  message:
    oneOf:
      - ${message('open', `event: { const: open }, ${feed('trades', 'quotes')}`)}
      - ${message('openPrivate', `event: { const: open }, ${feed('orders', 'fills')}`)}
      - ${message('close', `event: { const: close }, feed: {}`)}
`);
  for (const page of pages) {
    expect(textOf(page)).toContain(
      'Use event to tell these 3 messages apart, then feed.name where its value is the same.',
    );
  }
});

test('one place that tells messages apart is one', async () => {
  const pages = await channelPages(`
publish:
  message:
    oneOf:
      - ${message('open', `event: { const: open }, feed: {}`)}
      - ${message('close', `event: { const: close }, feed: {}`)}
`);
  for (const page of pages) expect(textOf(page)).toContain('Use event to tell these 2 messages apart.');
});

test('nothing is said of how to tell apart what nothing tells apart', async () => {
  const pages = await channelPages(`
publish: { message: { oneOf: [{ name: a, payload: {} }, { name: b, payload: {} }] } }
`);
  for (const page of pages) expect(textOf(page)).not.toMatch(/messages apart/);
});

test('a close code has the meaning that the document gives it, else that of the RFC', async () => {
  const pages = await channelPages(`
x-websocket:
  closeCodes:
    - { code: 1001 }
    - { code: 1008, meaning: Your token has run out. }
publish: { message: { name: a, payload: {} } }
`);
  for (const page of pages) {
    expect(textOf(page)).toMatch(/1001[ |]*Going away: the server is shutting down/);
    expect(textOf(page)).toMatch(/1008[ |]*Your token has run out\./);
    expect(page).not.toContain('a message broke a rule of the server');
  }
});

const textOf = (page: string) => page.replaceAll(/<[^>]+>|`/g, '');
