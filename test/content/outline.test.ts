/** The outline says what the headings of a page say. */
import { describe, expect, test } from '@jest/globals';
import type { Block, Inlines, PageTree } from '../../content/blocks';
import { anchorsOf, outlineOf } from '../../content/walks/outline';
import { readGuides } from '../../site/guides/read';
import { BLOCKS } from '../components/block-samples';
import { writtenPage } from '../components/write-tree';
import { readPage } from '../support/check/dom';

const heading = (
  id: string | undefined,
  title: Inlines,
  more: Partial<Extract<Block, { kind: 'section' }>> = {},
): Block => ({
  kind: 'section',
  id,
  title,
  blocks: [],
  ...more,
});
const OTHER = heading('other', ['Other']);
const treeOf = (...blocks: readonly Block[]): PageTree => ({ head: { title: ['T'], badges: [] }, blocks });
const labelsOf = (...blocks: readonly Block[]) => outlineOf(treeOf(...blocks)).map(({ label }) => label);

describe('an outline', () => {
  const titles: readonly [string, Inlines, string][] = [
    ['the text of a heading', ['Payload '], 'Payload'],
    [
      'the words of everything in it',
      [{ kind: 'arrow', direction: 'send' }, 'You can ', { kind: 'code', text: 'send' }],
      'You can send',
    ],
    ['the characters that are meant', ['<b> &amp; "q" it\'s'], '<b> &amp; "q" it\'s'],
    ['one space where there are many', ['You\n  can'], 'You can'],
  ];
  test.each(titles)('holds %s', (_what, title, label) => {
    expect(outlineOf(treeOf(heading('a', title), OTHER))[0]).toEqual({ id: 'a', label });
  });

  test('leaves out what comments on a heading', () => {
    const note: Inlines = [{ kind: 'link', to: 'schema:x', inlines: ['object'] }];
    expect(labelsOf(heading('a', ['Payload'], { note }), OTHER)).toEqual(['Payload', 'Other']);
  });

  test('cuts a name that never ends, between two characters', () => {
    expect(labelsOf(heading('a', ['😀'.repeat(100)]), OTHER)[0]).toBe(`${'😀'.repeat(59)}…`);
  });

  test('names the id itself, not as markup writes it', () => {
    expect(outlineOf(treeOf(heading('a&b', ['A']), OTHER))[0]?.id).toBe('a&b');
  });

  test('is empty for a page of one part, and leaves out headings that no link can reach', () => {
    expect(labelsOf(heading('a', ['A']))).toEqual([]);
    expect(labelsOf(heading('a', ['A']), heading(undefined, ['No id']))).toEqual([]);
  });

  test('has the parts of the first column, and no parts of parts', () => {
    const inside = heading('inside', ['Inside']);
    const columns: Block = {
      kind: 'columns',
      above: [heading('a', ['A'], { blocks: [inside] })],
      blocks: [heading('b', ['B'])],
      rail: { label: 'R', blocks: [heading('rail', ['Rail'])] },
    };
    expect(labelsOf(columns, OTHER)).toEqual(['A', 'B', 'Other']);
  });

  test('has the chapters of a guide, at whatever level they begin', () => {
    const chapters = (text: string) => {
      const [guide] = readGuides([{ path: 'a.md', text }], 'docs/').guides;
      if (guide === undefined) throw new Error('There is no guide.');
      return labelsOf({ kind: 'guide', guide: { ...guide, links: new Map() } });
    };
    expect(chapters('# Title\n\n## One\n\n### Part\n\n## Two')).toEqual(['One', 'Two']);
    expect(chapters('### One\n\n#### Part\n\n### Two')).toEqual(['One', 'Two']);
    expect(chapters('# Title\n\nText')).toEqual([]);
  });

  test('does not grow with the document', () => {
    const many = Array.from({ length: 1000 }, (_, at) => heading(`h${at}`, [`H${at}`]));
    expect(labelsOf(...many).length).toBeLessThan(30);
  });
});

test('the anchors of a page are the ids that it is written with', () => {
  const tree = treeOf(...Object.values(BLOCKS).map(({ data }) => data));
  const { ids } = readPage('a.html', writtenPage(tree));
  expect([...anchorsOf(tree)].sort()).toEqual([...ids].sort());
});
