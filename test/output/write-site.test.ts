/** A site is written whole or not at all, and takes away what earlier runs wrote, whatever the list in the folder claims. */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { writeSite } from '../../index';
import { filesIn } from '../support/cli';
import { ROOT } from '../support/documents';

let home: string;
let target: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'ws-docs-output-'));
  target = join(home, 'site');
  mkdirSync(target);
});

afterEach(() => rmSync(home, { recursive: true }));

/** A site whose files contain their own names. */
function siteOf(paths: readonly string[], assets: Readonly<Record<string, Uint8Array>> = {}) {
  const listed = [...paths, ...Object.keys(assets), '.ws-docs.json'];
  return {
    files: [
      ...paths.map((path) => ({ path, content: `This is ${path}.` })),
      { path: '.ws-docs.json', content: JSON.stringify({ files: listed }) },
    ],
    assets: Object.entries(assets).map(([path, bytes]) => ({ path, bytes })),
  };
}

const write = (...paths: readonly string[]) => writeSite(target, siteOf(paths));

/** Puts something in the folder that is not written by us. */
function put(name: string, content = name): void {
  mkdirSync(dirname(join(target, name)), { recursive: true });
  writeFileSync(join(target, name), content);
}

const list = (names: readonly string[]) => put('.ws-docs.json', JSON.stringify({ files: names }));
const names = () => [...filesIn(target).keys()];

