/** The script under the strictest rules, and with the largest pages. */
import { describe, expect, test } from '@jest/globals';
import type { CDPSession } from 'playwright-core';
import { siteInBrowser } from '../support/site-in-browser';

const POLICY = "default-src 'none'";

describe('where no text may become markup', () => {
  const site = siteInBrowser('kraken', (files) => {
    const strict = (html: string) =>
      html.replace(POLICY, `${POLICY}; require-trusted-types-for 'script'; trusted-types 'none'`);
    return new Map([...files].map(([path, content]) => [path, path.endsWith('.html') ? strict(content) : content]));
  });

  test('everything still works', async () => {
    await site.visit(async (page) => {
      await page.goto(`${site.url()}messages/subscribe.html`);
      expect(await page.content()).toContain('require-trusted-types-for');
      expect(await page.getByRole('button', { name: 'Copy' }).count()).toBeGreaterThan(0);
      await page.getByRole('button', { name: /^Theme/ }).click();
      await page.getByText('Dark', { exact: true }).click();
      expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    });
  });
});

describe('a page of thousands of rows', () => {
  const ROWS = 3000;
  const site = siteInBrowser('kraken', (files) => {
    const page = files.get('messages/ping.html') ?? '';
    const row = (at: number) =>
      `<li id="payload-x${at}"><div class="row"><b class="name">x${at}</b></div><details><summary>more</summary><div class="code"><pre tabindex="0"><code>${at}</code></pre></div></details></li>`;
    const rows = Array.from({ length: ROWS }, (_, at) => row(at)).join('');
    return new Map([
      ...files,
      ['messages/ping.html', page.replace('<ul class="schema">', `<ul class="schema">${rows}`)],
    ]);
  });

  test('costs the script a few calls a row and no layout, and has the links and buttons where the reader is', async () => {
    await site.visit(async (page, context) => {
      await page.goto(`${site.url()}index.html`);
      const inspector = await context.newCDPSession(page);
      await inspector.send('Performance.enable');
      await inspector.send('Profiler.enable');
      await inspector.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
      await page.goto(`${site.url()}messages/ping.html`);
      const calls = await callsOf(inspector, /\/assets\/(?:site|theme)\.js$/);
      expect(calls).toBeGreaterThan(10);
      expect(calls).toBeLessThan(3 * ROWS);
      const { metrics } = await inspector.send('Performance.getMetrics');
      expect(metrics.find(({ name }) => name === 'LayoutCount')?.value).toBeLessThan(50);
      expect(await page.locator('.anchor').count()).toBeLessThan(200);
      await page.locator('#payload-x2500').scrollIntoViewIfNeeded();
      await page.locator('#payload-x2500 .anchor').waitFor({ state: 'attached' });
      await page.locator('#payload-x2500 summary').click();
      await page.locator('#payload-x2500').getByRole('button', { name: 'Copy' }).waitFor();
    });
  });
});

/** How often functions of our scripts were called so far: the same on a busy machine, where time is not. */
async function callsOf(inspector: CDPSession, script: RegExp): Promise<number> {
  const { result } = await inspector.send('Profiler.takePreciseCoverage');
  return result
    .filter(({ url }) => script.test(url))
    .flatMap(({ functions }) => functions)
    .reduce((sum, { ranges }) => sum + (ranges[0]?.count ?? 0), 0);
}
