/** axe finds nothing, of any impact, on any kind of page, in either theme, wide or on a phone, with or without script. */

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { groupBy } from '../../group-by';
import { launchChromium } from '../support/chromium';
import { examples } from '../support/documents';
import { type Server, serve } from '../support/serve';
import { siteOfExample } from '../support/site';

const LONG = 180_000;
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const WIDE = { width: 1280, height: 900 };
const PHONE = { width: 320, height: 640 };

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
}, LONG);
afterAll(() => browser?.close());

/** One page of each kind: what stands alone, the index of each folder, and the largest page of each folder. */
function pagesOfEachKind(site: ReadonlyMap<string, string>): readonly string[] {
  const pages = [...site.keys()].filter((path) => path.endsWith('.html'));
  const [deep, top] = [pages.filter((path) => path.includes('/')), pages.filter((path) => !path.includes('/'))];
  const size = (path: string) => site.get(path)?.length ?? 0;
  const largest = groupBy(
    deep.filter((path) => !path.endsWith('/index.html')),
    (path) => path.split('/')[0],
  );
  return [
    ...top,
    ...deep.filter((path) => path.endsWith('/index.html')),
    ...[...largest.values()].flatMap((paths) => paths.toSorted((a, b) => size(b) - size(a)).slice(0, 2)),
  ];
}

/** @returns each violation as `rule (impact): first place` */
async function violations(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const results = await page.evaluate(
    (tags) => window.axe.run(document, { runOnly: tags, resultTypes: ['violations', 'incomplete'] }),
    TAGS,
  );
  return results.violations.map(({ id, impact, nodes }) => `${id} (${impact}): ${nodes[0]?.html}`);
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}

test('axe sees what is wrong', async () => {
  const page = await browser.newPage();
  await page.setContent('<p style="color:#aaa">Hardly to be read</p><img src="data:,">');
  const found = (await violations(page)).join();
  expect(found).toContain('color-contrast');
  expect(found).toContain('image-alt');
  await page.close();
});

describe.each(examples)('$name', (example) => {
  let site: ReadonlyMap<string, string>;
  let server: Server;
  beforeAll(async () => {
    site = await siteOfExample(example);
    server = await serve(site);
  }, LONG);
  afterAll(() => server.close());

  test.each([
    ['wide, light', { viewport: WIDE, colorScheme: 'light' as const }],
    ['wide, dark', { viewport: WIDE, colorScheme: 'dark' as const }],
    ['phone, light', { viewport: PHONE, colorScheme: 'light' as const }],
    ['phone, dark', { viewport: PHONE, colorScheme: 'dark' as const }],
    ['wide, in forced colours', { viewport: WIDE, forcedColors: 'active' as const }],
  ])(
    '%s',
    async (_name, options) => {
      const context = await browser.newContext({ ...options, bypassCSP: true });
      const page = await context.newPage();
      const found: string[] = [];
      for (const path of pagesOfEachKind(site)) {
        await page.goto(server.url + path);
        // What is folded counts too.
        await page.evaluate(() => {
          for (const fold of document.querySelectorAll('details')) fold.open = true;
        });
        found.push(...(await violations(page)).map((violation) => `${path}: ${violation}`));
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (overflow > 0) found.push(`${path}: scrolls sideways by ${overflow} pixels`);
      }
      await context.close();
      expect(found).toEqual([]);
    },
    LONG,
  );
});
