/** What an operation says stands on the pages of its messages, and its summary is its heading. */
import { expect, test } from '@jest/globals';
import { plainText } from '../../content/walks/walk';
import { blockText } from '../support/block-text';
import { read } from '../model/parse';
import { blocksOf, pageAt, pagesOf, sectionOf } from '../support/pages';

const DOCUMENT = `
asyncapi: 2.6.0
info: { title: Editions, version: 1.0.0 }
servers: { main: { url: example.com, protocol: wss, security: [] } }
channels:
  /:
    publish:
      operationId: sendOrder
      summary: Place an **order**
      description: Needs the edition *Pro*. Responds with 409 where the order exists.
      message:
        oneOf:
          - { name: order, payload: { type: object, description: What to buy. } }
          - { name: repeat, summary: Place an **order**, payload: {} }
          - { name: same, description: Needs the edition *Pro*. Responds with 409 where the order exists., payload: {} }
    subscribe:
      operationId: onNews
      message: { name: news, payload: { $ref: '#/components/schemas/News' } }
components:
  schemas: { News: { type: object, description: What has happened. } }
`;

test('the page of a message has what its operations say, but for what it says itself', async () => {
  const all = pagesOf(await read(DOCUMENT));
  const operations = (path: string) => blockText([sectionOf(pageAt(all, path).tree, 'operations')]);
  expect(operations('messages/order.html')).toMatchInlineSnapshot(`
"# Operations
  - Place an order sendOrder
    Needs the edition *Pro*. Responds with 409 where the order exists."
`);
  expect(operations('messages/repeat.html')).toMatchInlineSnapshot(`
"# Operations
  - Place an order sendOrder
    Needs the edition *Pro*. Responds with 409 where the order exists."
`);
  for (const silent of ['messages/same.html', 'messages/news.html']) {
    expect(() => operations(silent)).toThrow('operations');
  }
});

test('the summary of an operation is its heading, and the id stands beside it', async () => {
  const { pages } = pagesOf(await read(DOCUMENT));
  const [channel] = pages.filter(({ kind }) => kind === 'channel');
  const headings = blocksOf(channel?.tree ?? { head: { title: [], badges: [] }, blocks: [] }, 'section')
    .filter(({ id }) => id?.startsWith('operation-'))
    .map(({ title, note = [] }) => `${plainText(title)} | ${plainText(note)}`);
  expect(headings).toEqual(['Send Place an order | sendOrder publish', 'Receive onNews | subscribe']);
});

test('where a message has no words of its own, those of its payload are its description, said once', async () => {
  const all = pagesOf(await read(DOCUMENT));
  for (const [path, words] of [
    ['messages/order.html', 'What to buy.'],
    ['messages/news.html', 'What has happened.'],
  ] as const) {
    const text = blockText(pageAt(all, path).tree.blocks);
    expect(text.split(words)).toHaveLength(2);
    expect(text.startsWith(words)).toBe(true);
  }
});
