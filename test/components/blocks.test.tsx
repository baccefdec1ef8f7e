/** The blocks of a page as HTML: as a page of its own, and as a chapter for the screen and for paper. */
import { describe, expect, test } from '@jest/globals';
import { nothingFiltered } from '../../components/filtered';
import { chapterSurface, pageSurface, type Surface } from '../../components/surface';
import type { Block, Inline, PageTree } from '../../content/blocks';
import type { Href } from '../../site/targets';
import { en } from '../../words/catalogues';
import { attribute, readPage, textOf, within } from '../support/check/dom';
import { BLOCKS, INLINES } from './block-samples';
import { writeTree } from './write-tree';

const href: Href = (target, anchor) =>
  target === 'schema:gone' ? undefined : `to/${target}${anchor === undefined ? '' : `#${anchor}`}`;

const page = () => pageSurface({ words: en, href, filtered: nothingFiltered() });
const chapter = (own: Partial<Parameters<typeof chapterSurface>[0]> = {}) =>
  chapterSurface({ id: 'messages/ping', words: en, href, isPrinted: false, filtered: nothingFiltered(), ...own });

const TITLE = '<div class="title"><h1>T</h1></div>';
const treeOf = (blocks: readonly Block[]): PageTree => ({ head: { title: ['T'], badges: [] }, blocks });
const written = (blocks: readonly Block[], on: Surface = page()) => writeTree(treeOf(blocks), on);
const line = (...inlines: readonly Inline[]): Block => ({ kind: 'paragraph', inlines });
const all = Object.values(BLOCKS).map(({ data }) => data);

describe('on a page of its own', () => {
  test.each(Object.values(BLOCKS).map(({ data, html }) => ({ kind: data.kind, data, html })))('$kind', (sample) => {
    expect(written([sample.data])).toBe(TITLE + sample.html);
  });

  test.each(Object.values(INLINES).map(({ data, html }) => ({ kind: data.kind, data, html })))('$kind', (sample) => {
    expect(written([line(sample.data, ' b')])).toBe(`${TITLE}<p>${sample.html} b</p>`);
  });

  test('the head says where the page is, and more beside its title', () => {
    const head: PageTree['head'] = {
      parent: { to: 'messages', label: 'Messages' },
      title: [{ kind: 'code', text: '/a' }],
      badges: [{ kind: 'mark', look: 'version', inlines: ['1.0'] }],
    };
    expect(writeTree({ head, blocks: [] }, page())).toBe(
      '<p class="crumbs"><a href="to/messages">Messages</a></p>' +
        '<div class="title"><h1><code>/a</code></h1><span class="version">1.0</span></div>',
    );
  });

  test('a link that has no end is its words', () => {
    expect(written([line({ kind: 'link', to: 'schema:gone', inlines: ['gone'] })])).toBe(`${TITLE}<p>gone</p>`);
  });

  test('headings are one level below what they stand in, at most 6', () => {
    const nested = (depth: number): Block => ({
      kind: 'section',
      id: `s${depth}`,
      title: [`${depth}`],
      blocks: depth === 6 ? [BLOCKS.cards.data, BLOCKS.steps.data] : [nested(depth + 1)],
    });
    const headings = written([nested(1)]).match(/<h\d/g);
    expect(headings).toEqual(['<h1', '<h2', '<h3', '<h4', '<h5', '<h6', '<h6', '<h6', '<h6']);
  });

  test('every other look of a list has its own element around the words', () => {
    const listOf = (look: Extract<Block, { kind: 'list' }>['look']) =>
      written([{ kind: 'list', look, items: [{ inlines: ['a'], direction: 'send' }] }]).slice(TITLE.length);
    expect(listOf(undefined)).toBe('<ul><li class="send">a</li></ul>');
    expect(listOf('security')).toBe('<ul class="security"><li class="send"><p>a</p></li></ul>');
    expect(listOf('parameters')).toBe('<ul class="schema"><li class="send"><div class="row">a</div></li></ul>');
  });

  test('ways to other pages', () => {
    const links = [{ to: 'messages', label: 'a', rel: 'next' }] as const;
    expect(written([{ kind: 'navigation', look: 'pager', label: 'N', links }])).toBe(
      `${TITLE}<nav class="pager" aria-label="N"><a rel="next" href="to/messages">a</a></nav>`,
    );
    expect(written([{ kind: 'navigation', look: 'letters', label: 'N', links }])).toBe(
      `${TITLE}<nav aria-label="N"><ul class="letters"><li><a rel="next" href="to/messages">a</a></li></ul></nav>`,
    );
  });
});

