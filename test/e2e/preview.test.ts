/** What an author does: saves a document in every way that editors know, while its pages are open. */
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { PREVIEW_PATHS } from '../../browser/preview/contract';
import { examples, ROOT } from '../support/documents';
import { ask, type Listener, listen, type PreviewProcess, startPreview } from '../support/preview';
import { siteOfExample } from '../support/site';
import { wsDocs } from '../support/ws-docs';

const KRAKEN = join(ROOT, 'examples', 'kraken', 'asyncapi.yaml');

let folder: string;
let document: string;
let preview: PreviewProcess | undefined;
let listeners: Listener[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ws-docs preview ü-'));
  document = join(folder, 'spec.yaml');
  listeners = [];
});

afterEach(async () => {
  for (const listener of listeners) listener.close();
  await preview?.stop();
  preview = undefined;
  rmSync(folder, { recursive: true, force: true });
});

async function start(text: string, ...args: readonly string[]): Promise<PreviewProcess> {
  writeFileSync(document, text);
  preview = await startPreview('spec.yaml', folder, args);
  return preview;
}

/** Of a page that is open, once the first build is there. */
async function open(page: string, { port }: PreviewProcess): Promise<Listener> {
  const listener = listen(port, page);
  listeners.push(listener);
  await listener.next('page');
  return listener;
}

const pageText = (listener: Listener) => listener.next('page', ({ html }) => html !== undefined);

const API = `asyncapi: 2.6.0
info: { title: Prices, version: '1' }
channels:
  /prices:
    publish:
      message: { $ref: '#/components/messages/ask' }
    subscribe:
      message: { $ref: '#/components/messages/price' }
components:
  messages:
    ask:
      name: ask
      summary: Asks for a price.
      payload: { type: object, properties: { symbol: { type: string } } }
    price:
      name: price
      summary: Tells a price.
      payload: { type: object, properties: { price: { type: number } } }
`;

test('the files are those that the generator writes, but for the script of the preview', async () => {
  const example = examples.find(({ path }) => path === KRAKEN);
  if (example === undefined) throw new Error('There is no Kraken example.');
  const site = await siteOfExample(example);
  const { port } = await start(readFileSync(KRAKEN, 'utf8'));
  const script = `<script defer src="${PREVIEW_PATHS.script}"></script>`;
  for (const [path, content] of site) {
    const { status, text } = await ask(port, `/${path}`);
    expect([path, status]).toEqual([path, 200]);
    // Shown at any address, it finds what it needs in other ways.
    if (path === '404.html') continue;
    if (path.endsWith('.html') && path !== 'print.html') {
      expect(text).toContain(script);
      expect(text.replace(script, '')).toBe(content);
    } else expect(text).toBe(content);
  }
  expect((await ask(port, '/')).text.replace(script, '')).toBe(site.get('index.html'));
  const missing = await ask(port, '/messages/nothing.html');
  expect(missing).toMatchObject({ status: 404, text: expect.stringContaining(script) });
  expect(missing.text).toContain('<link rel="stylesheet" href="/assets/site.css"/>');
  expect(missing.text).toContain('<a class="brand" href="/index.html">');
});

