/** The search as a reader uses it, in a real browser. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openChromium } from '../support/chromium';
import { examples } from '../support/documents';
import { parseValid } from '../support/parse';
import { serve } from '../support/serve';
import { siteOf, siteOfExample } from '../support/site';
import { watch } from '../support/watch-page';

const LONG = 120_000;

let browser: Browser;
let home: string;
let kraken: ReadonlyMap<string, string>;
let base: string;

beforeAll(async () => {
  browser = await openChromium();
  home = mkdtempSync(join(tmpdir(), 'ws-docs-search-'));
  const example = examples.find(({ name }) => name === 'kraken');
  if (example === undefined) throw new Error('There is no Kraken example.');
  kraken = await siteOfExample(example);
  base = onDisk('kraken', kraken);
}, LONG);

afterAll(async () => {
  await browser?.close();
  rmSync(home, { recursive: true, force: true });
});

function onDisk(name: string, files: ReadonlyMap<string, string>): string {
  const folder = join(home, `${name} site`);
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return `${pathToFileURL(folder).href}/`;
}

/** Opens a page, and fails when anything is complained about while it is used. */
async function withPage(url: string, use: (page: Page) => Promise<void>, options: BrowserContextOptions = {}) {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    const complaints = await watch(page, url.replace('messages/', ''));
    await page.goto(url);
    await use(page);
    expect(complaints()).toEqual([]);
  } finally {
    await context.close();
  }
}

const status = (page: Page) => page.getByRole('status');
const field = (page: Page) => page.locator('input[role=combobox]');
const options = (page: Page) => page.getByRole('option');

/** A page that is not the one searched for. */
const PAGE = 'messages/heartbeat.html';

async function findName(page: Page): Promise<void> {
  await page.keyboard.press('/');
  await field(page).waitFor();
  await page.keyboard.type('subscribe nmae');
  await expect(status(page).textContent()).resolves.toMatch(/^\d+ results$/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  const active = page.locator('[aria-selected="true"]');
  expect(await active.count()).toBe(1);
  expect(await active.getAttribute('id')).toBe(await field(page).getAttribute('aria-activedescendant'));
  expect(await active.textContent()).toContain('subscribe › subscription › name');
  expect(await active.textContent()).toContain('Send');
  await page.keyboard.press('Enter');
  await page.waitForURL(/messages\/subscribe\.html#payload-subscription-name$/);
  expect(await page.locator(':target .name').first().textContent()).toBe('name');
}

describe('by the keyboard alone, a property is found in spite of a typo', () => {
  test('from a folder', () => withPage(base + PAGE, findName), LONG);

  test(
    'from a sub-path of a host',
    async () => {
      const server = await serve(kraken);
      await withPage(server.url + PAGE, findName).finally(server.close);
    },
    LONG,
  );
});

test(
  'Ctrl-K opens it, Escape closes it and gives the focus back, the query is kept',
  () =>
    withPage(base + PAGE, async (page) => {
      const menu = page.locator('main a').first();
      await menu.focus();
      await page.keyboard.press('Control+k');
      await field(page).waitFor();
      await page.keyboard.type('ping');
      await page.keyboard.press('Escape');
      expect(await page.locator('dialog').isVisible()).toBe(false);
      expect(await menu.evaluate((link) => link === document.activeElement)).toBe(true);
      await page.getByRole('link', { name: 'Search' }).click();
      expect(await field(page).inputValue()).toBe('ping');
      expect(await options(page).count()).toBeGreaterThan(1);
      await page.keyboard.type('/');
      expect(await field(page).inputValue()).toBe('/');
    }),
  LONG,
);

test(
  'what is found is counted aloud, and nothing is no dead end',
  () =>
    withPage(base + PAGE, async (page) => {
      await page.keyboard.press('/');
      await field(page).waitFor();
      await page.keyboard.type('heartbeat');
      await expect(status(page).textContent()).resolves.toMatch(/^\d+ results$/);
      expect(await field(page).getAttribute('aria-expanded')).toBe('true');
      await field(page).fill('<zzzz>');
      expect(await status(page).textContent()).toBe('No results for “<zzzz>”');
      expect(await field(page).getAttribute('aria-expanded')).toBe('false');
      await page.getByRole('link', { name: 'Everything from A to Z' }).click();
      await page.waitForURL(/search\.html$/);
    }),
  LONG,
);

test(
  'nothing of it is loaded before it is used, and it is loaded once',
  async () => {
    const server = await serve(kraken);
    const asked: string[] = [];
    await withPage(server.url + PAGE, async (page) => {
      page.on('request', (request) => asked.push(request.url()));
      await page.reload();
      expect(asked.filter((url) => url.includes('search'))).toEqual([]);
      await page.keyboard.press('/');
      await field(page).waitFor();
      await page.keyboard.press('Escape');
      await page.keyboard.press('/');
      await field(page).waitFor();
    }).finally(server.close);
    const loaded = asked.filter((url) => url.includes('search')).map((url) => url.replace(/.*\//, ''));
    expect(loaded.sort()).toEqual(['search-index.js', 'search.js']);
  },
  LONG,
);

test(
  'without a script the link leads to everything from A to Z',
  () =>
    withPage(
      base + PAGE,
      async (page) => {
        await page.getByRole('link', { name: 'Search' }).click();
        await page.waitForURL(/search\.html$/);
        await page.getByRole('link', { name: 'S', exact: true }).click();
        await page.locator(':target').waitFor();
        const property = page.locator('li', { has: page.getByText('subscription', { exact: true }) });
        await property.locator('a[href$="subscribe.html#payload-subscription"]').first().click();
        await page.waitForURL(/messages\/subscribe\.html#payload-subscription$/);
      },
      { javaScriptEnabled: false },
    ),
  LONG,
);

test(
  'names of strangers stay text',
  async () => {
    const names = ['<img src=x onerror=alert(1)>', '__proto__', '\u202eevil\u2066', '{{7*7}}', '</script>'];
    const properties = Object.fromEntries(
      names.filter((name) => name !== '__proto__').map((name) => [name, { type: 'string', description: name }]),
    );
    const document = await parseValid(
      JSON.stringify({
        asyncapi: '2.6.0',
        info: { title: '<b>x</b>', version: '1' },
        channels: {
          '/': {
            subscribe: {
              message: {
                oneOf: names.map((name) => ({ name, title: name, payload: { type: 'object', properties } })),
              },
            },
          },
        },
      }),
    );
    await withPage(`${onDisk('hostile', siteOf(document, ''))}index.html`, async (page) => {
      await page.keyboard.press('/');
      await field(page).waitFor();
      for (const [query, name] of [
        ['onerror', names[0]],
        ['proto', names[1]],
        ['evil', names[2]],
        ['7', names[3]],
        ['script', names[4]],
      ] as const) {
        await field(page).fill(query);
        expect(await options(page).first().locator('b').textContent()).toBe(name);
      }
      expect(await page.locator('dialog :is(img, script)').count()).toBe(0);
    });
  },
  LONG,
);

test.each(['light', 'dark'] as const)(
  'it fills a phone and reads well in the %s theme',
  (colorScheme) =>
    withPage(
      base + PAGE,
      async (page) => {
        await page.getByRole('link', { name: 'Search' }).click();
        await field(page).fill('subscription');
        const box = await page.locator('dialog').boundingBox();
        expect(box).toMatchObject({ x: 0, y: 0, width: 390, height: 844 });
        await page.evaluate(axe.source);
        const { violations } = await page.evaluate(() => window.axe.run(document, { preload: false }));
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      },
      { viewport: { width: 390, height: 844 }, colorScheme },
    ),
  LONG,
);
