/** What a reader chose once, the next page knows. */
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { siteInBrowser } from '../support/site-in-browser';

const site = siteInBrowser('kraken');

const chosen = (page: Page) =>
  page.locator('.tabs input:checked').evaluateAll(([radio]) => (radio as HTMLInputElement).value);
const openExamples = (page: Page) =>
  page
    .locator('details[data-example][open]')
    .evaluateAll((all) => all.map((panel) => panel.getAttribute('data-example')));

describe.each(['host', 'folder'] as const)('from a %s', (from) => {
  test('the language of code', async () => {
    await site.visit(
      async (page) => {
        await page.goto(`${site.url(from)}servers/public.html`);
        await page.locator('.tabs label:has([value=browser])').click();
        const language = await chosen(page);
        await page.goto(`${site.url(from)}servers/private.html`);
        expect(await chosen(page)).toBe(language);
        await page.goto(`${site.url(from)}messages/ping.html`);
        expect(await chosen(page)).toBe(language);
      },
      { from },
    );
  });
});

test('a language that this page has not leaves its first', async () => {
  await site.visit(async (page) => {
    await page.goto(`${site.url()}servers/public.html`);
    const first = await chosen(page);
    await page.evaluate(() => localStorage.setItem('ws-docs:language', 'cobol"]'));
    await page.reload();
    expect(await chosen(page)).toBe(first);
  });
});

test('the example, where there is one of the same name', async () => {
  await site.visit(async (page) => {
    await page.goto(`${site.url()}messages/subscribe.html`);
    const names = await page
      .locator('details[data-example]')
      .evaluateAll((all) => all.map((panel) => panel.getAttribute('data-example')));
    const [first, second] = names;
    expect(await openExamples(page)).toEqual([first]);
    await page.locator(`details[data-example="${second}"] > summary`).click();
    await page.reload();
    expect(await openExamples(page)).toEqual([second]);
    await page.evaluate(() => localStorage.setItem('ws-docs:example', 'nowhere'));
    await page.reload();
    expect(await openExamples(page)).toEqual([first]);
  });
});

test('what a printer opened was nobody’s choice', async () => {
  await site.visit(async (page) => {
    await page.goto(`${site.url()}messages/subscribe.html`);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page.evaluate(() => localStorage.getItem('ws-docs:example'))).toBeNull();
  });
});

describe('the server', () => {
  const SERVER = '.choice select';
  const chosenServer = (page: Page) => page.locator(SERVER).evaluate((select: HTMLSelectElement) => select.value);
  const codes = (page: Page) =>
    page.locator('.tabs pre').evaluateAll((all) => all.map((code) => code.textContent ?? '').join('\n'));

  test('fills every code of the page, and of the next', async () => {
    await site.visit(async (page) => {
      await page.goto(`${site.url()}messages/ping.html`);
      await page.locator('details.try > summary').click();
      const first = await codes(page);
      expect(first).toContain('wss://ws.kraken.com');
      await page.locator(SERVER).selectOption({ index: 1 });
      const [second, name] = [await codes(page), await chosenServer(page)];
      expect(second.match(/wss:\/\/ws-auth\.kraken\.com/g)).toHaveLength(6);
      expect(second).not.toContain('wss://ws.kraken.com');
      await page.goto(`${site.url()}messages/unsubscribe.html`);
      expect(await chosenServer(page)).toBe(name);
      expect(await codes(page)).not.toContain('wss://ws.kraken.com');
      await page.goto(`${site.url()}messages/ping.html`);
      await page.locator('details.try > summary').click();
      expect(await codes(page)).toBe(second);
      await page.locator(SERVER).selectOption({ index: 0 });
      expect(await codes(page)).toBe(first);
    });
  });

  test('that this page has not leaves its first', async () => {
    await site.visit(async (page) => {
      await page.goto(`${site.url()}messages/ping.html`);
      const first = await codes(page);
      await page.evaluate(() => localStorage.setItem('ws-docs:server', '__proto__'));
      await page.reload();
      expect(await codes(page)).toBe(first);
    });
  });

  test('is named without a script, for the code that is there', async () => {
    await site.visit(
      async (page) => {
        await page.goto(`${site.url()}messages/ping.html`);
        await page.locator('details.try > summary').click();
        expect(await page.locator(SERVER).isDisabled()).toBe(true);
        expect(await codes(page)).toContain('wss://ws.kraken.com');
      },
      { javaScriptEnabled: false },
    );
  });
});

describe('the alternatives of a payload', () => {
  const column = (page: Page) =>
    page
      .locator('table.variants .chosen')
      .evaluateAll((cells) => [...new Set(cells.map((cell) => (cell as HTMLTableCellElement).cellIndex))]);
  const openVariants = (page: Page) =>
    page
      .locator('details[data-variant][open]')
      .evaluateAll((all) => all.map((panel) => panel.getAttribute('data-variant')));

  test('are chosen by an example, and in the table of fields', async () => {
    await site.visit(async (page) => {
      await page.goto(`${site.url()}messages/subscriptionStatus.html`);
      const [error = '', success = ''] = await page.locator('button.variant').allTextContents();
      const [shown] = await openVariants(page);
      expect(await column(page)).toEqual([shown === error ? 1 : 2]);
      for (const [name, index] of [
        [success, 2],
        [error, 1],
      ] as const) {
        await page.locator('button.variant', { hasText: name }).click();
        expect(await openVariants(page)).toEqual([name]);
        expect(await column(page)).toEqual([index]);
        expect(await page.locator('button.variant[aria-pressed=true]').allTextContents()).toEqual([name]);
      }
      const option = page.locator('.choose option', { hasText: success }).first();
      await page.locator('.choose select').selectOption((await option.getAttribute('value')) ?? '');
      await page.locator('table.variants td.chosen:nth-child(3)').first().waitFor();
      expect(await column(page)).toEqual([2]);
    });
  });
});

describe('many examples', () => {
  const many = siteInBrowser('kraken', (files) => {
    const path = 'messages/subscribe.html';
    const html = files.get(path) ?? '';
    const [panel = ''] = /<details class="panel example" open.*?<\/details>/s.exec(html) ?? [];
    const copies = ['a', 'b', 'c'].map((name) =>
      panel.replace(' open', '').replace('data-example="', `data-example="${name}`),
    );
    return new Map(files).set(path, html.replace(panel, panel + copies.join('')));
  });
  const shown = (page: Page) =>
    page
      .locator('details.example')
      .evaluateAll((all) => all.flatMap((panel, index) => (panel.checkVisibility() ? [index] : [])));

  test('are chosen from a list, one at a time; on paper all are there', async () => {
    await many.visit(async (page) => {
      await page.goto(`${many.url()}messages/subscribe.html`);
      const select = page.locator('.choose select');
      expect(await select.locator('option').count()).toBe(5);
      expect(await shown(page)).toEqual([0]);
      await select.selectOption('3');
      expect(await shown(page)).toEqual([3]);
      expect(await page.locator('details.example').nth(3).getAttribute('open')).not.toBeNull();
      await page.emulateMedia({ media: 'print' });
      expect(await shown(page)).toEqual([0, 1, 2, 3, 4]);
    });
  });

  test('stand below each other without a script', async () => {
    await many.visit(
      async (page) => {
        await page.goto(`${many.url()}messages/subscribe.html`);
        expect(await shown(page)).toEqual([0, 1, 2, 3, 4]);
      },
      { javaScriptEnabled: false },
    );
  });
});
