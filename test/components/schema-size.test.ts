/** Schemas of any size, and links to their rows. */
import { expect, test } from '@jest/globals';
import { generateSite } from '../../index';
import { parseValid } from '../support/parse';

async function pages(components: unknown): Promise<ReadonlyMap<string, string>> {
  const document = await parseValid(
    JSON.stringify({ asyncapi: '2.6.0', info: { title: 'Sizes', version: '1.0.0' }, channels: {}, components }),
  );
  return new Map(generateSite(document).files.map(({ path, content }) => [path, content]));
}

const LARGEST_PAGE = 400_000;

test('two thousand properties fit on a page, all but the first folded', async () => {
  const properties = Object.fromEntries(
    Array.from({ length: 2000 }, (_, index) => [`p${index}`, { type: 'string', maxLength: index + 1 }]),
  );
  const page = (await pages({ schemas: { wide: { type: 'object', properties } } })).get('schemas/wide.html') ?? '';
  expect(page.length).toBeLessThan(LARGEST_PAGE);
  expect(page).toContain('1900 more properties');
  expect(page.match(/<li id="schema-p/g)).toHaveLength(2000);
});

test('thirty variants fit on a page, folded', async () => {
  const variant = (kind: number) => ({
    title: `Variant ${kind}`,
    properties: Object.fromEntries([
      ['kind', { const: kind }],
      ...Array.from({ length: 20 }, (_, index) => [`f${kind}_${index}`, { type: 'string', description: 'A field.' }]),
    ]),
  });
  const oneOf = Array.from({ length: 30 }, (_, index) => variant(index));
  const page = (await pages({ schemas: { many: { oneOf } } })).get('schemas/many.html') ?? '';
  expect(page.length).toBeLessThan(LARGEST_PAGE);
  expect(page).toContain('Identified by <code>kind</code>');
  expect(page).not.toContain('<details open');
});

test('a schema of two hundred levels is shown to its end', async () => {
  let schema: unknown = { const: 'the bottom' };
  for (let level = 0; level < 198; level++) schema = { type: 'object', properties: { a: schema } };
  const page = (await pages({ schemas: { deep: schema } })).get('schemas/deep.html') ?? '';
  expect(page.includes('the bottom')).toBe(true);
  expect(page.match(/<li id="schema-a/g)).toHaveLength(198);
});

test('every row can be linked, whatever part of the schema it comes from', async () => {
  const subscription = { type: 'object', properties: { name: { type: 'string' } } };
  const payload = {
    allOf: [{ $ref: '#/components/schemas/base' }, { properties: { subscription } }],
    oneOf: [
      { required: ['pair'], properties: { pair: { type: 'array', items: { type: 'string', description: 'One.' } } } },
      { required: ['a b'], properties: { 'a b': {}, '~x': {}, 'x-y': {} } },
    ],
  };
  const all = await pages({
    messages: { subscribe: { headers: { type: 'object', properties: { id: {} } }, payload } },
    schemas: { base: { type: 'object', properties: { event: { type: 'string' } } } },
  });
  const page = all.get('messages/subscribe.html') ?? '';
  const ids = [...page.matchAll(/ id="((?:payload|headers)[^"]*)"/g)].map(([, id]) => id);
  expect(ids).toEqual([
    'payload',
    'payload-event',
    'payload-subscription',
    'payload-subscription-name',
    'payload-~oneOf1',
    'payload-~oneOf1-pair',
    'payload-~oneOf1-pair-~items',
    'payload-~oneOf2',
    'payload-~oneOf2-a.20.b',
    'payload-~oneOf2-~~x',
    'payload-~oneOf2-x.2d.y',
    'headers',
    'headers-id',
  ]);
});
