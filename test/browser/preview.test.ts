/** The whole preview: a document on the disk, the real command, a browser beside the editor. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openChromium } from '../support/chromium';
import { ROOT } from '../support/documents';
import { type PreviewProcess, startPreview } from '../support/preview';
import { LONG } from '../support/site-in-browser';
import { watch } from '../support/watch-page';

const KRAKEN = readFileSync(join(ROOT, 'examples', 'kraken', 'asyncapi.yaml'), 'utf8');
const SUMMARY = 'Ask the server for a sign of life.';
const SERVER = '/~preview/events';

let browser: Browser;
let preview: PreviewProcess;
let folder: string;
const save = (text: string) => writeFileSync(join(folder, 'spec.yaml'), text);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ws-docs-preview-'));
  save(KRAKEN);
  [browser, preview] = await Promise.all([openChromium(), startPreview('spec.yaml', folder)]);
}, LONG);
afterAll(async () => {
  await browser?.close();
  await preview?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** A page that knows where its blocks come from. */
async function open(path: string): Promise<readonly [page: Page, complaints: () => readonly string[]]> {
  const page = await browser.newPage();
  const complaints = await watch(page, preview.url);
  await page.goto(preview.url + path);
  await page.locator('main [data-preview-source]').first().waitFor({ state: 'attached' });
  return [page, () => complaints().filter((complaint) => !complaint.includes(SERVER))];
}

test('a save changes what it changes: the page is otherwise the one that the reader had', async () => {
  expect(KRAKEN).toContain(SUMMARY);
  const [page, complaints] = await open('messages/ping.html');
  // What the page's own script made is there, and stays.
  await page.locator('.top .theme button').waitFor();
  await page.evaluate(() => Object.assign(window, { all: [...document.querySelectorAll('body *')] }));
  save(KRAKEN.replace(SUMMARY, 'Ask whether anybody is there'));
  await page.getByText('Ask whether anybody is there').first().waitFor();
  const lost = 'window.all.filter((element) => !element.isConnected).map(({ outerHTML }) => outerHTML)';
  expect(await page.evaluate(lost)).toEqual([]);
  await page.waitForFunction(() => document.getAnimations().some(({ id }) => id === 'ws-docs-tint'));
  await page.locator('.top .theme button').waitFor();
  expect(complaints()).toEqual([]);
  save(KRAKEN);
  await page.getByText(SUMMARY).first().waitFor();
  await page.close();
});

test('a document that cannot be read is told, and mended; meanwhile the page stays', async () => {
  const [page, complaints] = await open('messages/ping.html');
  save(`${KRAKEN}\n  "never closed`);
  await page.locator('[data-preview=strip] .state', { hasText: 'The document cannot be read, spec.yaml' }).waitFor();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('ping');
  save(KRAKEN);
  await page.locator('[data-preview=strip] .state').waitFor({ state: 'hidden' });
  expect(complaints()).toEqual([]);
  await page.close();
});

test('two pages are open: one shows the change, the other one says where it is', async () => {
  const [[ping], [pong, complaints]] = await Promise.all([open('messages/ping.html'), open('schemas/index.html')]);
  save(KRAKEN.replace(SUMMARY, 'Ask whether anybody is there'));
  await ping.getByText('Ask whether anybody is there').first().waitFor();
  const note = pong.locator('[data-preview=strip] .note', { hasText: 'Changed on:' });
  await note.waitFor();
  await note.getByRole('link', { name: /ping/ }).first().click();
  await pong.getByText('Ask whether anybody is there').first().waitFor();
  expect(complaints()).toEqual([]);
  save(KRAKEN);
  await ping.getByText(SUMMARY).first().waitFor();
});

test('a preview that was killed and started again is the one that its pages go on with', async () => {
  const home = mkdtempSync(join(tmpdir(), 'ws-docs-killed-'));
  const file = join(home, 'spec.yaml');
  writeFileSync(file, KRAKEN);
  const killed = await startPreview('spec.yaml', home);
  const page = await browser.newPage();
  await page.goto(`${killed.url}messages/ping.html`);
  await page.locator('main [data-preview-source]').first().waitFor({ state: 'attached' });
  const ended = new Promise((resolve) => killed.process.on('close', resolve));
  killed.process.kill('SIGKILL');
  await ended;
  await page.locator('[data-preview=strip] .state', { hasText: /lost/i }).waitFor();
  writeFileSync(file, KRAKEN.replace(SUMMARY, 'Written while nobody looked.'));
  const again = await startPreview('spec.yaml', home, ['--port', String(killed.port)]);
  expect(again.port).toBe(killed.port);
  await page.getByText('Written while nobody looked.').first().waitFor();
  await page.locator('[data-preview=strip] .state').waitFor({ state: 'hidden' });
  await page.close();
  await again.stop();
  rmSync(home, { recursive: true, force: true });
}, 120_000);
