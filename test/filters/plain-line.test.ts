/** A plain line takes a short cut past the parser, and nobody can tell. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { markdown, markdownInline, markdownText } from '../../filters/markdown';
import { isPlainLine, parseMarkdown, renderInline, renderTokens } from '../../filters/markdown-parser';

const SEED = 20260101;

const words = fc.constantFrom(
  'a',
  'Zeit',
  'é',
  '7',
  '1.',
  'x.y',
  'http:',
  'https:',
  '/',
  '//',
  '-',
  '--',
  ':',
  ';',
  '?',
);
const marks = fc.constantFrom(
  ' ',
  '  ',
  ',',
  '.',
  '(',
  ')',
  '"',
  "'",
  '()',
  'www.',
  'a.b',
  '[',
  '*',
  '_',
  '&',
  '<',
  '\n',
);
const lines = fc
  .array(fc.oneof({ weight: 3, arbitrary: words }, marks), { maxLength: 12 })
  .map((parts) => parts.join(''));

test('is shown as the parser would show it', () => {
  let plain = 0;
  fc.assert(
    fc.property(lines, (line) => {
      if (!isPlainLine(line)) return;
      plain++;
      const tokens = parseMarkdown(line) ?? [];
      const html = renderTokens(tokens);
      expect(markdown(line, { headingLevel: 2 })).toBe(html);
      expect(markdownInline(line)).toBe(renderInline(tokens[1]?.children ?? []));
      expect(markdownText(line)).toBe(line.replace(/\s+/g, ' ').trim());
      expect(tokens.map(({ type }) => type)).toEqual(['paragraph_open', 'inline', 'paragraph_close']);
    }),
    { seed: SEED, numRuns: 20_000 },
  );
  expect(plain).toBeGreaterThan(1_000);
});

test.each(['Time in "UTC".', 'Fee (net): see terms/fees', 'Größe'])('%s needs no parser', (line) => {
  expect(isPlainLine(line)).toBe(true);
});

test.each([
  '- a',
  '1. a',
  ' a',
  'a ',
  'a  b\n',
  'https://a.example',
  'a*b*',
  'a_b',
  'a&b',
  '',
  'a\nb',
  'x'.repeat(2_001),
])('%j is for the parser', (line) => {
  expect(isPlainLine(line)).toBe(false);
});
