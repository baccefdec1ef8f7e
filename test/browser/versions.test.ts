/** The switch between versions and the notice of a newer one, as readers use them. */
import { beforeAll, expect, test } from '@jest/globals';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { generateSite } from '../../index';
import { publishedVersions } from '../../site/versions';
import { examples } from '../support/documents';
import { parseFile } from '../support/parse';
import { PHONE, siteInBrowser } from '../support/site-in-browser';

const versions = publishedVersions(['2.0.0', '1.8.0', '1.0.0'].map((version) => ({ version, url: `../${version}/` })));
if ('problem' in versions) throw new Error(versions.problem);

const all = new Map<string, string>();
beforeAll(async () => {
  const { document } = await parseFile(examples.find(({ name }) => name === 'kraken')?.path ?? '');
  if (document === undefined) throw new Error('Kraken does not parse.');
  for (const version of ['2.0.0', '1.8.0']) {
    const params = { versions: 'versions.json', version };
    const { files } = generateSite(document, { params, inputs: { versions } });
    for (const { path, content } of files) all.set(`${version}/${path}`, content);
  }
});
const site = siteInBrowser('kraken', () => all);

const opener = (page: Page) => page.locator('.versions summary');
const list = (page: Page) => page.locator('.versions ul');
const OLD = '1.8.0/messages/ping.html';

test('opens by keyboard, leads to another version, and closes as a menu does', async () => {
  await site.visit(
    async (page) => {
      await page.goto(site.url('folder') + OLD);
      await opener(page).focus();
      await page.keyboard.press('Enter');
      expect(await list(page).isVisible()).toBe(true);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Escape');
      expect(await list(page).isVisible()).toBe(false);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
      await opener(page).click();
      await page.getByRole('heading', { level: 1 }).click();
      expect(await list(page).isVisible()).toBe(false);
      await opener(page).click();
      await list(page).getByRole('link', { name: '2.0.0' }).click();
      expect(page.url()).toBe(`${site.url('folder')}2.0.0/index.html`);
      expect(await page.locator('.notice').count()).toBe(0);
    },
    { from: 'folder' },
  );
});

test('works on a phone without script, within the width of the page', async () => {
  await site.visit(
    async (page) => {
      await page.goto(site.url() + OLD);
      await opener(page).click();
      const box = await list(page).boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      await page.locator('.notice a').click({ position: { x: 4, y: 4 } });
      expect(page.url()).toBe(`${site.url()}2.0.0/index.html`);
    },
    { ...PHONE, javaScriptEnabled: false },
  );
});

test.each([
  ['light, on a phone', { ...PHONE, viewport: { width: 320, height: 640 } }],
  ['dark', { colorScheme: 'dark' }],
] as const)('axe finds nothing: %s', async (_name, options) => {
  await site.visit(
    async (page) => {
      await page.goto(site.url() + OLD);
      await opener(page).click();
      await page.addScriptTag({ content: axe.source });
      const { violations } = await page.evaluate(() => window.axe.run(document));
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    },
    { ...options, bypassCSP: true },
  );
});

declare global {
  interface Window {
    axe: typeof axe;
  }
}
