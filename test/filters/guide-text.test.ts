/** The Markdown of guides: headings with ids, links by rules, the lines that links stand on; and as safe as any text. */
import { describe, expect, test } from '@jest/globals';
import { guideHeadings, guideHtml, guideSummary, type LinkRules, writtenLinks } from '../../filters/guide-text';
import { ATTACKS, PLACES } from './attacks';
import { faults } from './safe-html';

const NONE: LinkRules = { link: () => undefined, image: () => undefined };
const ids = (source: string) => guideHeadings(source).map(({ id }) => id);

describe('headings', () => {
  test('get ids as GitHub makes them, each once', () => {
    expect(ids('# Over & *under*\n## It’s `code`, 2nd\n## Über uns\n## Über uns\n## über-uns-1\n## ?')).toEqual([
      ...['over--under', 'its-code-2nd', 'über-uns', 'über-uns-1', 'über-uns-1-1', 'section'],
    ]);
  });

  test('take no id that the page has already', () => {
    expect(ids('## Main\n## Search\n## Navigation')).toEqual(['guide-main', 'guide-search', 'guide-navigation']);
  });

  test('stand below the title of the page, and skip no level', () => {
    expect(guideHtml('# A\n### B\n# C', NONE)).toBe('<h2 id="a">A</h2>\n<h3 id="b">B</h3>\n<h2 id="c">C</h2>\n');
  });
});

describe('links', () => {
  const rules: LinkRules = {
    link: (destination) =>
      destination.startsWith('to:') ? { href: `${destination.slice(3)}.html`, label: 'A "page"' } : undefined,
    image: (destination) => ({
      href: destination === 'gone.png' ? undefined : destination,
      label: '',
      size: { width: 2, height: 1 },
    }),
  };

  test.each([
    ['[*x*](to:a "t")', '<a href="a.html" title="t"><em>x</em></a>'],
    ['[](to:a)', '<a href="a.html">A &quot;page&quot;</a>'],
    ['<to:a>', '<a href="a.html">A &quot;page&quot;</a>'],
    ['[x][r]\n\n[r]: to:a', '<a href="a.html">x</a>'],
    ['[w](https://a.b/)', '<a href="https://a.b/" rel="noopener noreferrer">w</a>'],
    ['![p "q"](a.png)', '<img src="a.png" alt="p &quot;q&quot;" width="2" height="1">'],
    ['![p](gone.png)', 'p'],
    ['[![p](a.png)](to:a)', '<a href="a.html">p</a> <img src="a.png" alt="p" width="2" height="1">'],
  ])('%s', (source, html) => {
    expect(guideHtml(source, rules)).toBe(`<p>${html}</p>\n`);
  });

  test('that lead nowhere are their words alone', () => {
    const broken: LinkRules = { link: (label) => ({ href: undefined, label }), image: () => undefined };
    expect(guideHtml('[*x*](a.md) [](b.md)', broken)).toBe('<p><em>x</em> b.md</p>\n');
  });

  test('are found with their lines', () => {
    const source = [
      ...['', 'One [a](a.md), two', '[b](b.md) and ![c](c.png)', 'and [again](a.md)', ''],
      ...['| h |', '|---|', '| [d](d.md) |', '', '- x', '- [e](e.md)', '', '[f][f]', '', '[f]: f.md'],
    ].join('\n');
    expect(writtenLinks(source).map(({ destination, isImage, line }) => [line, destination, isImage])).toEqual([
      [2, 'a.md', false],
      [3, 'b.md', false],
      [3, 'c.png', true],
      [4, 'a.md', false],
      [8, 'd.md', false],
      [11, 'e.md', false],
      [13, 'f.md', false],
    ]);
  });
});

test('the summary is the first paragraph in plain words', () => {
  expect(guideSummary('# T\n\nSee [the\nserver](server:x), ![*p*](x.png) now.\n\nMore')).toBe('See the server, p now.');
  expect(guideSummary('# T\n\n- a')).toBeUndefined();
});

describe.each(Object.entries(ATTACKS))('%s', (_class, list) => {
  test.each(list.map((payload) => [JSON.stringify(payload), payload]))('%s', (_name, payload) => {
    for (const place of PLACES) {
      const source = place.replaceAll('%', () => payload);
      // The judge is that of other texts, which have no ids.
      const html = guideHtml(source, NONE).replace(/(<h\d) id="[^"<>&]*"/g, '$1');
      expect({ source, faults: faults(html) }).toEqual({ source, faults: [] });
    }
  });
});