describe('a save', () => {
  test.each<[string, (text: string) => void]>([
    ['in place', (text) => writeFileSync(document, text)],
    [
      'aside, then renamed',
      (text) => {
        writeFileSync(`${document}.tmp`, text);
        renameSync(`${document}.tmp`, document);
      },
    ],
    [
      'after the old file was moved away, as vim does',
      (text) => {
        renameSync(document, `${document}~`);
        writeFileSync(document, text);
        unlinkSync(`${document}~`);
      },
    ],
    [
      'removed, then written',
      (text) => {
        unlinkSync(document);
        writeFileSync(document, text);
      },
    ],
  ])('%s, is shown, and so is the next one', async (_, save) => {
    const page = await open('messages/ask.html', await start(API));
    for (const words of ['Wants to know a price.', 'Would like to know a price.', 'Asks once more.']) {
      save(API.replace('Asks for a price.', words));
      expect((await pageText(page)).html).toContain(words);
    }
  });

  test('marks what is new and where it comes from, and leads to the editor', async () => {
    const page = await open('messages/ask.html', await start(API));
    writeFileSync(document, API.replace('Asks for a price.', 'Wants a price.'));
    const { html = '', build } = await pageText(page);
    expect(html.match(/<!--~(?:next|around)![^>]*-->/g)).toEqual(['<!--~next! /components/messages/ask-->']);
    const { links } = await page.next('links', (event) => event.build === build);
    expect(new Map(links).get('/components/messages/ask')).toMatch(/^vscode:\/\/file\/.*%C3%BC.*spec\.yaml:11:\d+$/);
  });

  test('of what another page shows leads there; a page that has gone leads to its section', async () => {
    const session = await start(API);
    const [asking, telling] = [await open('messages/ask.html', session), await open('messages/price.html', session)];
    writeFileSync(document, API.replace('Asks for a price.', 'Wants a price.'));
    const told = await telling.next('page', ({ build }) => build === 2);
    expect(told.elsewhere).toEqual([{ label: 'message ask', href: '/messages/ask.html' }]);
    writeFileSync(document, API.replaceAll(/\bask\b/g, 'request'));
    expect((await asking.next('page', ({ gone }) => gone !== undefined)).gone).toEqual({
      href: '/messages/index.html',
      label: 'Messages',
    });
  });

  test('of nothing readable keeps the page and says the line, until it is mended', async () => {
    const session = await start(API);
    const page = await open('messages/ask.html', session);
    writeFileSync(document, API.replace('channels:', ' channels:'));
    const broken = await page.next('page', (event) => event.broken !== undefined);
    expect(broken).toMatchObject({ broken: { severity: 'error', file: 'spec.yaml', line: 3 } });
    expect(broken.html).toBeUndefined();
    expect((await ask(session.port, '/messages/ask.html')).text).toContain('Asks for a price.');
    writeFileSync(document, API.replace('Asks for a price.', 'Mended.'));
    const mended = await pageText(page);
    expect(mended.html).toContain('Mended.');
    expect(mended.broken).toBeUndefined();
  });

  test('of a file that a $ref reaches is shown, also of one that was missing', async () => {
    const text = API.replace(
      'payload: { type: object, properties: { price',
      "payload: { $ref: 'parts/price.json' }\n#",
    );
    const page = await open('messages/price.html', await start(text));
    mkdirSync(join(folder, 'parts'));
    const part = (description: string) =>
      writeFileSync(
        join(folder, 'parts', 'price.json'),
        JSON.stringify({ type: 'object', properties: { bid: { type: 'number', description } } }),
      );
    part('What buyers pay.');
    expect((await pageText(page)).html).toContain('What buyers pay.');
    part('What is paid.');
    expect((await pageText(page)).html).toContain('What is paid.');
  });

  test('of guides, stylesheet and logo is shown', async () => {
    mkdirSync(join(folder, 'docs'));
    writeFileSync(join(folder, 'docs', 'start.md'), '# Start\n\nOne.\n');
    writeFileSync(join(folder, 'own.css'), 'h1 { color: red }');
    const session = await start(API, '-p', 'pages=docs', '-p', 'css=own.css');
    const page = await open('guides/start.html', session);
    writeFileSync(join(folder, 'docs', 'start.md'), '# Start\n\nTwo.\n');
    expect((await pageText(page)).html).toContain('Two.');
    writeFileSync(join(folder, 'own.css'), 'h1 { color: blue }');
    await page.next('page', ({ hasNewAssets }) => hasNewAssets);
    expect((await ask(session.port, '/assets/custom.css')).text).toContain('blue');
  });

  test('fifty times a second makes a handful of builds, the last of them true', async () => {
    const page = await open('messages/ask.html', await start(API));
    const begin = performance.now();
    for (let count = 1; count <= 50; count++) {
      writeFileSync(document, API.replace('Asks for a price.', `Save ${count}.`));
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const { build } = await page.next('page', ({ html }) => html?.includes('Save 50.') === true);
    // On a busy machine the saves take longer, and are more than a handful of builds apart.
    expect(build).toBeLessThanOrEqual(3 + (performance.now() - begin) / 100);
  });
});

test('the six mistakes of Kraken’s document are told at their lines, on a site that is there', async () => {
  const published = join(ROOT, '..', 'shared', 'seeds', 'kraken-as-published.yaml');
  let text: string;
  try {
    text = readFileSync(published, 'utf8');
  } catch {
    // It is not ours to publish: a clone elsewhere has the examples of test/checks.
    return;
  }
  const session = await start(text);
  const page = await open('messages/subscriptionStatus.html', session);
  const { findings } = await page.next('findings');
  const errors = findings.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ line }) => line).toSorted((a = 0, b = 0) => a - b)).toEqual([119, 144, 146, 153, 154, 156]);
  expect((await ask(session.port, '/messages/subscriptionStatus.html')).status).toBe(200);
});

