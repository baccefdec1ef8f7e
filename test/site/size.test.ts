/** The bytes of the Kraken site: a promise to readers on slow lines. */
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from '@jest/globals';
import { examples } from '../support/documents';
import { siteOfExample } from '../support/site';

let site: ReadonlyMap<string, string>;
beforeAll(async () => {
  const kraken = examples.find(({ name }) => name === 'kraken');
  if (kraken === undefined) throw new Error('There is no Kraken example.');
  site = await siteOfExample(kraken);
});

/** What is read page by page: not the whole on one page, nor the list of all names, which repeat what others say. */
const REPEATING = ['print.html', 'search.html'];
const pages = () => [...site].filter(([path]) => path.endsWith('.html') && !REPEATING.includes(path));

/** What previews, search engines and agents read in the head of a page: 500 bytes a page. */
const FOR_MACHINES =
  /<script type="application\/ld\+json">.*?<\/script>|<meta property=[^>]*>|<link rel="alternate"[^>]*>/g;

/** What the page for what is not found brings itself, since a host shows it anywhere: the files that the others share. */
const SHARED = /<style>.*?<\/style>|<script>.*?<\/script>/gs;

test('the pages of Kraken are under 300 KB together, and the largest is under 60 KB', () => {
  const bytes = pages().map(([, content]) => Buffer.byteLength(content.replace(FOR_MACHINES, '')));
  const own = pages().map(([, content]) => Buffer.byteLength(content.replace(FOR_MACHINES, '').replace(SHARED, '')));
  expect(own.reduce((sum, size) => sum + size, 0)).toBeLessThan(300_000);
  expect(Math.max(...bytes)).toBeLessThan(60_000);
});

test('what machines read in the head of a page is under 650 bytes', () => {
  for (const [path, content] of pages()) {
    const bytes = Buffer.byteLength(content) - Buffer.byteLength(content.replace(FOR_MACHINES, ''));
    expect({ path, isSmall: bytes < 650 }).toEqual({ path, isSmall: true });
  }
});

test('whichever page a reader opens first, no more than 60 KB travel', () => {
  const zipped = (path: string) => gzipSync(site.get(path) ?? '').byteLength;
  const assets = [...site.keys()].filter((path) => /^assets\/(?!search)/.test(path));
  const shared = assets.reduce((sum, path) => sum + zipped(path), 0);
  expect(assets).toContain('assets/site.css');
  expect(pages().filter(([path]) => zipped(path) + shared > 60_000)).toEqual([]);
});

test('the whole script travels in at most 15 KB, whatever a reader does, but for what is searched', () => {
  const scripts = [...site].filter(([path]) => /^assets\/(?!search-index).*\.js$/.test(path));
  expect(scripts.map(([path]) => path)).toEqual(expect.arrayContaining(['assets/site.js', 'assets/theme.js']));
  expect(scripts.reduce((sum, [, content]) => sum + gzipSync(content).byteLength, 0)).toBeLessThan(15_000);
});