describe('as a chapter', () => {
  const elements = (on: Surface) => readPage('a.html', written(all, on)).elements;
  const values = (on: Surface, name: string) => elements(on).flatMap((element) => attribute(element, name) ?? []);

  test('every id has the chapter before it, and so has the name of a choice', () => {
    expect(values(chapter(), 'id')).toEqual(values(page(), 'id').map((id) => `messages/ping/${id}`));
    expect(values(chapter(), 'id').length).toBeGreaterThan(4);
    expect(values(chapter(), 'name')).toEqual(['messages/ping/try']);
  });

  test('every heading is one level down', () => {
    const levels = (on: Surface) =>
      elements(on).flatMap(({ tagName }) => (/^h\d$/.test(tagName) ? Number(tagName.slice(1)) : []));
    expect(levels(chapter())).toEqual(levels(page()).map((level) => level + 1));
    expect(levels(chapter()).length).toBeGreaterThan(6);
  });

  test('the lowest headings stay', () => {
    const nested = (depth: number): Block => ({
      kind: 'section',
      id: undefined,
      title: [`${depth}`],
      blocks: depth === 6 ? [line('a')] : [nested(depth + 1)],
    });
    const levels = written([nested(1)], chapter()).match(/<h\d/g);
    expect(levels).toEqual(['<h2', '<h3', '<h4', '<h5', '<h6', '<h6', '<h6']);
  });

  test('links lead where those of the surface lead, and one that has no end is its words', () => {
    const on = chapter({ href: (target) => (target === 'schema:gone' ? undefined : `#in/${target}`) });
    const links = (['message:ping', 'schema:gone'] as const).map(
      (to) => ({ kind: 'link', to, inlines: ['a'] }) as const,
    );
    expect(written([line(...links)], on)).toContain('<p><a href="#in/message:ping">a</a>a</p>');
  });

  test('links to a place on the page lead into the chapter', () => {
    expect(written([line({ kind: 'here', anchor: 'b/ü', inlines: ['b'] })], chapter())).toContain(
      '<a href="#messages/ping/b%2F%C3%BC">',
    );
  });

  test('pictures are where the surface says, and links to them where links lead', () => {
    const on = chapter({ picture: (target) => `data:${target}` });
    expect(written([BLOCKS.guide.data], on)).toContain(
      '<h3 id="messages/ping/begin">Begin</h3>\n<p><img src="data:image:p.png" alt="p"> <a href="to/guide:b.md#c">',
    );
  });

  test('there are no ways to other pages and no landmarks', () => {
    const landmarks = elements(chapter()).filter(
      (element) => element.tagName === 'nav' || (element.tagName === 'aside' && attribute(element, 'role') !== 'note'),
    );
    expect(landmarks).toEqual([]);
    // A section or a region with a name is a landmark, and tables have names; those in a text scroll as well.
    const prose: Block = { kind: 'prose', markdown: '| a | b |\n| - | - |\n| 1 | 2 |', headingLevel: 2 };
    for (const table of [BLOCKS.table.data, prose]) {
      expect(written([table], chapter())).toContain('tabindex="0"');
      expect(written([table], chapter())).not.toMatch(/role="region"|<section/);
    }
    expect(elements(page()).filter(({ tagName }) => tagName === 'nav' || tagName === 'aside')).toHaveLength(2);
  });

  test('on a screen, folds stay as they are', () => {
    const open = (on: Surface) => elements(on).filter((one) => attribute(one, 'open') !== undefined).length;
    expect(open(chapter())).toBe(open(page()));
  });

  test('on paper, every fold is open and there is nothing to choose from', () => {
    const printed = elements(chapter({ isPrinted: true }));
    const folds = printed.filter(({ tagName }) => tagName === 'details');
    expect(folds.filter((fold) => attribute(fold, 'open') === undefined)).toEqual([]);
    expect(folds).toHaveLength(4);
    expect(printed.filter(({ tagName }) => ['input', 'label', 'select'].includes(tagName))).toEqual([]);
    expect(written([BLOCKS.tabs.data], chapter({ isPrinted: true }))).toContain(
      '<p class="choice">C: one</p><fieldset class="tabs"><legend class="unseen">T</legend><b>JS</b><div>',
    );
  });

  test('on paper, what only repeats is left out', () => {
    const aside: Block = { ...BLOCKS.fold.data, look: 'aside', isOpen: false, name: undefined };
    expect(written([aside])).toBe(`${TITLE}<details class="panel try"><summary>s</summary><p>a</p></details>`);
    expect(written([aside], chapter())).toContain('panel try');
    expect(written([aside], chapter({ isPrinted: true }))).toBe('<div class="title"><h2>T</h2></div>');
  });
});

