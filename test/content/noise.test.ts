/** What a reader seldom needs stands last, folded, or is said once. */
import { expect, test } from '@jest/globals';
import { plainText } from '../../content/walks/walk';
import { read } from '../model/parse';
import { blockText } from '../support/block-text';
import { blocksOf, pageAt, pagesOf, sectionOf } from '../support/pages';
import { parseValid } from '../support/parse';
import { siteOf } from '../support/site';

function documentOf(payload: string, message = '', schemas = ''): string {
  return `
asyncapi: 2.6.0
info: { title: Noise, version: 1.0.0 }
channels: { /: { subscribe: { message: { name: m, ${message} payload: ${payload} } } } }
components: { schemas: { ${schemas} } }
`;
}

const treeOf = async (text: string) => pageAt(pagesOf(await read(text)), 'messages/m.html').tree;

const VENDORS = documentOf(
  `{ type: object, x-root: 1, properties: { a: { type: object, x-tool-name: tool, x-tool-type: { deep: true }, description: About a., properties: { b: {} } } } }`,
  'x-message: two,',
);

test('extensions of vendors are folded, and the last of a row, a schema and a page', async () => {
  const tree = await treeOf(VENDORS);
  const [rows] = blocksOf(tree, 'rows');
  const [row] = rows?.rows ?? [];
  expect(row?.blocks.map(({ kind }) => kind)).toEqual(['prose']);
  expect(blockText(row?.last ?? [])).toContain('▸ x-tool-name · x-tool-type');
  const [schema] = blocksOf(tree, 'schema');
  expect(blockText(schema?.blocks.slice(-1) ?? [])).toContain('▸ x-root');
  const sections = blocksOf(tree, 'section').map(({ id }) => id);
  expect(sections.at(-1)).toBe('extensions');
  expect(blockText(sectionOf(tree, 'extensions').blocks)).toContain('▸ x-message');
});

test('Markdown has them all, and says their names once', async () => {
  const page = siteOf(await parseValid(VENDORS), VENDORS).get('messages/m.md') ?? '';
  for (const text of ['`x-root`: `1`', '`x-tool-name`: tool', '`x-tool-type`:', '`x-message`: two']) {
    expect(page.split(text)).toHaveLength(2);
  }
  expect(page).not.toContain(' · `x-tool-type`');
});

test('a keyword that no vendor made is not folded', async () => {
  const tree = await treeOf(documentOf('{ type: object, properties: { a: { contentSchema: { type: string } } } }'));
  expect(blocksOf(tree, 'extensions')).toHaveLength(1);
  expect(blocksOf(tree, 'fold').filter(({ look }) => look === 'more')).toEqual([]);
});

test('rows that come from one part say so once for all that follow each other', async () => {
  const part = (...names: string[]) => `{ type: object, properties: { ${names.map((name) => `${name}: {}`)} } }`;
  const tree = await treeOf(
    documentOf(
      `{ allOf: [{ $ref: '#/components/schemas/base' }, { $ref: '#/components/schemas/pair' }, { $ref: '#/components/schemas/one' }, ${part('own')}] }`,
      '',
      `base: ${part('a', 'b', 'c')}, pair: ${part('d', 'e')}, one: ${part('f')}`,
    ),
  );
  const [rows] = blocksOf(tree, 'rows');
  expect(rows?.rows.map(({ name, origin = [] }) => [name, origin].map(plainText).join(': '))).toEqual([
    'a: from base, as are the next 2',
    'b: ',
    'c: ',
    'd: from pair, as is the next',
    'e: ',
    'f: from one',
    'own: ',
  ]);
});

test('of many related messages the first six are shown, the others folded', async () => {
  const page = async (count: number) => {
    const messages = Array.from({ length: count }, (_, index) => `{ name: n${index}, payload: {} }`);
    const model = await read(`
asyncapi: 2.6.0
info: { title: Siblings, version: 1.0.0 }
channels: { /: { subscribe: { message: { oneOf: [{ name: m, payload: {} }, ${messages}] } } } }
`);
    return blockText(sectionOf(pageAt(pagesOf(model), 'messages/m.html').tree, 'variants').blocks);
  };
  expect(await page(6)).toMatchInlineSnapshot(`"n0 · n1 · n2 · n3 · n4 · n5"`);
  expect(await page(8)).toMatchInlineSnapshot(`
"n0 · n1 · n2 · n3 · n4 · n5
▸ More related messages
  n6 · n7"
`);
});
