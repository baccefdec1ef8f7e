/** An example's site, served and on the disk, and a browser to open it in. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { openChromium } from './chromium';
import { examples } from './documents';
import { type Server, serve } from './serve';
import { siteOfExample } from './site';
import { watch } from './watch-page';

export const LONG = 180_000;

export interface SiteInBrowser {
  /** Where it begins, with a slash: on a host, or in a folder. */
  url: (from?: 'host' | 'folder') => string;
  files: () => ReadonlyMap<string, string>;
  /** Opens pages in a browser that forgets everything afterwards, and fails if any of them complained. */
  visit: <Result>(use: (page: Page, context: BrowserContext) => Promise<Result>, options?: Options) => Promise<Result>;
}

interface Options extends BrowserContextOptions {
  readonly from?: 'host' | 'folder';
}

/** To be called where a file's tests are described. */
export function siteInBrowser(
  name: string,
  change: (files: ReadonlyMap<string, string>) => ReadonlyMap<string, string> = (files) => files,
): SiteInBrowser {
  let browser: Browser | undefined;
  let server: Server | undefined;
  let folder = '';
  let files: ReadonlyMap<string, string> = new Map();

  beforeAll(async () => {
    const example = examples.find((document) => document.name === name);
    if (example === undefined) throw new Error(`There is no example ${name}.`);
    files = change(await siteOfExample(example));
    folder = mkdtempSync(join(tmpdir(), 'ws-docs-browser-'));
    for (const [path, content] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    [browser, server] = await Promise.all([openChromium(), serve(files)]);
  }, LONG);

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    if (folder !== '') rmSync(folder, { recursive: true, force: true });
  });

  const url = (from = 'host') => (from === 'host' ? (server?.url ?? '') : `${pathToFileURL(folder).href}/`);
  return {
    url,
    files: () => files,
    visit: async (use, { from = 'host', ...options } = {}) => {
      const context = await browser?.newContext(options);
      if (context === undefined) throw new Error('The browser did not start.');
      try {
        const page = await context.newPage();
        const complaints = await watch(page, url(from));
        const result = await use(page, context);
        expect(complaints()).toEqual([]);
        return result;
      } finally {
        await context.close();
      }
    },
  };
}

/** The width of a phone, a little finger's target included. */
export const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
