/** The script under the strictest rules, and with the largest pages. */
import { describe, expect, test } from '@jest/globals';
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

  test('is never kept busy by the script for 50 ms, and has the links and buttons where the reader is', async () => {
    await site.visit(async (page, context) => {
      const browser = context.browser();
      await browser?.startTracing(page, { categories: ['devtools.timeline'] });
      await page.goto(`${site.url()}messages/ping.html`);
      const trace = JSON.parse(String(await browser?.stopTracing()));
      const tasks = scriptTasks(trace.traceEvents);
      expect(tasks.length).toBeGreaterThan(2);
      expect(Math.max(...tasks)).toBeLessThan(50);
      expect(await page.locator('.anchor').count()).toBeLessThan(200);
      await page.locator('#payload-x2500').scrollIntoViewIfNeeded();
      await page.locator('#payload-x2500 .anchor').waitFor({ state: 'attached' });
      await page.locator('#payload-x2500 summary').click();
      await page.locator('#payload-x2500').getByRole('button', { name: 'Copy' }).waitFor();
    });
  });
});

interface TraceEvent {
  readonly name: string;
  /** Microseconds of the thread itself, whatever else the machine does. */
  readonly tdur?: number;
}

/** How many milliseconds each piece of script ran. */
function scriptTasks(events: readonly TraceEvent[]): readonly number[] {
  return events
    .filter(({ name }) => name === 'EvaluateScript' || name === 'FunctionCall')
    .map(({ tdur = 0 }) => tdur / 1000);
}
