/** What the preview says around a page: mistakes, the blocks they are about, and the way to their lines. */
import { expect, test } from '@jest/globals';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { fakePreview, finding, NOTHING_NEW } from '../support/preview-in-browser';
import { PHONE } from '../support/site-in-browser';

const preview = fakePreview('kraken');
const PAGE = 'messages/ping.html';
const POINTER = '/components/messages/ping';

const count = (page: Page) => page.getByRole('button', { name: /\d (error|warning)/ });
/** To be seen; what only a screen reader says is the same. */
const said = (page: Page, text: string) => page.locator('[data-preview=strip] .state', { hasText: text });
const tell = (...findings: readonly ReturnType<typeof finding>[]) =>
  preview.send('findings', { build: preview.build(), findings, failure: undefined });
const marked = () => preview.html(PAGE).replace('<section', `<!--~next ${POINTER}--><section`);

test('nothing when all is well; a count that opens the list, which stays as it is with the next findings', async () => {
  await preview.visit(PAGE, async (page) => {
    tell();
    expect(await count(page).count()).toBe(0);
    tell(finding({ severity: 'warning', message: 'A small thing.' }), finding());
    await count(page).click();
    expect(await count(page).textContent()).toBe('1 error, 1 warning');
    const items = page.getByRole('listitem').filter({ hasText: 'asyncapi.yaml:12:3' });
    expect(await items.allTextContents()).toEqual([
      expect.stringContaining('Error "depth" must be'),
      expect.stringContaining('Warning A small thing.'),
    ]);
    expect(await items.first().getByRole('link').getAttribute('href')).toBe('vscode://file/x/asyncapi.yaml:12:3');
    expect(await items.first().locator('pre').textContent()).toBe('11 │ a:\n12 │ \tdepth: 7\n   │ \t       ^\n');
    preview.save({});
    tell(finding({ message: 'Another one.' }));
    await page.getByText('Another one.').waitFor();
    await page.keyboard.press('Escape');
    expect(await count(page).getAttribute('aria-expanded')).toBe('false');
    expect(await count(page).evaluate((button) => button.matches(':focus'))).toBe(true);
    tell();
    await count(page).waitFor({ state: 'hidden' });
  });
});

test('findings stay, dimmed, until those of the newer build are there, and older ones never come', async () => {
  await preview.visit(PAGE, async (page) => {
    tell(finding());
    await count(page).waitFor();
    const isOld = () => page.locator('[data-preview=strip] section').getAttribute('data-old');
    expect(await isOld()).toBe('false');
    const before = preview.build();
    preview.save({});
    await page.locator('section[data-old=true]').waitFor();
    expect(await count(page).textContent()).toBe('1 error');
    tell(finding(), finding({ pointer: '/x' }));
    await page.locator('section[data-old=false]').waitFor();
    preview.send('findings', { build: before, findings: [], failure: undefined });
    preview.repeat({ elsewhere: [] });
    tell(finding(), finding({ pointer: '/x' }), finding({ pointer: '/y' }));
    await page.getByRole('button', { name: '3 errors' }).waitFor();
  });
});

test('the strip covers nothing: the end of the page is above it, on a phone too', async () => {
  await preview.visit(
    PAGE,
    async (page) => {
      tell(finding());
      await count(page).waitFor();
      await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
      const footer = await page.locator('main > footer').boundingBox();
      const strip = await page.locator('[data-preview=strip]').boundingBox();
      expect((footer?.y ?? 0) + (footer?.height ?? 0)).toBeLessThanOrEqual(strip?.y ?? 0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    },
    PHONE,
  );
});

test('texts of a document are texts, and no address runs anything', async () => {
  const attack = '<img src=x onerror="document.title=1"></pre><script>document.title=1</script>';
  await preview.visit(PAGE, async (page) => {
    const title = await page.title();
    tell(
      finding({
        message: attack,
        code: attack,
        file: attack,
        pointer: `/${attack}`,
        href: 'javascript:document.title=1',
        source: { lines: [{ number: 12, text: attack }], from: 2, to: 1e9 },
      }),
    );
    preview.save({ elsewhere: [{ href: 'javascript:document.title=1', label: attack }] });
    preview.send('links', { build: preview.build(), page: PAGE, links: [[POINTER, 'javascript:document.title=1']] });
    await count(page).click();
    await page.getByText('Changed on').waitFor();
    const inside = page.locator('[data-preview=strip]');
    expect(await inside.locator('img, script').count()).toBe(0);
    expect(await inside.locator('li a').count()).toBe(0);
    expect(await inside.locator('.note a').count()).toBe(0);
    expect(await page.title()).toBe(title);
  });
});

test('a document that cannot be read leaves the page, and says the line', async () => {
  await preview.visit(PAGE, async (page) => {
    const words = await page.locator('main').textContent();
    preview.save({ broken: finding({ message: 'A quote is not closed.', line: 7 }) });
    await said(page, 'The document cannot be read, asyncapi.yaml:7:3: A quote is not closed.').waitFor();
    expect(await page.locator('main').textContent()).toBe(words);
    preview.save({});
    await said(page, 'The document cannot be read').waitFor({ state: 'hidden' });
  });
});

test('a change on another page is told with a link, until it is dismissed or another save comes', async () => {
  await preview.visit(PAGE, async (page) => {
    const elsewhere = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ href: `/messages/${name}.html`, label: name }));
    preview.save({ elsewhere });
    const note = page.getByText('Changed on: a, b, c and 2 more pages');
    await note.waitFor();
    expect(await page.getByRole('link', { name: 'b', exact: true }).getAttribute('href')).toBe(
      `${preview.url()}messages/b.html`,
    );
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await note.waitFor({ state: 'hidden' });
    preview.save({ elsewhere });
    await note.waitFor();
    preview.save({});
    await note.waitFor({ state: 'hidden' });
  });
});

