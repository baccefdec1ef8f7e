/** Paper, and a site in a single file: what a real browser makes of them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { generateSite } from '../../index';
import { openChromium } from '../support/chromium';
import { examples } from '../support/documents';
import { parseFile, parseValid } from '../support/parse';
import { serve } from '../support/serve';
import { siteOfExample } from '../support/site';
import { watch } from '../support/watch-page';

const LONG = 180_000;
/** The width of A4 between our margins, at 96 dots an inch. */
const A4 = { width: 673, height: 1000 };

let browser: Browser;
let home: string;
beforeAll(async () => {
  browser = await openChromium();
  home = mkdtempSync(join(tmpdir(), 'ws-docs-print-'));
}, LONG);
afterAll(async () => {
  await browser?.close();
  rmSync(home, { recursive: true, force: true });
});

async function withPage<Result>(options: BrowserContextOptions, use: (page: Page) => Promise<Result>): Promise<Result> {
  const context = await browser.newContext(options);
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}

function onDisk(name: string, html: string): string {
  const file = join(home, name);
  writeFileSync(file, html);
  return pathToFileURL(file).href;
}

async function singleFileOf(example: string): Promise<string> {
  const { document, source } = await parseFile(examples.find(({ name }) => name === example)?.path ?? '');
  if (document === undefined) throw new Error(`${example} does not parse.`);
  return generateSite(document, { source, params: { singleFile: true } }).files[0]?.content ?? '';
}

const wider = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

test.each(examples)(
  '$name is a document of many pages, none of which is cut at the right',
  async (example) => {
    const server = await serve(await siteOfExample(example));
    await withPage({ viewport: A4, colorScheme: 'dark' }, async (page) => {
      await page.goto(`${server.url}print.html`);
      await page.emulateMedia({ media: 'print' });
      expect(await wider(page)).toBeLessThanOrEqual(0);
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');
      expect(await page.locator('.top').isVisible()).toBe(false);
      const pdf = await page.pdf({ format: 'A4' });
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(20);
    }).finally(server.close);
  },
  LONG,
);

test(
  'a closed fold and every language of an ordinary page are on paper',
  async () => {
    const [example] = examples;
    if (example === undefined) throw new Error('There is no example.');
    const server = await serve(await siteOfExample(example));
    await withPage({ viewport: A4 }, async (page) => {
      await page.goto(`${server.url}messages/subscribe.html`);
      const code = page.locator('.try pre');
      const shown = () =>
        code.evaluateAll((all) => all.filter((one) => one.checkVisibility({ contentVisibilityAuto: true })).length);
      expect(await shown()).toBe(0);
      await page.emulateMedia({ media: 'print' });
      const total = await code.count();
      expect(total).toBeGreaterThan(1);
      // What the fold held is laid out by the next frame.
      await page.evaluate(() => new Promise(requestAnimationFrame));
      await page.evaluate(() => new Promise(requestAnimationFrame));
      expect(await shown()).toBe(total);
    }).finally(server.close);
  },
  LONG,
);

describe('a site in a single file, opened from a folder', () => {
  test(
    'asks for nothing, breaks no law, and all its links lead inside',
    async () => {
      const url = onDisk('kraken.html', await singleFileOf('kraken'));
      await withPage({ viewport: { width: 1280, height: 800 } }, async (page) => {
        const complaints = await watch(page, url);
        const asked: string[] = [];
        page.on('request', (request) => asked.push(request.url()));
        await page.goto(url);
        await page.locator('nav a', { hasText: 'subscriptionStatus' }).first().click();
        expect(page.url()).toBe(`${url}#messages/subscriptionStatus`);
        expect(
          await page
            .locator('[id="messages/subscriptionStatus"]')
            .evaluate((chapter) => Math.abs(chapter.getBoundingClientRect().top)),
        ).toBeLessThan(200);
        expect(asked.filter((one) => !one.startsWith('data:'))).toEqual([url]);
        expect(complaints()).toEqual([]);
      });
    },
    LONG,
  );

  test(
    'lets its reader choose the theme',
    async () => {
      const url = onDisk('theme.html', await singleFileOf('kraken'));
      await withPage({ colorScheme: 'light' }, async (page) => {
        await page.goto(url);
        await page.locator('.theme button').click();
        await page.locator('label:has(input[value="dark"])').click();
        expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
        expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(231, 234, 238)');
      });
    },
    LONG,
  );

  test.each([320, 1280])(
    'never scrolls sideways at %d pixels',
    async (width) => {
      for (const { name } of examples) {
        const url = onDisk(`${name}.html`, await singleFileOf(name));
        await withPage({ viewport: { width, height: 800 } }, async (page) => {
          await page.goto(url);
          expect(await wider(page)).toBeLessThanOrEqual(0);
        });
      }
    },
    LONG,
  );

  const ATTACK = '</script></style></title><script>alert("attack")</script><img src=x onerror=alert("attack")><!--';

  test(
    'runs nothing of a hostile document',
    async () => {
      const message = {
        name: ATTACK,
        summary: ATTACK,
        payload: { type: 'string', description: ATTACK },
        examples: [{ payload: ATTACK }],
      };
      const document = await parseValid(
        JSON.stringify({
          asyncapi: '2.6.0',
          info: { title: ATTACK, version: ATTACK, description: ATTACK },
          channels: { '/': { publish: { message } } },
        }),
      );
      const html = generateSite(document, { params: { singleFile: true } }).files[0]?.content ?? '';
      const open = async (name: string, page: Page, content: string) => {
        const url = onDisk(name, content);
        const complaints = await watch(page, url);
        await page.goto(url);
        return complaints();
      };
      await withPage({}, async (page) => expect(await open('hostile.html', page, html)).toEqual([]));
      // The same text as markup is stopped by the policy alone, and without the policy it runs.
      const injected = html.replace('</main>', () => `${ATTACK}--></main>`);
      await withPage({}, async (page) => {
        const complaints = await open('injected.html', page, injected);
        expect(complaints).toContainEqual(expect.stringMatching(/policy violated: script-src/));
        expect(complaints.filter((complaint) => complaint.startsWith('dialog'))).toEqual([]);
      });
      const free = injected.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
      await withPage({}, async (page) => expect(await open('free.html', page, free)).toContain('dialog: attack'));
    },
    LONG,
  );
});
