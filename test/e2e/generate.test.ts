/** What a user does: the real CLI makes a site with the packed package, and takes the clone as a template. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { asyncapi, filesIn, generateInProcess, installNode, npm } from '../support/cli';
import { examples, ROOT } from '../support/documents';
import { NAME, type Packed, pack } from '../support/packed';
import { siteOfExample } from '../support/site';

const KRAKEN = join(ROOT, 'examples', 'kraken', 'asyncapi.yaml');
/** The template, the command line and the preview. */
const MAX_PACKAGE = 400_000;
const LONG = 300_000;

let home: string;
let packed: Packed;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'ws-docs-e2e-'));
  writeFileSync(join(home, 'package.json'), '{ "name": "somebody", "private": true }');
  packed = await pack(home);
}, LONG);

afterAll(() => rmSync(home, { recursive: true, force: true }));

async function expectedSite(): Promise<Readonly<Record<string, string>>> {
  const example = examples.find(({ path }) => path === KRAKEN);
  if (example === undefined) throw new Error('There is no Kraken example.');
  return Object.fromEntries(await siteOfExample(example));
}

const commandOf = (document: string, template: string, output: string) =>
  ['generate', 'fromTemplate', document, template, '--output', output, '--no-interactive'] as const;

const generate = (document: string, template: string, output: string, ...more: readonly string[]) =>
  asyncapi([...commandOf(document, template, output), ...more], home);

describe('the package', () => {
  test('holds the compiled template and nothing else', () => {
    const allowed =
      /^(?:package\.json|README\.md|LICENSE|template\/\.nojekyll|hooks\/[a-z-]+\.js|schemas\/[a-z-]+\.schema\.json|dist\/.+\.(?:js|d\.ts))$/;
    const paths = packed.files.map(({ path }) => path);
    expect(paths.filter((path) => !allowed.test(path))).toEqual([]);
    expect(paths).toEqual(expect.arrayContaining(['package.json', 'README.md', 'LICENSE', 'template/.nojekyll']));
    expect(paths).toEqual(expect.arrayContaining(['hooks/site.js', 'dist/index.js', 'dist/index.d.ts']));
  });

  test('holds nothing whose source is gone', () => {
    const compiled = packed.files.filter(({ path }) => /^dist\/.*(?<!\.d)\.(?:js|ts)$/.test(path));
    const sources = compiled.map(({ path }) => path.slice('dist/'.length).replace(/\.js$/, ''));
    const orphans = sources.filter((source) => !['.ts', '.tsx'].some((end) => existsSync(join(ROOT, source + end))));
    expect(orphans).toEqual([]);
  });

  test('is small', () => {
    expect(packed.size).toBeLessThan(MAX_PACKAGE);
  });

  test('runs no script on install', () => {
    const { scripts = {} } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    for (const name of ['preinstall', 'install', 'postinstall']) expect(scripts).not.toHaveProperty(name);
  });
});

