/** `ws-docs diff` in its formats, with what its exit code says. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import Ajv from 'ajv';
import { blocksIn } from '../manual/pages';
import { documentOf, type Folder, makeFolder, property } from '../support/diff';
import { ROOT } from '../support/documents';
import { wsDocs } from '../support/ws-docs';

let folder: Folder;

beforeEach(() => {
  folder = makeFolder();
});

afterEach(() => folder.remove());

/** Breaking: a property is gone. Strict: a message is new. Safe: another one may be sent. */
function writeBreaking(version = '1.3.0'): void {
  folder.write('old.yaml', documentOf({ trade: property('side: { type: string }') }));
  const fee = `  /fees:
    subscribe: { message: { name: fee, payload: { type: object } } }
`;
  folder.write('new.yaml', documentOf({ version, order: property('note: { type: string }'), channel: fee }));
}

function writeSame(): void {
  folder.write('old.yaml', documentOf());
  folder.write('new.yaml', `# Written anew.\n${documentOf()}`);
}

describe('text', () => {
  test('says the worst first, with what it belongs to, its line, and the version that it makes', async () => {
    writeBreaking();
    const { code, stdout, stderr } = await folder.diff('old.yaml', 'new.yaml');
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    const lines = stdout.trimEnd().split('\n');
    expect(lines[0]).toBe('old.yaml 1.2.0 → new.yaml 1.3.0');
    expect(lines.slice(2, 5)).toEqual([
      'Breaks you: 1  A client written against the old version stops working.',
      '  Message trade',
      '    ↓ payload: Property side is gone.  property-removed old line 14',
    ]);
    expect(stdout.indexOf('Breaks strict readers: ')).toBeGreaterThan(stdout.indexOf('Breaks you: '));
    expect(stdout.indexOf('Safe: ')).toBeGreaterThan(stdout.indexOf('Breaks strict readers: '));
    expect(lines.at(-2)).toMatch(/^\d+ changes: 1 breaking, \d+ breaking strict readers only, \d+ safe/);
    expect(lines.at(-1)).toBe('The declared version is 1.3.0, and these changes ask for 2.0.0.');
  });

  test('is what the manual shows', async () => {
    folder.write('old.yaml', documentOf({ trade: property('side: { type: string }') }));
    folder.write('new.yaml', documentOf({ version: '1.3.0', order: property('note: { type: string }') }));
    const [example] = blocksIn('text', ['docs/changes.md']);
    const { stdout } = await folder.diff('old.yaml', 'new.yaml');
    expect(`npx ws-docs diff old.yaml new.yaml\n\n${stdout}`).toBe(example?.text);
  });

  test('is one line for documents that mean the same', async () => {
    writeSame();
    const said = 'Nothing changed for those who use the API.\n';
    expect(await folder.diff('old.yaml', 'new.yaml')).toEqual({ code: 0, stdout: said, stderr: '' });
  });

  test('says that a version is enough, or cannot be compared', async () => {
    writeBreaking('2.0.0');
    expect((await folder.diff('old.yaml', 'new.yaml')).stdout).toContain(
      'The declared version 2.0.0 is enough: these changes ask for 2.0.0.',
    );
    writeBreaking('next');
    expect((await folder.diff('old.yaml', 'new.yaml')).stdout).toContain(
      'The declared version "next" is not a semantic one. These changes ask for 2.0.0.',
    );
  });

  test('has colors when they are forced, and only then', async () => {
    writeBreaking();
    const run = await wsDocs(['diff', 'old.yaml', 'new.yaml'], folder.path, { FORCE_COLOR: '1' });
    expect(run.stdout).toContain('\u001b[31mBreaks you: 1');
    expect((await folder.diff('old.yaml', 'new.yaml')).stdout).not.toContain('\u001b');
  });
});

test('--fail-on decides what the exit code says', async () => {
  writeBreaking();
  folder.write('strict.yaml', documentOf({ channel: '  /fees: { subscribe: { message: { name: fee } } }\n' }));
  folder.write('base.yaml', documentOf());
  const runs = [
    ['old.yaml', 'new.yaml'],
    ['old.yaml', 'new.yaml', '--fail-on', 'none'],
    ['base.yaml', 'strict.yaml'],
    ['base.yaml', 'strict.yaml', '--fail-on', 'strict'],
    ['base.yaml', 'base.yaml', '--fail-on', 'strict'],
  ];
  expect(await Promise.all(runs.map(async (args) => (await folder.diff(...args)).code))).toEqual([1, 0, 0, 1, 0]);
});