describe('a text that looks like our markup stays as it is, in a chapter too', () => {
  const LOOK_ALIKES = [
    ' id="x"',
    '" id="x',
    '<h1 id="x">y</h1>',
    ' href="gone.html" ',
    '<nav>z</nav>',
    '<details class="panel try">q</details>',
    '> id="x" <',
    "' id='x'",
  ];
  const paper = () => chapter({ isPrinted: true });
  const bodyOf = (block: Block, on: Surface) => written([block], on).replace(/^.*?<\/h\d><\/div>/, '');

  test.each(LOOK_ALIKES)('as code: %s', (text) => {
    const block: Block = { kind: 'code-block', text: `"${text}"`, language: 'json' };
    const [code] = elementsIn(bodyOf(block, paper()), 'code');
    expect(code && textOf(code)).toBe(`"${text}"`);
    expect(bodyOf(block, paper())).toBe(bodyOf(block, page()));
  });

  test.each(LOOK_ALIKES)('as Markdown: %s', (text) => {
    const block: Block = {
      kind: 'prose',
      markdown: `${text.replaceAll('<', '\\<')} \`${text}\``,
      headingLevel: 2,
    };
    expect(bodyOf(block, paper())).toBe(bodyOf(block, page()));
    const [prose] = elementsIn(bodyOf(block, paper()), 'div');
    expect(prose && textOf(prose)).toContain(text.trim());
    expect(elementsIn(bodyOf(block, paper()), 'code').map(textOf)).toEqual([
      text.trim() === text ? text : expect.any(String),
    ]);
    expect(
      prose &&
        within(prose)
          .slice(1)
          .filter(({ attrs }) => attrs.length > 0),
    ).toEqual([]);
  });

  test.each([' id=', ' href=', '> id=', ' name=x href='])('as the title of a link: %s', (title) => {
    const block: Block = { kind: 'prose', markdown: `[a](https://example.com "${title}")`, headingLevel: 2 };
    const [link] = elementsIn(bodyOf(block, paper()), 'a');
    expect(link?.attrs).toEqual([
      { name: 'href', value: 'https://example.com/' },
      { name: 'rel', value: 'noopener noreferrer' },
      { name: 'title', value: title },
    ]);
  });

  const elementsIn = (html: string, name: string) =>
    readPage('a.html', html).elements.filter(({ tagName }) => tagName === name);
});

