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

test('a link opens every fold around what it leads to', async () => {
  await site.visit(async (page) => {
    await page.goto(site.url() + PAGE);
    const id = await hideRow(page);
    const row = page.locator(`[id="${id}"]`);
    expect(await row.isVisible()).toBe(false);
    await page.evaluate((hash) => location.assign(hash), `#${encodeURIComponent(id)}`);
    await expect(isInView(page, id)).resolves.toBe(true);
    // The same link again, after the reader closed the fold.
    await hideRow(page);
    await page.evaluate(
      (hash) => {
        const link = Object.assign(document.createElement('a'), { href: hash, textContent: 'again' });
        document.querySelector('main')?.prepend(link);
        link.click();
      },
      `#${encodeURIComponent(id)}`,
    );
    await expect(isInView(page, id)).resolves.toBe(true);
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
    // The browser's own opening of folds is left out: not every browser has it.
    await page.addInitScript(() => {
      new MutationObserver((records) => {
        for (const { target } of records) {
          if (target instanceof HTMLDetailsElement && document.readyState === 'loading') target.open = false;
        }
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(`${site.url()}${PAGE}#${encodeURIComponent(id)}`);
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
