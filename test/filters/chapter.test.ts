/** A page becomes a chapter: its markup changes, the text of the document never does. */
import { describe, expect, test } from '@jest/globals';
import { parseFragment } from 'parse5';
import { chapterHtml } from '../../filters/chapter';
import { highlight } from '../../filters/highlight';
import { markdown } from '../../filters/markdown';
import { textOf, within } from '../support/check/dom';

const follow = (href: string) => (href === 'gone.html' ? undefined : `#to/${href}`);
const picture = (src: string) => `from/${src}`;
const chapter = (html: string, isPrinted = true) =>
  chapterHtml(html, { id: 'messages/ping', follow, picture, isPrinted });

test.each([
  ['headings are one level down', '<h1>a</h1><h2 id="b">c</h2>', '<h2>a</h2><h3 id="messages/ping/b">c</h3>'],
  ['the lowest headings stay', '<h6>a</h6>', '<h6>a</h6>'],
  ['no tag is taken for a heading', '<hr/><header>a</header>', '<hr/><header>a</header>'],
  [
    'what names an id names the new one',
    '<b aria-labelledby="a b">c</b>',
    '<b aria-labelledby="messages/ping/a messages/ping/b">c</b>',
  ],
  ['links lead inside', '<a class="x" href="y.html">a</a>', '<a class="x" href="#to/y.html">a</a>'],
  ['a link without an end is text', '<a href="gone.html">a</a>', '<a>a</a>'],
  [
    'folds are open',
    '<details class="a"><summary>b</summary></details>',
    '<details class="a" open=""><summary>b</summary></details>',
  ],
  ['an open fold stays as it is', '<details open="">a</details>', '<details open="">a</details>'],
  ['an aside is no landmark', '<aside aria-label="a">b</aside>', '<aside role="note" aria-label="a">b</aside>'],
  [
    'a table is no landmark',
    '<section class="table" aria-label="a" tabindex="0">b</section>',
    '<section role="group" class="table" aria-label="a" tabindex="0">b</section>',
  ],
  [
    'a table in a text is no landmark',
    '<div role="region" aria-label="a">b</div>',
    '<div role="group" aria-label="a">b</div>',
  ],
  ['languages stand one after the other', '<label><input type="radio" name="a" checked=""/>Go</label>', '<b>Go</b>'],
  ['ways through the site are left out', '<p>a</p><nav class="pager"><a href="b">c</a></nav>', '<p>a</p>'],
  [
    'code that says the example again is left out',
    '<details class="panel try"><pre>a</pre></details><p>b</p>',
    '<p>b</p>',
  ],
])('for paper, %s', (_sentence, html, expected) => {
  expect(chapter(html)).toBe(expected);
});

test.each([
  ['folds stay as they are', '<details>a</details>', '<details>a</details>'],
  [
    'choices stay, each in its chapter',
    '<label><input type="radio" name="a"/>Go</label>',
    '<label><input type="radio" name="messages/ping/a"/>Go</label>',
  ],
  ['code to try stays', '<details class="panel try">a</details>', '<details class="panel try">a</details>'],
])('on a screen, %s', (_sentence, html, expected) => {
  expect(chapter(html, false)).toBe(expected);
});

describe('a text that looks like our markup stays as it is', () => {
  const HOSTILE = [
    ' id="x"',
    '" id="x',
    '<h1 id="x">y</h1>',
    ' href="gone.html" ',
    '<nav>z</nav>',
    '<details class="panel try">q</details>',
    '> id="x" <',
    "' id='x'",
  ];

  test.each(HOSTILE)('as code: %s', (text) => {
    const html = `<pre><code>${highlight(`"${text}"`, 'json')}</code></pre>`;
    expect(chapter(html)).toBe(html);
  });

  test.each(HOSTILE)('as Markdown: %s', (text) => {
    const html = markdown(`${text.replaceAll('<', '\\<')} \`${text}\``, { headingLevel: 2 });
    expect(textOf(parseFragment(chapter(html)))).toBe(textOf(parseFragment(html)));
    expect(within(parseFragment(chapter(html))).filter(({ attrs }) => attrs.length > 0)).toEqual([]);
  });

  test.each([' id=', ' href=', '> id=', ' name=x href='])('as the title of a link: %s', (title) => {
    const html = markdown(`[a](https://example.com "${title}")`, { headingLevel: 2 });
    const [link] = within(parseFragment(chapter(html))).filter(({ tagName }) => tagName === 'a');
    expect(link?.attrs).toEqual([
      { name: 'href', value: '#to/https://example.com/' },
      { name: 'rel', value: 'noopener noreferrer' },
      { name: 'title', value: title },
    ]);
  });
});