test('the perspective turns directions and verdicts round', async () => {
  folder.write('old.yaml', documentOf());
  folder.write('new.yaml', documentOf({ order: property('note: { type: string }\n          required: [note]') }));
  const asServer = JSON.parse((await folder.diff('old.yaml', 'new.yaml', '--format', 'json')).stdout);
  expect(asServer.changes).toMatchObject([{ rule: 'property-added-required', direction: 'send', verdict: 'breaking' }]);
  const args = ['old.yaml', 'new.yaml', '--format', 'json', '--perspective', 'client'];
  const asClient = JSON.parse((await folder.diff(...args)).stdout);
  expect(asClient.changes).toMatchObject([{ rule: 'property-added-required', direction: 'receive', verdict: 'safe' }]);
});

test('2.x against 3.x of one API breaks nobody', async () => {
  const args = ['examples/kraken/asyncapi.yaml', 'examples/kraken-v3/asyncapi.yaml', '--format', 'json'];
  const { code, stdout } = await wsDocs(['diff', ...args], ROOT);
  expect(code).toBe(0);
  expect(JSON.parse(stdout).summary).toMatchObject({ breaking: 0, strict: 0, safe: 0 });
});

test('json keeps to its schema, and names each change with its places in both documents', async () => {
  writeBreaking();
  const { stdout } = await folder.diff('old.yaml', 'new.yaml', '--format', 'json');
  const report = JSON.parse(stdout);
  const validate = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true }).compile(
    JSON.parse(readFileSync(join(ROOT, 'schemas', 'ws-docs-diff.schema.json'), 'utf8')),
  );
  expect(validate(report) || validate.errors).toBe(true);
  expect(validate({ ...report, version: 2 })).toBe(false);
  expect(validate({ ...report, changes: [{ ...report.changes[0], verdict: 'bad' }] })).toBe(false);
  expect(report).toMatchObject({
    before: { document: 'old.yaml', revision: null, title: 'Trades', version: '1.2.0', asyncapi: '2.6.0' },
    release: { bump: 'major', asked: '2.0.0', declared: '1.3.0', isEnough: false },
    isIncomplete: false,
    unused: [],
  });
  expect(report.changes[0]).toEqual({
    rule: 'property-removed',
    verdict: 'breaking',
    direction: 'receive',
    subject: { kind: 'message', id: 'trade', label: 'trade', isGone: false },
    also: [],
    part: 'payload',
    path: '',
    name: 'side',
    message: 'payload: Property side is gone.',
    fingerprint: expect.stringMatching(/^[\da-f]{32}$/),
    accepted: null,
    places: {
      before: {
        file: 'old.yaml',
        line: 14,
        column: 13,
        pointer: '/channels/~1trades/subscribe/message/payload/properties/side',
      },
      after: null,
    },
  });
});

test('markdown has what breaks open and the rest folded', async () => {
  writeBreaking();
  const { stdout } = await folder.diff('old.yaml', 'new.yaml', '--format', 'markdown');
  const [open = '', ...folded] = stdout.split('<details>');
  expect(open).toContain('`old.yaml 1.2.0` → `new.yaml 1.3.0`');
  expect(open).toContain('### Breaks you: 1\n');
  expect(open).toContain('- Message `trade`\n  - ↓ payload: Property `side` is gone.\n');
  expect(folded.map((part) => /<b>(.*?)<\/b>/.exec(part)?.[1])).toEqual(['Breaks strict readers', 'Safe']);
  expect(stdout.match(/<\/details>/g)).toHaveLength(folded.length);
});

test('markdown fits into a comment, however much changed', async () => {
  const many = (suffix: string) =>
    Array.from({ length: 900 }, (_, at) => property(`a_rather_long_name_of_a_field_${at}_${suffix}: { type: string }`));
  folder.write('old.yaml', documentOf({ trade: many('old').join('\n') }));
  folder.write('new.yaml', documentOf({ trade: many('new').join('\n') }));
  const { stdout } = await folder.diff('old.yaml', 'new.yaml', '--format', 'markdown');
  expect(stdout.length).toBeGreaterThan(2000);
  expect(stdout.length).toBeLessThan(65_536);
  expect(stdout).toMatch(/… and \d+ more/);
});

