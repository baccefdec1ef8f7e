/** What is kept on the disk is given again as long as nothing that it depends on has changed. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { kept } from './kept.cjs';

let home: string;
let made: number;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'ws-docs-kept-'));
  made = 0;
});

afterEach(() => rmSync(home, { recursive: true, force: true }));

async function ask(key: string, { version = '1', files = [] as readonly string[] } = {}): Promise<string> {
  const bytes = await kept(join(home, `thing-${version}`), key, async () => ({
    bytes: Buffer.from(`${key} ${++made}`),
    files,
  }));
  return Buffer.from(bytes).toString();
}

test('the same key gets the same bytes, another key its own', async () => {
  expect([await ask('a'), await ask('b'), await ask('a'), await ask('b')]).toEqual(['a 1', 'b 2', 'a 1', 'b 2']);
});

test.each(['changes', 'goes', 'comes'])('a file that was read and %s makes it anew', async (what) => {
  const file = join(home, 'file');
  if (what !== 'comes') writeFileSync(file, 'before');
  expect([await ask('a', { files: [file] }), await ask('a', { files: [file] })]).toEqual(['a 1', 'a 1']);
  if (what === 'goes') rmSync(file);
  else writeFileSync(file, 'after');
  expect(await ask('a', { files: [file] })).toBe('a 2');
});

test('a new version forgets the others, and leaves what is of another kind', async () => {
  await kept(join(home, 'other-1'), 'a', async () => ({ bytes: Buffer.from('a'), files: [] }));
  expect([await ask('a'), await ask('a', { version: '2' })]).toEqual(['a 1', 'a 2']);
  expect(readdirSync(home).sort()).toEqual(['other-1', 'thing-2']);
});
