/** No text of a document reaches out of its place in a Markdown file of ours. */
import { expect, test } from '@jest/globals';
import MarkdownIt from 'markdown-it';
import { codeFence, codeSpan, inlineText, linkTo, tableRow, webLink } from '../../filters/markdown-escape';
import { markdownSource, markdownSourceInline } from '../../filters/markdown-source';

const reader = new MarkdownIt({ html: true, linkify: false });
reader.validateLink = () => true;

interface Token {
  readonly type: string;
  readonly content: string;
  readonly children: readonly Token[] | null;
}

/** All tokens, those inside of paragraphs too. */
function tokensOf(markdown: string): readonly Token[] {
  return reader.parse(markdown, {}).flatMap((token) => [token, ...(token.children ?? [])]);
}

const typesIn = (markdown: string) => [...new Set(tokensOf(markdown).map(({ type }) => type))];
const textIn = (markdown: string) =>
  tokensOf(markdown)
    .filter(({ type }) => type === 'text' || type === 'text_special' || type === 'code_inline')
    .map(({ content }) => content)
    .join('');

const NAMES = [
  '# heading',
  '- item',
  '+ item',
  '1. item',
  '12) item',
  '> quote',
  '===',
  '---',
  '***',
  '___',
  '```',
  '~~~',
  '`code`',
  '``',
  '*em* **strong** _em_ __strong__',
  'a*b*c',
  '~~gone~~',
  '[x](javascript:alert(1))',
  '![x](https://example.com/x.png)',
  '[x]: https://example.com',
  '](https://example.com)',
  '<script>alert(1)</script>',
  '<!-- hidden',
  '<https://example.com>',
  '<?php ?>',
  '&lt;b&gt; &amp; &#60;',
  'back\\slash \\* \\',
  '| a | b |',
  'ends with a #',
  'one\n\n# two',
  'one\r\n- two',
  '    indented',
  'a_b_c snake_case',
];

test.each(NAMES)('the text %j stays one paragraph of text', (name) => {
  const markdown = inlineText(name);
  expect(typesIn(markdown)).toEqual(['paragraph_open', 'inline', 'text', 'paragraph_close']);
  expect(textIn(markdown)).toBe(name.replace(/\s+/g, ' ').trim());
});

test.each(NAMES)('the text %j is the label of a link, and no more', (name) => {
  const markdown = linkTo(inlineText(name), 'ping.md');
  const types = typesIn(markdown);
  expect(types).toEqual(['paragraph_open', 'inline', 'link_open', 'text', 'link_close', 'paragraph_close']);
});

test.each(NAMES)('the text %j stays in the cell of a table, as text and as code', (name) => {
  const table = [tableRow(['a', 'b']), tableRow(['---', '---']), tableRow([inlineText(name), codeSpan(name)])].join(
    '\n',
  );
  const cells = tokensOf(table).filter(({ type }) => type === 'td_open').length;
  expect(cells).toBe(2);
  const text = textIn(table).slice('ab'.length);
  const line = name.replace(/[\r\n]+/g, ' ');
  expect(text.replace(/\s+/g, ' ').trim()).toBe(`${inlinePlain(name)}${line}`.replace(/\s+/g, ' ').trim());
});

const inlinePlain = (name: string) => name.replace(/\s+/g, ' ').trim();

test.each(NAMES)('the code %j stays code', (name) => {
  const markdown = codeSpan(name);
  expect(typesIn(markdown)).toEqual(['paragraph_open', 'inline', 'code_inline', 'paragraph_close']);
});

test.each(['a\n```\n# out', '````\n```', '~~~\n', '```js\nx\n```\n', '\0'])(
  'a fence is longer than any in %j',
  (code) => {
    const markdown = `${codeFence(code, 'json`\n# x')}\n\nafter`;
    expect(typesIn(markdown)).toEqual(['fence', 'paragraph_open', 'inline', 'text', 'paragraph_close']);
  },
);

test('only addresses of the web are links', () => {
  expect(webLink('javascript:alert(1)', 'click')).toBe('click `javascript:alert(1)`');
  expect(webLink('https://example.com/a_(b)', 'it')).toBe('[it](<https://example.com/a_(b)>)');
  expect(webLink('https://example.com/')).toBe('<https://example.com/>');
});

test('what an author wrote keeps its meaning and stays below our headings', () => {
  const source = [
    'A *word*, a `code`, [a link](https://example.com "Title") and <https://example.com/x>.',
    '',
    'Title',
    '=====',
    '',
    '* one',
    '  continued',
    '* two',
    '  1. nested',
    '',
    '> quoted\\',
    '> more',
    '',
    '| a | b |',
    '|---|:-:|',
    '| 1 | `x\\|y` |',
    '',
    '    indented code',
  ].join('\n');
  expect(markdownSource(source, { headingLevel: 3 })).toMatchInlineSnapshot(`
"A *word*, a \`code\`, [a link](https://example.com/ "Title") and <https://example.com/x>.

### Title

* one
  continued
* two
  1. nested

> quoted\\
> more

| a | b |
| --- | :---: |
| 1 | \`x\\|y\` |

\`\`\`
indented code
\`\`\`"
`);
});

test.each([
  ['an open fence', '```\nnever closed'],
  ['an open fence in a list', '- ```\n  never closed'],
  ['an open comment', '<!-- never closed'],
  ['HTML', '<details>\n\n<b>x</b>'],
  ['an open link', '[never closed](https://example.com'],
  ['a definition of links', 'Part of [the API].\n\n[the API]: https://evil.example'],
  ['a deep list', `${'- '.repeat(90)}x`],
])('%s of an author ends where the text ends', (_, source) => {
  for (const written of [markdownSource(source, { headingLevel: 2 }), markdownSourceInline(source)]) {
    const after = tokensOf(`${written}\n\n## After\n\n[the API]`);
    expect(after.some(({ type, content }) => type === 'inline' && content === 'After')).toBe(true);
    expect(after.map(({ type }) => type)).not.toContain('html_block');
    expect(after.map(({ type }) => type)).not.toContain('html_inline');
    expect(after.at(-2)).toMatchObject({ type: 'text', content: '[the API]' });
  }
});

test('links of an author that do not lead to the web are text and code', () => {
  expect(markdownSource('[x](javascript:alert(1)) ![y](./y.png)', { headingLevel: 2 })).toBe(
    'x `javascript:alert(1)` y `./y.png`',
  );
});
