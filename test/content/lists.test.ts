/** What lists say of what they leave out. */
import { expect, test } from '@jest/globals';
import type { Block } from '../../content/blocks';
import { outcomeInlines } from '../../content/parts/replies';
import { en } from '../../words/catalogues';
import { read } from '../model/parse';
import { blockText } from '../support/block-text';
import { blocksOf, pageAt, pagesOf, sectionOf } from '../support/pages';
import { siteOf } from '../support/site';
import { parseValid } from '../support/parse';

test('the overview links to all messages with the count of the list that opens', async () => {
  const messages = (prefix: string, count: number) =>
    Array.from({ length: count }, (_, index) => `{ name: ${prefix}${index}, payload: {} }`);
  const model = await read(`
asyncapi: 2.6.0
info: { title: Many, version: 1.0.0 }
channels:
  /:
    subscribe: { message: { oneOf: [${messages('heard', 23)}] } }
    publish: { message: { oneOf: [${messages('said', 8)}] } }
`);
  const { tree } = pageAt(pagesOf(model), 'index.html');
  expect(lastText(sectionOf(tree, 'receive').blocks)).toBe('All 31 messages');
  const { tree: list } = pageAt(pagesOf(model), 'messages/index.html');
  expect(blocksOf(list, 'table')[0]?.rows).toHaveLength(31);
});

function lastText(blocks: readonly Block[]): string {
  return blockText(blocks.slice(-1)).trim();
}

test('of many outcomes the rest is no outcome of its own', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  expect(outcomeInlines(names.slice(0, 3), en)).toEqual([{ kind: 'note', inlines: ['a or b or c'] }]);
  expect(outcomeInlines(names, en)).toEqual([{ kind: 'note', inlines: ['one of a, b, c, d, e, f and 2 more'] }]);
});

test('the dialect of a schema is no item among its properties in Markdown', async () => {
  const text = `
asyncapi: 2.6.0
info: { title: Dialect, version: 1.0.0 }
channels: { /: { subscribe: { message: { name: m, payload: { $schema: 'http://json-schema.org/draft-07/schema#', type: object, properties: { a: {} } } } } } }
`;
  const page = siteOf(await parseValid(text), text).get('messages/m.md') ?? '';
  expect(page).toContain('JSON Schema dialect: `http://json-schema.org/draft-07/schema#`.');
  expect(page).not.toContain('`$schema`');
});