test('a document that was never readable has a page that says the line, and its site as soon as it is', async () => {
  const session = await start('asyncapi: 2.6.0\ninfo:\n  title: A\n version: 1\n');
  const { status, text } = await ask(session.port, '/');
  expect(status).toBe(503);
  expect(text).toMatch(/spec\.yaml:4:\d+/);
  const listener = listen(session.port, 'index.html');
  listeners.push(listener);
  writeFileSync(document, API);
  expect((await pageText(listener)).html).toContain('Prices');
  expect((await ask(session.port, '/')).status).toBe(200);
});

test('a document that eats memory is ended, said, and mended', async () => {
  const session = await start(API);
  const page = await open('messages/ask.html', session);
  const levels = Array.from({ length: 12 }, (_, level) =>
    level === 0
      ? 'x0: &x0 [a, a, a, a, a, a, a, a, a]'
      : `x${level}: &x${level} [${Array(9)
          .fill(`*x${level - 1}`)
          .join(', ')}]`,
  );
  writeFileSync(document, `${API}x-bomb:\n  ${levels.join('\n  ')}\n`);
  const { broken } = await page.next('page', (event) => event.broken !== undefined);
  expect(broken?.message).toMatch(/memory|within/);
  // The last good site is still there, from a new worker.
  expect((await ask(session.port, '/messages/price.html')).text).toContain('Tells a price.');
  writeFileSync(document, API.replace('Asks for a price.', 'Mended.'));
  expect((await page.next('page', ({ html }) => html?.includes('Mended.') === true)).broken).toBeUndefined();
}, 120_000);

test('a $ref to the network or out of the folder is not read unless that is allowed', async () => {
  const outside = join(folder, 'secret.yaml');
  const inner = join(folder, 'inner');
  mkdirSync(inner);
  writeFileSync(outside, '{ type: object, description: A secret. }');
  const text = API.replace(
    'payload: { type: object, properties: { price: { type: number } } }',
    "payload: { oneOf: [{ $ref: '../secret.yaml' }, { $ref: 'http://127.0.0.1:9/x.json' }] }",
  );
  document = join(inner, 'spec.yaml');
  writeFileSync(document, text);
  preview = await startPreview('inner/spec.yaml', folder);
  const page = await open('messages/price.html', preview);
  const { findings } = await page.next('findings');
  const messages = findings.map(({ message }) => message).join('\n');
  expect(messages).toMatch(/secret\.yaml.*--allow-ref/);
  expect(messages).toMatch(/127\.0\.0\.1:9.*--allow-ref/);
  expect((await ask(preview.port, '/messages/price.html')).text).not.toContain('A secret.');
  await preview.stop();
  preview = await startPreview('inner/spec.yaml', folder, ['--allow-ref']);
  expect((await ask(preview.port, '/messages/price.html')).text).toContain('A secret.');
});

test('a port that is taken is left to whoever has it', async () => {
  const other = createServer();
  const port = await new Promise<number>((resolve) => {
    other.listen(0, 'localhost', () => {
      const address = other.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
  try {
    const session = await start(API, '--port', String(port));
    expect(session.port).toBeGreaterThan(port);
    expect((await ask(session.port, '/')).status).toBe(200);
  } finally {
    other.close();
  }
});

test('Ctrl-C ends it, whoever listens, and leaves nothing behind', async () => {
  const session = await start(API);
  await open('messages/ask.html', session);
  const { pid } = session.process;
  // It fails if there are none.
  const before =
    spawnSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' }).stdout.match(/\d+/g) ?? [];
  expect(await session.stop()).toBe(0);
  preview = undefined;
  for (const child of before) expect(() => process.kill(Number(child), 0)).toThrow();
  await expect(ask(session.port, '/')).rejects.toThrow('ECONNREFUSED');
});

test.each<[readonly string[], RegExp]>([
  [['nothing.yaml'], /There is no such file: .*nothing\.yaml/],
  [[], /No document/],
  [['spec.yaml', '--port', '70000'], /--port cannot be "70000"/],
  [['spec.yaml', '--editor', 'javascript:alert({path})'], /editor/],
  [['spec.yaml', '-p', 'lang=xx'], /"lang" cannot be "xx"/],
])('%j is wrong use', async (args, message) => {
  copyFileSync(KRAKEN, document);
  const { code, stderr } = await wsDocs(['preview', ...args], folder);
  expect([code, stderr]).toEqual([2, expect.stringMatching(message)]);
});
