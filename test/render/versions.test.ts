/** A site among other versions of itself: what its pages say of them. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { type GenerateOptions, generateSite } from '../../index';
import { publishedVersions } from '../../site/versions';
import { checkSite } from '../support/site-check';
import { examples } from '../support/documents';
import { type Document, parseFile } from '../support/parse';

const list = publishedVersions([
  { version: '3.0.0', url: '../3/', status: 'preview' },
  { version: '2.0.0', url: '../2/', label: '2.x <i>' },
  { version: '1.8.0', url: '../1/' },
  { version: '1.0.0', url: 'https://old.example/docs/' },
]);
if ('problem' in list) throw new Error(list.problem);
const inputs = { versions: list };

let document: Document;
beforeAll(async () => {
  const parsed = await parseFile(examples.find(({ name }) => name === 'kraken')?.path ?? '');
  if (parsed.document === undefined) throw new Error('Kraken does not parse.');
  document = parsed.document;
});

function site(params: Readonly<Record<string, string>>, options: GenerateOptions = { inputs }) {
  const { files } = generateSite(document, { ...options, params: { versions: 'versions.json', ...params } });
  return new Map(files.map(({ path, content }) => [path, content]));
}

const NOTICE = /<p class="notice">(.*?)<\/p>/;
const baseUrl = 'https://docs.example/1/';

test('an old version links to the newest on every page, in print and in Markdown', () => {
  const files = site({});
  const end = (up: string) =>
    `This is version 1.8.0. The newest version is <a href="${up}2/index.html">2.x &lt;i&gt;</a>.`;
  for (const [path, html] of files) {
    if (path.endsWith('.html')) expect(NOTICE.exec(html)?.[1]).toBe(end(path.includes('/') ? '../../' : '../'));
  }
  for (const [path, up] of [
    ['index.md', '../'],
    ['messages/ping.md', '../../'],
    ['llms.txt', '../'],
  ] as const) {
    expect(files.get(path)).toContain(`This is version 1.8.0. The newest version is [2.x \\<i>](${up}2/index.html).`);
  }
});

test('the switch has every version in order, and marks what each is and where the reader stands', () => {
  const list = /<details class="versions">(.*?)<\/details>/.exec(site({}).get('messages/ping.html') ?? '')?.[1] ?? '';
  const links = [
    ...list.matchAll(/<a href="([^"]*)"( aria-current="true")?><span>(.*?)<\/span> <small>(.*?)<\/small>/g),
  ];
  expect(links.map(([, ...parts]) => parts)).toEqual([
    ['../../3/index.html', undefined, '3.0.0', 'preview'],
    ['../../2/index.html', undefined, '2.x &lt;i&gt;', 'newest'],
    ['../../1/index.html', ' aria-current="true"', '1.8.0', 'old'],
    ['https://old.example/docs/', undefined, '1.0.0', 'old'],
  ]);
});

describe.each([
  ['2.0.0', undefined],
  ['1.8.0', 'This is version 1.8.0. The newest version is '],
  ['1.8.0-draft', 'This is version 1.8.0-draft. The newest version is '],
  ['3.0.0', 'This is a preview of version 3.0.0. The newest version is '],
])('version %s', (version, notice) => {
  const isNewest = notice === undefined;

  test(`says ${notice}`, () => {
    const said = NOTICE.exec(site({ version }).get('index.html') ?? '')?.[1];
    if (isNewest) expect(said).toBeUndefined();
    else expect(said).toContain(notice);
  });

  test('is for search engines only if it is the newest, and never gives its pages the address of others', () => {
    const files = site({ version, baseUrl });
    for (const [path, html] of files) {
      if (!path.endsWith('.html') || path === '404.html' || path === 'print.html') continue;
      expect([path, html.includes('<meta name="robots" content="noindex"/>')]).toEqual([path, !isNewest]);
      expect(html).toContain(`<link rel="canonical" href="${baseUrl}${path}"/>`);
    }
    expect([files.has('sitemap.xml'), files.has('robots.txt')]).toEqual([isNewest, isNewest]);
  });
});

test('a single file has the same, with links from where it lies', () => {
  const html = site({ singleFile: 'true' }).get('index.html') ?? '';
  expect(html).toContain('<a href="../2/index.html">');
  expect(html).toContain('<a href="../1/index.html" aria-current="true">');
  expect(html).toContain('<meta name="robots" content="noindex"/>');
});

test('the page for what is not found leads to other versions from the root of the host', () => {
  const html = site({ baseUrl }).get('404.html') ?? '';
  expect(html).toContain('<a href="/1/../2/index.html">');
  expect(html).toContain('<a href="https://old.example/docs/">');
});

test('without a newest version nothing is said of one', () => {
  const versions = publishedVersions([{ version: '1.8.0', url: '../1/', status: 'preview' }]);
  if ('problem' in versions) throw new Error(versions.problem);
  const html = site({}, { inputs: { versions } }).get('index.html') ?? '';
  expect(NOTICE.test(html)).toBe(false);
  expect(html).toContain('noindex');
});

test('all versions below each other have no dead link', () => {
  const all = new Map<string, string>();
  for (const [folder, version] of [
    ['1', '1.8.0'],
    ['2', '2.0.0'],
    ['3', '3.0.0'],
  ] as const) {
    for (const [path, content] of site({ version })) all.set(`${folder}/${path}`, content);
  }
  expect(checkSite(all).filter((problem) => /leads to|leaves|names a folder/.test(problem))).toEqual([]);
});

test('the parameter without what it names is refused', () => {
  expect(() => site({}, {})).toThrow(
    'Parameter "versions" cannot be "versions.json". Allowed: a path that has been read',
  );
});
