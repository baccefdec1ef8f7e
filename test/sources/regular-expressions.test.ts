/** No regular expression of ours takes a step for each pair of characters, whatever a document gives it to read. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parseSync } from '@swc/core';
import { analyse } from 'scslre';
import { sourceFiles } from './source-files';

function literalsIn(code: string, tsx = false): readonly RegExp[] {
  const found: RegExp[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('type' in value && value.type === 'RegExpLiteral' && 'pattern' in value && 'flags' in value) {
      found.push(new RegExp(String(value.pattern), String(value.flags)));
    } else Object.values(value).forEach(walk);
  };
  walk(parseSync(code, { syntax: 'typescript', tsx, target: 'es2024' }));
  return found;
}

/**
 * `Move`: looking for a start at each place of a run, and going through the rest of the run each time. `Trade` and
 * `Self`: two parts that can share a run between them in many ways.
 */
function isSlow({ source, flags }: RegExp): boolean {
  return analyse({ source, flags }).reports.length > 0;
}

test.each(sourceFiles())('%s has none', (file) => {
  const literals = literalsIn(readFileSync(join(__dirname, '..', '..', file), 'utf8'), file.endsWith('x'));
  expect(literals.filter(isSlow).map(String)).toEqual([]);
});

test.each([/\{[^}]*\}/g, /\/+$/, /\s+$/, /^(\d+)(,?)(\d*)$/, /(?:a+)+b/, /x*y/])('%s is seen to be slow', (pattern) => {
  expect(literalsIn(`const x = ${pattern};`).map(isSlow)).toEqual([true]);
});

test.each([/\{[^{}]*\}/g, /(?<!\/)\/+$/, /\s+/g, /^(\d+)(?:,(\d*))?$/])('%s is not', (pattern) => {
  expect(literalsIn(`const x = ${pattern};`).map(isSlow)).toEqual([false]);
});