describe('the folder of a site', () => {
  test('gets the folders that its files stand in, and no other', async () => {
    await write('index.html', 'servers/public.html');
    expect(readdirSync(target).sort()).toEqual(['.ws-docs.json', 'index.html', 'servers']);
    expect(readFileSync(join(target, 'servers', 'public.html'), 'utf8')).toBe('This is servers/public.html.');
  });

  test('loses the pages that are no longer made, and their empty folder', async () => {
    await write('index.html', 'messages/ping.html', 'schemas/Old.html', 'robots.txt');
    await write('index.html', 'messages/pong.html');
    expect(names()).toEqual(['.ws-docs.json', 'index.html', 'messages/pong.html']);
    expect(existsSync(join(target, 'schemas'))).toBe(false);
  });

  test("keeps a stranger's files", async () => {
    await write('index.html', 'messages/ping.html');
    put('CNAME');
    put('messages/mine.html');
    put('mine/index.html');
    await write('index.html');
    expect(names()).toEqual(['.ws-docs.json', 'CNAME', 'index.html', 'messages/mine.html', 'mine/index.html']);
  });

  test.each(['{', 'null', '[]', '{"files":{}}', '{"files":[1,null,{}]}'])('survives the list %s', async (text) => {
    put('.ws-docs.json', text);
    put('messages/ping.html');
    await write('index.html');
    expect(names()).toEqual(['.ws-docs.json', 'index.html', 'messages/ping.html']);
  });

  test('keeps the files that shall not be overwritten, by path or by name, where they exist', async () => {
    for (const name of ['index.html', 'servers/index.html', 'messages/ping.html']) put(name, 'mine');
    const paths = ['index.html', 'servers/index.html', 'messages/index.html', 'messages/ping.html'];
    await writeSite(target, siteOf(paths), { noOverwrite: ['index.*', 'messages/p*'] });
    expect(Object.fromEntries(filesIn(target))).toEqual({
      '.ws-docs.json': JSON.stringify({ files: [...paths, '.ws-docs.json'] }),
      'index.html': 'mine',
      'messages/index.html': 'This is messages/index.html.',
      'messages/ping.html': 'mine',
      'servers/index.html': 'mine',
    });
  });

  test('takes files that are not text byte for byte, and loses them with the next site', async () => {
    const png = Buffer.from('89504e470d0a1a0a0000000d494844520000000200000001ff00fe', 'hex');
    await writeSite(target, siteOf(['index.html'], { 'assets/logo.png': png, 'assets/guides/img-x.png': png }));
    expect(readFileSync(join(target, 'assets', 'logo.png'))).toEqual(png);
    expect(readFileSync(join(target, 'assets', 'guides', 'img-x.png'))).toEqual(png);
    await write('index.html');
    expect(readdirSync(target).sort()).toEqual(['.ws-docs.json', 'index.html']);
  });

  test('is left as it was when there is no room for the new site', async () => {
    await write('index.html', 'messages/ping.html');
    const before = filesIn(target);
    const script = `
      const { writeSite } = require(${JSON.stringify(join(ROOT, 'dist', 'output', 'write-site.js'))});
      const files = ['index.html', 'print.html', 'servers/a.html'];
      const content = (path) => (path === 'print.html' ? 'x'.repeat(10_000_000) : 'new');
      writeSite(process.argv[1], { files: files.map((path) => ({ path, content: content(path) })), assets: [] })
        .catch((error) => console.log(error.name + ': ' + error.message));`;
    // No file may be longer than that many blocks: the system refuses to write more, as it does on a full disk.
    const limited = ['-c', 'ulimit -f 1000; exec "$0" "$@"', process.execPath, '-e', script, target];
    const { stdout, stderr } = spawnSync('bash', limited, { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^TemplateError: .*larger than the system allows \(EFBIG\)\. What was there before/);
    expect(filesIn(target)).toEqual(before);
    expect(readdirSync(target).sort()).toEqual(['.ws-docs.json', 'index.html', 'messages']);
  });
});

describe('a link or a folder in the way stops everything before a byte is written', () => {
  const PATHS = ['index.html', 'print.html', 'messages/ping.html', '.nojekyll'];

  test.each(['print.html', 'messages/ping.html', '.nojekyll', '.ws-docs.json', 'assets/logo.png'])(
    '%s as a link to a file',
    async (name) => {
      const outside = join(home, 'keep.html');
      writeFileSync(outside, 'keep');
      mkdirSync(dirname(join(target, name)), { recursive: true });
      symlinkSync(outside, join(target, name));
      const site = siteOf(PATHS, { 'assets/logo.png': Buffer.from('png') });
      await expect(writeSite(target, site)).rejects.toThrow(
        `${JSON.stringify(join(target, name))} is not a plain file`,
      );
      expect(readFileSync(outside, 'utf8')).toBe('keep');
      expect(existsSync(join(target, 'index.html'))).toBe(false);
    },
  );

  test.each(['messages', '.ws-docs.tmp'])('%s as a link to a folder', async (name) => {
    mkdirSync(join(home, 'other'));
    writeFileSync(join(home, 'other', 'ping.html'), 'keep');
    symlinkSync(join(home, 'other'), join(target, name));
    await expect(write(...PATHS)).rejects.toThrow(`${JSON.stringify(join(target, name))} is not a folder`);
    expect(readFileSync(join(home, 'other', 'ping.html'), 'utf8')).toBe('keep');
    expect(readdirSync(target)).toEqual([name]);
  });

  test('a link that leads nowhere', async () => {
    symlinkSync(join(home, 'nowhere'), join(target, 'print.html'));
    await expect(write(...PATHS)).rejects.toThrow('print.html" is not a plain file');
    expect(existsSync(join(home, 'nowhere'))).toBe(false);
  });

  test('a folder where a file would be, and a file where a folder would be', async () => {
    put('print.html/x');
    await expect(write(...PATHS)).rejects.toThrow('print.html" is not a plain file');
    rmSync(join(target, 'print.html'), { recursive: true });
    put('messages');
    await expect(write(...PATHS)).rejects.toThrow('messages" is not a folder');
    expect(readdirSync(target)).toEqual(['messages']);
  });
});

const HOSTILE = [
  '../outside.html',
  '/etc/hostname',
  'messages/../../outside.html',
  'messages/..',
  'package.json',
  'mine/index.html',
  'apis/mine.html',
  'apis/../index.html',
  'apis/mine/deep/index.html',
  'messages/deep/x.html',
  'messages\\x.html',
  'messages/x.html\0',
  '',
  '.',
  '.ws-docs.tmp/0',
];

describe('a hostile name', () => {
  test.each(HOSTILE)('%j is never written', async (path) => {
    await expect(write('index.html', path)).rejects.toThrow('No file of a site can be called');
    expect(readdirSync(target)).toEqual([]);
  });

  test('in the list takes away nothing that is not ours by name', async () => {
    writeFileSync(join(home, 'outside.html'), '');
    for (const name of ['package.json', 'mine/index.html', 'messages/deep/x.html']) put(name);
    list(HOSTILE);
    await write('index.html');
    expect(existsSync(join(home, 'outside.html'))).toBe(true);
    expect(names()).toEqual(['.ws-docs.json', 'index.html', 'messages/deep/x.html', 'mine/index.html', 'package.json']);
  });

  test('in the list reaches through no link to a folder', async () => {
    mkdirSync(join(home, 'other'));
    writeFileSync(join(home, 'other', 'ping.html'), '');
    list(['messages/ping.html']);
    symlinkSync(join(home, 'other'), join(target, 'messages'));
    await write('index.html');
    expect(readdirSync(join(home, 'other'))).toEqual(['ping.html']);
  });

  test('in the list removes no link to a file, and not what it leads to', async () => {
    writeFileSync(join(home, 'outside.html'), 'x');
    mkdirSync(join(target, 'messages'));
    symlinkSync(join(home, 'outside.html'), join(target, 'messages', 'ping.html'));
    list(['messages/ping.html']);
    await write('index.html');
    expect(readFileSync(join(target, 'messages', 'ping.html'), 'utf8')).toBe('x');
  });
});
