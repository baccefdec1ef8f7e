/** A long description in two parts. */
import { expect, test } from '@jest/globals';
import { firstParagraph, markdownParts } from '../../filters/markdown-parts';

test('a text is parted at its first heading', () => {
  const source = 'One.\n\nTwo.\n\n## More\n\nThree.\n\n### Most\n\nFour.';
  expect(markdownParts(source)).toEqual({
    intro: 'One.\n\nTwo.\n',
    rest: '## More\n\nThree.\n\n### Most\n\nFour.',
  });
});

test('the parts are the whole', () => {
  const source = 'One.\r\n\r\nMore\r\n====\r\nTwo.';
  const { intro, rest } = markdownParts(source);
  expect(`${intro}\n${rest}`).toBe(source.replaceAll('\r\n', '\n'));
  expect(rest).toMatch(/^More/);
});

test.each([
  ['without a heading', 'One.\n\nTwo.'],
  ['whose heading is in a quotation', 'One.\n\n> # Two'],
  ['whose heading is code', 'One.\n\n```\n# Two\n```'],
  ['whose links have their addresses elsewhere', 'See [one].\n\n# Two\n\n[one]: https://example.com'],
  ['that is empty', ''],
])('a text %s stays whole', (_name, source) => {
  expect(markdownParts(source)).toEqual({ intro: source, rest: '' });
});

test('a text that begins with a heading has no introduction', () => {
  expect(markdownParts('# One\n\nTwo.')).toEqual({ intro: '', rest: '# One\n\nTwo.' });
});

test.each([
  ['One\ntwo.\n\nThree.', 'One\ntwo.'],
  ['# One\n\nTwo.\n- three', 'Two.'],
  ['- one\n- two\n\nThree.', 'Three.'],
  ['# One', undefined],
  ['', undefined],
  [undefined, undefined],
])('the first paragraph of %j is %j', (source, paragraph) => {
  expect(firstParagraph(source)).toBe(paragraph);
});
