/** A site in a single file, opened from a folder: all that pages do, it does by itself. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { generateSite } from '../../index';
import { openChromium } from '../support/chromium';
import { examples } from '../support/documents';
import { parseFile } from '../support/parse';
import { watch } from '../support/watch-page';

const LONG = 120_000;

let browser: Browser;
let home: string;
let url: string;

beforeAll(async () => {
  browser = await openChromium();
  home = mkdtempSync(join(tmpdir(), 'ws-docs-single-'));
  url = await onDisk('kraken');
}, LONG);

afterAll(async () => {
  await browser?.close();
  rmSync(home, { recursive: true, force: true });
});

async function onDisk(name: string): Promise<string> {
  const { document, source } = await parseFile(examples.find((example) => example.name === name)?.path ?? '');
  if (document === undefined) throw new Error(`${name} does not parse.`);
  const file = join(home, `${name}.html`);
  writeFileSync(file, generateSite(document, { source, params: { singleFile: true } }).files[0]?.content ?? '');
  return pathToFileURL(file).href;
}

/** Opens the file, and fails when it asks for another or anything is complained about while it is used. */
async function visit(use: (page: Page) => Promise<void>, options: BrowserContextOptions = {}): Promise<void> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    const complaints = await watch(page, url);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(url);
    await use(page);
    expect(asked.filter((one) => !one.startsWith('data:') && one.replace(/#.*/, '') !== url)).toEqual([]);
    expect(complaints()).toEqual([]);
  } finally {
    await context.close();
  }
}

const field = (page: Page) => page.locator('input[role=combobox]');
const status = (page: Page) => page.getByRole('status');
const opener = (page: Page) => page.getByRole('button', { name: 'Search' });
const inView = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return element.checkVisibility({ contentVisibilityAuto: true }) && top >= 0 && bottom <= innerHeight;
    });

describe('the search', () => {
  test(
    'finds a property by the keyboard alone and goes to its row, through closed folds',
    () =>
      visit(async (page) => {
        const row = '[id="messages/subscribe/payload-subscription-name"]';
        await page.evaluate(() => {
          for (const fold of document.querySelectorAll('details')) fold.open = false;
        });
        expect(await page.locator(row).isVisible()).toBe(false);
        await page.keyboard.press('/');
        await field(page).waitFor();
        await page.keyboard.type('subscribe nmae');
        await expect(status(page).textContent()).resolves.toMatch(/^\d+ results$/);
        expect(await page.locator('[aria-selected="true"]').textContent()).toContain('subscribe › subscription › name');
        await page.keyboard.press('Enter');
        await page.waitForURL(`${url}#messages/subscribe/payload-subscription-name`);
        expect(await page.locator('dialog').isVisible()).toBe(false);
        expect(await page.locator(':target .name').first().textContent()).toBe('name');
        expect(await inView(page, `${row} .name`)).toBe(true);
        // Again, from the same place to the same place.
        await page.evaluate(() => {
          for (const fold of document.querySelectorAll('details')) fold.open = false;
        });
        await page.keyboard.press('Control+k');
        expect(await field(page).inputValue()).toBe('subscribe nmae');
        await page.keyboard.press('Enter');
        expect(await inView(page, `${row} .name`)).toBe(true);
      }),
    LONG,
  );

  test(
    'is made when it is opened, by its button too, and gives the focus back',
    () =>
      visit(async (page) => {
        expect(await page.locator('dialog').count()).toBe(0);
        await opener(page).click();
        await field(page).waitFor();
        await page.keyboard.press('Escape');
        expect(await page.locator('dialog').isVisible()).toBe(false);
        expect(await opener(page).evaluate((button) => button === document.activeElement)).toBe(true);
        await opener(page).click();
        expect(await page.locator('dialog').count()).toBe(1);
        expect(await field(page).isVisible()).toBe(true);
      }),
    LONG,
  );

  test(
    'leads to no list from A to Z, for the file has none',
    () =>
      visit(async (page) => {
        await opener(page).click();
        await field(page).fill('zzzz');
        expect(await page.locator('dialog').textContent()).toContain('Try a shorter or different word.');
        expect(await page.locator('dialog a').count()).toBe(0);
        await field(page).fill('Everything from A to Z');
        expect(await page.locator('dialog b', { hasText: 'Everything from A to Z' }).count()).toBe(0);
      }),
    LONG,
  );

  test(
    'is not shown where no script runs',
    () =>
      visit(
        async (page) => {
          expect(await page.locator('.search-link').isVisible()).toBe(false);
          expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
        },
        { javaScriptEnabled: false },
      ),
    LONG,
  );

  test.each(['light', 'dark'] as const)(
    'is accessible on a phone, %s',
    (colorScheme) =>
      visit(
        async (page) => {
          await opener(page).click();
          await field(page).fill('subscription');
          // Through the protocol: the policy of the file lets no script in.
          await page.evaluate(axe.source);
          const { violations } = await page.evaluate(() => window.axe.run('dialog', { preload: false }));
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
        },
        { viewport: { width: 390, height: 844 }, colorScheme },
      ),
    LONG,
  );
});

