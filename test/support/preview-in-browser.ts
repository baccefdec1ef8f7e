/** A preview whose server says what a test tells it to say: for what only the page and its script decide. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { PageEvent, PreviewEvents, ShownFinding } from '../../browser/preview/contract';
import { PREVIEW_PATHS } from '../../browser/preview/contract';
import { previewScript, previewStyle } from '../../preview/assets.generated';
import { openChromium } from './chromium';
import { examples } from './documents';
import { siteOfExample } from './site';
import { LONG } from './site-in-browser';
import { watch } from './watch-page';

export interface FakePreview {
  readonly url: () => string;
  /** A page as the server would send it. */
  readonly html: (path: string) => string;
  /** To all pages that are open. */
  readonly send: <Name extends keyof PreviewEvents>(name: Name, event: PreviewEvents[Name]) => void;
  /** A `page` event of the next build. */
  readonly save: (change: Partial<PageEvent>) => void;
  /** A `page` event of the same build. */
  readonly repeat: (change: Partial<PageEvent>) => void;
  /** The number of the last build. */
  readonly build: () => number;
  /** Ends all connections; as long as it is down, there are no others. */
  readonly setDown: (isDown: boolean) => void;
  readonly connections: () => number;
  /** Opens a page, and waits until it listens. */
  readonly visit: (path: string, use: (page: Page) => Promise<void>, options?: BrowserContextOptions) => Promise<void>;
}

const SITE_SCRIPT = /<script defer src="[^"]*assets\/site\.js">/;

/** To be called where a file's tests are described. */
export function fakePreview(example: string): FakePreview {
  let browser: Browser | undefined;
  let files: ReadonlyMap<string, string> = new Map();
  let build = 1;
  let isDown = false;
  const open = new Set<ServerResponse>();
  const withScript = (html: string) =>
    html.replace(SITE_SCRIPT, (script) => `<script defer src="${PREVIEW_PATHS.script}"></script>${script}`);

  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (path === PREVIEW_PATHS.events) {
      if (isDown) {
        response.destroy();
        return;
      }
      response.writeHead(200, { 'content-type': 'text/event-stream' }).write('retry: 50\n\n');
      open.add(response);
      response.on('close', () => open.delete(response));
      return;
    }
    const own = new Map([
      [PREVIEW_PATHS.script, previewScript],
      [PREVIEW_PATHS.style, previewStyle],
    ]).get(path as typeof PREVIEW_PATHS.script);
    const content = own ?? files.get(path.slice(1) || 'index.html');
    const type = { html: 'text/html', js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml' }[
      path.split('.').pop() ?? ''
    ];
    response.writeHead(content === undefined ? 404 : 200, { 'content-type': `${type ?? 'text/html'}; charset=utf-8` });
    response.end(path.endsWith('.html') ? withScript(content ?? '') : content);
  });

  beforeAll(async () => {
    const found = examples.find(({ name }) => name === example);
    if (found === undefined) throw new Error(`There is no example ${example}.`);
    [browser, files] = await Promise.all([openChromium(), siteOfExample(found)]);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  }, LONG);
  afterAll(async () => {
    await browser?.close();
    server.close();
    server.closeAllConnections();
  });

  const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const send: FakePreview['send'] = (name, event) => {
    for (const response of open) response.write(`event: ${name}\ndata: ${JSON.stringify(event)}\n\n`);
  };
  return {
    url,
    html: (path) => withScript(files.get(path) ?? ''),
    send,
    save(change) {
      build += 1;
      send('page', { ...NOTHING_NEW, build, ...change });
    },
    repeat: (change) => send('page', { ...NOTHING_NEW, build, ...change }),
    build: () => build,
    setDown(down) {
      isDown = down;
      if (down) for (const response of open) response.destroy();
    },
    connections: () => open.size,
    async visit(path, use, options = {}) {
      isDown = false;
      const context = await browser?.newContext(options);
      if (context === undefined) throw new Error('The browser did not start.');
      try {
        const page = await context.newPage();
        const complaints = await watch(page, url());
        await page.goto(url() + path);
        await until(() => open.size === 1);
        send('page', { ...NOTHING_NEW, build, html: withScript(files.get(path) ?? '') });
        await use(page);
        // A page that is left, or a server that ends, ends the events.
        expect(complaints().filter((complaint) => !ENDED.test(complaint))).toEqual([]);
      } finally {
        await context.close();
        await until(() => open.size === 0);
      }
    },
  };
}

const ENDED = /net::ERR_(ABORTED|INCOMPLETE_CHUNKED_ENCODING|EMPTY_RESPONSE)/;

export const NOTHING_NEW: PageEvent = {
  build: 1,
  server: 'one',
  html: undefined,
  gone: undefined,
  elsewhere: [],
  hasNewAssets: false,
  broken: undefined,
};

export function finding(change: Partial<ShownFinding> = {}): ShownFinding {
  return {
    code: 'asyncapi-document',
    severity: 'error',
    message: '"depth" must be one of 10, 25, 100.',
    pointer: '/components/messages/ping',
    file: 'asyncapi.yaml',
    line: 12,
    column: 3,
    href: 'vscode://file/x/asyncapi.yaml:12:3',
    source: {
      lines: [
        { number: 11, text: 'a:' },
        { number: 12, text: '\tdepth: 7' },
      ],
      from: 8,
      to: 9,
    },
    ...change,
  };
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
}
