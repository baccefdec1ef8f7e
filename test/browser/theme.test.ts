/** The theme is the reader's, from the first frame on. */
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { siteInBrowser } from '../support/site-in-browser';

const site = siteInBrowser('kraken');

const LIGHT = 'rgb(255, 255, 255)';
const DARK = 'rgb(13, 16, 20)';

const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

async function choose(page: Page, theme: string): Promise<void> {
  await page.getByRole('button', { name: /^Theme/ }).click();
  await page.getByText(theme, { exact: true }).click();
}

test('without a choice, the system decides, with script and without', async () => {
  for (const javaScriptEnabled of [true, false]) {
    for (const [colorScheme, color] of [['light', LIGHT] as const, ['dark', DARK] as const]) {
      await site.visit(
        async (page) => {
          await page.goto(`${site.url()}index.html`);
          expect(await ground(page)).toBe(color);
          expect(await page.getByRole('button', { name: 'Theme: System' }).count()).toBe(javaScriptEnabled ? 1 : 0);
        },
        { colorScheme, javaScriptEnabled },
      );
    }
  }
});

describe.each(['host', 'folder'] as const)('from a %s', (from) => {
  test('a choice holds on this page, on the next, and when the page is opened anew', async () => {
    await site.visit(
      async (page) => {
        await page.goto(`${site.url(from)}index.html`);
        await choose(page, 'Dark');
        expect(await ground(page)).toBe(DARK);
        await page.goto(`${site.url(from)}messages/ping.html`);
        expect(await ground(page)).toBe(DARK);
        expect(await page.getByRole('button', { name: 'Theme: Dark' }).count()).toBe(1);
        await choose(page, 'System');
        expect(await ground(page)).toBe(LIGHT);
        await page.reload();
        expect(await ground(page)).toBe(LIGHT);
      },
      { from, colorScheme: 'light' },
    );
  });
});

test('no frame is drawn in another theme than the chosen one, however late the script is', async () => {
  await site.visit(
    async (page) => {
      await page.goto(`${site.url()}index.html`);
      await choose(page, 'Dark');
      await page.route(/site\.js/, async (route) => {
        // While the new page comes, there is nothing to ask.
        const drawn = () => page.evaluate<number>('Array.isArray(frames) ? frames.length : 0').catch(() => 0);
        while (!page.isClosed() && (await drawn()) <= 5);
        await route.continue();
      });
      await page.addInitScript(() => {
        const frames: string[] = [];
        const note = () => {
          if (document.body !== null) frames.push(getComputedStyle(document.documentElement).backgroundColor);
          if (document.readyState !== 'complete') requestAnimationFrame(note);
        };
        requestAnimationFrame(note);
        Object.assign(window, { frames });
      });
      await page.goto(`${site.url()}messages/ping.html`);
      const frames: readonly string[] = await page.evaluate('frames');
      expect(frames.length).toBeGreaterThan(5);
      expect(new Set(frames)).toEqual(new Set([DARK]));
    },
    { colorScheme: 'light' },
  );
});

test('another tab follows', async () => {
  await site.visit(async (page, context) => {
    await page.goto(`${site.url()}index.html`);
    const other = await context.newPage();
    await other.goto(`${site.url()}vocabulary.html`);
    await choose(page, 'Dark');
    await other.getByRole('button', { name: 'Theme: Dark' }).waitFor();
    expect(await ground(other)).toBe(DARK);
  });
});

test('the keyboard chooses with the arrows, and Escape gives the focus back', async () => {
  await site.visit(async (page) => {
    await page.goto(`${site.url()}index.html`);
    await page.getByRole('button', { name: 'Theme: System' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await ground(page)).toBe(DARK);
    expect(await page.getByRole('radio', { name: 'Dark' }).isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('radio', { name: 'Dark' }).isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toBe('Theme: Dark');
  });
});

test('where the browser remembers nothing, the choice holds on this page', async () => {
  await site.visit(async (page) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await page.goto(`${site.url()}index.html`);
    await choose(page, 'Dark');
    expect(await ground(page)).toBe(DARK);
  });
});
