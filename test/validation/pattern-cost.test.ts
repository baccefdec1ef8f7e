import { expect, test } from '@jest/globals';
import { patternSteps } from '../../validation/pattern-cost';

/** A fraction of a second. */
const AFFORDABLE = 2 ** 26;

test.each([
  ['^[A-Z]+$', 5000],
  ['[A-Z\\s]+\\/[A-Z\\s]+', 100],
  ['^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$', 36],
  ['^\\d{1,3}(\\.\\d{1,3}){3}$', 15],
  ['^[a-z]+(-[a-z]+)*$', 12],
  ['^(buy|sell|[(*+]|\\(a\\+\\)\\+)$', 1000],
  ['^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?Z$', 24],
])('%s is affordable on %d characters', (pattern, length) => {
  expect(patternSteps(pattern, length)).toBeLessThanOrEqual(AFFORDABLE);
});

test.each([
  ['^(a+)+$', 30],
  ['^(?:a|aa)+$', 60],
  ['^(a|a|b)*$', 30],
  ['^((a{0,9}){0,9}){0,9}$', 100],
  ['^a*a*a*a*a*a*$', 1000],
  ['^(a*)\\1$', 30],
  ['^(?<x>a*)\\k<x>$', 30],
  ['a*b', 100_000],
])('%s is not affordable on %d characters', (pattern, length) => {
  expect(patternSteps(pattern, length)).toBeGreaterThan(AFFORDABLE);
});

test('a pattern that can only begin at the start is tried once', () => {
  expect(patternSteps('^[a-z]+$', 50_000)).toBeLessThan(100_000);
  expect(patternSteps('[a-z]+$', 50_000)).toBeGreaterThan(AFFORDABLE);
  expect(patternSteps('^a|[a-z]+$', 50_000)).toBeGreaterThan(AFFORDABLE);
});

test('what is affordable ends, even where it was made not to', () => {
  for (const pattern of [
    '^(a+)+$',
    '^(a|a)*$',
    '^(?:a|aa)+$',
    '^a*a*a*a*$',
    '^(a?){20}a{20}$',
    '^(([a-z])+.)+[A-Z]$',
  ]) {
    let length = 1;
    while (length < 2000 && patternSteps(pattern, length + 1) <= AFFORDABLE) length++;
    expect(new RegExp(pattern).test(`${'a'.repeat(length - 1)}!`)).toBe(false);
  }
});
