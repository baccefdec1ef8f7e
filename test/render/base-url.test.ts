/** What a site says when it knows where it will stand. */
import { beforeAll, expect, test } from '@jest/globals';
import { generateSite } from '../../index';
import { examples } from '../support/documents';
import { parseFile } from '../support/parse';

const BASE = 'https://user.github.io/repo/';
let files: ReadonlyMap<string, string>;

beforeAll(async () => {
  const { document } = await parseFile(examples.find(({ name }) => name === 'kraken')?.path ?? '');
  if (document === undefined) throw new Error('Kraken does not parse.');
  const site = generateSite(document, { params: { baseUrl: 'https://user.github.io/repo' } });
  files = new Map(site.files.map(({ path, content }) => [path, content]));
});

test('each page says its own address', () => {
  expect(files.get('messages/ping.html')).toContain(`<link rel="canonical" href="${BASE}messages/ping.html"/>`);
});

test('the sitemap lists every page but the one for what is not found', () => {
  const listed = [...(files.get('sitemap.xml') ?? '').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url]) => url);
  // One page is for what is not found, one repeats all the others.
  const pages = [...files.keys()].filter((path) => path.endsWith('.html') && !/^(?:404|print)\.html$/.test(path));
  expect(listed).toEqual(pages.map((path) => BASE + path));
  expect(files.get('robots.txt')).toContain(`Sitemap: ${BASE}sitemap.xml`);
});

test('the page for what is not found links from the root of its host, since it is shown at any address', () => {
  const hrefs = [...(files.get('404.html') ?? '').matchAll(/ (?:href|src)="([^"#][^"]*)"/g)].map(([, href]) => href);
  expect(hrefs.length).toBeGreaterThan(10);
  expect(hrefs.filter((href) => !href?.startsWith(new URL(BASE).pathname))).toEqual([]);
});

test('all other pages link each other as they do anywhere', () => {
  expect(files.get('messages/ping.html')).toContain('href="pong.html"');
});
