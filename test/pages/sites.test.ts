/** What this repository itself publishes: an index, and a whole site behind each of its links. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { filesIn } from '../support/cli';
import { examples, ROOT } from '../support/documents';

const LONG = 180_000;
const BASE = 'https://somebody.github.io/ws-docs-template';
let home: string;
let files: ReadonlyMap<string, string>;

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'ws-docs-sites-'));
  const { NODE_ENV: _, ...env } = process.env;
  const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts', 'pages.mjs'), join(home, 'pages')], {
    env: { ...env, BASE_URL: BASE },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  files = filesIn(join(home, 'pages'));
}, LONG);

afterAll(() => rmSync(home, { recursive: true, force: true }));

const linksOn = (path: string) => [...(files.get(path) ?? '').matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href);

test('the index leads to every example', () => {
  const links = linksOn('index.html');
  expect(links).toEqual(expect.arrayContaining(examples.map(({ name }) => `examples/${name}/index.html`)));
  expect(links.filter((href) => !files.has(href))).toEqual([]);
});

test('so does the page for what is not found, from any address', () => {
  const root = `${new URL(BASE).pathname}/`;
  expect(linksOn('404.html')).toEqual(linksOn('index.html').map((href) => root + href));
});

test('each site knows where it stands', () => {
  for (const { name } of examples) {
    const index = files.get(`examples/${name}/index.html`);
    expect(index).toContain(`<link rel="canonical" href="${BASE}/examples/${name}/index.html"/>`);
  }
});
