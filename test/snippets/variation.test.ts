/** A page that holds one code, and of the others what they change, holds all of them. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Variation, variationOf } from '../../site/connecting/code/variation';

function applied(code: string, variation: Variation | undefined): string {
  if (variation === undefined) return code;
  const lines = code.split('\n');
  lines.splice(variation.from, variation.count, ...variation.lines);
  return lines.join('\n');
}

test('is the lines that differ, and no others', () => {
  expect(variationOf('a\nb\nc', 'a\nx\ny\nc')).toEqual({ from: 1, count: 1, lines: ['x', 'y'] });
  expect(variationOf('a\nc', 'a\nb\nc')).toEqual({ from: 1, count: 0, lines: ['b'] });
  expect(variationOf('a\na\na', 'a\na')).toEqual({ from: 2, count: 1, lines: [] });
  expect(variationOf('a', 'a')).toBeUndefined();
});

test('makes any code of any other', () => {
  const code = fc.array(fc.constantFrom('a', 'b', ''), { maxLength: 8 }).map((lines) => lines.join('\n'));
  fc.assert(fc.property(code, code, (one, other) => applied(one, variationOf(one, other)) === other));
});
