/** The outline of a page. */
import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { siteInBrowser } from '../support/site-in-browser';

const site = siteInBrowser('market-data');

const PAGE = 'servers/production.html';
const current = (page: Page) =>
  page.locator('.outline a[aria-current]').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
const reaches = (page: Page, href: string) =>
  page.waitForFunction(
    (wanted) => document.querySelector('.outline a[aria-current]')?.getAttribute('href') === wanted,
    href,
  );

test('stands below the name of the page, and names its parts in their order, without script', async () => {
  await site.visit(
    async (page) => {
      await page.goto(site.url() + PAGE);
      const outline = page.getByRole('list', { name: 'On this page' });
      const links = await outline.getByRole('link').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
      const headings = await page.locator('main h2[id]').evaluateAll((all) => all.map(({ id }) => `#${id}`));
      expect(links).toEqual(headings);
      expect(await outline.count()).toBe(1);
      await outline.getByRole('link', { name: 'You can receive' }).click();
      expect(page.url()).toContain('#receive');
    },
    { javaScriptEnabled: false },
  );
});

test('follows the scroll', async () => {
  await site.visit(async (page) => {
    await page.goto(site.url() + PAGE);
    expect(await current(page)).toEqual([]);
    await page.evaluate(() => document.getElementById('connect')?.scrollIntoView({ behavior: 'instant' }));
    await reaches(page, '#connect');
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    const last = await page.locator('.outline a').last().getAttribute('href');
    await reaches(page, last ?? '');
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await page.waitForFunction(() => document.querySelector('.outline a[aria-current]') === null);
  });
});

test('marks the part that was asked for, also where the page ends before it is at the top', async () => {
  await site.visit(async (page) => {
    await page.goto(site.url() + PAGE);
    const links = page.locator('.outline a');
    const asked = links.nth((await links.count()) - 2);
    const href = (await asked.getAttribute('href')) ?? '';
    await asked.click();
    await reaches(page, href);
  });
});
