/** Each kind of block and inline as Markdown: it says what the tree says, and nothing in it reaches out of its place. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import type { Block, Inline, Inlines, Mark, SchemaRow } from '../../content/blocks';
import { treeMarkdown } from '../../markdown/blocks';
import { inlineText, lineText } from '../../markdown/inlines';
import { authorTexts, type MarkdownSurface } from '../../markdown/surface';
import type { Diagram } from '../../site/diagrams/diagram';

const on: MarkdownSurface = {
  href: (target) => (target === 'message:none' ? undefined : `${target.replace(':', '/')}.md`),
  texts: authorTexts(),
};

/** A page of these, below its title. */
function pageOf(...blocks: readonly Block[]): string {
  return treeMarkdown({ head: { title: ['T'], badges: [] }, blocks }, on).replace(/^# T\n*/, '');
}

const reader = new MarkdownIt({ html: true, linkify: false });
reader.validateLink = () => true;

interface Token {
  readonly type: string;
  readonly tag: string;
  readonly content: string;
  readonly children: readonly Token[] | null;
  readonly attrGet: (name: string) => string | number | null;
}

/** All tokens, those inside of paragraphs too. */
function tokensOf(markdown: string): readonly Token[] {
  return reader.parse(markdown, {}).flatMap((token) => [token, ...(token.children ?? [])]);
}

/** What a reader sees, without spaces. */
function seenIn(markdown: string): string {
  return tokensOf(markdown)
    .filter(({ type }) => ['text', 'text_special', 'code_inline', 'fence'].includes(type))
    .map(({ content }) => content.replace(/\s+/g, ''))
    .join('');
}

const HOSTILE = [
  '# heading #',
  '- item',
  '12) item',
  '> quote',
  '===',
  '---',
  '```',
  '`` ` ``',
  '*em* **strong** __strong__',
  '~~gone~~',
  '[x](javascript:alert(1))',
  '![x](https://example.com/x.png)',
  '[x]: https://example.com',
  '](https://example.com)',
  '<script>alert(1)</script>',
  '<!-- hidden',
  '&lt;b&gt; &#60;',
  'back\\slash \\* \\',
  '| a | b |',
  'one\n\n# two',
  'one\n| - |',
  '    indented',
  '\u0000',
];

type Inlined = Exclude<Inline, string>;

/** Each kind with a text in it, and what is written for the text `x y`. */
const INLINES: { readonly [Kind in Inlined['kind']]: readonly [(text: string) => Inline, string] } = {
  code: [(text) => ({ kind: 'code', text }), '`x y`'],
  address: [(url) => ({ kind: 'address', url }), '`x y`'],
  strong: [(text) => ({ kind: 'strong', inlines: [text] }), '**x y**'],
  note: [(text) => ({ kind: 'note', inlines: [text] }), '(x y)'],
  muted: [(text) => ({ kind: 'muted', inlines: [text] }), 'x y'],
  link: [
    (text) => ({ kind: 'link', to: 'message:ping', anchor: 'a', directions: ['send', 'receive'], inlines: [text] }),
    '↑↓ [x y](message/ping.md)',
  ],
  here: [(text) => ({ kind: 'here', anchor: 'a', inlines: [text] }), 'x y'],
  web: [(label) => ({ kind: 'web', url: 'https://example.com/', label }), '[x y](https://example.com/)'],
  remark: [(markdown) => ({ kind: 'remark', markdown }), 'x y'],
  direction: [(text) => ({ kind: 'direction', direction: 'send', text }), '↑ x y'],
  arrow: [() => ({ kind: 'arrow', direction: 'receive' }), '↓'],
  mark: [(text) => ({ kind: 'mark', look: 'tag', inlines: [text] }), 'x y'],
};

describe.each(Object.entries(INLINES))('the inline %s', (kind, [make, markdown]) => {
  test('is written', () => {
    expect(lineText([make('x y')], on)).toBe(markdown);
    expect(lineText(['a ', make('x y'), ' b'], on)).toBe(`a ${markdown} b`);
  });

  // An author's Markdown may be more than text: `escape.test.ts` has what becomes of it.
  if (kind === 'arrow' || kind === 'remark') return;
  test.each(HOSTILE)('keeps %j as text on its line', (text) => {
    const types = tokensOf(lineText([make(text)], on)).map(({ type }) => type);
    expect(
      types.filter((type) => /^(?!(?:paragraph|link|strong)_|inline$|text$|text_special$|code_inline$)/.test(type)),
    ).toEqual([]);
    const seen = seenIn(lineText(['a', make(text), 'b'], on));
    expect(seen).toContain(text.replace(/\s+/g, '').replaceAll('\0', '\uFFFD'));
    expect(seen.startsWith('a') && seen.endsWith('b')).toBe(true);
  });
});

test('whatever stands beside each other is read as it was said', () => {
  const piece = fc.stringMatching(/^[ab1 !<>&;#/\\`*_~[\]().|-]{0,4}$/);
  const kinds = ['code', 'strong', 'note', 'link', 'muted', 'mark'] as const;
  const inline = fc.oneof(
    piece,
    fc.tuple(fc.constantFrom(...kinds), piece).map(([kind, text]) => INLINES[kind][0](text)),
  );
  const plain = (one: Inline): string => {
    if (typeof one === 'string') return one;
    if (one.kind === 'code') return one.text;
    if (!('inlines' in one)) return '';
    const text = one.inlines.map(plain).join('');
    if (one.kind === 'note') return `(${text})`;
    if (one.kind !== 'link') return text;
    return `↑↓${text.trim() === '' ? 'message/ping.md' : text}`;
  };
  fc.assert(
    fc.property(fc.array(inline, { maxLength: 6 }), (inlines) => {
      const line = lineText(inlines, on);
      expect(seenIn(line)).toBe(inlines.map(plain).join('').replace(/\s+/g, ''));
      expect(tokensOf(line).filter(({ type }) => type === 'link_open')).toHaveLength(
        inlines.filter((one) => typeof one !== 'string' && one.kind === 'link').length,
      );
    }),
    { numRuns: 2000 },
  );
});

test('a link without a page is its words, and one without words is its address', () => {
  expect(lineText([{ kind: 'link', to: 'message:none', inlines: ['Gone'] }], on)).toBe('Gone');
  expect(lineText([{ kind: 'link', to: 'message:ping', inlines: [] }], on)).toBe(
    '[`message/ping.md`](message/ping.md)',
  );
});

test('a web link that could do harm is text and code', () => {
  expect(lineText([{ kind: 'web', url: 'javascript:alert(1)', label: 'x' }], on)).toBe('x `javascript:alert(1)`');
});

test('a summary stands behind a colon', () => {
  const inlines: Inlines = [
    { kind: 'link', to: 'message:ping', inlines: ['Ping'] },
    { kind: 'remark', look: 'summary', markdown: 'Asks for *life*.' },
  ];
  expect(lineText(inlines, on)).toBe('[Ping](message/ping.md): Asks for *life*.');
});

test('a name of a field is code beside the words before it, and the schema of a type is an aside', () => {
  const part: Mark = { kind: 'mark', look: 'part', inlines: ['matching'] };
  expect(inlineText([{ kind: 'mark', look: 'name', inlines: [part, ' ', '^x_'] }], on)).toBe('matching `^x_`');
  const link: Inline = { kind: 'link', to: 'schema:id', inlines: ['id'] };
  expect(inlineText([{ kind: 'mark', look: 'type', inlines: ['string', ' ', link] }], on)).toBe(
    'string ([id](schema/id.md))',
  );
  expect(inlineText([{ kind: 'mark', look: 'type', inlines: [link] }], on)).toBe('[id](schema/id.md)');
});

const diagram: Diagram = {
  title: '',
  description: 'You send Ping.',
  width: 0,
  height: 0,
  server: '',
  reach: 0,
  steps: [],
  frames: [],
};

function row(name: string, rest: Partial<SchemaRow> = {}): SchemaRow {
  return {
    id: name,
    name: [{ kind: 'mark', look: 'name', inlines: [name] }],
    marks: [[{ kind: 'mark', look: 'type', inlines: ['string'] }]],
    origin: undefined,
    blocks: [],
    below: [],
    last: [],
    fold: undefined,
    isOpen: true,
    ...rest,
  };
}

const text = (...inlines: Inlines): Block => ({ kind: 'paragraph', inlines });

/** Each kind with a text in it, and what is written for the text `x y`. */
const BLOCKS: {
  readonly [Kind in Block['kind']]: readonly [make: (text: string) => Extract<Block, { kind: Kind }>, markdown: string];
} = {
  section: [(x) => ({ kind: 'section', id: 'a', title: [x], note: [x], blocks: [text(x)] }), '## x y: x y\n\nx y'],
  facts: [
    (x) => ({
      kind: 'facts',
      rows: [
        { label: x, inlines: [x] },
        { label: x, inlines: [], blocks: [{ kind: 'tags', tags: [{ name: x, about: [] }] }] },
        { label: x, inlines: [], blocks: [] },
      ],
    }),
    '- x y: x y\n- x y: x y',
  ],
  prose: [(markdown) => ({ kind: 'prose', markdown, headingLevel: 2 }), 'x y'],
  guide: [
    (x) => ({
      kind: 'guide',
      guide: {
        path: 'a.md',
        title: x,
        text: `[x y](ping)`,
        summary: undefined,
        order: undefined,
        headings: [],
        links: new Map([['ping', { target: 'message:ping', anchor: 'a', label: x, place: { file: 'a.md', line: 1 } }]]),
      },
    }),
    '[x y](message/ping.md)',
  ],
  paragraph: [(x) => ({ kind: 'paragraph', look: 'part', inlines: [x] }), 'x y:'],
  table: [
    (x) => ({
      kind: 'table',
      label: x,
      columns: [x, 'Picture', x],
      rows: [
        { cells: [{ lines: [[x], [x]], isHeader: true }, { lines: [], figure: diagram }, { lines: [] }] },
        { cells: [{ lines: [[{ kind: 'code', text: '|' }]] }] },
      ],
    }),
    '| x y | x y |\n| --- | --- |\n| x y; x y |  |\n| `\\|` |  |',
  ],
  'code-block': [(x) => ({ kind: 'code-block', text: x, language: 'json' }), '```json\nx y\n```'],
  tabs: [
    (x) => ({
      kind: 'tabs',
      label: x,
      name: 'n',
      panes: [{ id: 'p', label: x, note: [x], code: { kind: 'code-block', text: x, language: 'text' } }],
    }),
    '## x y\n\nx y\n\n```\nx y\n```',
  ],
  fold: [
    (x) => ({
      kind: 'fold',
      look: 'panel',
      isOpen: true,
      summary: [
        { kind: 'strong', inlines: [x] },
        ' ',
        { kind: 'remark', markdown: 'About it' },
        ' ',
        { kind: 'mark', look: 'variant-name', inlines: [x] },
        ' ',
        { kind: 'mark', look: 'valid', inlines: ['valid'] },
      ],
      blocks: [text(x)],
    }),
    '## x y (x y, valid)\n\nAbout it\n\nx y',
  ],
  panel: [(x) => ({ kind: 'panel', blocks: [text(x), text(x)] }), 'x y\n\nx y'],
  steps: [
    (x) => ({
      kind: 'steps',
      steps: [{ inlines: [x] }, { title: x, inlines: [x], blocks: [{ kind: 'code-block', text: x, language: 'js' }] }],
    }),
    '1. x y\n2. **x y** x y\n   ```js\n   x y\n   ```',
  ],
  cards: [(x) => ({ kind: 'cards', cards: [{ title: [x], lines: [[x], [], [x]] }] }), '- **x y**: x y · x y'],
  list: [
    (x) => ({
      kind: 'list',
      items: [{ inlines: [x], blocks: [text(x), { kind: 'list', items: [{ inlines: [x] }] }] }, { inlines: [] }],
    }),
    '- x y\n\n  x y\n  - x y',
  ],
  figure: [(x) => ({ kind: 'figure', diagram: { ...diagram, description: x } }), 'x y'],
  columns: [
    (x) => ({ kind: 'columns', above: [text(x)], rail: { label: x, blocks: [text(x)] }, blocks: [text(x)] }),
    'x y\n\n## x y\n\nx y\n\nx y',
  ],
  extensions: [
    (x) => ({
      kind: 'extensions',
      values: [
        { name: x, value: x },
        { name: x, value: 1 },
        { name: x, value: {} },
      ],
    }),
    '- `x y`: x y\n- `x y`: `1`\n- `x y`:\n  ```json\n  {}\n  ```',
  ],
  tags: [
    (x) => ({
      kind: 'tags',
      tags: [
        { name: x, about: [x] },
        { name: x, about: [] },
      ],
    }),
    'x y (x y) · x y',
  ],
  navigation: [
    (x) => ({
      kind: 'navigation',
      look: 'parts',
      label: x,
      links: [
        { to: 'messages', label: x },
        { to: 'messages:2', label: x, isCurrent: true },
      ],
    }),
    '- [x y](messages.md)\n- x y',
  ],
  schema: [
    (x) => ({
      kind: 'schema',
      root: 'payload',
      tree: { path: [], role: undefined, name: '', node: undefined } as never,
      marks: [[{ kind: 'code', look: 'const', text: x }], [{ kind: 'mark', look: 'flag', inlines: [x] }]],
      blocks: [
        { kind: 'paragraph', look: 'title', inlines: [x] },
        text(x),
        { kind: 'rows', isGroup: false, rows: [row(x)] },
        { kind: 'paragraph', look: 'closing', inlines: [x] },
      ],
      further: [{ id: 'f', title: [x], blocks: [{ kind: 'rows', isGroup: false, rows: [row(x)] }] }],
    }),
    '= `x y`, x y\n\n**x y**\nx y\n\n- `x y`: string\n- x y\n\nx y:\n\n- `x y`: string',
  ],
  rows: [
    (x) => ({ kind: 'rows', isGroup: true, title: x, comparison: [text(x)], rows: [row(x)] }),
    'x y:\n\nx y\n\n- `x y`: string',
  ],
  values: [
    (x) => ({
      kind: 'values',
      label: x,
      fold: undefined,
      values: [
        { code: x, note: [x] },
        { code: x, note: [] },
      ],
    }),
    'x y:\n\n- `x y` x y\n- `x y`',
  ],
};

describe.each(Object.entries(BLOCKS))('the block %s', (_, [make, markdown]) => {
  test('is written', () => {
    expect(pageOf(make('x y'))).toBe(markdown);
  });

  test('is left out with its heading where it says nothing', () => {
    const aside: Block = { kind: 'fold', look: 'aside', isOpen: false, summary: ['x'], blocks: [make('x y')] };
    expect(pageOf({ kind: 'section', id: 'a', title: ['x'], blocks: [aside] })).toBe('');
  });

  test.each(HOSTILE)('keeps %j in its place', (hostile) => {
    const tokens = tokensOf(`${pageOf(make(hostile))}\n\n## After\n\n[x]`);
    const shape = (all: readonly Token[]) =>
      all.map(({ type }) => type).filter((type) => /_open$|^fence$|^html/.test(type) && type !== 'strong_open');
    const isAuthors = markdown === 'x y' && make('x y').kind === 'prose';
    if (!isAuthors) expect(shape(tokens)).toEqual(shape(tokensOf(`${pageOf(make('x y'))}\n\n## After\n\n[x]`)));
    expect(tokens.some(({ type, content }) => type === 'inline' && content === 'After')).toBe(true);
    expect(tokens.at(-2)).toMatchObject({ type: 'text', content: '[x]' });
    for (const token of tokens) {
      expect(token.type).not.toMatch(/^html|^image/);
      if (token.type === 'link_open') expect(token.attrGet('href')).toMatch(/^(?:[\w:/]+\.md|https:.*)$/);
    }
  });
});

const prose = (markdown: string): Block => ({ kind: 'prose', markdown, headingLevel: 4, look: 'about' });

test('a row says in one line what is short, then what it means, then what is inside', () => {
  const link: Inline = { kind: 'link', to: 'schema:Base', inlines: ['Base'] };
  const marks: readonly Inlines[] = [
    [{ kind: 'mark', look: 'type', inlines: ['object'] }],
    [{ kind: 'code', look: 'const', text: '{}' }],
    [{ kind: 'mark', look: 'required', inlines: ['required'] }],
  ];
  const rows: Block = {
    kind: 'rows',
    isGroup: false,
    rows: [
      row('order', {
        marks,
        origin: [{ kind: 'mark', look: 'origin', inlines: ['from ', link] }],
        blocks: [
          { kind: 'paragraph', look: 'title', inlines: ['Order'] },
          prose('What to buy.'),
          { kind: 'paragraph', look: 'bounds', inlines: ['at most 3 properties'] },
          { kind: 'values', label: 'Default', fold: undefined, values: [{ code: '1', note: [] }] },
          text('Told apart by ', { kind: 'code', text: 'kind' }, '.'),
          { kind: 'extensions', values: [{ name: 'x-a', value: 'b' }] },
        ],
        below: [
          { kind: 'rows', isGroup: false, rows: [row('id', { blocks: [prose('One.\n\n- two\n- three')] }), row('at')] },
          {
            kind: 'fold',
            look: 'more',
            isOpen: false,
            summary: ['1 more property'],
            blocks: [{ kind: 'rows', isGroup: false, rows: [row('note')] }],
          },
          { kind: 'paragraph', look: 'closing', inlines: ['No other properties.'] },
          {
            kind: 'rows',
            isGroup: true,
            title: 'Exactly one of these',
            comparison: [
              { kind: 'table', label: '', columns: ['Field', 'A'], rows: [{ cells: [{ lines: [['a']] }] }] },
            ],
            rows: [row('A')],
          },
        ],
      }),
    ],
  };
  expect(pageOf(rows)).toMatchInlineSnapshot(`
"- \`order\`: object = \`{}\`, required · at most 3 properties · Default \`1\` · from [Base](schema/Base.md)
  **Order**: What to buy.
  Told apart by \`kind\`.
  - \`x-a\`: b
  - \`id\`: string
    > One.
    >
    > - two
    > - three
  - \`at\`: string
  - \`note\`: string
  - No other properties.
  - Exactly one of these:

    | Field | A |
    | --- | --- |
    | a |  |

    - \`A\`: string"
`);
});

test('a row with a value and no type says what its name equals', () => {
  const marks: readonly Inlines[] = [[{ kind: 'code', look: 'const', text: '"trade"' }]];
  expect(pageOf({ kind: 'rows', isGroup: false, rows: [row('type', { marks })] })).toBe('- `type` = `"trade"`');
});

test('lists that follow each other stay apart, an author’s too', () => {
  const list: Block = { kind: 'list', items: [{ inlines: ['ours'] }] };
  const steps: Block = { kind: 'steps', steps: [{ inlines: ['ours'] }] };
  const markdown = pageOf(
    prose('- author’s\n\n  more of it'),
    list,
    list,
    prose('* last'),
    list,
    prose('1. first'),
    steps,
    steps,
  );
  const lists = tokensOf(markdown).filter(({ type }) => /^(?:bullet|ordered)_list_open$/.test(type));
  expect(lists).toHaveLength(8);
});

test('what follows an author’s list in an item is no part of it', () => {
  const markdown = pageOf({
    kind: 'list',
    items: [
      { inlines: ['Item'], blocks: [prose('Why:\n\n- author'), { kind: 'list', items: [{ inlines: ['ours'] }] }] },
    ],
  });
  expect(markdown).toBe('- Item\n\n  Why:\n\n  - author\n\n  * ours');
});

test('headings go a level deeper with each section, down to the sixth', () => {
  const nested = (depth: number): Block => ({
    kind: 'section',
    id: `s${depth}`,
    title: [`S${depth}`],
    blocks: depth === 7 ? [text('end')] : [nested(depth + 1)],
  });
  expect(pageOf(nested(2)).split('\n\n')).toEqual([
    '## S2',
    '### S3',
    '#### S4',
    '##### S5',
    '###### S6',
    '###### S7',
    'end',
  ]);
});

test('a page says its kind, its title and its badges', () => {
  const head = {
    kind: 'Message',
    title: ['Ping #'],
    badges: [{ kind: 'direction', direction: 'send', text: 'Send' }],
  } satisfies Parameters<typeof treeMarkdown>[0]['head'];
  expect(treeMarkdown({ head, blocks: [] }, on)).toBe('# Message: Ping \\#\n\n↑ Send');
  expect(treeMarkdown({ head: { title: [], badges: [] }, blocks: [] }, on)).toBe('# &nbsp;');
});

test('a page is written for the place it stands in, and an author’s text is parsed once', () => {
  const texts = authorTexts();
  const blocks: readonly Block[] = [prose('Read *this*.'), text({ kind: 'link', to: 'overview', inlines: ['API'] })];
  const tree = { head: { title: ['T'], badges: [] }, blocks };
  expect(treeMarkdown(tree, { href: () => '../index.md', texts })).toBe('# T\n\nRead *this*.\n\n[API](../index.md)');
  expect(treeMarkdown(tree, { href: () => 'index.md', texts })).toBe('# T\n\nRead *this*.\n\n[API](index.md)');
});

test('a picture has no column, and one column needs no table', () => {
  const cell = (words: string) => ({ lines: [[words]] });
  const table: Block = {
    kind: 'table',
    label: '',
    columns: ['A', 'B'],
    rows: [{ cells: [cell('one'), { lines: [], figure: diagram }] }, { cells: [cell('two')] }],
  };
  expect(pageOf(table)).toBe('- one\n- two');
});
