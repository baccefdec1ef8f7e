/** A site in a single file: it needs no other, keeps every promise of a page, and its policy names what may run. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { readIndex } from '../../browser/search/read-index';
import { SEARCH_INDEX } from '../../browser/search-contract';
import { generateSite } from '../../index';
import { attribute, readPage, textOf, within } from '../support/check/dom';
import { checkMarkup } from '../support/check/markup';
import { corpusPart, type DocumentFile, examples } from '../support/documents';
import { parseFile, parseValid } from '../support/parse';

/** What a page of many files must not have, and a single file has to. */
const OWN = /^(?:it has an inline <script>|it has a <style>)$/;

async function singleFile({ path }: DocumentFile): Promise<string | undefined> {
  const { document, source } = await parseFile(path);
  if (document === undefined) return undefined;
  const { files, assets } = generateSite(document, { source, params: { singleFile: 'true' } });
  expect(files.map((file) => file.path)).toEqual(['index.html', '.nojekyll', '.ws-docs.json']);
  expect(assets).toEqual([]);
  expect(JSON.parse(files[2]?.content ?? '')).toEqual({ files: ['index.html', '.nojekyll', '.ws-docs.json'] });
  return files[0]?.content;
}

/** What is wrong with it, a sentence each. */
function problemsOf(html: string): readonly string[] {
  const page = readPage('index.html', html);
  const addresses = page.elements.flatMap((element) =>
    ['href', 'src'].flatMap((name) => (attribute(element, name) === undefined ? [] : [attribute(element, name) ?? ''])),
  );
  return [
    ...checkMarkup(page).filter((problem) => !OWN.test(problem)),
    ...addresses
      .filter((address) => address.startsWith('#') && !page.ids.has(decodeURIComponent(address.slice(1))))
      .map((address) => `${address} leads nowhere`),
    ...addresses
      .filter((address) => !/^(?:#|https?:|mailto:|data:image\/)/.test(address))
      .map((address) => `${address} is another file`),
    ...unnamed(html),
    ...lost(html, page.ids),
  ];
}

/** What a search would find where nothing is. */
function lost(html: string, ids: { readonly has: (id: string) => boolean }): readonly string[] {
  const [, json] = new RegExp(`self\\.${SEARCH_INDEX}=(\\{.*?\\});document\\.`).exec(html) ?? [];
  if (json === undefined) return ['there is nothing to search in'];
  const { count, addressOf } = readIndex(JSON.parse(json));
  return Array.from({ length: count }, (_, entry) => addressOf(entry))
    .filter((address) => !address.startsWith('#') || !ids.has(decodeURIComponent(address.slice(1))))
    .map((address) => `a search leads to ${address}, which is nowhere`);
}

/** Scripts and styles that the policy does not name, and names that mean nothing here. */
function unnamed(html: string): readonly string[] {
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
  const named = [...policy.matchAll(/'sha256-([^']*)'/g)].map(([, hash]) => hash ?? '');
  const there = within(parsed(html))
    .filter(({ tagName }) => tagName === 'script' || tagName === 'style')
    .map((element) => createHash('sha256').update(textOf(element)).digest('base64'));
  return named.sort().join() === there.sort().join()
    ? []
    : [`the policy names ${named.join()}, there are ${there.join()}`];
}

const parsed = (html: string) => {
  const [root] = readPage('index.html', html).elements;
  if (root === undefined) throw new Error('There is no page.');
  return root;
};

test.each(examples)('$name keeps every promise in a single file', async (example) => {
  const html = (await singleFile(example)) ?? '';
  expect(problemsOf(html)).toEqual([]);
  expect(await singleFile(example)).toBe(html);
});

const found = corpusPart(6);
test(`${found.length} documents of the corpus keep every promise in a single file`, async () => {
  const problems: string[] = [];
  for (const file of found) {
    const html = await singleFile(file);
    if (html !== undefined) problems.push(...problemsOf(html).map((problem) => `${file.name}: ${problem}`));
  }
  expect(problems).toEqual([]);
}, 400_000);

describe('what others bring', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const css = '/* </style><script>alert(1)</script> <slot></slot></body> */ a::after { content: "</style>" }';
  const inputs = {
    css: { path: 'a.css', bytes: bytes(css) },
    logo: { path: 'a.svg', bytes: bytes('<svg xmlns="http://www.w3.org/2000/svg"/>') },
    favicon: { path: 'b.png', bytes: Uint8Array.from({ length: 20_000 }, (_, index) => index % 256) },
  };

  test('stands in the file, and ends nothing early', async () => {
    const hostile = '</script><script>alert(1)</script><!-- </style></head></body><slot></slot>';
    const document = await parseValid(
      JSON.stringify({
        asyncapi: '2.6.0',
        info: { title: hostile, version: hostile, description: hostile },
        channels: {},
      }),
    );
    const params = { singleFile: 'true', css: 'a.css', logo: 'a.svg', favicon: 'b.png' };
    const { files } = generateSite(document, { params, inputs });
    const html = files[0]?.content ?? '';
    expect(problemsOf(html)).toEqual([]);
    const page = readPage('index.html', html);
    // The theme, the behaviours, the index of the search, the search.
    expect(page.elements.filter(({ tagName }) => tagName === 'script')).toHaveLength(4);
    expect(page.elements.filter(({ tagName }) => tagName === 'style')).toHaveLength(2);
    expect(page.elements.some((element) => attribute(element, 'src')?.startsWith('data:image/svg+xml;base64,'))).toBe(
      true,
    );
    const icon = page.elements.find((element) => attribute(element, 'rel') === 'icon');
    const [, base64 = ''] = (icon && attribute(icon, 'href'))?.split(',') ?? [];
    expect(Buffer.from(base64, 'base64').equals(inputs.favicon.bytes)).toBe(true);
  });
});

test('what is wrong is found', () => {
  expect(problemsOf('<!doctype html><a href="#x">x</a><a href="x.html">x</a><style>p{}</style>')).toEqual(
    expect.arrayContaining([
      '#x leads nowhere',
      'x.html is another file',
      expect.stringContaining('the policy names'),
      'there is nothing to search in',
    ]),
  );
});
