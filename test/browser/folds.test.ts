/** Folds open for whoever needs what is inside. */
import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { siteInBrowser } from '../support/site-in-browser';

const site = siteInBrowser('kraken');

/** A page, and a row of its schema that stands in a fold. */
const PAGE = 'messages/subscriptionStatus.html';
const ROW = '#payload li[id], li[id^="payload-"]';

const closed = (page: Page) => page.locator('main details:not([open])').count();

/** The id of the deepest row, after all folds were closed. */
async function hideRow(page: Page): Promise<string> {
  return page.evaluate((rows) => {
    for (const fold of document.querySelectorAll('details')) fold.open = false;
    const inFolds = [...document.querySelectorAll(rows)].filter((row) => row.closest('details') !== null);
    const depth = (row: Element): number => (row.parentElement === null ? 0 : 1 + depth(row.parentElement));
    return inFolds.sort((a, b) => depth(b) - depth(a))[0]?.id ?? '';
  }, ROW);
}

/** Changes the address without a navigation: Chromium opens folds for those by itself, and not every browser does. */
const readdress = (page: Page, id: string) =>
  page.evaluate((hash) => history.replaceState(null, '', hash), `#${encodeURIComponent(id)}`);

test('a new address opens every fold around what it leads to', async () => {
  await site.visit(async (page) => {
    await page.goto(site.url() + PAGE);
    const id = await hideRow(page);
    expect(await page.locator(`[id="${id}"]`).isVisible()).toBe(false);
    await readdress(page, id);
    await page.evaluate(() => dispatchEvent(new HashChangeEvent('hashchange')));
    expect(await isInView(page, id)).toBe(true);
  });
});

test('so does a link to where the address leads already, after the reader closed the fold', async () => {
  await site.visit(async (page) => {
    await page.goto(site.url() + PAGE);
    const id = await hideRow(page);
    await readdress(page, id);
    await page.evaluate(
      (href) => {
        const link = Object.assign(document.createElement('a'), { href, textContent: 'again' });
        // After our own listener: what the browser does of itself is left out.
        addEventListener('click', (event) => event.preventDefault());
        document.querySelector('main')?.prepend(link);
        link.click();
      },
      `#${encodeURIComponent(id)}`,
    );
    expect(await isInView(page, id)).toBe(true);
  });
});

async function isInView(page: Page, id: string): Promise<boolean> {
  await page.locator(`[id="${id}"]`).waitFor({ state: 'visible' });
  return page
    .waitForFunction((target) => {
      const { top = -1 } = document.getElementById(target)?.getBoundingClientRect() ?? {};
      return top >= 0 && top < innerHeight;
    }, id)
    .then(() => true);
}

test('a page opened at a place in a fold shows it', async () => {
  const id = await site.visit(async (page) => {
    await page.goto(site.url() + PAGE);
    return hideRow(page);
  });
  await site.visit(async (page) => {
    await page.addInitScript(
      (hash) => {
        document.addEventListener('readystatechange', () => {
          // The address has the place while our script runs, and no longer when the browser looks for it.
          if (document.readyState !== 'interactive') return;
          for (const fold of document.querySelectorAll('details')) fold.open = false;
          history.replaceState(null, '', hash);
          addEventListener('DOMContentLoaded', () => history.replaceState(null, '', '?'));
        });
      },
      `#${encodeURIComponent(id)}`,
    );
    await page.goto(site.url() + PAGE);
    expect(await isInView(page, id)).toBe(true);
  });
});

test('one button opens all folds of a part and closes them again', async () => {
  await site.visit(async (page) => {
    await page.goto(site.url() + PAGE);
    await hideRow(page);
    const part = page.locator('section', { has: page.locator('> h2#payload') });
    const folds = await part.locator('details').count();
    expect(folds).toBeGreaterThan(1);
    await part.getByRole('button', { name: 'Expand all' }).click();
    expect(await part.locator('details[open]').count()).toBe(folds);
    await part.getByRole('button', { name: 'Collapse all' }).click();
    expect(await part.locator('details[open]').count()).toBe(0);
    await part.getByRole('button', { name: 'Expand all' }).waitFor();
  });
});

test('the button says what it will do, also when the reader opened the folds one by one', async () => {
  await site.visit(async (page) => {
    await page.goto(site.url() + PAGE);
    const part = page.locator('section', { has: page.locator('> h2#payload') });
    await part.locator('details').evaluateAll((all) => {
      for (const fold of all) (fold as HTMLDetailsElement).open = true;
    });
    await part.getByRole('button', { name: 'Collapse all' }).waitFor();
  });
});

test('paper shows everything, and afterwards the page is as it was', async () => {
  await site.visit(async (page) => {
    await page.goto(site.url() + PAGE);
    const before = await closed(page);
    expect(before).toBeGreaterThan(0);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await closed(page)).toBe(0);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await closed(page)).toBe(before);
  });
});
