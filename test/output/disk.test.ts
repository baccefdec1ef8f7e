/** A disk that is full or that can only be read leaves the old site as it was, and is called by its name. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { diskError } from '../../output/disk-error';
import { filesIn } from '../support/cli';
import { ROOT } from '../support/documents';

const MAIN = join(ROOT, 'dist', 'cli', 'main.js');
const KRAKEN = join(ROOT, 'examples', 'kraken', 'asyncapi.yaml');
const SMALL =
  'asyncapi: 3.0.0\ninfo: { title: Small, version: "1", description: A site of few pages. }\n' +
  'servers: { s: { host: example.com, protocol: wss } }\nchannels: { c: { address: / } }\n';
/** Whom the system stops where root may do anything. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

let home: string;
let target: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'ws-docs-disk-'));
  target = join(home, 'site');
  mkdirSync(target);
  writeFileSync(join(home, 'small.yaml'), SMALL);
});

afterEach(() => rmSync(home, { recursive: true, force: true }));

function build(document: string, { limit = '', ...who }: { limit?: string; uid?: number; gid?: number } = {}) {
  const args = ['-c', `${limit}exec "$0" "$@"`, process.execPath, MAIN, 'build', document, '-o', target];
  const { status, stderr } = spawnSync('bash', args, { encoding: 'utf8', cwd: home, ...who });
  return { status, stderr };
}

function oldSite(): ReadonlyMap<string, string> {
  expect(build(join(home, 'small.yaml'))).toMatchObject({ status: 0 });
  writeFileSync(join(target, 'CNAME'), 'docs.example.com');
  return filesIn(target);
}

test('a file that the system does not let grow', () => {
  const before = oldSite();
  const { status, stderr } = build(KRAKEN, { limit: 'ulimit -f 40; ' });
  expect(stderr).toMatch(
    /Error: The site cannot be written to ".*site": a file would be larger .*\(EFBIG\)\. What was/,
  );
  expect(status).toBe(2);
  expect(filesIn(target)).toEqual(before);
});

test('a folder that may not be written', () => {
  const before = oldSite();
  for (const folder of [home, target]) chmodSync(folder, 0o555);
  const { status, stderr } = build(KRAKEN, NOBODY);
  for (const folder of [home, target]) chmodSync(folder, 0o755);
  expect(stderr).toMatch(/Error: The site cannot be written to ".*site": you may not write there \(EACCES\)\./);
  expect(status).toBe(2);
  expect(filesIn(target)).toEqual(before);
});

const canMount = process.platform === 'linux' && process.getuid?.() === 0 && hasMount();

function hasMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'ws-docs-mount-'));
  const isMounted = mountAt(folder);
  if (isMounted) spawnSync('umount', [folder]);
  rmSync(folder, { recursive: true });
  return isMounted;
}

function mountAt(folder: string): boolean {
  return spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=600k', 'tmpfs', folder]).status === 0;
}

(canMount ? test : test.skip)('a disk that is full', () => {
  expect(mountAt(target)).toBe(true);
  try {
    const before = oldSite();
    const { status, stderr } = build(KRAKEN);
    expect(stderr).toMatch(
      /Error: The site cannot be written to ".*site": the disk is full \(ENOSPC\)\. What was there/,
    );
    expect(status).toBe(2);
    expect(filesIn(target)).toEqual(before);
  } finally {
    spawnSync('umount', [target]);
  }
});

test('an error that has nothing to do with the disk stays what it is', () => {
  const error = Object.assign(new Error('x'), { code: 'EISDIR' });
  expect(diskError('site', error, true)).toBe(error);
  expect(diskError('site', 'x', true)).toBe('x');
  const full = Object.assign(new Error('x'), { code: 'ENOSPC' });
  expect(String(diskError('site', full, false))).toMatch(/some are old: once it can be written, run this again/);
});
