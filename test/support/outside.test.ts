/** That what takes long is loaded once shows nowhere but in the time that all tests take. */
import { expect, test } from '@jest/globals';
import { requireOnce } from './outside';

test('what is loaded once is not what Jest loads for this file', () => {
  expect(requireOnce('./kept.cjs')).not.toBe(require('./kept.cjs'));
  expect(requireOnce('./kept.cjs')).toBe(requireOnce('./kept.cjs'));
});
