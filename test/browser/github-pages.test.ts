/** A site on GitHub Pages, below the name of its repository: no dead link, and what is not found leads home from any depth. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { readInputs } from '../../index';
import { openChromium } from '../support/chromium';
import { ROOT } from '../support/documents';
import { parseFile } from '../support/parse';
import { type Server, serve } from '../support/serve';
import { siteOf } from '../support/site';
import { checkSite } from '../support/site-check';
import { watch } from '../support/watch-page';

const LONG = 180_000;
const KRAKEN = join(ROOT, 'examples', 'kraken');
const REPOSITORY = '/repo/';
/** Where readers get who follow a link that is old, or cut off. */
const NOWHERE = [
  'nothing',
  'messages/nothing.html',
  'a/b/c',
  'a/b/c/',
  'messages/ping.html/x?y=z#w',
  '/evil.example/x',
];

let browser: Browser;
let home: string;
let source: string;
let document: NonNullable<Awaited<ReturnType<typeof parseFile>>['document']>;
let server: Server;
/** What the server has. */
const served = new Map<string, string>();

beforeAll(async () => {
  browser = await openChromium();
  home = mkdtempSync(join(tmpdir(), 'ws-docs-pages-'));
  writeFileSync(join(home, 'brand.css'), ':root { --radius: 11px }');
  const parsed = await parseFile(join(KRAKEN, 'asyncapi.yaml'));
  if (parsed.document === undefined) throw new Error('Kraken does not parse.');
  ({ document, source } = { document: parsed.document, source: parsed.source });
  server = await serve(served, REPOSITORY);
}, LONG);

afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(home, { recursive: true, force: true });
});

function siteFor(baseUrl: string | undefined): ReadonlyMap<string, string> {
  const given = { pages: join(KRAKEN, 'docs'), css: join(home, 'brand.css') };
  const params = baseUrl === undefined ? given : { ...given, baseUrl };
  return siteOf(document, source, { params, inputs: readInputs(params) });
}

async function visit<Result>(use: (page: Page) => Promise<Result>, options?: BrowserContextOptions): Promise<Result> {
  const context = await browser.newContext(options);
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}

/** How the frame looks, which is nothing like a page without styles. */
function look(page: Page): Promise<readonly (string | undefined)[]> {
  return page.evaluate(() => {
    const style = (selector: string) => {
      const element = window.document.querySelector(selector);
      return element === null ? undefined : getComputedStyle(element);
    };
    return [
      style('header.top')?.position,
      style('header.top')?.backgroundColor,
      style('.frame')?.display,
      style('main')?.fontFamily,
      style('html')?.getPropertyValue('--radius'),
    ];
  });
}

/** What its script adds once it has found the way. */
const settled = (page: Page) => page.getByRole('button', { name: /^Theme/ }).waitFor();

const linksOf = (page: Page) =>
  page.evaluate(() =>
    [...window.document.querySelectorAll<HTMLAnchorElement>('a[href]:not([href^="#"])')].map(({ href }) => href),
  );

const WAYS: readonly (readonly [way: string, baseUrl: () => string | undefined])[] = [
  ['its own baseUrl', () => server.url],
  ['no baseUrl', () => undefined],
  ['a baseUrl of another host', () => 'https://somebody.github.io/repo/'],
  ['a baseUrl of another host and path', () => 'https://docs.example.com/'],
  ['a baseUrl of a deeper path', () => 'https://docs.example.com/repo/v1/'],
];