test('a lost connection is told, and a server that was started anew is believed, whatever its numbers', async () => {
  await preview.visit(PAGE, async (page) => {
    preview.setDown(true);
    await said(page, 'Connection lost, trying again.').waitFor();
    preview.setDown(false);
    await said(page, 'Connection lost').waitFor({ state: 'hidden' });
    const html = preview.html(PAGE).replace('<footer', '<p id="new">Anew</p><footer');
    preview.send('page', { ...NOTHING_NEW, server: 'two', build: 0, html });
    await page.locator('#new').waitFor();
    preview.send('findings', { build: 0, findings: [finding()], failure: undefined });
    await count(page).waitFor();
  });
});

test('a block that a finding is about, or around it, has a mark that opens the finding', async () => {
  await preview.visit(PAGE, async (page) => {
    preview.save({ html: marked() });
    tell(
      finding({ pointer: `${POINTER}/payload/x`, message: 'Deep.' }),
      finding({ pointer: '/components/messages/q' }),
    );
    const mark = page.getByRole('button', { name: 'Error: Deep.', exact: true });
    await mark.waitFor();
    expect(await page.getByRole('button', { name: /^Error: / }).count()).toBe(1);
    const block = await page.locator(`[data-preview-source="${POINTER}"]`).boundingBox();
    const at = await mark.boundingBox();
    expect(Math.abs((at?.y ?? 0) - (block?.y ?? 1e9))).toBeLessThan(1);
    expect((at?.x ?? 1e9) + (at?.width ?? 0)).toBeLessThanOrEqual(block?.x ?? 0);
    await mark.click();
    expect(await page.locator('[data-preview=strip] li:focus').textContent()).toContain('Deep.');
    await page.emulateMedia({ media: 'print' });
    expect(await mark.isVisible()).toBe(false);
  });
});

test('a block leads to its line: by a link beside it, by Alt and a click, and by the keyboard', async () => {
  await preview.visit(PAGE, async (page) => {
    preview.save({ html: marked() });
    await page.locator('[data-preview-source]').first().waitFor();
    preview.send('links', { build: preview.build(), page: PAGE, links: [[POINTER, `${preview.url()}#line`]] });
    const size = () =>
      page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]);
    const before = await size();
    const link = page.getByRole('link', { name: `Open in the editor: ${POINTER}` });
    await page.keyboard.press('Alt+KeyL');
    expect(await link.evaluate((element) => element.matches(':focus'))).toBe(true);
    expect(await link.getAttribute('href')).toBe(`${preview.url()}#line`);
    expect(await size()).toEqual(before);
    await page.keyboard.press('Escape');
    await link.waitFor({ state: 'detached' });
    const block = page.locator(`[data-preview-source="${POINTER}"]`);
    await block.hover({ position: { x: 5, y: 5 } });
    await link.waitFor();
    await link.hover();
    const opened = page.waitForURL('**/#line');
    await block.click({ modifiers: ['Alt'], position: { x: 5, y: 5 } });
    await opened;
  });
});

test.each([
  ['wide', {}],
  ['wide, dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
  ['phone', PHONE],
] as const)('axe finds nothing, %s', async (_, options) => {
  await preview.visit(
    PAGE,
    async (page) => {
      preview.save({ html: marked(), elsewhere: [{ href: '/index.html', label: 'Overview' }] });
      tell(finding(), finding({ severity: 'warning', pointer: '/info' }));
      await count(page).click();
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate(
        (hosts) => (window as unknown as { axe: typeof axe }).axe.run({ include: hosts }),
        [['[data-preview=strip]'], ['[data-preview=layer]']],
      );
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    },
    { ...options, bypassCSP: true },
  );
});
