/** The menu on a phone. */
import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { PHONE, siteInBrowser } from '../support/site-in-browser';

const site = siteInBrowser('kraken');

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);
const menu = (page: Page) => page.getByRole('button', { name: 'Menu' });
const nav = (page: Page) => page.getByRole('navigation', { name: 'Site' });

test('opens and closes by keyboard, holds the focus and gives it back', async () => {
  await site.visit(async (page) => {
    await page.goto(`${site.url()}messages/ping.html`);
    expect(await nav(page).isVisible()).toBe(false);
    await menu(page).focus();
    await page.keyboard.press('Enter');
    expect(await nav(page).isVisible()).toBe(true);
    expect(await page.locator('.top .menu').getAttribute('aria-expanded')).toBe('true');
    expect(await focused(page)).toBe('Close');
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab');
      const place = await page.evaluate(() => document.activeElement?.closest('nav, header, main, body')?.tagName);
      // Past its end is the browser itself, or the way round.
      expect(['NAV', 'BODY']).toContain(place);
    }
    await page.keyboard.press('Escape');
    expect(await nav(page).isVisible()).toBe(false);
    expect(await focused(page)).toBe('Menu');
    expect(await menu(page).getAttribute('aria-expanded')).toBe('false');
  }, PHONE);
});

test('a tap on a link to another page leads there, and one within the page closes the menu', async () => {
  await site.visit(async (page) => {
    await page.goto(`${site.url()}messages/ping.html`);
    await menu(page).click();
    await nav(page).getByRole('link', { name: 'Payload' }).click();
    expect(await nav(page).isVisible()).toBe(false);
    expect(page.url()).toContain('ping.html#payload');
    await menu(page).click();
    await nav(page).getByRole('link', { name: 'Vocabulary' }).click();
    await page.waitForURL(/vocabulary/);
    expect(await nav(page).isVisible()).toBe(false);
    await page.goBack();
    expect(await nav(page).isVisible()).toBe(false);
    expect(await page.getByRole('main').evaluate((main) => main.closest('[inert]'))).toBeNull();
  }, PHONE);
});

test('the page behind it does not scroll', async () => {
  await site.visit(async (page) => {
    await page.goto(`${site.url()}index.html`);
    await menu(page).click();
    await page.mouse.move(200, 400);
    await page.mouse.wheel(0, 4000);
    await page.mouse.wheel(0, 4000);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.getByRole('button', { name: 'Close' }).click();
    expect(await nav(page).isVisible()).toBe(false);
  }, PHONE);
});

test('a window that grows has no menu over the page', async () => {
  await site.visit(async (page) => {
    await page.goto(`${site.url()}index.html`);
    await page.setViewportSize({ width: 600, height: 800 });
    await menu(page).click();
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.locator('main:not([inert])').waitFor();
    expect(await nav(page).isVisible()).toBe(true);
  });
});

test('works without script', async () => {
  await site.visit(
    async (page) => {
      await page.goto(`${site.url()}messages/ping.html`);
      expect(await nav(page).isVisible()).toBe(false);
      await page.getByRole('link', { name: 'Menu' }).click();
      expect(await nav(page).isVisible()).toBe(true);
      await page.getByRole('link', { name: 'Close' }).click();
      expect(await nav(page).isVisible()).toBe(false);
    },
    { ...PHONE, javaScriptEnabled: false },
  );
});