describe.each(WAYS)('with %s', (way, baseUrl) => {
  beforeAll(() => {
    served.clear();
    for (const [path, content] of siteFor(baseUrl())) served.set(path, content);
  });

  test('no link is dead', () => {
    expect(checkSite(served, { self: baseUrl() ?? server.url, source })).toEqual([]);
  });

  test(
    'what is not found looks like the site and leads home, at any depth',
    async () => {
      await visit(async (page) => {
        await page.goto(`${server.url}index.html`);
        const expected = await look(page);
        const complaints = await watch(page, server.url);
        for (const path of NOWHERE) {
          const response = await page.goto(server.url + path);
          expect([path, response?.status()]).toEqual([path, 404]);
          expect([path, await look(page)]).toEqual([path, expected]);
          await settled(page);
          const links = await linksOf(page);
          expect(links.length).toBeGreaterThan(10);
          const dead = links.filter(
            (link) => !link.startsWith(server.url) || !served.has(link.slice(server.url.length).replace(/#.*/, '')),
          );
          expect([path, dead]).toEqual([path, []]);
        }
        await page.locator('a.brand').click();
        expect(page.url()).toBe(`${server.url}index.html`);
        // The pages themselves are not there. Where the site is known to stand, nothing else is asked for in vain.
        const inVain = /404 \(Not Found\)|answered 404/;
        const more = complaints().filter((complaint) => !inVain.test(complaint));
        expect(more).toEqual([]);
        if (way === 'its own baseUrl') expect(complaints().filter((one) => /icon/.test(one))).toEqual([]);
      });
    },
    LONG,
  );

  test(
    'it looks like the site without script, too',
    async () => {
      const options = { javaScriptEnabled: false };
      await visit(async (page) => {
        await page.goto(`${server.url}index.html`);
        const expected = await page.locator('header.top').evaluate((header) => getComputedStyle(header).position);
        await page.goto(`${server.url}a/b/c`);
        const header = page.locator('header.top');
        expect(await header.evaluate((element) => getComputedStyle(element).position)).toBe(expected);
        expect(await page.locator('body').evaluate((body) => getComputedStyle(body).margin)).toBe('0px');
      }, options);
    },
    LONG,
  );

  test(
    'axe finds nothing there',
    async () => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await visit(
          async (page) => {
            await page.goto(`${server.url}a/b/c`);
            await settled(page);
            // The policy of the page is for its own scripts.
            const { violations } = await runAxe(page);
            expect(violations.map(({ id }) => id)).toEqual([]);
          },
          { colorScheme, bypassCSP: true },
        );
      }
    },
    LONG,
  );

  test(
    'it leads home from a folder',
    async () => {
      const folder = mkdtempSync(join(home, 'site-'));
      for (const [path, content] of served) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), content);
      }
      const base = `${pathToFileURL(folder).href}/`;
      await visit(async (page) => {
        await page.goto(`${base}404.html`);
        await settled(page);
        const links = await linksOf(page);
        const inside = links.map((link) => link.slice(base.length).replace(/#.*/, ''));
        expect(links.filter((link, at) => !link.startsWith(base) || !served.has(inside[at] ?? ''))).toEqual([]);
      });
    },
    LONG,
  );
});

test(
  'the search works where nothing is found',
  async () => {
    served.clear();
    for (const [path, content] of siteFor(undefined)) served.set(path, content);
    await visit(async (page) => {
      await page.goto(`${server.url}a/b/c`);
      await settled(page);
      await page.keyboard.press('/');
      await page.keyboard.type('heartbeat');
      await page
        .getByRole('option', { name: /heartbeat/ })
        .first()
        .click();
      await page.waitForURL((url) => !url.pathname.endsWith('/a/b/c'));
      const { pathname } = new URL(page.url());
      expect(served.has(pathname.slice(REPOSITORY.length))).toBe(true);
    });
  },
  LONG,
);

function runAxe(page: Page): Promise<axe.AxeResults> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  return page
    .evaluate(axe.source)
    .then(() =>
      page.evaluate((values) => (window as unknown as { axe: typeof axe }).axe.run({ runOnly: values }), tags),
    );
}

test('what a preview of a link shows, and what search engines are told, names the address of the page itself', () => {
  const base = 'https://somebody.github.io/repo/';
  const site = siteFor(base);
  const wrong = [...site].filter(([path, html]) => {
    if (!path.endsWith('.html') || ['404.html', 'print.html'].includes(path)) return false;
    const says = (name: string, value: string) => html.includes(`<meta property="og:${name}" content="${value}"/>`);
    return !html.includes(`<link rel="canonical" href="${base}${path}"/>`) || !says('url', base + path);
  });
  expect(wrong.map(([path]) => path)).toEqual([]);
  const page = site.get('messages/ping.html') ?? '';
  for (const name of ['title', 'type', 'site_name', 'locale']) expect(page).toContain(`property="og:${name}"`);
  expect(page).toMatch(/property="og:description" content="[^"]+"/);
});
