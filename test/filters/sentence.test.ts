/** The first sentence of a text. */
import { describe, expect, test } from '@jest/globals';
import { firstSentence } from '../../filters/markdown';

describe('ends', () => {
  test.each([
    ['at a full stop', 'One two. Three.', 'One two.'],
    ['at a question mark', 'Really? Yes.', 'Really?'],
    ['after a closing bracket', 'One (two.) Three.', 'One (two.)'],
    ['at the end of a text without one', 'One two', 'One two'],
    ['not in a version', 'Kraken 1.8.0 of kraken.com answers. Then not.', 'Kraken 1.8.0 of kraken.com answers.'],
    ['not after e.g.', 'A pair, e.g. XBT/USD. More.', 'A pair, e.g. XBT/USD.'],
    ['not before a small letter', 'A pair, level, etc. and more. Then.', 'A pair, level, etc. and more.'],
    ['not at the mark of a list item', 'Steps: 1. Connect 2. Send. More.', 'Steps: 1. Connect 2. Send.'],
    ['at a full stop of another script', '接続します。次に送信します。', '接続します。'],
    ['where an empty text does', ' \n ', ''],
  ])('%s', (_where, text, sentence) => {
    expect(firstSentence(text)).toBe(sentence);
  });
});

describe('a long sentence', () => {
  test('ends after a whole word', () => {
    expect(firstSentence('One two, three four', 12)).toBe('One two…');
    expect(firstSentence('One two three four', 14)).toBe('One two three…');
  });

  test('of one word is cut in it', () => {
    expect(firstSentence('a'.repeat(20), 10)).toBe(`${'a'.repeat(9)}…`);
  });

  test('has 160 characters unless told otherwise', () => {
    expect(firstSentence('a'.repeat(160))).toBe('a'.repeat(160));
    expect(firstSentence('ab '.repeat(100)).length).toBeLessThanOrEqual(160);
    expect(firstSentence('ab '.repeat(100)).length).toBeGreaterThan(150);
  });

  test('is not cut in a character', () => {
    expect(firstSentence('😀'.repeat(10), 6)).toBe('😀😀…');
  });
});
