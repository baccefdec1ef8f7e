/** A document with any of its lines broken has pages, or one reason why not; and findings that can be shown. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { examples } from '../support/documents';
import { find } from './found';

/** Of some thousand breakages, so many of each document are tried; all of them with `WS_DOCS_CORPUS=all`. */
const SAMPLE = 25;

const WAYS: readonly ((line: string) => readonly string[])[] = [
  () => [],
  (line) => [line, line],
  (line) => [line.replace(/^ {2}/, '')],
  ...['7', 'null', '[7]'].map((value) => (line: string) => [line.replace(/:(?: .*)?$/, `: ${value}`)]),
];

/** Each once, and none that is the document itself. */
function breakagesOf(text: string): readonly { readonly line: number; readonly text: string }[] {
  const lines = text.split('\n');
  const found = new Map<string, number>();
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') continue;
    for (const broken of WAYS) {
      const changed = [...lines.slice(0, at), ...broken(line), ...lines.slice(at + 1)].join('\n');
      if (changed !== text && !found.has(changed)) found.set(changed, at + 1);
    }
  }
  return [...found].map(([changed, line]) => ({ line, text: changed }));
}

test.each(examples)(
  '$name',
  async ({ path }) => {
    const all = breakagesOf(readFileSync(path, 'utf8'));
    expect(all.length).toBeGreaterThan(1000);
    // An odd step meets all ways of breaking a line.
    const step = process.env.WS_DOCS_CORPUS === 'all' ? 1 : Math.floor(all.length / SAMPLE) | 1;
    for (const [index, { line, text }] of all.entries()) {
      if (index % step !== 0) continue;
      const { loaded, findings } = await find(text, false).catch((cause: unknown) => {
        throw new Error(`Line ${line}, breakage ${index}`, { cause });
      });
      const bad = findings.filter(
        ({ message, place }) => place === undefined || place.line < 1 || /undefined|\[object|TypeError/.test(message),
      );
      expect([index, bad]).toEqual([index, []]);
      if (loaded.document === undefined) expect([index, findings.length]).toEqual([index, 1]);
    }
  },
  1_800_000,
);
