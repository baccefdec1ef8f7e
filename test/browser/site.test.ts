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

/** Opens every page that links lead to, by the addresses that the browser itself makes of them. */
async function follow(page: Page, start: string): Promise<readonly string[]> {
  const base = start.slice(0, start.lastIndexOf('/') + 1);
  const reached = new Set([start]);
  for (const url of reached) {
    const response = await page.goto(url);
    if (response !== null && response.status() >= 400) throw new Error(`${url} answers ${response.status()}.`);
    const links = await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    for (const link of links.map((href) => href.replace(/#.*/, ''))) {
      if (link.startsWith(base) && link.endsWith('.html')) reached.add(link);
    }
  }
  return [...reached].map((url) => decodeURIComponent(url.slice(base.length))).sort();
}

const FOR_SCRIPTS = 'button, [role=button], [popover], dialog';

const pagesOf = (files: ReadonlyMap<string, string>) =>
  [...files.keys()].filter((path) => path.endsWith('.html') && path !== '404.html').sort();

describe('the Kraken site', () => {
  test(
    'opens from a folder, and every link leads on',
    async () => {
      const files = site('kraken');
      const start = `${onDisk('kraken', files)}index.html`;
      await withPage(async (page) => {
        const complaints = await watch(page, start);
        expect(await follow(page, start)).toEqual(pagesOf(files));
        expect(complaints()).toEqual([]);
      });
    },
    LONG,
  );

  test(
    'opens from a sub-path of a host, and every link leads on',
    async () => {
      const files = site('kraken');
      const server = await serve(files);
      const start = `${server.url}index.html`;
      await withPage(async (page) => {
        const complaints = await watch(page, start);
        expect(await follow(page, start)).toEqual(pagesOf(files));
        expect(complaints()).toEqual([]);
      }).finally(server.close);
    },
    LONG,
  );

  test(
    'says the same without script, and has nothing then that only a script could answer',
    async () => {
      const files = site('kraken');
      const base = onDisk('kraken', files);
      const read = (javaScriptEnabled: boolean) =>
        withPage(
          async (page) => {
            const texts: string[] = [];
            for (const path of pagesOf(files)) {
              await page.goto(base + path);
              // Without script, there is nothing to press that only a script could answer.
              if (!javaScriptEnabled) expect(await page.locator(FOR_SCRIPTS).count()).toBe(0);
              const said = await page.evaluate(() => {
                const { body } = document;
                // What only a script can do, only a script adds: more of it once the page has moved, so read at once.
                for (const control of body.querySelectorAll('.expand, .anchor, .choose')) control.remove();
                // A list shows one example; the others are there.
                for (const panel of body.querySelectorAll('.unchosen')) panel.classList.remove('unchosen');
                // biome-ignore lint/performance/useDomNodeTextContent: what a reader sees is meant, not what the source holds.
                return body.innerText;
              });
              texts.push(`${path}\n${said}`);
            }
            return texts;
          },
          { javaScriptEnabled },
        );
      expect(await read(false)).toEqual(await read(true));
    },
    LONG,
  );
});

describe.each(examples)('$name', ({ name }) => {
  test(
    'never scrolls sideways, on a phone or a screen',
    async () => {
      const files = site(name);
      const base = onDisk(name, files);
      await withPage(async (page) => {
        const wide: string[] = [];
        let widths = [320, 1280];
        for (const path of [...pagesOf(files), '404.html']) {
          await page.goto(base + path);
          for (const width of widths) {
            await page.setViewportSize({ width, height: 800 });
            if (await scrollsSideways(page)) wide.push(`${path} at ${width} pixels`);
          }
          // The next page begins as wide as this one ends: to be resized costs more than to be opened.
          widths = widths.toReversed();
        }
        expect(wide).toEqual([]);
      });
    },
    LONG,
  );
});

function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { scrollWidth = 0, clientWidth = 0 } = document.scrollingElement ?? {};
    return scrollWidth > clientWidth;
  });
}

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
