/** The hooks remove what the last run wrote and this one no longer writes, whatever the list in the folder claims. */
import { execFileSync } from 'node:child_process';
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

interface Generator {
  readonly targetDir: string;
  readonly templateParams: Record<string, unknown>;
}

type Hook = (generator: Generator) => unknown;

const hooks: Record<'generate:before' | 'generate:after', Hook> = require('../../hooks/site.js');

let home: string;
let target: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'ws-docs-hooks-'));
  target = join(home, 'site');
  mkdirSync(target);
});

afterEach(() => rmSync(home, { recursive: true }));

function write(name: string, content = name): void {
  mkdirSync(dirname(join(target, name)), { recursive: true });
  writeFileSync(join(target, name), content);
}

/** Runs both hooks around a generation that writes these files. */
function generate(files: readonly string[], params: Record<string, unknown> = {}): void {
  const generator = { targetDir: target, templateParams: params };
  hooks['generate:before'](generator);
  for (const name of files) writeFileSync(join(target, name), name);
  list(files);
  hooks['generate:after'](generator);
}

function list(files: readonly string[]): void {
  writeFileSync(join(target, '.ws-docs.json'), JSON.stringify({ files: [...files, '.ws-docs.json'] }));
}

const names = () =>
  readdirSync(target, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(target.length + 1))
    .sort();

describe('the folder of a site', () => {
  test('gets its sections before, and keeps no empty one after', () => {
    generate(['index.html', 'servers/public.html']);
    expect(readdirSync(target).sort()).toEqual(['.ws-docs.json', 'index.html', 'servers']);
  });

  test('loses the pages that are no longer made, and their empty folder', () => {
    generate(['index.html', 'messages/ping.html', 'schemas/Old.html', 'robots.txt']);
    generate(['index.html', 'messages/pong.html']);
    expect(names()).toEqual(['.ws-docs.json', 'index.html', 'messages/pong.html']);
    expect(existsSync(join(target, 'schemas'))).toBe(false);
  });

  test('keeps what a stranger put there', () => {
    generate(['index.html', 'messages/ping.html']);
    write('CNAME');
    write('messages/mine.html');
    write('mine/index.html');
    generate(['index.html']);
    expect(names()).toEqual(['.ws-docs.json', 'CNAME', 'index.html', 'messages/mine.html', 'mine/index.html']);
  });

  test('is left alone when the new list was not written', () => {
    generate(['index.html', 'messages/ping.html']);
    const generator = { targetDir: target, templateParams: {} };
    hooks['generate:before'](generator);
    rmSync(join(target, '.ws-docs.json'));
    hooks['generate:after'](generator);
    expect(names()).toEqual(['index.html', 'messages/ping.html']);
  });

  test.each(['{', 'null', '[]', '{"files":{}}', '{"files":[1,null,{}]}'])('survives the list %s', (text) => {
    write('.ws-docs.json', text);
    write('messages/ping.html');
    generate(['index.html']);
    expect(names()).toEqual(['.ws-docs.json', 'index.html', 'messages/ping.html']);
  });
});

