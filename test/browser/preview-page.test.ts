/** A new version of a page is morphed in: what changed moves, and nothing else. */
import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { fakePreview, NOTHING_NEW } from '../support/preview-in-browser';

const preview = fakePreview('kraken');
const PAGE = 'messages/subscribe.html';

/** The page with something else in it, which has to have been there. */
function changed(path: string, ...replacements: readonly (readonly [string | RegExp, string])[]): string {
  return replacements.reduce((html, [from, to]) => {
    expect(html).toMatch(from);
    return html.replace(from, to);
  }, preview.html(path));
}

const PROSE = /<div class="columns">/;
const added = (text: string) => [PROSE, `<p id="new">${text}</p><div class="columns">`] as const;
const arrives = (page: Page) => page.locator('#new').waitFor();

test('what the page has in it by then is still itself: buttons, focus, folds, theme, typed text', async () => {
  await preview.visit(PAGE, async (page) => {
    await page.evaluate(() => {
      document.documentElement.dataset.theme = 'dark';
      for (const [index, fold] of document.querySelectorAll('details').entries()) fold.open = index % 2 === 0;
    });
    await page.keyboard.press('/');
    await page.getByRole('combobox', { name: 'Search' }).fill('tick');
    await page.getByRole('option').first().waitFor();
    const before = await page.evaluate(() => {
      const all = [...document.querySelectorAll('body *')];
      Object.assign(window, { all });
      return [...document.querySelectorAll('details')].map(({ open }) => open);
    });
    preview.save({ html: changed(PAGE, added('News')) });
    await arrives(page);
    expect(await page.evaluate(() => [...document.querySelectorAll('details')].map(({ open }) => open))).toEqual(
      before,
    );
    const lost = await page.evaluate('window.all.filter((element) => !element.isConnected).map((e) => e.outerHTML)');
    expect(lost).toEqual([]);
    const field = page.getByRole('combobox', { name: 'Search' });
    expect(await field.inputValue()).toBe('tick');
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.getByRole('option').count()).toBeGreaterThan(0);
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await page.locator('html').getAttribute('data-script')).toBe('');
  });
});

test('what was read stays where it was, though the page grows above', async () => {
  await preview.visit(PAGE, async (page) => {
    await page
      .locator('h2')
      .last()
      .evaluate((heading) => heading.scrollIntoView({ behavior: 'instant' }));
    const top = () =>
      page
        .locator('h2')
        .last()
        .evaluate((heading) => heading.getBoundingClientRect().top);
    const before = await top();
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(100);
    preview.save({ html: changed(PAGE, added('<br>'.repeat(30))) });
    await arrives(page);
    expect(Math.abs((await top()) - before)).toBeLessThan(1);
  });
});

test('a fold that the reader opened stays with its words when others come before it', async () => {
  await preview.visit(PAGE, async (page) => {
    const fold = page.locator('main details:not([open])').first();
    await fold.evaluate((element) => {
      (element as HTMLDetailsElement).open = true;
      Object.assign(window, { fold: element, words: element.textContent });
    });
    const first = /<details[^>]*>/.exec(preview.html(PAGE))?.[0] ?? '';
    preview.save({
      html: changed(PAGE, added('x'), [first, `<details><summary>Other</summary>Other</details>${first}`]),
    });
    await arrives(page);
    expect(
      await page.evaluate('window.fold.open && window.fold.isConnected && window.fold.textContent === window.words'),
    ).toBe(true);
  });
});

test('new code gets its button, new headings their link, and the chosen language stays chosen', async () => {
  const path = 'servers/public.html';
  await preview.visit(path, async (page) => {
    const tab = page.locator('.tabs input').nth(1);
    await tab.check({ force: true });
    preview.save({
      html: changed(path, [
        /<footer/,
        '<section><h2 id="new">New</h2><div class="code"><pre><code>new code</code></pre></div></section><footer',
      ]),
    });
    await arrives(page);
    await page.locator('#new').scrollIntoViewIfNeeded();
    await page.locator('.code', { hasText: 'new code' }).getByRole('button', { name: 'Copy' }).waitFor();
    await page.getByRole('link', { name: 'Copy link to New' }).waitFor();
    expect(await tab.isChecked()).toBe(true);
    expect(await page.locator('.code > .copy + .copy').count()).toBe(0);
  });
});

test('only what a save changed is tinted', async () => {
  await preview.visit(PAGE, async (page) => {
    const tinted = () =>
      page.evaluate(() =>
        document
          .getAnimations()
          .flatMap(({ id, effect }) =>
            id === 'ws-docs-tint' && effect instanceof KeyframeEffect ? [effect.target?.textContent] : [],
          ),
      );
    const marked = changed(PAGE, [PROSE, '<!--~next! /info/x%2Dy--><p id="new">News</p><div class="columns">']);
    preview.repeat({ html: marked });
    await arrives(page);
    expect(await tinted()).toEqual([]);
    preview.save({ html: marked });
    await page.waitForFunction(() => document.getAnimations().some(({ id }) => id === 'ws-docs-tint'));
    expect(await tinted()).toEqual(['News']);
    expect(await page.locator('#new').getAttribute('data-preview-source')).toBe('/info/x-y');
  });
});

test('an older build never lands on a newer one', async () => {
  await preview.visit(PAGE, async (page) => {
    preview.save({ html: changed(PAGE, added('New')) });
    await arrives(page);
    preview.send('page', { ...NOTHING_NEW, build: 1, html: changed(PAGE, added('Old')) });
    preview.save({ html: changed(PAGE, added('Newest')) });
    await page.getByText('Newest', { exact: true }).waitFor();
  });
});

test('a page that has gone leads to the nearest one, with a note', async () => {
  await preview.visit(PAGE, async (page) => {
    preview.save({ gone: { href: '/messages/index.html', label: 'Messages' } });
    await page.waitForURL('**/messages/index.html');
    await page.getByText('has gone').waitFor();
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await page.getByText('has gone').waitFor({ state: 'hidden' });
  });
});
