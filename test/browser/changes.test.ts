/** The page of changes, and pages with marks of it: axe finds nothing; its feed is XML to a browser. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { openChromium } from '../support/chromium';
import { serve } from '../support/serve';
import { NEW, OLD, siteSince } from '../support/two-versions';

const LONG = 180_000;
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const WIDTHS = [1280, 320];
const MEDIA = [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const;

let browser: Browser;

beforeAll(async () => {
  browser = await openChromium();
}, LONG);
afterAll(() => browser?.close());

test(
  'axe finds nothing, and nothing scrolls sideways',
  async () => {
    const server = await serve(await siteSince(OLD, NEW));
    const context = await browser.newContext({ bypassCSP: true });
    await context.addInitScript(axe.source);
    const page = await context.newPage();
    const found: string[] = [];
    for (const path of [
      'changes.html',
      'messages/ask.html',
      'messages/index.html',
      'schemas/Price.html',
      'index.html',
    ]) {
      await page.goto(server.url + path);
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        for (const media of MEDIA) {
          await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', ...media });
          const { violations } = await page.evaluate((tags) => window.axe.run(document, { runOnly: tags }), TAGS);
          found.push(...violations.map(({ id, nodes }) => `${path} ${width} ${id}: ${nodes[0]?.html}`));
        }
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (overflow > 0) found.push(`${path} ${width} scrolls sideways by ${overflow} pixels`);
      }
    }
    await context.close();
    await server.close();
    expect(found).toEqual([]);
  },
  LONG,
);

test('a mark leads to what the page of changes says of it', async () => {
  const server = await serve(await siteSince(OLD, NEW));
  const page = await browser.newPage();
  await page.goto(`${server.url}messages/tick.html`);
  await page.getByRole('link', { name: 'changed', exact: true }).first().click();
  await page.waitForURL('**/changes.html#schema-Price');
  expect(await page.locator(':target').textContent()).toContain('Values added: CHF');
  await page.close();
  await server.close();
});

test('the feed is well-formed, and says what a document with harmful texts changed', async () => {
  const harmful = (text: string) =>
    text.replace(/title: Prices/, `title: "]]> <b> & ' \\u0001 \\uFFFE"`).replaceAll('symbol', '"]]><script>"');
  const site = await siteSince(harmful(OLD), harmful(NEW), { baseUrl: 'https://example.com/docs/' });
  const page = await browser.newPage();
  const read = await page.evaluate((xml) => {
    const feed = new DOMParser().parseFromString(xml, 'application/xml');
    const names = (parent: Element | null) => [...(parent?.children ?? [])].map(({ localName }) => localName);
    return {
      error: feed.querySelector('parsererror')?.textContent,
      space: feed.documentElement.namespaceURI,
      feed: names(feed.documentElement),
      entry: names(feed.querySelector('entry')),
      content: feed.querySelector('content')?.textContent,
    };
  }, site.get('changes.xml') ?? '');
  await page.close();
  expect(read).toMatchObject({ error: undefined, space: 'http://www.w3.org/2005/Atom' });
  expect(read.feed).toEqual(['id', 'title', 'updated', 'author', 'link', 'link', 'entry']);
  expect(read.entry).toEqual(['id', 'title', 'updated', 'link', 'content']);
  expect(read.content).toContain('Property ]]&gt;&lt;script&gt; is now required.');
});
