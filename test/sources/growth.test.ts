/** Texts made to take long take time in proportion to their length. */
import { expect, test } from '@jest/globals';
import { guideHeadings, guideHtml, writtenLinks } from '../../filters/guide-text';
import { markdown } from '../../filters/markdown';
import { markdownParts } from '../../filters/markdown-parts';
import { plainWords } from '../../filters/plain-words';
import { slugsFor } from '../../filters/slug';
import { joinAddress } from '../../model/reading/connections';
import { growthOf, LINEAR } from '../support/growth';

const RULES = { link: () => undefined, image: () => undefined };
const repeat = (piece: string) => (size: number) => piece.repeat(size / piece.length);

test.each<[string, (text: string) => unknown, (size: number) => string, number]>([
  ['an address of braces', (text) => joinAddress('ws://example.com', text), repeat('{'), 20_000],
  ['an address of slashes', (text) => joinAddress(`ws://example.com/${text}x`, '/y'), repeat('/'), 20_000],
  ['lines that begin like definitions', (text) => markdownParts(`a\n# b\n\n~~~\n${text}`), repeat('[\n'), 40_000],
  ['equal headings of a guide', guideHeadings, repeat('# a\n'), 16_000],
  ['equal headings of a page of a guide', (text) => guideHtml(text, RULES), repeat('# a\n'), 16_000],
  ['headings with the ids that others get', guideHeadings, repeat('# a\n# a-1\n'), 16_000],
  ['equal headings of a description', (text) => markdown(text, { headingLevel: 2 }), repeat('# a\n'), 16_000],
  [
    'names with one slug',
    (text) => slugsFor(Array.from(text, (_, at) => `a${String.fromCodePoint(0x4e00 + at)}`)),
    repeat('a'),
    2_000,
  ],
  ['plain words of brackets', (text) => plainWords(text, text.length), repeat('['), 40_000],
  [
    'links on one line',
    writtenLinks,
    (size) => Array.from({ length: size / 10 }, (_, at) => `[a](b${at}) `).join(''),
    20_000,
  ],
  ['links that are written in another way', writtenLinks, repeat('[a](b\\_c)\n'), 8_000],
])('%s', (_name, work, make, size) => {
  expect(growthOf(work, make, size)).toBeLessThan(LINEAR);
});
