/** axe finds nothing, of any impact, on any kind of page, in either theme, wide or on a phone, with or without colours. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import axe, { type RunOptions } from 'axe-core';
import { parse } from 'parse5';
import type { Browser, Page } from 'playwright-core';
import { groupBy } from '../../group-by';
import { openChromium } from '../support/chromium';
import { type Element, within } from '../support/check/dom';
import { examples } from '../support/documents';
import { serve } from '../support/serve';
import { siteOfExample } from '../support/site';

const LONG = 180_000;
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const WIDE = { width: 1280, height: 900 };
const PHONE = { width: 320, height: 640 };

/** What another theme can break. */
const COLOURS = ['color-contrast', 'link-in-text-block'];
/** What another width can break, by what it shows, hides and moves. */
const LAYOUT = [
  ...['target-size', 'scrollable-region-focusable', 'aria-hidden-focus', 'bypass', 'skip-link', 'region'],
  ...['heading-order', 'page-has-heading-one', 'empty-heading', 'button-name', 'link-name', 'label'],
  ...['landmark-banner-is-top-level', 'landmark-one-main', 'landmark-unique', 'aria-allowed-attr'],
];

/** A page is opened once and seen in each of them; all rules ask in the first, the others what can differ there. */
const MODES: readonly (readonly [name: string, mode: Mode])[] = [
  ['wide, light', { viewport: WIDE, rules: TAGS }],
  ['wide, dark', { viewport: WIDE, colorScheme: 'dark', rules: COLOURS }],
  ['wide, in forced colours', { viewport: WIDE, forcedColors: 'active', rules: COLOURS }],
  ['phone, light', { viewport: PHONE, rules: [...COLOURS, ...LAYOUT] }],
  ['phone, dark', { viewport: PHONE, colorScheme: 'dark', rules: COLOURS }],
];

interface Mode {
  readonly viewport: typeof WIDE;
  readonly rules: string[];
  readonly colorScheme?: 'dark';
  readonly forcedColors?: 'active';
}

let browser: Browser;

beforeAll(async () => {
  browser = await openChromium();
}, LONG);
afterAll(() => browser?.close());

/**
 * An element by its name, its classes and attributes and those of what it is in. axe looks at elements: a page that has no
 * new one cannot show it anything new.
 */
function signaturesOf(html: string): ReadonlySet<string> {
  const found = new Set<string>();
  const rest: (readonly [element: Element, above: string])[] = within(parse(html))
    .slice(0, 1)
    .map((root) => [root, '']);
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    const [element, above] = next;
    const attributes = element.attrs.map(({ name, value }) => (NAMED.has(name) ? `${name}=${value}` : name)).sort();
    const own = [element.tagName, ...attributes].join(' ');
    found.add(`${above} > ${own}`);
    for (const child of element.childNodes) if ('tagName' in child) rest.push([child, own]);
  }
  return found;
}

/** What they say decides how an element looks, or what it is. */
const NAMED: ReadonlySet<string> = new Set(['class', 'role', 'type', 'scope', 'rel']);

/** Of all examples: a page whose elements another one has is not looked at again. */
const seen = new Set<string>();

function hasNews(html: string): boolean {
  const before = seen.size;
  for (const signature of signaturesOf(html)) seen.add(signature);
  return seen.size > before;
}

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
async function violations(page: Page, runOnly: RunOptions['runOnly'] = TAGS): Promise<readonly string[]> {
  const results = await page.evaluate(
    (options) => window.axe.run(document, options),
    // Our pages have no frames, and axe need not load again what the page has.
    { runOnly, resultTypes: ['violations'], iframes: false, preload: false } satisfies RunOptions,
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
  await page.evaluate(axe.source);
  const found = (await violations(page)).join();
  expect(found).toContain('color-contrast');
  expect(found).toContain('image-alt');
  expect((await violations(page, COLOURS)).join()).toMatch(/^color-contrast/);
  await page.close();
});

test.each(examples)(
  '$name',
  async (example) => {
    const site = await siteOfExample(example);
    const server = await serve(site);
    const context = await browser.newContext({ bypassCSP: true });
    await context.addInitScript(axe.source);
    const page = await context.newPage();
    const found: string[] = [];
    for (const path of pagesOfEachKind(site)) {
      if (!hasNews(site.get(path) ?? '')) continue;
      await page.goto(server.url + path);
      // What is folded counts too.
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      // The page that holds all others looks as they do.
      for (const [mode, { viewport, rules, ...media }] of path === 'print.html' ? MODES.slice(0, 1) : MODES) {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', ...media });
        found.push(...(await violations(page, rules)).map((violation) => `${path}, ${mode}: ${violation}`));
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (overflow > 0) found.push(`${path}, ${mode}: scrolls sideways by ${overflow} pixels`);
      }
    }
    await context.close();
    await server.close();
    expect(found).toEqual([]);
  },
  2 * LONG,
);
