/** The outline says what the headings of a page say. */
import { describe, expect, test } from '@jest/globals';
import { outlineOf } from '../../render/outline';

const heading = (id: string, content: string) => `<section><h2 id="${id}">${content}</h2></section>`;
const OTHER = heading('other', 'Other');

describe('an outline', () => {
  test.each([
    ['the text of a heading', 'Payload ', 'Payload'],
    ['without what comments on it', 'Payload <small><a href="x.html">object</a></small>', 'Payload'],
    ['without its markup', '<span class="arrow">↑</span> You can <code>send</code>', '↑ You can send'],
    ['with the characters that are meant', '&lt;b&gt; &amp;amp; &quot;q&quot; it&#x27;s', '<b> &amp; "q" it\'s'],
  ])('holds %s', (_what, content, label) => {
    expect(outlineOf(heading('a', content) + OTHER)[0]).toEqual({ id: 'a', label });
  });

  test('cuts a name that never ends, between two characters', () => {
    const [part] = outlineOf(heading('a', '😀'.repeat(100)) + OTHER);
    expect(part?.label).toBe(`${'😀'.repeat(59)}…`);
  });

  test('names the id itself, not as markup writes it', () => {
    expect(outlineOf(heading('a&amp;b', 'A') + OTHER)[0]?.id).toBe('a&b');
  });

  test('is empty for a page of one part, and leaves out headings that no link can reach', () => {
    expect(outlineOf(heading('a', 'A'))).toEqual([]);
    expect(outlineOf(`${heading('a', 'A')}<h2>No id</h2>`)).toEqual([]);
  });

  test('does not grow with the document', () => {
    const many = Array.from({ length: 1000 }, (_, at) => heading(`h${at}`, `H${at}`)).join('');
    expect(outlineOf(many).length).toBeLessThan(30);
  });
});
