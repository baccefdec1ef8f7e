/** What the parameters of files may name, and what is said of the rest. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ParameterError } from '../../errors';
import { readInputs } from '../../inputs/read-inputs';

const PNG = Buffer.from('89504e470d0a1a0a0000000d494844520000000200000001', 'hex');

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'ws-docs-inputs-'));
});
afterEach(() => rmSync(home, { recursive: true }));

function write(path: string, content: string | Uint8Array = '# X'): void {
  mkdirSync(dirname(join(home, path)), { recursive: true });
  writeFileSync(join(home, path), content);
}

const guides = () => readInputs({ pages: 'docs' }, home).guides;
const paths = () => guides()?.files.map(({ path }) => path);

test('without parameters nothing is read', () => {
  expect(readInputs({}, join(home, 'nowhere'))).toEqual({});
});

describe('the folder of guides', () => {
  test('gives its Markdown files and those of its sub-folders, sorted; no deeper ones, no hidden ones, no others', () => {
    for (const path of ['z.md', 'a.md', 'B.MD', 'sub/c.md', 'sub/deep/d.md', '.hidden.md', '.git/e.md', 'f.txt']) {
      write(`docs/${path}`);
    }
    expect(paths()).toEqual(['B.MD', 'a.md', 'sub/c.md', 'z.md']);
  });

  test.each([
    ['docs', 'docs/'],
    ['docs//', 'docs/'],
    ['./docs', 'docs/'],
    ['.', './'],
  ])('is named %s as %s', (value, folder) => {
    write('docs/a.md');
    write('a.md');
    expect(readInputs({ pages: value }, home).guides?.folder).toBe(folder);
  });

  test('gives the pictures that its guides show and no others, as they are', () => {
    write('docs/a.md', '![x](img/deep/x.png) ![there is none](y.png) ![hidden](.git/z.png)');
    for (const path of ['img/deep/x.png', 'img/other.png', '.git/z.png']) write(`docs/${path}`, PNG);
    expect(guides()?.images.map(({ path, bytes }) => [path, Buffer.from(bytes)])).toEqual([['img/deep/x.png', PNG]]);
  });

  test.each([
    ['is not there', () => {}, 'There is no'],
    ['is a file', () => write('docs', 'x'), 'This is not a folder'],
    ['has no Markdown', () => write('docs/a.txt'), 'This folder has none'],
    ['has a file that is too large', () => write('docs/a.md', 'x'.repeat(300_000)), '"a.md" has 293 KiB'],
    ['has a file in another encoding', () => write('docs/a.md', Buffer.from([0xe4])), '"a.md" is not encoded in UTF-8'],
  ])('that %s is refused', (_name, make, reason) => {
    make();
    expect(guides).toThrow(ParameterError);
    expect(guides).toThrow(
      /^Parameter "pages" cannot be "docs"\. Allowed: a folder with Markdown files \(\.md\), relative to /,
    );
    expect(guides).toThrow(reason);
  });

  test('shows no picture that is something else', () => {
    write('docs/a.md', '![x](x.png)');
    write('docs/x.png', '<html>');
    expect(guides).toThrow('The content of the picture "x.png" is not png');
  });
});

describe('a link in the folder of guides', () => {
  beforeEach(() => {
    write('docs/a.md', '![x](x.png)');
    write('secret/b.md', '# Secret');
    write('secret/x.png', PNG);
  });

  test.each([
    ['to a file outside', '../secret/b.md', 'out.md'],
    ['to a folder outside', '../secret', 'out'],
    ['to the folder above', '..', 'up'],
    ['to nowhere', 'nowhere.md', 'out.md'],
  ])('%s is refused', (_name, end, name) => {
    symlinkSync(end, join(home, 'docs', name));
    expect(guides).toThrow(`"${name}" is a symbolic link that leads out of the folder or is broken`);
  });

  test('to a picture outside shows no picture', () => {
    symlinkSync('../secret/x.png', join(home, 'docs', 'x.png'));
    expect(guides()?.images).toEqual([]);
  });

  test('to a file inside is that file', () => {
    symlinkSync('a.md', join(home, 'docs', 'b.md'));
    expect(paths()).toEqual(['a.md', 'b.md']);
  });

  test('round and round ends', () => {
    mkdirSync(join(home, 'docs', 'sub'));
    symlinkSync('.', join(home, 'docs', 'sub', 'sub'));
    expect(paths()).toEqual(['a.md']);
  });
});

describe('logo, favicon and css', () => {
  test('are read as they are', () => {
    write('a.PNG', PNG);
    write('b.svg', '<svg/>');
    write('c.css', ':root{}');
    const { logo, favicon, css } = readInputs({ logo: 'a.PNG', favicon: join(home, 'b.svg'), css: './c.css' }, home);
    expect([logo, favicon, css].map((file) => Buffer.from(file?.bytes ?? []).toString('latin1'))).toEqual([
      PNG.toString('latin1'),
      '<svg/>',
      ':root{}',
    ]);
  });

  test.each([
    [
      'logo',
      'none.png',
      undefined,
      /a picture \(\.svg, .*\) of at most 512 KiB, as a path relative to .*\. There is no /,
    ],
    ['logo', 'a.bmp', 'x', /This name ends in \.bmp/],
    ['logo', 'a.png', 'text', /The content of this file is not png/],
    ['logo', 'a.svg', 'x'.repeat(600_000), /This file has 586 KiB/],
    ['logo', 'folder.png/x', 'x', /This name has no extension/],
    ['favicon', 'a.jpg', 'x', /an icon \(\.svg, \.png, \.ico\)/],
    ['css', 'a.scss', 'x', /a stylesheet \(\.css\)/],
  ])('%s=%s is refused, with what is allowed', (name, value, content, message) => {
    if (content !== undefined) write(value, content);
    const read = () => readInputs({ [name]: value }, home);
    expect(read).toThrow(ParameterError);
    expect(read).toThrow(message);
    expect(read).toThrow(`Parameter "${name}" cannot be "${value}". Allowed: `);
  });

  test('no folder is a file', () => {
    mkdirSync(join(home, 'logo.png'));
    expect(() => readInputs({ logo: 'logo.png' }, home)).toThrow('This is not a file');
  });
});
