/** A real browser finds nothing to complain about, wherever the site is opened from. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openChromium } from '../support/chromium';
import { examples } from '../support/documents';
import { type Server, serve } from '../support/serve';
import { siteOfExample } from '../support/site';
import { watch } from '../support/watch-page';

const LONG = 180_000;

let browser: Browser;
let home: string;
const sites = new Map<string, ReadonlyMap<string, string>>();

beforeAll(async () => {
  browser = await openChromium();
  home = mkdtempSync(join(tmpdir(), 'ws-docs-browser-'));
  for (const example of examples) sites.set(example.name, await siteOfExample(example));
}, LONG);

afterAll(async () => {
  await browser?.close();
  rmSync(home, { recursive: true, force: true });
});

function site(name: string): ReadonlyMap<string, string> {
  const found = sites.get(name);
  if (found === undefined) throw new Error(`There is no example ${name}.`);
  return found;
}

/** Writes a site to a folder whose name needs encoding. */
function onDisk(name: string, files: ReadonlyMap<string, string>): string {
  const folder = join(home, `${name} site`);
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return `${pathToFileURL(folder).href}/`;
}

async function withPage<Result>(use: (page: Page) => Promise<Result>, options = {}): Promise<Result> {
  const context = await browser.newContext(options);
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}

/**
 * Opens every page that links lead to, by the addresses that the browser itself makes of them.
 *
 * @param look what else there is to see there; a page is opened once for all that is asked of it
 */
async function follow(
  page: Page,
  start: string,
  look: (path: string) => Promise<void> = async () => undefined,
): Promise<readonly string[]> {
  const base = start.slice(0, start.lastIndexOf('/') + 1);
  const pathOf = (url: string) => decodeURIComponent(url.slice(base.length));
  const reached = new Set([start]);
  for (const url of reached) {
    const response = await page.goto(url);
    if (response !== null && response.status() >= 400) throw new Error(`${url} answers ${response.status()}.`);
    const links = await page.evaluate(() =>
      [...document.querySelectorAll('a[href]')].map((link) => (link as HTMLAnchorElement).href),
    );
    for (const link of links.map((href) => href.replace(/#.*/, ''))) {
      if (link.startsWith(base) && link.endsWith('.html')) reached.add(link);
    }
    await look(pathOf(url));
  }
  return [...reached].map(pathOf).sort();
}

const FOR_SCRIPTS = 'button, [role=button], [popover], dialog';

const pagesOf = (files: ReadonlyMap<string, string>) =>
  [...files.keys()].filter((path) => path.endsWith('.html') && path !== '404.html').sort();

/** What a reader sees, but for what only a script can do; it changes the page. */
function said(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { body } = document;
    // What only a script can do, only a script adds: more of it once the page has moved, so read at once.
    for (const control of body.querySelectorAll('.expand, .anchor, .choose')) control.remove();
    // A list shows one example; the others are there.
    for (const panel of body.querySelectorAll('.unchosen')) panel.classList.remove('unchosen');
    // biome-ignore lint/performance/useDomNodeTextContent: what a reader sees is meant, not what the source holds.
    return body.innerText;
  });
}

/** Sees each page on a phone and on a screen. */
function sideways(page: Page): { readonly look: (path: string) => Promise<void>; readonly wide: readonly string[] } {
  const wide: string[] = [];
  let widths = [320, 1280];
  const look = async (path: string) => {
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      if (await scrollsSideways(page)) wide.push(`${path} at ${width} pixels`);
    }
    // The next page begins as wide as this one ends: to be resized costs more than to be opened.
    widths = widths.toReversed();
  };
  return { look, wide };
}

function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { scrollWidth = 0, clientWidth = 0 } = document.scrollingElement ?? {};
    return scrollWidth > clientWidth;
  });
}