test(
  'the room of the search is kept until its script runs',
  () =>
    visit(async (page) => {
      await page.addInitScript(() => {
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) document.documentElement.dataset.shifted = entry.name;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(url);
      await opener(page).waitFor();
      expect(await page.locator('html').getAttribute('data-shifted')).toBeNull();
    }),
  LONG,
);

test(
  'code is copied',
  () =>
    visit(
      async (page) => {
        const block = page.locator('.code', { has: page.locator('pre') }).first();
        await block.scrollIntoViewIfNeeded();
        await block.getByRole('button').click();
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        expect(copied).toBe(await block.locator('pre').textContent());
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    ),
  LONG,
);

test(
  'on a phone, the menu holds the contents and closes where they lead',
  () =>
    visit(
      async (page) => {
        const nav = page.locator('nav.side');
        expect(await nav.isVisible()).toBe(false);
        await page.getByRole('button', { name: 'Menu' }).click();
        expect(await nav.isVisible()).toBe(true);
        await nav.getByRole('link', { name: 'subscriptionStatus', exact: true }).first().click();
        expect(await nav.isVisible()).toBe(false);
        expect(page.url()).toBe(`${url}#messages/subscriptionStatus`);
        expect(await inView(page, '[id="messages/subscriptionStatus"] h2')).toBe(true);
      },
      { viewport: { width: 390, height: 844 } },
    ),
  LONG,
);

test(
  'a language of code, once chosen, is shown in every chapter, now and the next time',
  () =>
    visit(async (page) => {
      const chosen = () =>
        page
          .locator('.tabs:has(input[value=browser]) input:checked')
          .evaluateAll((all) => [...new Set(all.map((radio) => (radio as HTMLInputElement).value))]);
      const groups = await page
        .locator('.tabs input')
        .evaluateAll((all) => new Set(all.map((radio) => radio.getAttribute('name'))).size);
      expect(groups).toBeGreaterThan(2);
      expect(await chosen()).not.toEqual(['browser']);
      await page.locator('.tabs label:has([value=browser])').first().click();
      expect(await chosen()).toEqual(['browser']);
      await page.reload();
      expect(await chosen()).toEqual(['browser']);
    }),
  LONG,
);

test(
  'an example that the reader chose closes those of its own chapter only',
  () =>
    visit(async (page) => {
      const openIn = (chapter: string) =>
        page
          .locator(`[id="${chapter}"] details[data-example]`)
          .evaluateAll((all) => all.map((panel) => (panel as HTMLDetailsElement).open));
      const others = await openIn('messages/subscriptionStatus');
      expect(others).toContain(true);
      const before = await openIn('messages/subscribe');
      expect(before.slice(0, 2)).toEqual([true, false]);
      await page.locator('[id="messages/subscribe"] details[data-example] > summary').nth(1).click();
      await page.reload();
      expect((await openIn('messages/subscribe')).slice(0, 2)).toEqual([false, true]);
      expect(await openIn('messages/subscriptionStatus')).toEqual(others);
    }),
  LONG,
);

test(
  'all folds of a part open by one button',
  () =>
    visit(async (page) => {
      const schema = page.locator('[id="messages/subscriptionStatus"] section.expandable').first();
      await schema.evaluate((part) => {
        for (const fold of part.querySelectorAll('details')) fold.open = false;
      });
      await schema.getByRole('button', { name: 'Expand all' }).click();
      expect(await schema.locator('details:not([open])').count()).toBe(0);
      expect(await schema.locator('details').count()).toBeGreaterThan(1);
    }),
  LONG,
);
