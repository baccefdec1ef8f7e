/** `ws-docs build` as a user runs it: the generator's files, or none. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { filesIn, generateInProcess } from '../support/cli';
import { examples, ROOT } from '../support/documents';
import { siteOfExample } from '../support/site';
import { wsDocs } from '../support/ws-docs';

const KRAKEN = join(ROOT, 'examples', 'kraken', 'asyncapi.yaml');
const API = `asyncapi: 2.6.0
info: { title: Prices, version: '1' }
channels:
  /prices:
    publish:
      message: { name: ask, summary: Asks for a price., payload: { const: ask } }
`;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ws-docs build ü-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('writes the files of the generator, and keeps what is not its own', async () => {
  const example = examples.find(({ path }) => path === KRAKEN);
  if (example === undefined) throw new Error('There is no Kraken example.');
  mkdirSync(join(folder, 'site'));
  writeFileSync(join(folder, 'site', 'CNAME'), 'docs.example.com');
  const { code, stdout } = await wsDocs(['build', KRAKEN, '-o', 'site'], folder);
  expect([code, stdout]).toEqual([0, 'Written: site/index.html\n']);
  const site = await siteOfExample(example);
  expect(Object.fromEntries(filesIn(join(folder, 'site')))).toEqual({
    ...Object.fromEntries(site),
    CNAME: 'docs.example.com',
  });
});

test('writes nothing over a site if the document has errors, and makes no folder', async () => {
  writeFileSync(join(folder, 'spec.yaml'), API);
  expect((await wsDocs(['build', 'spec.yaml', '-o', 'site'], folder)).code).toBe(0);
  const before = Object.fromEntries(filesIn(join(folder, 'site')));
  for (const broken of [API.replace('info:', 'inof:'), API.replace('channels:', ' channels:')]) {
    writeFileSync(join(folder, 'spec.yaml'), broken);
    const { code, stderr } = await wsDocs(['build', 'spec.yaml', '-o', 'site'], folder);
    expect([code, stderr]).toEqual([1, expect.stringContaining('Nothing is written.')]);
    expect(stderr).toMatch(/spec\.yaml:\d+:\d+ error/);
    expect((await wsDocs(['build', 'spec.yaml', '-o', 'other/site'], folder)).code).toBe(1);
    expect(existsSync(join(folder, 'other'))).toBe(false);
  }
  expect(Object.fromEntries(filesIn(join(folder, 'site')))).toEqual(before);
});

test('with --strict, warnings are enough', async () => {
  writeFileSync(join(folder, 'spec.yaml'), API.replace('summary: Asks for a price., ', ''));
  const strict = await wsDocs(['build', 'spec.yaml', '-o', 'site', '--strict'], folder);
  expect([strict.code, existsSync(join(folder, 'site'))]).toEqual([1, false]);
  const { code, stderr } = await wsDocs(['build', 'spec.yaml', '-o', 'site'], folder);
  expect([code, stderr]).toEqual([0, expect.stringContaining('warning')]);
  expect(readFileSync(join(folder, 'site', 'index.html'), 'utf8')).toContain('Prices');
});

test('reads the list of published versions, and says where it is wrong', async () => {
  const [spec, list] = [join(folder, 'spec.yaml'), join(folder, 'versions.json')];
  writeFileSync(spec, API);
  writeFileSync(list, '[{ "version": "2", "url": "../2/" }, { "version": "1", "url": "../1/" }]');
  const params = ['-p', 'versions=versions.json'];
  expect((await wsDocs(['build', 'spec.yaml', '-o', 'site', ...params], folder)).code).toBe(0);
  const page = readFileSync(join(folder, 'site', 'messages', 'ask.html'), 'utf8');
  expect(page).toContain('This is version 1. The newest version is <a href="../../2/index.html">2</a>.');
  await generateInProcess(spec, ROOT, join(folder, 'generated'), { versions: list });
  expect(readFileSync(join(folder, 'generated', 'messages', 'ask.html'), 'utf8')).toBe(page);
  writeFileSync(list, '[{ "version": "2", "url": "javascript:alert(1)" }]');
  const { code, stderr } = await wsDocs(['build', 'spec.yaml', '-o', 'other', ...params], folder);
  expect([code, stderr]).toEqual([2, expect.stringContaining('versions.json at /0/url is "javascript:alert(1)"')]);
});

test.each<[readonly string[], RegExp]>([
  [[], /No document is given/],
  [['spec.yaml'], /No folder is given: -o <folder>/],
  [['nothing.yaml', '-o', 'site'], /no such file/i],
  [['spec.yaml', '-o', 'site', '-p', 'lang=xx'], /"lang" cannot be "xx"/],
  [['spec.yaml', '-o', 'spec.yaml'], /spec\.yaml/],
])('%j is wrong use', async (args, message) => {
  writeFileSync(join(folder, 'spec.yaml'), API);
  const { code, stderr } = await wsDocs(['build', ...args], folder);
  expect([code, stderr]).toEqual([2, expect.stringMatching(message)]);
  expect(readFileSync(join(folder, 'spec.yaml'), 'utf8')).toBe(API);
});
