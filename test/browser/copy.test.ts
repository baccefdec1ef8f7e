/** Code and links to copy. */
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { siteInBrowser } from '../support/site-in-browser';

const site = siteInBrowser('kraken');

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const MAY = { permissions: ['clipboard-read', 'clipboard-write'] };

describe.each(['host', 'folder'] as const)('from a %s', (from) => {
  test('every block of code has a button that copies it and says so', async () => {
    await site.visit(
      async (page) => {
        await page.goto(`${site.url(from)}messages/ping.html`);
        const block = page.locator('.rail .code').first();
        await block.getByRole('button', { name: 'Copy' }).click();
        await page.getByRole('status').getByText('Copied').waitFor();
        expect(await clipboard(page)).toBe(await block.locator('code').textContent());
      },
      { ...MAY, from },
    );
  });
});

test('where the page may not use the clipboard, the old way works', async () => {
  await site.visit(async (page) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.goto(`${site.url()}messages/ping.html`);
    await page.evaluate(() => {
      document.addEventListener('copy', () => Object.assign(window, { copied: String(getSelection()) || heldText() }));
      const heldText = () =>
        document.activeElement instanceof HTMLTextAreaElement ? document.activeElement.value : '';
    });
    const block = page.locator('.rail .code').first();
    const button = block.getByRole('button', { name: 'Copy' });
    await button.click();
    await page.getByRole('status').getByText('Copied').waitFor();
    expect(await page.evaluate('copied')).toBe(await block.locator('code').textContent());
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

test('the button never covers code', async () => {
  await site.visit(
    async (page) => {
      await page.goto(`${site.url()}servers/public.html`);
      const block = page.locator('.tabs .code').first();
      const button = await block.getByRole('button', { name: 'Copy' }).boundingBox();
      const code = await block.locator('pre').boundingBox();
      expect(button?.x).toBeGreaterThanOrEqual((code?.x ?? 0) + (code?.width ?? 0));
      expect(button?.height).toBeGreaterThanOrEqual(24);
    },
    { viewport: { width: 390, height: 844 } },
  );
});

test('headings and rows of a schema have a link to themselves, which a click copies, by keyboard too', async () => {
  await site.visit(async (page) => {
    await page.goto(`${site.url()}messages/ping.html`);
    const anchor = page.getByRole('link', { name: 'Copy link to Payload', exact: true });
    await anchor.focus();
    expect(await anchor.evaluate((element) => getComputedStyle(element).opacity)).toBe('1');
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('Link copied').waitFor();
    expect(await clipboard(page)).toBe(`${site.url()}messages/ping.html#payload`);
    expect(page.url()).toBe(`${site.url()}messages/ping.html#payload`);
    await page.locator('#payload-event > .row').hover();
    await page.getByRole('link', { name: 'Copy link to payload-event' }).click();
    expect(page.url()).toBe(`${site.url()}messages/ping.html#payload-event`);
  }, MAY);
});