describe('what the filters made is kept', () => {
  test('a text with headings has the level of each surface, whichever comes first', () => {
    const filtered = nothingFiltered();
    const prose: Block = { kind: 'prose', markdown: '# A\n\n### B\n\n# C', headingLevel: 4 };
    const levels = (on: Surface) => written([prose], on).slice(TITLE.length).match(/<h\d/g);
    expect(levels(chapter({ filtered }))).toEqual(['<h5', '<h6', '<h5']);
    expect(levels(pageSurface({ words: en, href, filtered }))).toEqual(['<h4', '<h5', '<h4']);
    expect(levels(chapter({ filtered }))).toEqual(['<h5', '<h6', '<h5']);
  });

  test('pages that share it are the same as pages that do not', () => {
    const filtered = nothingFiltered();
    const shared = pageSurface({ words: en, href, filtered });
    written(all, chapter({ filtered }));
    expect(written(all, shared)).toBe(written(all, page()));
    expect([...filtered.lines.keys(), ...filtered.blocks.keys()]).toEqual(['# A\n\nb']);
  });

  test('code of two languages is not mixed up', () => {
    const filtered = nothingFiltered();
    const on = pageSurface({ words: en, href, filtered });
    const code = (language: string, isPlain = false): Block => ({
      kind: 'code-block',
      text: '{"a": 1}',
      language,
      isPlain,
    });
    expect(written([code('json'), code('json', true)], on)).toBe(
      `${TITLE}<div class="code"><pre tabindex="0"><code>{<span class="hljs-attr">"a"</span>: <span class="hljs-number">1</span>}</code></pre></div>` +
        '<div class="code"><pre tabindex="0"><code>{"a": 1}</code></pre></div>',
    );
  });
});

describe('texts of a document stay texts', () => {
  const HOSTILE = ['<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', "' onclick='a", '&lt;b&gt;', '</h1>'];
  type Hostile = { readonly [Kind in Exclude<Inline, string>['kind']]: (text: string) => Inline };
  const MAKERS: Hostile = {
    code: (text) => ({ kind: 'code', text }),
    address: (url) => ({ kind: 'address', url }),
    strong: (text) => ({ kind: 'strong', inlines: [text] }),
    note: (text) => ({ kind: 'note', inlines: [text] }),
    muted: (text) => ({ kind: 'muted', inlines: [text] }),
    link: (text) => ({ kind: 'link', to: `message:${text}`, inlines: [text] }),
    here: (text) => ({ kind: 'here', anchor: text, inlines: [text] }),
    web: (text) => ({ kind: 'web', url: `javascript:${text}`, label: text }),
    remark: (markdown) => ({ kind: 'remark', markdown: `\`${markdown}\`` }),
    direction: (text) => ({ kind: 'direction', direction: 'send', text }),
    arrow: () => ({ kind: 'arrow', direction: 'send' }),
    mark: (text) => ({ kind: 'mark', look: 'tag', inlines: [text] }),
  };
  const harmless = new Set(['class', 'href', 'aria-hidden']);

  test.each(Object.entries(MAKERS))('%s', (kind, make) => {
    for (const text of HOSTILE) {
      const { elements, texts } = readPage('a.html', written([line(make(text))]));
      const attributes = elements.flatMap(({ attrs }) => attrs.map(({ name }) => name));
      expect(attributes.filter((name) => !harmless.has(name))).toEqual([]);
      expect(elements.filter(({ tagName }) => /^(?:script|img)$/.test(tagName))).toEqual([]);
      const said = texts.join('');
      if (kind !== 'arrow') expect(said).toContain(text);
      expect(elements.flatMap((element) => attribute(element, 'href') ?? []).join()).not.toMatch(/^javascript:/);
    }
  });

  test('a text is the same in an attribute and as words, whatever is in it', () => {
    const name = 'a > "b" & <c> > "d"';
    const html = written([{ ...BLOCKS.fold.data, summary: [name], name }]);
    const [fold] = readPage('a.html', html).elements.filter(({ tagName }) => tagName === 'details');
    expect(fold?.attrs.map((one) => [one.name, one.value])).toEqual([
      ['class', 'panel'],
      ['open', ''],
      ['data-example', name],
    ]);
    expect(fold && textOf(fold)).toBe(`${name}a`);
  });

  test('a NUL, which HTML has not, is a sign for what cannot be shown', () => {
    expect(written([line('a\0b')])).toBe(`${TITLE}<p>a\uFFFDb</p>`);
  });
});
