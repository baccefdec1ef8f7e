/** Markdown files as guides: what each is called, which comes first, and what is wrong with their front matter. */
import { describe, expect, test } from '@jest/globals';
import { imagesOf } from '../../site/guides/images';
import { readGuides } from '../../site/guides/read';

const read = (files: Readonly<Record<string, string>>) =>
  readGuides(
    Object.entries(files).map(([path, text]) => ({ path, text })),
    'docs/',
  );
const titles = (files: Readonly<Record<string, string>>) => read(files).guides.map(({ title }) => title);

describe('the title of a guide', () => {
  test.each([
    ['its front matter', '---\ntitle: Said\n---\n# Other\n', 'Said'],
    ['else its first heading', '\n# The *best* way\n\nText', 'The best way'],
    ['else the name of its file', 'Text\n\n# Later', 'Getting started'],
    ['the same on Windows, behind a byte order mark', '\uFEFF---\r\ntitle: "A: b"\r\n---\r\nText', 'A: b'],
  ])('is %s', (_name, text, title) => {
    expect(titles({ 'getting-started.md': text })).toEqual([title]);
  });

  test('stands on its page once, and another heading stays', () => {
    const [same, other] = read({
      'a.md': '---\ntitle: A\norder: 1\n---\n# A\n\nText',
      'b.md': '---\ntitle: B\norder: 2\n---\n# A\n',
    }).guides;
    expect(same).toMatchObject({ headings: [], text: '\n\n\n\n\n\nText', summary: 'Text' });
    expect(other?.headings).toEqual([{ level: 2, id: 'a', text: 'A' }]);
  });
});

test('guides stand by their order, then by title, and those without an order come last', () => {
  const files = {
    'x/last.md': '# Zebra',
    'b.md': '# apple',
    'a.md': '---\norder: 10\n---\n# Ten',
    'c.md': '---\norder: -1\n---\n# First',
    'd.md': '---\norder: 10\n---\n# Nine',
  };
  expect(titles(files)).toEqual(['First', 'Nine', 'Ten', 'apple', 'Zebra']);
});

test('index.md is no guide among the others', () => {
  const { guides, index } = read({ 'index.md': '# All of them', 'a.md': '# A', 'x/index.md': '# Inner' });
  expect(index?.title).toBe('All of them');
  expect(guides.map(({ path }) => path)).toEqual(['a.md', 'x/index.md']);
});

describe('front matter', () => {
  const warn = (text: string) =>
    read({ 'a.md': text }).warnings.map(
      ({ code, message, place }) => `${code} ${place?.file}:${place?.line} ${message}`,
    );

  test('that is no YAML is left out, and said with file and line', () => {
    const text = '---\ntitle: A\norder: [1\n---\nText';
    expect(warn(text)).toEqual([
      expect.stringMatching(/^guide-front-matter docs\/a\.md:[34] The front matter is not valid/),
    ]);
    expect(read({ 'a.md': text }).guides).toMatchObject([{ title: 'A', text: '\n\n\n\nText', order: undefined }]);
  });

  test.each([
    ['order: soon', 'docs/a.md:3 The order of this guide is left out. Write a number, such as 1.'],
    ['order: [1]', 'docs/a.md:3 The order of this guide is left out. Write a number'],
    ['order: .inf', 'docs/a.md:3 The order of this guide is left out. Write a number'],
    ['title: 7', 'docs/a.md:3 The title of this guide is left out. Write a string, in quotes if necessary'],
    ['title: {a: b}', 'docs/a.md:3 The title of this guide is left out. Write a string'],
  ])('with %s is told so', (line, message) => {
    expect(warn(`---\nlayout: page\n${line}\n---\n`)).toEqual([expect.stringContaining(message)]);
  });

  test.each(['---\n---\nText', '---\ntags: [a]\n---\n', '---\ntitle:\norder: ~\n---\n', '---\n\nText', '- a\n---\n'])(
    'is no cause to complain in %j',
    (text) => {
      expect(warn(text)).toEqual([]);
    },
  );

  test('of more than anybody writes is not read, and said', () => {
    const keys = Array.from({ length: 20_000 }, (_, index) => `key${index}: 1`);
    expect(warn(`---\ntitle: A\n${keys.join('\n')}\n---\n`)).toEqual([
      expect.stringContaining('docs/a.md:1 The front matter is not valid and is left out. It has 228898 characters'),
    ]);
    expect(warn(`---\ntitle: A\n${keys.slice(0, 1000).join('\n')}\n---\n`)).toEqual([]);
  });

  test('of aliases that multiply is not followed', () => {
    const bomb = Array.from({ length: 30 }, (_, level) => `a${level}: &a${level} [*a${level - 1}, *a${level - 1}]`);
    expect(warn(`---\n${bomb.slice(1).join('\n')}\ntitle: *a29\n---\n`)).toHaveLength(1);
  });
});

test('the pictures of a folder are those that its guides show or link, each once, none outside, and an SVG only where it is shown', () => {
  const text =
    '![a](img/a.png) [b](../b.gif) [no](no.svg) ![g](g.svg) ![c](../../c.png) ![d](https://x.test/d.png) ![e](/img/a.png) ![f](f.txt)';
  expect(
    imagesOf([
      { path: 'x/a.md', text },
      { path: 'b.md', text: '![again](img/a.png)' },
    ]),
  ).toEqual(['b.gif', 'img/a.png', 'x/g.svg', 'x/img/a.png']);
});
