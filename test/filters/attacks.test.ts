/** Whatever a document says, what filters make of it has only elements, attributes and URLs that a page may have. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { highlight } from '../../filters/highlight';
import { markdown, markdownInline, markdownText } from '../../filters/markdown';
import { growthOf, LINEAR } from '../support/growth';
import { ATTACKS, PLACES, SLOW } from './attacks';
import { faults, textOf } from './safe-html';

const LANGUAGES = ['bash', 'http', 'javascript', 'json', 'plaintext', 'python', 'typescript', 'xml', 'yaml', 'x" y="'];
const BLOCKS = /<(?:p|h\d|ul|ol|li|pre|table|div|blockquote|hr)\b/;

const payloads = Object.values(ATTACKS).flat();
const inPlaces = (payload: string): string[] => PLACES.map((place) => place.replaceAll('%', () => payload));

test('there are at least 60 different payloads', () => {
  expect(new Set(payloads).size).toBe(payloads.length);
  expect(payloads.length).toBeGreaterThanOrEqual(60);
});

describe.each(Object.entries(ATTACKS))('%s', (_class, list) => {
  test.each(list.map((payload) => [JSON.stringify(payload), payload]))('%s', (_name, payload) => {
    for (const source of inPlaces(payload)) {
      const block = markdown(source, { headingLevel: 2 });
      const inline = markdownInline(source);
      expect({ source, faults: faults(block) }).toEqual({ source, faults: [] });
      expect({ source, faults: faults(inline) }).toEqual({ source, faults: [] });
      expect(inline).not.toMatch(BLOCKS);
      expect(markdownText(source)).not.toMatch(/[\r\n\0]/);
    }
    for (const language of LANGUAGES) {
      const html = highlight(payload, language);
      expect({ language, faults: faults(html) }).toEqual({ language, faults: [] });
      expect(textOf(html)).toBe(payload.replaceAll('\0', '\uFFFD'));
    }
  });
});

test('raw HTML is there to read', () => {
  for (const payload of ATTACKS['raw tags'] ?? []) {
    const seen = textOf(markdown(`\`\`\`\n${payload}\n\`\`\``, { headingLevel: 2 }));
    expect(seen.trim()).toBe(payload);
  }
  expect(textOf(markdown('a <b onclick=x>c</b>', { headingLevel: 2 }))).toBe('a <b onclick=x>c</b>\n');
});

describe('the judge', () => {
  test.each([
    ['<script>1</script>', '<script>'],
    ['<p onclick="x">a</p>', 'p onclick="x"'],
    ['<p style="a:b">a</p>', 'p style="a:b"'],
    ['<p id="a">a</p>', 'p id="a"'],
    ['<img src="x">', '<img>'],
    ['<a href="javascript:1">a</a>', 'a href="javascript:1"'],
    ['<a href=" https://b.c">a</a>', 'a href=" https://b.c"'],
    ['<a href="https://a@b.c/">a</a>', 'a href="https://a@b.c/"'],
    ['<a href="//b.c">a</a>', 'a href="//b.c"'],
    ['<a href="#a">a</a>', 'a href="#a"'],
    ['<code class="x">a</code>', 'code class="x"'],
    ['<span class="table">a</span>', 'span class="table"'],
    ['<!-- a -->', '#comment'],
    ['<svg></svg>', '<svg>'],
    ['<p>a</p></main>b', 'changes the page around it: main,#text,hr'],
    ['a<!--', 'changes the page around it: main'],
    ['<p a=1 a=2>a</p>', 'not well-formed: duplicate-attribute'],
  ])('sees what is wrong with %s', (html, fault) => {
    expect(faults(html)).toContain(fault);
  });

  test('sees most raw tags get through a parser that lets HTML through', () => {
    const careless = new MarkdownIt({ html: true });
    careless.validateLink = () => true;
    const seen = (ATTACKS['raw tags'] ?? []).filter((payload) => faults(careless.render(payload)).length > 0);
    expect(seen.length).toBeGreaterThanOrEqual(20);
    expect(faults(careless.render('[x](javascript:alert(1))'))).toContain('a href="javascript:alert(1)"');
  });
});

test('any mixture of payloads and marks is safe', () => {
  const pieces = fc.constantFrom(
    ...payloads,
    ...[
      '[',
      '](',
      ')',
      '!',
      '<',
      '>',
      '`',
      '```',
      '\n',
      '\n\n',
      '|',
      '|-|',
      '*',
      '_',
      '# ',
      '- ',
      '> ',
      '    ',
      '"',
      "'",
    ],
    ...['https://a.b', '[a]: ', '&', ';', '\\', ' ', 'a'],
  );
  const texts = fc.array(pieces, { maxLength: 30 }).map((list) => list.join(''));
  fc.assert(
    fc.property(texts, (source) => {
      expect(faults(markdown(source, { headingLevel: 4 }))).toEqual([]);
      expect(faults(markdownInline(source))).toEqual([]);
      expect(markdownInline(source)).not.toMatch(BLOCKS);
    }),
    { seed: 20260101, numRuns: 1500 },
  );
});

describe('takes little time for', () => {
  test.each(Object.entries(SLOW))('%s', (_name, make) => {
    const work = (source: string) => [
      markdown(source, { headingLevel: 2 }),
      markdownInline(source),
      markdownText(source),
    ];
    expect(growthOf(work, make, 25_000)).toBeLessThan(LINEAR);
    expect(faults(markdown(make(20_000), { headingLevel: 2 }))).toEqual([]);
  });
});