function once<Result>(make: () => Promise<Result>): () => Promise<Result> {
  let made: Promise<Result> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

describe('the Kraken site', () => {
  const files = () => site('kraken');

  const fromFolder = once(() => {
    const start = `${onDisk('kraken', files())}index.html`;
    return withPage(async (page) => {
      const complaints = await watch(page, start);
      const texts = new Map<string, string>();
      const reached = await follow(page, start, async (path) => {
        texts.set(path, await said(page));
      });
      return { reached, complaints: complaints(), texts };
    });
  });

  const fromHost = once(async () => {
    const server = await serve(files());
    const start = `${server.url}index.html`;
    return withPage(async (page) => {
      const complaints = await watch(page, start);
      const { look, wide } = sideways(page);
      const reached = await follow(page, start, look);
      const seen = complaints();
      // No link leads there.
      await page.goto(`${server.url}404.html`);
      await look('404.html');
      return { reached, complaints: seen, wide };
    }).finally(server.close);
  });

  test.each([
    ['a folder', fromFolder],
    ['a sub-path of a host', fromHost],
  ])(
    'opens from %s, and every link leads on',
    async (_where, open) => {
      const { reached, complaints } = await open();
      expect(reached).toEqual(pagesOf(files()));
      expect(complaints).toEqual([]);
    },
    LONG,
  );

  test(
    'says the same without script, and has nothing then that only a script could answer',
    async () => {
      const base = onDisk('kraken', files());
      const texts = new Map<string, string>();
      await withPage(
        async (page) => {
          for (const path of pagesOf(files())) {
            await page.goto(base + path);
            // Without script, there is nothing to press that only a script could answer.
            expect(await page.locator(FOR_SCRIPTS).count()).toBe(0);
            texts.set(path, await said(page));
          }
        },
        { javaScriptEnabled: false },
      );
      expect(texts).toEqual((await fromFolder()).texts);
    },
    LONG,
  );

  test(
    'never scrolls sideways, on a phone or a screen',
    async () => {
      const { wide, reached } = await fromHost();
      expect(reached).toEqual(pagesOf(files()));
      expect(wide).toEqual([]);
    },
    LONG,
  );
});

describe.each(examples.filter(({ name }) => name !== 'kraken'))('$name', ({ name }) => {
  test(
    'never scrolls sideways, on a phone or a screen',
    async () => {
      const files = site(name);
      const base = onDisk(name, files);
      await withPage(async (page) => {
        const { look, wide } = sideways(page);
        for (const path of [...pagesOf(files), '404.html']) {
          await page.goto(base + path);
          await look(path);
        }
        expect(wide).toEqual([]);
      });
    },
    LONG,
  );
});

describe('what these tests look for, they find', () => {
  const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src http://foreign.test">`;
  const FAULTS: readonly (readonly [fault: string, markup: string, complaint: RegExp])[] = [
    ['an error on the console', '<script>console.error("oh")</script>', /console error: oh/],
    ['an uncaught error', '<script>throw new Error("oh")</script>', /uncaught error: oh/],
    ['a dialog', '<script>alert("oh")</script>', /dialog: oh/],
    ['a file that is not there', '<img alt="" src="nowhere.png">', /nowhere\.png answered 404/],
    ['a request to another host', '<img alt="" src="http://foreign.test/x.png">', /asked a foreign host: .*x\.png/],
    ['what the policy blocks', `${POLICY}<style>p{}</style><p>x`, /policy violated: style-src-elem/],
    ['a blocked script', `${POLICY}<p onclick="x()">x</p><script>x()</script>`, /policy violated: script-src/],
  ];
  let server: Server | undefined;
  afterAll(() => server?.close());

  test.each(FAULTS)('%s', async (_fault, markup, complaint) => {
    await server?.close();
    server = await serve(new Map([['index.html', `<!doctype html><title>x</title>${markup}`]]));
    const start = `${server.url}index.html`;
    await withPage(async (page) => {
      const complaints = await watch(page, start);
      await page.goto(start);
      expect(complaints()).toContainEqual(expect.stringMatching(complaint));
    });
  });

  test('a link to nowhere', async () => {
    const local = await serve(new Map([['index.html', '<a href="x.html">x</a>']]));
    await withPage((page) => expect(follow(page, `${local.url}index.html`)).rejects.toThrow('answers 404')).finally(
      local.close,
    );
  });

  test('a missing file on the disk', async () => {
    const base = onDisk('missing', new Map([['index.html', '<img alt="" src="x.png">']]));
    await withPage(async (page) => {
      const complaints = await watch(page, base);
      await page.goto(`${base}index.html`);
      expect(complaints()).toContainEqual(expect.stringMatching(/x\.png failed/));
    });
  });

  test('a page that scrolls sideways', async () => {
    await withPage(async (page) => {
      await page.setContent('<div style="width:3000px">x</div>');
      expect(await scrollsSideways(page)).toBe(true);
    });
  });
});
