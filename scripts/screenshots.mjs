// @ts-check
/**
 * Takes screenshots of every kind of page of the examples and of the search: wide, phone, dark. Also takes the pictures
 * of the README and the manual.
 *
 *   npm run screenshots -- [folder]
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { findChromium } from '../test/support/find-chromium.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const README_PICTURE = join(ROOT, 'docs', 'screenshot.png');
const README_PAGE = 'messages/subscribe.html';
const PREVIEW_PICTURE = join(ROOT, 'docs', 'preview.png');

/** @type {Readonly<Record<string, import('playwright-core').BrowserContextOptions>>} */
const LOOKS = {
  wide: { viewport: { width: 1440, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true },
  dark: { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' },
};

const require = createRequire(import.meta.url);
const { chromium } = require('playwright-core');
const { Parser } = require('@asyncapi/parser');
const { generateSite, readInputs } = require('../dist/index.js');

const output = resolve(process.argv[2] ?? join(ROOT, 'out', 'screenshots'));
const home = await mkdtemp(join(tmpdir(), 'ws-docs-screenshots-'));
const { path: executablePath, env } = await findChromium();
/** @type {import('playwright-core').Browser} */
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu'],
  env: { ...process.env, ...env },
});
try {
  for (const example of await readdir(join(ROOT, 'examples'), { withFileTypes: true })) {
    if (existsSync(join(ROOT, 'examples', example.name, 'asyncapi.yaml'))) await photographExample(example.name);
  }
  await photographPreview();
} finally {
  await browser.close();
  await rm(home, { recursive: true, force: true });
}

/** @param {string} name */
async function photographExample(name) {
  const paths = await writeSite(name);
  const pages = [...onePerKind(paths), ...(paths.includes(README_PAGE) ? [README_PAGE] : [])];
  for (const [look, options] of Object.entries(LOOKS)) {
    await mkdir(join(output, name, look), { recursive: true });
    const context = await browser.newContext(options);
    const page = await context.newPage();
    for (const path of new Set(pages)) {
      await page.goto(pathToFileURL(join(home, name, path)).href);
      const file = join(output, name, look, `${path.replace(/\.html$/, '').replaceAll('/', '-')}.png`);
      // All on one page is taller than a picture can be.
      await page.screenshot({ path: file, fullPage: path !== 'print.html' });
      if (name === 'kraken' && look === 'wide' && path === README_PAGE) await page.screenshot({ path: README_PICTURE });
    }
    await search(page, pathToFileURL(join(home, name, 'index.html')).href);
    await page.screenshot({ path: join(output, name, look, 'searching.png') });
    await context.close();
  }
  console.log(`${name}: ${join(output, name)}`);
}

/** A document with two mistakes, in the preview, as its author sees it. */
async function photographPreview() {
  const source = await readFile(join(ROOT, 'examples', 'kraken', 'asyncapi.yaml'), 'utf8');
  const wrong = source
    .replace("x-response: { $ref: '#/components/messages/pong' }", 'x-response: pogn')
    .replace('payload: { event: ping, reqid: 42 }', "payload: { event: ping, reqid: '42' }");
  await writeFile(join(home, 'asyncapi.yaml'), wrong);
  const main = join(ROOT, 'dist', 'cli', 'main.js');
  const preview = spawn(process.execPath, [main, 'preview', 'asyncapi.yaml', '--port', '0'], { cwd: home });
  try {
    const url = await new Promise((found) => {
      preview.stdout.on('data', (data) => found(/http:\S+/.exec(String(data))?.[0]));
    });
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    await page.goto(new URL('messages/ping.html', url).href);
    await page.getByRole('button', { name: /error/ }).last().click();
    await page.screenshot({ path: PREVIEW_PICTURE });
  } finally {
    preview.kill('SIGINT');
    await once(preview, 'exit');
  }
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} url
 */
async function search(page, url) {
  await page.goto(url);
  await page.keyboard.press('/');
  // Every site has conversations or connections to find.
  await page.getByRole('combobox').fill('con');
  await page.getByRole('option').first().waitFor();
}

/**
 * @param {string} name
 * @returns {Promise<string[]>} the pages
 */
async function writeSite(name) {
  const path = join(ROOT, 'examples', name, 'asyncapi.yaml');
  const source = await readFile(path, 'utf8');
  const { document } = await new Parser().parse(source, { source: path });
  if (document === undefined) throw new Error(`The example ${name} does not parse.`);
  const guides = join(ROOT, 'examples', name, 'docs');
  const params = existsSync(guides) ? { pages: guides } : {};
  /** @type {import('../index.js').GeneratedSite} */
  const { files, assets } = generateSite(document, { source, params, inputs: readInputs(params) });
  const contents = [
    ...files.map((file) => ({ path: file.path, content: file.content })),
    ...assets.map((asset) => ({ path: asset.path, content: asset.bytes })),
  ];
  for (const { path: file, content } of contents) {
    await mkdir(dirname(join(home, name, file)), { recursive: true });
    await writeFile(join(home, name, file), content);
  }
  return files.map((file) => file.path).filter((file) => file.endsWith('.html'));
}

/**
 * Every page at the top, the index of each section, and its first page.
 *
 * @param {readonly string[]} paths
 */
function onePerKind(paths) {
  const inSections = paths.filter((path) => path.includes('/') && !path.endsWith('/index.html'));
  const first = inSections.filter((path, at) => dirname(path) !== dirname(inSections[at - 1] ?? ''));
  return [...paths.filter((path) => !path.includes('/') || path.endsWith('/index.html')), ...first];
}
