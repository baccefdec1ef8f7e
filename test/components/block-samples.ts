/** One of each kind of block and of inline, and the HTML that it becomes on a page: a new kind fails to compile here. */
import type { Block, Inline } from '../../content/blocks';
import type { Expanded } from '../../model/schema/schema';
import { layOut } from '../../site/diagrams/diagram';
import { en } from '../../words/catalogues';

interface Sample<T> {
  readonly data: T;
  readonly html: string;
}

type Inlined = Exclude<Inline, string>;

export const INLINES: { readonly [Kind in Inlined['kind']]: Sample<Extract<Inlined, { kind: Kind }>> } = {
  code: { data: { kind: 'code', text: 'a', look: 'const' }, html: '<code class="const">a</code>' },
  address: {
    data: { kind: 'address', url: 'wss://a.b/c/{d}' },
    html: '<code class="address">wss://a.b/<wbr/>c/<var>{d}</var></code>',
  },
  strong: { data: { kind: 'strong', inlines: ['a'] }, html: '<b>a</b>' },
  note: { data: { kind: 'note', inlines: ['a'] }, html: '<span class="muted">a</span>' },
  muted: { data: { kind: 'muted', inlines: ['a'] }, html: '<span class="muted">a</span>' },
  link: {
    data: { kind: 'link', to: 'message:ping', anchor: 'b', inlines: ['ping'], directions: ['send', 'receive'] },
    html: '<a class="send receive" href="to/message:ping#b">ping</a>',
  },
  here: { data: { kind: 'here', anchor: 'b/ü', inlines: ['b'] }, html: '<a href="#b%2F%C3%BC">b</a>' },
  web: {
    data: { kind: 'web', url: 'https://example.com/', label: 'a' },
    html: '<a href="https://example.com/" rel="noopener noreferrer">a</a>',
  },
  remark: {
    data: { kind: 'remark', markdown: 'a *b*', look: 'summary' },
    html: '<span class="summary">a <em>b</em></span>',
  },
  direction: {
    data: { kind: 'direction', direction: 'send', text: 'Send' },
    html: '<span class="direction send">Send</span>',
  },
  arrow: {
    data: { kind: 'arrow', direction: 'receive' },
    html: '<span class="arrow receive" aria-hidden="true">↓</span>',
  },
  mark: {
    data: { kind: 'mark', look: 'valid', inlines: ['valid'] },
    html: '<span class="check valid"><span aria-hidden="true">✓</span> valid</span>',
  },
};

const words: Extract<Block, { kind: 'paragraph' }> = { kind: 'paragraph', inlines: ['a'] };
const code: Extract<Block, { kind: 'code-block' }> = { kind: 'code-block', text: '"a"', language: 'text' };
const CODE = '<div class="code"><pre tabindex="0"><code>"a"</code></pre></div>';

const tree: Expanded = {
  path: [],
  pointer: '',
  role: undefined,
  name: '',
  required: false,
  node: undefined,
  reference: undefined,
  repeatOf: undefined,
  closed: false,
  children: [],
  origin: undefined,
  parts: [],
  forbids: [],
  conditions: [],
  comparison: undefined,
  exclusion: undefined,
};

