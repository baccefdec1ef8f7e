/** Several APIs in one site, as a reader meets them. */
import { beforeAll, expect, test } from '@jest/globals';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { preparePortal } from '../../portal';
import { examples } from '../support/documents';
import { parseFile } from '../support/parse';
import { PHONE, siteInBrowser } from '../support/site-in-browser';

const files = new Map<string, string>();
beforeAll(async () => {
  const documents = [];
  for (const { name, path } of examples.filter(({ name }) => name !== 'kraken-v3')) {
    const { document, source } = await parseFile(path);
    if (document === undefined) throw new Error(`${name} does not parse.`);
    documents.push({ path: `${name}/asyncapi.yaml`, document, source });
  }
  for (const { path, content } of preparePortal(documents, { params: {}, inputs: {}, title: 'Acme APIs' }).files) {
    files.set(path, content);
  }
});
const site = siteInBrowser('kraken', () => files);

const KRAKEN = 'apis/Kraken-WebSockets-API';
const results = (page: Page) => page.locator('.found');

async function search(page: Page, query: string): Promise<void> {
  await page.locator('[data-search-ready]').waitFor();
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill(query);
  await results(page).first().waitFor();
}

test.each(['host', 'folder'] as const)(
  'from a page of one API, the search finds a message of another: %s',
  async (from) => {
    await site.visit(
      async (page) => {
        await page.goto(`${site.url(from)}${KRAKEN}/messages/ping.html`);
        await search(page, 'Set alert');
        expect(await results(page).first().locator('.found-site').textContent()).toBe('Market data streams');
        await page.keyboard.press('Enter');
        await page.waitForURL(/Market-data-streams\/messages\//);
        expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Set alert');
        await page.locator('.portal').click();
        expect(page.url()).toBe(`${site.url(from)}index.html`);
        await search(page, 'ping');
        await page.keyboard.press('Enter');
        await page.waitForURL(`**/${KRAKEN}/messages/ping.html`);
      },
      { from },
    );
  },
);

test('the name of an API is found, narrows down, and of equal results the own ones come first', async () => {
  await site.visit(async (page) => {
    const sitesOf = () => page.locator('.found-site').allTextContents();
    await page.goto(`${site.url()}apis/Market-data-streams/index.html`);
    await search(page, 'vocabulary');
    expect((await sitesOf()).slice(0, 2)).toEqual(['Market data streams', 'Kraken WebSockets API']);
    await page.goto(`${site.url()}${KRAKEN}/index.html`);
    await search(page, 'vocabulary');
    expect((await sitesOf()).slice(0, 2)).toEqual(['Kraken WebSockets API', 'Market data streams']);
    await page.getByRole('combobox').fill('market vocabulary');
    await page.waitForFunction(() => document.querySelector('.found-site')?.textContent === 'Market data streams');
    await page.getByRole('combobox').fill('kraken');
    await page.waitForFunction(
      (path) => document.querySelector<HTMLAnchorElement>('a.found')?.href.endsWith(path),
      `/${KRAKEN}/index.html`,
    );
    expect(await results(page).first().locator('b').textContent()).toBe('Kraken WebSockets API');
  });
});

test('without script, everything has a way: to each API and back, and to the names of each', async () => {
  await site.visit(
    async (page) => {
      await page.goto(`${site.url()}index.html`);
      await page.locator('.search-link').click();
      await page.getByRole('main').getByRole('link', { name: 'Market data streams' }).click();
      expect(page.url()).toBe(`${site.url()}apis/Market-data-streams/search.html`);
      await page.getByRole('link', { name: 'Acme APIs' }).click();
      await page.getByRole('main').getByRole('link', { name: 'Kraken WebSockets API' }).click();
      expect(page.url()).toBe(`${site.url()}${KRAKEN}/index.html`);
    },
    { ...PHONE, javaScriptEnabled: false },
  );
});

test.each([
  ['light, on a phone', { ...PHONE, viewport: { width: 320, height: 640 } }],
  ['dark', { colorScheme: 'dark' }],
] as const)('axe finds nothing: %s', async (_name, options) => {
  await site.visit(
    async (page) => {
      for (const path of ['index.html', 'search.html', '404.html', `${KRAKEN}/messages/ping.html`]) {
        await page.goto(site.url() + path);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
        await page.addScriptTag({ content: axe.source });
        const { violations } = await page.evaluate(() => window.axe.run(document));
        expect([path, ...violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])]).toEqual([path]);
      }
    },
    { ...options, bypassCSP: true },
  );
});

declare global {
  interface Window {
    axe: typeof axe;
  }
}
