/** No word of a document is looked up in a bare object, where `constructor` is found without having been put there. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

interface Report {
  readonly files: number;
  readonly found: readonly string[];
}

/** Look-ups that find nothing but what was put there. */
const HARMLESS = [
  // It is made without a prototype.
  /^validation\/[\w-]+\.ts: (?:this\.)?definitions\[/,
  // The names are those that a loop over the same object gives.
  /^components\/jsx\/jsx-runtime\.ts: props\[name\]$/,
  // It asks for just these names.
  /: \w+ in Object\.prototype$/,
];

function lookupsIn(config: string): Report {
  return JSON.parse(
    execFileSync(process.execPath, [join(__dirname, 'bare-lookups.mjs'), config], { encoding: 'utf8' }),
  );
}

test('every look-up by a name is one in a Map, or asks Object.hasOwn before', () => {
  const { files, found } = lookupsIn(join(__dirname, '..', '..', 'tsconfig.check.json'));
  expect(files).toBeGreaterThan(200);
  expect(found.filter((lookup) => !HARMLESS.some((pattern) => pattern.test(lookup)))).toEqual([]);
});

test('the judge sees each kind of bare look-up, and no other', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ws-docs-lookups-'));
  try {
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: { strict: true, lib: ['es2024'] } }),
    );
    writeFileSync(join(folder, 'example.ts'), CONTROL);
    const { found } = lookupsIn(join(folder, 'tsconfig.json'));
    expect(found).toEqual([
      'example.ts: meanings[word]',
      'example.ts: meanings[word.toLowerCase()]',
      'example.ts: written[word]',
      'example.ts: given[word]',
      'example.ts: partial?.[word]',
      'example.ts: word in meanings',
      'example.ts: [word]: taken',
      'example.ts: meanings[prefixed]',
      'example.ts: meanings[key]',
      'example.ts: meanings[word]',
      'example.ts: meanings[word]',
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

const CONTROL = `
declare const word: string;
declare const given: any;
declare const side: 'left' | 'right';
const meanings: Readonly<Record<string, string>> = { ws: 'plain', wss: 'secure' };
const written: Record<string, string> = {};
const partial: { readonly [key: string]: string } | undefined = meanings;
const sides = { left: 1, right: 2 };
const list = ['a'];
export const bare = [meanings[word], meanings[word.toLowerCase()]];
written[word] = 'x';
export const more = [given[word], partial?.[word], word in meanings];
const { [word]: taken } = meanings;
declare const prefixed: \`x-\${string}\`;
export const rest = [taken, meanings[prefixed]];
export function generic<Key extends string>(key: Key) {
  return meanings[key];
}
export const guardedTooLate = Object.hasOwn(meanings, word) ? '' : meanings[word];
export const guardedByAnother = Object.hasOwn(sides, word) ? meanings[word] : '';
export const good = [
  meanings['ws'],
  sides[side],
  list[0],
  list[word.length],
  Object.hasOwn(meanings, word) ? meanings[word] : '',
  Object.hasOwn(meanings, word) && meanings[word] === 'x',
  'ws' in meanings,
  new Map(Object.entries(meanings)).get(word),
];
`;
