import { expect, test } from '@jest/globals';
import { growthOf, LINEAR } from './growth';

const numbers = (size: number) => Array.from({ length: size }, (_, index) => index);

test('what looks at each part once grows with the size', () => {
  expect(growthOf((all) => new Set(all), numbers, 20_000)).toBeLessThan(LINEAR);
});

test('what compares each part with each other grows with its square', () => {
  const distinct = (all: number[]) => all.filter((number, index) => all.indexOf(number) === index);
  expect(growthOf(distinct, numbers, 20_000)).toBeGreaterThan(LINEAR);
});
