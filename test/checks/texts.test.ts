import { describe, expect, test } from '@jest/globals';
import { findProblems } from '../../checks/check';
import { headingRules } from '../../checks/rules/texts-headings';
import { linkRules } from '../../checks/rules/texts-links';
import { readDocument } from '../../model/read';
import { parseValid } from '../support/parse';
import { growthOf, LINEAR } from '../support/growth';
import { found, foundIn, ruleOf } from './rule-examples';

const links = ruleOf(linkRules, 'dead-link');
const headings = ruleOf(headingRules, 'skipped-heading');

describe.each([links, headings])('$code', (rule) => {
  test('finds its bad example and nothing in its good one', async () => {
    expect(await foundIn(rule.bad, rule)).toHaveLength(1);
    expect(await foundIn(rule.good, rule)).toEqual([]);
  });
});

/** What is said of one text. */
async function saidOf(text: string, rule = links): Promise<readonly string[]> {
  return foundIn(`info: ${JSON.stringify({ title: 'T', version: '1', description: text })}`, rule);
}

describe('dead-link', () => {
  test.each([
    ['[a](./docs/a.md)', 'is relative'],
    ['[a](/docs)', 'is relative'],
    ['![a](a.png)', 'Picture "a.png" is relative'],
    ['[a]()', 'has no destination'],
    ['[a](www.example.com/x)', 'Write "https://www.example.com/x"'],
    ['[a](example.com)', 'Write "https://example.com"'],
    ['[a](//example.com)', 'Write "https://example.com"'],
    ['[a](javascript:alert)', 'may run a script'],
    ['[a](file:///c/a.txt)', 'on one computer'],
    ['[a](https://)', 'not a valid URL'],
    ['[a](https://user:word@example.com)', 'not a valid URL'],
    ['<javascript:alert>', 'may run a script'],
    ['[a][b]\n\n[b]: ../b.md', 'Link "../b.md" is relative'],
    ['[a](#nowhere)', 'heading that no description'],
  ])('%s', async (text, said) => {
    expect(await saidOf(text)).toEqual([expect.stringMatching(/^\/info\/description: /)]);
    expect((await saidOf(text))[0]).toContain(said);
  });

  test.each([
    'A text without any.',
    '[a](https://example.com/a_(b)?c=d#e) and <https://example.com> and https://example.com',
    '[a](mailto:a@example.com), <wss://example.com/v1>, [call](tel:+4930)',
    'Brackets: a[0], [x] and `[a](b)`.',
    '[a](#the-limits-of-it)\n\n## The limits, of it',
    '[a](#x) <a name="x"></a>',
    'An array in code:\n\n    [a](b)\n',
  ])('is content with %j', async (text) => {
    expect(await saidOf(text)).toEqual([]);
  });

  test('each dead link of a text is told, and the same one once', async () => {
    const document = await parseValid(`
asyncapi: 3.0.0
info: { title: T, version: 1.0.0, description: '[a](a.md), [b](b.md) and [a](a.md)' }
`);
    const problems = findProblems({ json: document.json(), model: readDocument(document) });
    const said = problems.filter(({ code }) => code === 'dead-link').map(({ message }) => message);
    expect(said).toEqual([
      expect.stringMatching(/^Link "a\.md" is relative/),
      expect.stringMatching(/^Link "b\.md" is relative/),
    ]);
  });

  test('an anchor may lead to a heading of another description', async () => {
    const parts = `info: { title: T, version: '1', description: "# Limits" }
channels: { /: { description: "See [there](#limits)." } }`;
    expect(await foundIn(parts, links)).toEqual([]);
  });

  test('stands where the text is defined, and once for a schema that messages share', async () => {
    const parts = `channels:
  /:
    publish: { message: { payload: { $ref: '#/components/schemas/A' } } }
    subscribe: { message: { payload: { $ref: '#/components/schemas/A' } } }
components: { schemas: { A: { type: object, properties: { a/b: { type: string, description: "[a](b.md)" } } } } }`;
    expect(await foundIn(parts, links)).toEqual([
      expect.stringMatching(/^\/components\/schemas\/A\/properties\/a~1b\/description: /),
    ]);
  });

  test.each(['2.6.0', '3.0.0'])(
    'what the parser copies for traits is said where it was written, %s',
    async (version) => {
      const message = `{ $ref: '#/components/messages/m' }`;
      const parts = `asyncapi: ${version}
${
  version === '2.6.0'
    ? `channels: { /: { publish: { message: ${message} } } }`
    : `channels: { all: { address: /, messages: { m: ${message} } } }`
}
components:
  messages:
    m: { payload: { $ref: '#/components/schemas/A' }, traits: [{ description: "[a](a.md)" }] }
  schemas: { A: { type: object, description: "[b](b.md)" } }`;
      const findings = await foundIn(parts, links);
      expect(findings.map((finding) => finding.split(':')[0])).toEqual([
        '/components/schemas/A/description',
        '/components/messages/m/traits/0/description',
      ]);
    },
  );

  test('looks at descriptions, not at data or fields of that name', async () => {
    const parts = `channels:
  /:
    publish:
      message:
        payload:
          type: object
          properties: { description: { type: string, default: "[a](b)" }, examples: { description: "[c](d)" } }
          examples: [{ description: "[a](b)" }]
        examples: [{ payload: { description: "[a](b)" } }]
        x-own: { description: "[a](b)" }`;
    expect(await foundIn(parts, links)).toEqual([expect.stringMatching(/properties\/examples\/description: Link "d"/)]);
  });
});

describe('skipped-heading', () => {
  test('names both headings and what to write', async () => {
    expect(await saidOf('# Connecting\n\n### Limits', headings)).toEqual([
      '/info/description: Heading "Limits" has level 3, but the heading above it, "Connecting", has level 1. Make it level 2: "##".',
    ]);
  });

  test.each([
    '### A\n\n### B\n\n# C',
    '# A\n## B\n### C\n# D\n## E',
    'A\n=\n\nB\n-\n\n### C',
    '# A\n\n    ### in code\n\n`### B`',
    '# A\n\n```\n### B\n```',
  ])('is content with %j', async (text) => {
    expect(await saidOf(text, headings)).toEqual([]);
  });

  test('a line of equal signs makes a heading of level 1', async () => {
    expect(await saidOf('A\n=\n\n### C', headings)).toHaveLength(1);
  });
});

describe('hostile texts', () => {
  const documentOf = (value: unknown) => ({ json: <T>() => value as T });

  test.each([
    ['brackets', (size: number) => '](<'.repeat(size)],
    ['open tags', (size: number) => '<a id="'.repeat(size)],
    ['definitions', (size: number) => ']: x'.repeat(size)],
    ['headings', (size: number) => '# a\n###b\n'.repeat(size)],
  ])('many %s take linear time', (_, make) => {
    const work = (text: string) =>
      [links, headings].map((rule) =>
        found(documentOf({ asyncapi: '2.6.0', info: { description: `${text} [a](#b)` } }), rule),
      );
    expect(growthOf(work, make, 2_000)).toBeLessThan(LINEAR);
  });

  test('cycles, deep nesting and what is no text are walked once', () => {
    const info: Record<string, unknown> = { description: ['[a](b)'] };
    info.self = info;
    let deep: unknown = { description: '[a](b.md)' };
    for (let depth = 0; depth < 20_000; depth++) deep = { deep };
    const json = { asyncapi: '2.6.0', info, channels: { toString: null, '/': { deep } } };
    expect([...(links.find?.({ json, model: undefined as never }) ?? [])]).toHaveLength(1);
  });
});