describe('files that are no text', () => {
  const PNG = Buffer.from('89504e470d0a1a0a0000000d494844520000000200000001ff00fe', 'hex');
  const ASSETS = ['assets/logo.png', 'assets/custom.css', 'assets/guides/img-x.png'];
  const given = () => ({ logo: join(home, 'logo.png'), css: join(home, 'x.css'), pages: join(home, 'docs') });

  beforeEach(() => {
    mkdirSync(join(home, 'docs', 'img'), { recursive: true });
    writeFileSync(join(home, 'logo.png'), PNG);
    writeFileSync(join(home, 'x.css'), 'p{}');
    writeFileSync(join(home, 'docs', 'a.md'), '![x](img/x.png)');
    writeFileSync(join(home, 'docs', 'img', 'x.png'), PNG);
  });

  /** The generator writes its own files, and lists these as well. */
  function generateWith(params: Record<string, unknown>, assets: readonly string[]): void {
    const generator = { targetDir: target, templateParams: params };
    hooks['generate:before'](generator);
    writeFileSync(join(target, 'index.html'), '');
    list(['index.html', ...assets]);
    hooks['generate:after'](generator);
  }

  test('come out byte for byte, and go when they are no longer given', () => {
    generateWith(given(), ASSETS);
    expect(names()).toEqual(['.ws-docs.json', ...ASSETS, 'index.html'].sort());
    expect(readFileSync(join(target, 'assets', 'logo.png'))).toEqual(PNG);
    expect(readFileSync(join(target, 'assets', 'guides', 'img-x.png'))).toEqual(PNG);
    generateWith({}, []);
    expect(names()).toEqual(['.ws-docs.json', 'index.html']);
    expect(existsSync(join(target, 'assets'))).toBe(false);
  });

  test('are not written when the list of the run does not have them', () => {
    generateWith(given(), []);
    expect(names()).toEqual(['.ws-docs.json', 'index.html']);
  });

  test('go through no link to a file or a folder', () => {
    writeFileSync(join(home, 'outside.png'), 'outside');
    mkdirSync(join(target, 'assets'));
    symlinkSync(join(home, 'outside.png'), join(target, 'assets', 'logo.png'));
    expect(() => generateWith(given(), ASSETS)).toThrow(/logo\.png" is not a regular file/);
    expect(readFileSync(join(home, 'outside.png'), 'utf8')).toBe('outside');
    rmSync(join(target, 'assets'), { recursive: true });
    mkdirSync(join(target, 'assets'));
    symlinkSync(home, join(target, 'assets', 'guides'));
    expect(() => generateWith(given(), ASSETS)).toThrow(/guides" is not a folder/);
  });

  test('that are not there stop the run before anything is made', () => {
    expect(() => generateWith({ logo: join(home, 'none.png') }, [])).toThrow('Parameter "logo" cannot be');
    expect(readdirSync(target)).toEqual([]);
  });
});

describe('a hostile list', () => {
  const HOSTILE = [
    '../outside.html',
    '/etc/hostname',
    'messages/../../outside.html',
    'messages/..',
    'package.json',
    'mine/index.html',
    'messages/deep/x.html',
    'messages\\x.html',
    'messages/x.html\0',
    '',
    '.',
  ];

  test('takes away nothing that is not ours by name', () => {
    writeFileSync(join(home, 'outside.html'), '');
    for (const name of ['package.json', 'mine/index.html', 'messages/deep/x.html']) write(name);
    list(HOSTILE);
    generate(['index.html']);
    expect(existsSync(join(home, 'outside.html'))).toBe(true);
    expect(names()).toEqual(['.ws-docs.json', 'index.html', 'messages/deep/x.html', 'mine/index.html', 'package.json']);
  });

  test('reaches through no link to a folder', () => {
    mkdirSync(join(home, 'other'));
    writeFileSync(join(home, 'other', 'ping.html'), '');
    const generator = { targetDir: target, templateParams: {} };
    list(['messages/ping.html']);
    hooks['generate:before'](generator);
    rmSync(join(target, 'messages'), { recursive: true });
    symlinkSync(join(home, 'other'), join(target, 'messages'));
    list(['index.html']);
    hooks['generate:after'](generator);
    expect(readdirSync(join(home, 'other'))).toEqual(['ping.html']);
  });

  test('removes no link to a file, and not what it leads to', () => {
    writeFileSync(join(home, 'outside.html'), 'x');
    mkdirSync(join(target, 'messages'));
    symlinkSync(join(home, 'outside.html'), join(target, 'messages', 'ping.html'));
    list(['messages/ping.html']);
    generate(['index.html']);
    expect(readFileSync(join(target, 'messages', 'ping.html'), 'utf8')).toBe('x');
  });
});

describe('before anything is written', () => {
  test('a wrong parameter stops the run', () => {
    const params = Object.defineProperty({}, 'perspective', { enumerable: true, get: () => 'sideways' });
    expect(() => generate(['index.html'], params)).toThrow('Parameter "perspective" cannot be "sideways"');
    expect(names()).toEqual([]);
    expect(readdirSync(target)).toEqual([]);
  });

  test('a section that is a link or a file stops the run, and the folders made so far go', () => {
    mkdirSync(join(home, 'other'));
    symlinkSync(join(home, 'other'), join(target, 'messages'));
    expect(() => generate(['index.html'])).toThrow(/messages" is not a folder/);
    expect(readdirSync(target)).toEqual(['messages']);
  });

  test('a run that ends between the hooks leaves no empty folder', () => {
    const script = `require(${JSON.stringify(require.resolve('../../hooks/site.js'))})['generate:before']({
      targetDir: ${JSON.stringify(target)}, templateParams: {} });
      console.log(require('node:fs').readdirSync(${JSON.stringify(target)}).length);`;
    expect(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' })).toBe('6\n');
    expect(readdirSync(target)).toEqual([]);
  });
});
