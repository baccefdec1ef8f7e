/** What Lighthouse's marks for speed come from, as a phone opens the pages; `npm run test:full` asks for the marks themselves. */
import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { PHONE, siteInBrowser } from '../support/site-in-browser';

const site = siteInBrowser('kraken');

const PAGES = ['index.html', 'servers/private.html', 'messages/subscribe.html', 'schemas/subscribe.html'];

/** Of the files as they are, before a server compresses them. */
const MOST_BYTES = 80_000;
/** The page, a stylesheet, two scripts and an icon. */
const MOST_REQUESTS = 5;
/** Lighthouse warns at 800. */
const MOST_NODES = 600;

test.each(PAGES)('%s asks for little, and moves nothing that was there to read', async (path) => {
  await site.visit(async (page) => {
    const sizes: Promise<number>[] = [];
    page.on('response', (response) => sizes.push(response.body().then(({ length }) => length)));
    await page.addInitScript(noteShifts);
    await page.goto(site.url() + path);
    expect(sizes.length).toBeGreaterThan(2);
    expect(sizes.length).toBeLessThanOrEqual(MOST_REQUESTS);
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    expect(bytes).toBeLessThan(MOST_BYTES);
    expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThan(MOST_NODES);
    expect(await shiftOf(page)).toBe(0);
  }, PHONE);
});

test('a page that moves is seen to move', async () => {
  await site.visit(async (page) => {
    await page.addInitScript(noteShifts);
    await page.goto(`${site.url()}index.html`);
    expect(await shiftOf(page)).toBe(0);
    await page.evaluate(() => document.body.style.setProperty('padding-top', '200px'));
    await page.evaluate(async () => {
      while (window.shift === 0) await new Promise(requestAnimationFrame);
    });
  }, PHONE);
});

declare global {
  interface Window {
    /** How far what was drawn has moved since, as browsers count it. */
    shift?: number;
  }
}

function noteShifts(): void {
  window.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if ('value' in entry) window.shift = (window.shift ?? 0) + Number(entry.value);
  }).observe({ type: 'layout-shift', buffered: true });
}

/** After the next frames, when all is drawn that the opening of the page brought. */
async function shiftOf(page: Page): Promise<number | undefined> {
  for (let frame = 0; frame < 3; frame++) await page.evaluate(() => new Promise(requestAnimationFrame));
  return page.evaluate(() => window.shift);
}
