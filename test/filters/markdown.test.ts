/** Markdown: what the text fixtures say, and limits that are too long for them. */
import { describe, expect, test } from '@jest/globals';
import { markdown, markdownInline, markdownText } from '../../filters/markdown';
import { fixtures } from './fixtures';

const KB = 1024;

describe('as blocks', () => {
  test.each([...fixtures('markdown.txt'), ...fixtures('links.txt')])('%s', (_sentence, input, output) => {
    expect(markdown(input, { headingLevel: 3 }).replace(/\n$/, '')).toBe(output);
  });

  test.each([2, 3, 4] as const)('headings start at h%d', (headingLevel) => {
    expect(markdown('## a', { headingLevel })).toBe(`<h${headingLevel}>a</h${headingLevel}>\n`);
  });

  test('256 KB are Markdown, more is text', () => {
    expect(markdown('*a*'.padEnd(256 * KB), { headingLevel: 2 })).toBe('<p><em>a</em></p>\n');
    const longer = '*a* <\0'.padEnd(256 * KB + 1);
    expect(markdown(longer, { headingLevel: 2 }).trim()).toBe(
      `<div class="code"><pre tabindex="0">${longer.replace('<\0', '&lt;\uFFFD')}</pre></div>`,
    );
  });

  test('bare addresses are links in texts of up to 20 KB, others always', () => {
    const text = 'https://a.example [b](https://b.example)';
    expect(markdown(text.padEnd(20 * KB), { headingLevel: 2 }).match(/<a /g)).toHaveLength(2);
    expect(markdown(text.padEnd(20 * KB + 1), { headingLevel: 2 }).match(/<a /g)).toHaveLength(1);
  });

  test('nothing is lost in a list of a hundred levels', () => {
    const list = Array.from({ length: 100 }, (_, level) => `${' '.repeat(level * 2)}- level${level}`).join('\n');
    for (let level = 0; level < 100; level++) expect(markdown(list, { headingLevel: 2 })).toContain(`level${level}`);
  });

  test('NUL shows as a replacement character', () => {
    expect(markdown('a\0b\n\n```\n\0\n```', { headingLevel: 2 })).toBe(
      '<p>a\uFFFDb</p>\n<div class="code"><pre tabindex="0"><code>\uFFFD\n</code></pre></div>\n',
    );
  });

  test('one text leaves no trace in the next', () => {
    const before = markdown('[a]\n\n# b', { headingLevel: 2 });
    markdown('[a]: https://example.com\n\n###### c', { headingLevel: 4 });
    expect(markdown('[a]\n\n# b', { headingLevel: 2 })).toBe(before);
  });
});

describe('on a line', () => {
  test.each(fixtures('inline.txt'))('%s', (_sentence, input, output) => {
    expect(markdownInline(input)).toBe(output);
  });

  test('more than 256 KB is text', () => {
    expect(markdownInline('*<*'.padEnd(256 * KB + 1)).trim()).toBe('*&lt;*');
  });
});

describe('as text', () => {
  test.each(fixtures('text.txt'))('%s', (_sentence, input, output) => {
    expect(markdownText(input)).toBe(output);
  });

  test('more than 256 KB stays as it is, on one line', () => {
    expect(markdownText('*a*\n\0b'.padEnd(256 * KB + 1))).toBe('*a* \uFFFDb');
  });
});

describe('brackets that are left open', () => {
  const isAsWritten = (source: string) => !/<(?:p|ul|code)\b/.test(markdown(source, { headingLevel: 2 }));

  test.each([
    ['of links', '['.repeat(120_000)],
    ['of pictures', '!['.repeat(120_000)],
    ['of both, to the limit of a text', '![['.repeat(83_000)],
    ['in every line', '[a\n'.repeat(60_000)],
    [
      'in every paragraph, and closed where it is too late',
      `${`${'['.repeat(500)}\n\n`.repeat(200)}${']'.repeat(100_000)}`,
    ],
  ])('%s, by the thousand: the text is shown as it is', (_name, source) => {
    expect(isAsWritten(source)).toBe(true);
  });

  test.each([
    ['a page of links', '[a](https://b.c) '.repeat(14_000)],
    ['a list of coordinates', `~~~json\n[${'[1,2],'.repeat(40_000)}[3,4]]\n~~~`],
    ['half-open intervals', 'From [0, 1) on. '.repeat(500)],
    ['a log with colours', `~~~\n${'\u001b[31mred\u001b[0m\n'.repeat(3_000)}~~~`],
    ['a list of unchecked boxes', '- [ ] one\n'.repeat(20_000)],
  ])('%s is still Markdown', (_name, source) => {
    expect(isAsWritten(source)).toBe(false);
  });
});