export const BLOCKS: { readonly [Kind in Block['kind']]: Sample<Extract<Block, { kind: Kind }>> } = {
  section: {
    data: {
      kind: 'section',
      id: 'b',
      title: ['B'],
      note: ['n'],
      blocks: [{ kind: 'section', id: undefined, title: ['C'], blocks: [words] }],
    },
    html: '<section><h2 id="b">B <small>n</small></h2><h3>C</h3><p>a</p></section>',
  },
  facts: {
    data: { kind: 'facts', rows: [{ label: 'L', inlines: ['v'], blocks: [words] }] },
    html: '<dl class="facts"><div><dt>L</dt><dd>v<p>a</p></dd></div></dl>',
  },
  prose: {
    data: { kind: 'prose', markdown: '# A\n\nb', headingLevel: 3, look: 'lead' },
    html: '<div class="lead prose"><h3>A</h3>\n<p>b</p>\n</div>',
  },
  guide: {
    data: {
      kind: 'guide',
      guide: {
        path: 'a.md',
        title: 'A',
        text: '# Begin\n\n![p](p.png) [next](b.md)',
        summary: undefined,
        order: undefined,
        headings: [{ level: 2, id: 'begin', text: 'Begin' }],
        links: new Map([
          ['!p.png', { target: 'image:p.png', anchor: undefined, label: 'p', place: { file: 'a.md', line: 3 } }],
          ['b.md', { target: 'guide:b.md', anchor: 'c', label: 'B', place: { file: 'a.md', line: 3 } }],
        ]),
      },
    },
    html: '<div class="prose guide"><h2 id="begin">Begin</h2>\n<p><img src="to/image:p.png" alt="p"> <a href="to/guide:b.md#c">next</a></p>\n</div>',
  },
  paragraph: { data: { ...words, look: 'empty' }, html: '<p class="panel empty">a</p>' },
  table: {
    data: {
      kind: 'table',
      label: 'T',
      columns: ['A', 'B'],
      look: 'even',
      rows: [
        {
          cells: [
            { lines: [['a']], isHeader: true },
            { lines: [['b'], ['c']], look: 'both' },
          ],
          isMuted: true,
        },
      ],
    },
    html:
      '<div class="table" role="group" aria-label="T" tabindex="0"><table class="messages even"><thead><tr>' +
      '<th scope="col">A</th><th scope="col">B</th></tr></thead><tbody><tr class="muted"><th scope="row">a</th>' +
      '<td class="send receive">b<div>c</div></td></tr></tbody></table></div>',
  },
  'code-block': { data: code, html: CODE },
  tabs: {
    data: {
      kind: 'tabs',
      label: 'T',
      name: 'try',
      choice: {
        label: 'C',
        options: [
          { label: 'one', server: 's', credentials: undefined, changes: [] },
          {
            label: '<b>',
            server: '"<',
            credentials: 'k',
            changes: [{ language: 'node', from: 1, count: 2, lines: ['"<script>'] }],
          },
        ],
      },
      panes: [{ id: 'js', label: 'JS', note: ['n'], code }],
    },
    html:
      '<p class="choice"><label>C<select disabled autocomplete="off"><option data-server="s">one</option>' +
      '<option data-server="&quot;&lt;" data-credentials="k" data-changes="[[&quot;node&quot;,1,2,[&quot;\\&quot;&lt;script&gt;&quot;]]]">&lt;b&gt;</option></select></label></p>' +
      `<fieldset class="tabs"><legend class="unseen">T</legend><label><input type="radio" name="try" value="js" checked/>JS</label><div><p class="needs">n</p>${CODE}</div></fieldset>`,
  },
  fold: {
    data: { kind: 'fold', summary: ['s'], isOpen: true, blocks: [words], look: 'panel', name: 'n' },
    html: '<details class="panel" open data-example="n"><summary>s</summary><p>a</p></details>',
  },
  panel: {
    data: { kind: 'panel', blocks: [words], look: 'problems' },
    html: '<div class="check-note problems"><p>a</p></div>',
  },
  steps: {
    data: { kind: 'steps', look: 'start', steps: [{ title: 'T', inlines: ['a'], blocks: [code], direction: 'send' }] },
    html: `<ol class="start"><li class="send"><h2>T</h2><p>a</p>${CODE}</li></ol>`,
  },
  cards: {
    data: { kind: 'cards', cards: [{ title: ['T'], lines: [['a'], ['b']] }] },
    html: '<ul class="cards"><li><h2>T</h2><p>a</p><p>b</p></li></ul>',
  },
  list: {
    data: { kind: 'list', look: 'connections', items: [{ inlines: ['a'], blocks: [words], id: 'i' }] },
    html: '<ul class="connections"><li id="i"><p class="connection">a</p><p>a</p></li></ul>',
  },
  figure: {
    data: {
      kind: 'figure',
      diagram: layOut({ title: 'D', server: 'S', moves: [] }, en.diagrams),
      words: { kind: 'steps', steps: [{ inlines: ['a'] }] },
    },
    html: '<div class="session"><svg class="dialogue" viewBox="-180 0 360 38" role="img"><title>D</title><desc>.</desc><path class="life" d="M-152 28V38M152 28V38"></path><text class="who" x="-152" y="18">You</text><text class="who end" x="176" y="18">S</text></svg><ol><li>a</li></ol></div>',
  },
  columns: {
    data: { kind: 'columns', above: [words], blocks: [words], rail: { label: 'R', blocks: [words] } },
    html: '<div class="columns"><div><p>a</p></div><aside class="rail" aria-label="R"><p>a</p></aside><div><p>a</p></div></div>',
  },
  extensions: {
    data: {
      kind: 'extensions',
      values: [
        { name: 'x-a', value: 1 },
        { name: 'x-b', value: ['a'] },
      ],
    },
    html: '<p class="raw"><code>x-a</code> <code>1</code></p><details class="raw"><summary><code>x-b</code></summary><div class="code"><pre tabindex="0"><code>[<span class="hljs-string">"a"</span>]</code></pre></div></details>',
  },
  tags: {
    data: { kind: 'tags', tags: [{ name: 't', about: ['a'] }] },
    html: '<ul class="tags"><li><span class="tag">t</span> a</li></ul>',
  },
  navigation: {
    data: {
      kind: 'navigation',
      label: 'N',
      look: 'parts',
      links: [
        { to: 'conversations', label: '1', isCurrent: true },
        { to: 'conversations:1', label: '2' },
      ],
    },
    html: '<nav class="parts" aria-label="N"><ol><li aria-current="page">1</li><li><a href="to/conversations:1">2</a></li></ol></nav>',
  },
  schema: {
    data: {
      kind: 'schema',
      root: 'payload',
      id: 'payload',
      tree,
      marks: [['m'], ['n']],
      blocks: [words],
      further: [{ id: 'payload/f', title: ['F'], blocks: [words] }],
    },
    html: '<div class="tree" id="payload">m n<p>a</p><div id="payload/f" class="group"><p class="group-title">F</p><p>a</p></div></div>',
  },
  rows: {
    data: {
      kind: 'rows',
      title: 'G',
      isGroup: true,
      comparison: [words],
      rows: [
        {
          id: 'payload/a',
          name: [{ kind: 'mark', look: 'name', inlines: ['a'] }],
          marks: [[{ kind: 'mark', look: 'type', inlines: ['object'] }]],
          origin: undefined,
          blocks: [words],
          below: [code],
          last: [],
          fold: 'More',
          isOpen: false,
        },
      ],
    },
    html: `<div class="group"><p class="group-title">G</p><p>a</p><ul class="schema"><li id="payload/a"><div class="row"><b class="name">a</b><span class="type">object</span></div><p>a</p><details><summary class="fold">More</summary>${CODE}</details></li></ul></div>`,
  },
  values: {
    data: {
      kind: 'values',
      label: 'One of',
      values: [
        { code: '1', note: ['one'] },
        { code: '2', note: [] },
      ],
      fold: 'Two',
    },
    html: '<details><summary class="fold">Two</summary><ul class="values noted"><li class="label">One of</li><li><code>1</code> one</li><li><code>2</code></li></ul></details>',
  },
};