describe('a project that installs the package', () => {
  const installed = () => join(home, 'node_modules', NAME);

  beforeAll(async () => {
    const install = ['install', '--no-audit', '--no-fund', '--prefer-offline', join(home, packed.filename)];
    const { code, output } = await npm(install, home);
    if (code !== 0) throw new Error(output);
  }, LONG);

  test(
    'generates by name exactly the files of the library',
    async () => {
      const { code, output } = await generate(KRAKEN, NAME, 'site');
      expect({ code, output }).toMatchObject({ code: 0 });
      expect(Object.fromEntries(filesIn(join(home, 'site')))).toEqual(await expectedSite());
    },
    LONG,
  );

  // It may be one that cannot be written, and several runs may use it at once.
  test('keeps the folder of the package as it was installed', () => {
    const installed = [...filesIn(join(home, 'node_modules', NAME)).keys()];
    expect(installed.sort()).toEqual(packed.files.map(({ path }) => path).sort());
  });

  test(
    'gets the same bytes from Node 20',
    async () => {
      const node = await installNode('20.20.2', join(home, 'node20'));
      expect(execFileSync(node, ['--version'], { encoding: 'utf8' })).toBe('v20.20.2\n');
      const { code, output } = await asyncapi(commandOf(KRAKEN, NAME, 'site-of-20'), home, node);
      expect({ code, output }).toMatchObject({ code: 0 });
      expect(Object.fromEntries(filesIn(join(home, 'site-of-20')))).toEqual(await expectedSite());
    },
    LONG,
  );

  test(
    'loses the page of a message that was renamed, and keeps what is not ours',
    async () => {
      const site = join(home, 'site');
      writeFileSync(join(site, 'CNAME'), 'docs.example.com');
      writeFileSync(join(site, 'messages', 'mine.html'), 'mine');
      const document = join(home, 'renamed.yaml');
      writeFileSync(document, readFileSync(KRAKEN, 'utf8').replaceAll(/\bheartbeat\b/g, 'pulse'));
      expect(existsSync(join(site, 'messages', 'heartbeat.html'))).toBe(true);
      await generateInProcess(document, installed(), site);
      const files = filesIn(site);
      expect(files.has('messages/pulse.html')).toBe(true);
      expect([...files.keys()].filter((path) => path.includes('heartbeat'))).toEqual([]);
      expect(files.get('CNAME')).toBe('docs.example.com');
      expect(files.get('messages/mine.html')).toBe('mine');
    },
    LONG,
  );

  test(
    'gets its guides and its brand, and loses them again with the parameters',
    async () => {
      const png = Buffer.from('89504e470d0a1a0a0000000d494844520000000200000001ff00fe', 'hex');
      mkdirSync(join(home, 'docs', 'img'), { recursive: true });
      writeFileSync(join(home, 'docs', 'start.md'), '# Start\n\n[ping](message:ping) [gone](gone.md) ![x](img/x.png)');
      for (const path of ['logo.png', 'icon.png', 'docs/img/x.png']) writeFileSync(join(home, path), png);
      writeFileSync(join(home, 'brand.css'), ':root { --link: #123456 }');
      const params = ['pages=docs/', 'logo=logo.png', 'favicon=./icon.png', 'css=brand.css'];
      const flags = params.flatMap((param) => ['--param', param]);
      const { code, output } = await generate(KRAKEN, NAME, 'branded', ...flags);
      expect({ code, output }).toMatchObject({ code: 0 });
      expect(output).toMatch(/Warning guide-link at docs\/start\.md:3: "gone\.md" leads nowhere/);
      const site = join(home, 'branded');
      for (const path of ['logo.png', 'favicon.png', 'guides/img-x.png']) {
        expect(readFileSync(join(site, 'assets', path))).toEqual(png);
      }
      expect(readFileSync(join(site, 'assets', 'custom.css'), 'utf8')).toBe(':root { --link: #123456 }');
      expect(readFileSync(join(site, 'guides', 'start.html'), 'utf8')).toContain('href="../messages/ping.html"');
      await generateInProcess(KRAKEN, installed(), site);
      expect(Object.fromEntries(filesIn(site))).toEqual(await expectedSite());
    },
    LONG,
  );

  test(
    'keeps its old site when the document is invalid, and hears why',
    async () => {
      const before = filesIn(join(home, 'site'));
      const document = join(home, 'invalid.yaml');
      writeFileSync(document, 'asyncapi: 2.6.0\ninfo:\n  title: No version\nchannels: {}\n');
      const { code, output } = await generate(document, NAME, 'site', '--force-write');
      expect(code).toBe(1);
      expect(output).toContain('must have required property "version"');
      expect(filesIn(join(home, 'site'))).toEqual(before);
    },
    LONG,
  );

  test.each([
    ['perspective=sideways', ['"perspective"', '"sideways"', 'server or client']],
    ['baseUrl=nowhere', ['"baseUrl"', '"nowhere"', 'http or https URL']],
    ['pages=nowhere', ['"pages"', '"nowhere"', 'a folder with Markdown files', 'There is no']],
    ['logo=asyncapi.yaml', ['"logo"', '.svg', 'This name ends in .yaml']],
    ['colour=blue', ['colour']],
  ])(
    'is told by the generator what is wrong with the parameter %s, and nothing is written',
    async (param, words) => {
      const folder = join(home, 'untouched');
      mkdirSync(folder, { recursive: true });
      const [name = '', value = ''] = param.split('=');
      const failure = await generateInProcess(KRAKEN, installed(), folder, { [name]: value }).catch(String);
      for (const word of words) expect(failure).toContain(word);
      expect(readdirSync(folder)).toEqual([]);
    },
    LONG,
  );
});

describe('the path of the clone', () => {
  test(
    'is a template, too',
    async () => {
      await generateInProcess(KRAKEN, ROOT, join(home, 'from-clone'));
      expect(Object.fromEntries(filesIn(join(home, 'from-clone')))).toEqual(await expectedSite());
    },
    LONG,
  );

  // What the CLI does with a path and with what a template throws: starting it is most of what a run takes.
  test(
    'is one to the CLI, which says what is wrong with a parameter, and nothing is written',
    async () => {
      mkdirSync(join(home, 'wrong'), { recursive: true });
      const { code, output } = await generate(KRAKEN, ROOT, 'wrong', '--param', 'perspective=sideways');
      expect(code).not.toBe(0);
      for (const word of ['"perspective"', '"sideways"', 'server or client']) expect(output).toContain(word);
      expect(readdirSync(join(home, 'wrong'))).toEqual([]);
    },
    LONG,
  );
});
