import { expect, test } from '@jest/globals';
import { growthOf, LINEAR } from './growth';

const numbers = (size: number) => Array.from({ length: size }, (_, index) => index);

test('what looks at each part once grows with the size', () => {
  expect(growthOf((all) => new Set(all), numbers, 20_000)).toBeLessThan(LINEAR);
});

test('what compares each part with each other grows with its square', () => {
  const compare = (all: readonly number[]) => {
    let smaller = 0;
    for (const one of all) for (const other of all) if (other < one) smaller++;
    return smaller;
  };
  // The engine compiles it now, and not during the first of the two that are compared.
  compare(numbers(5000));
  expect(growthOf(compare, numbers, 5000)).toBeGreaterThan(LINEAR);
});
