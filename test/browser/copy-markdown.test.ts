/** The Markdown of a page: copied over http, a plain link from a folder. */
import { expect, test } from '@jest/globals';
import { siteInBrowser } from '../support/site-in-browser';

const site = siteInBrowser('kraken');

test('over http a button copies the Markdown of the page, and the policy has nothing against it or the data', async () => {
  await site.visit(
    async (page) => {
      await page.addInitScript(() => {
        const violations: string[] = [];
        Object.assign(window, { violations });
        addEventListener('securitypolicyviolation', ({ violatedDirective }) => violations.push(violatedDirective));
      });
      await page.goto(`${site.url()}messages/ping.html`);
      await page.getByRole('button', { name: 'Copy as Markdown' }).click();
      await page.getByRole('status').getByText('Copied').waitFor();
      const twin = await page.request.get(`${site.url()}messages/ping.md`);
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toBe(await twin.text());
      expect(copied).toMatch(/^# Message: ping\n/);
      expect(await page.evaluate('violations')).toEqual([]);
    },
    { permissions: ['clipboard-read', 'clipboard-write'] },
  );
});

test('from a folder it is a plain link', async () => {
  await site.visit(
    async (page) => {
      await page.goto(`${site.url('folder')}messages/ping.html`);
      const link = page.getByRole('link', { name: 'View as Markdown' });
      expect(await link.getAttribute('href')).toBe('ping.md');
      expect(await page.getByRole('button', { name: 'Copy as Markdown' }).count()).toBe(0);
    },
    { from: 'folder' },
  );
});
