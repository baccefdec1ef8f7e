import { expect, test } from '@jest/globals';
import { unicodePattern } from '../../validation/unicode-pattern';

test.each([
  ['^\\p{L}+$', '^\\p{L}+$'],
  ['^a\\-b\\_\\"$', '^a-b_"$'],
  ['[\\w-.]', '[\\w\\-.]'],
  ['[\\_\\-a]', '[_\\-a]'],
  ['^{[a-z]{2}}$', '^\\{[a-z]{2}\\}$'],
  ['a]', 'a\\]'],
])('%s becomes %s, and matches the same', (pattern, expected) => {
  expect(unicodePattern(pattern)).toBe(expected);
  if (pattern.includes('\\p')) return;
  for (const text of ['a-b_"', 'x', '-', '.', '_', '{ab}', 'a]', '']) {
    expect(new RegExp(expected, 'u').test(text)).toBe(new RegExp(pattern).test(text));
  }
});

test.each(['(', 'a**', '[z-a]'])('%s is no pattern', (pattern) => {
  expect(unicodePattern(pattern)).toBeUndefined();
});