test('github has annotations from the root of the repository, the worst first, and a summary', async () => {
  folder.write('.git/HEAD', '');
  writeBreaking();
  folder.write('api/sub folder/x', '');
  const run = await wsDocs(
    ['diff', '../../old.yaml', '../../new.yaml', '--format', 'github'],
    join(folder.path, 'api', 'sub folder'),
  );
  const lines = run.stdout.trimEnd().split('\n');
  // In the new document, where the property was.
  expect(lines[0]).toBe(
    '::error file=new.yaml,line=12,title=Breaks you%3A property-removed::Message trade: payload: Property side is gone.',
  );
  expect(lines.filter((line) => line.startsWith('::warning '))).toContainEqual(
    expect.stringMatching(
      /^::warning file=new\.yaml,line=\d+,title=Breaks strict readers%3A message-added::Message fee: /,
    ),
  );
  expect(lines).toContainEqual(
    '::warning file=new.yaml,line=2::The declared version is 1.3.0, and these changes ask for 2.0.0.',
  );
  expect(lines.at(-1)).toMatch(/^\d+ changes: 1 breaking, .* ask for 2\.0\.0\.$/);
});

test('html is one file that needs no other, under a policy that fits', async () => {
  writeBreaking();
  const { stdout } = await folder.diff('old.yaml', 'new.yaml', '--format', 'html');
  expect(stdout).toMatch(/^<!doctype html>/);
  const style = /<style>([\s\S]*)<\/style>/.exec(stdout)?.[1] ?? '';
  expect(stdout).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);
  expect(stdout).not.toMatch(/<script|<link|\bsrc=|href="(?!#)/);
  expect(stdout).toContain('Property <code>side</code> is gone.');
});

test('-o writes into a file, and the terminal gets the summary', async () => {
  writeBreaking();
  const run = await wsDocs(
    ['diff', 'old.yaml', 'new.yaml', '--format', 'markdown', '-o', 'out/changes.md'],
    folder.path,
    {
      FORCE_COLOR: '1',
    },
  );
  expect(run.code).toBe(1);
  expect(run.stdout).toMatch(/^\d+ changes: 1 breaking[\s\S]*Written: .*out\/changes\.md\n$/);
  const written = readFileSync(join(folder.path, 'out', 'changes.md'), 'utf8');
  expect(written).toContain('### Breaks you: 1');
  expect(written).not.toContain('\u001b');
});

test.each([
  [['old.yaml'], 'Two documents are needed: the old and the new.'],
  [['old.yaml', 'new.yaml', 'new.yaml'], 'Two documents are compared, not more.'],
  [['old.yaml', 'none.yaml'], 'There is no such file: "none.yaml".'],
  [['none.yaml', 'nor.yaml'], 'There is no such file: "none.yaml".'],
  [['https://example.com/a.yaml', 'new.yaml'], 'is on the network. Download it first'],
  [
    ['old.yaml', 'new.yaml', '--format', 'xml'],
    '--format cannot be "xml". Use one of text, json, markdown, html, github.',
  ],
  [['old.yaml', 'new.yaml', '--fail-on', 'all'], '--fail-on cannot be "all". Use one of breaking, strict, none.'],
])('%j is wrong use', async (args, message) => {
  writeSame();
  const { code, stdout, stderr } = await folder.diff(...args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(message);
  expect(stderr).not.toContain('    at ');
});

describe('what cannot be read', () => {
  test.each([
    ['no YAML', 'asyncapi: 2.6.0\ninfo: {\n', /^new\.yaml:\d+:\d+ error syntax-error /m],
    ['no AsyncAPI', 'openapi: 3.0.0\n', /^new\.yaml:1:1 error not-asyncapi /m],
    [
      'a part that is missing',
      documentOf().replace('{ type: string }', "{ $ref: 'gone.yaml' }"),
      /^new\.yaml:13:\d+ error unresolved-reference /m,
    ],
  ])('is told with its line: %s', async (_, text, message) => {
    writeSame();
    folder.write('new.yaml', text);
    const { code, stdout, stderr } = await folder.diff('old.yaml', 'new.yaml');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).toContain('What cannot be read completely is not compared.');
  });
});
