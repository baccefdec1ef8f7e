/** What `ws-docs check` does not report, or with another severity: settings, ignores in the document, a baseline. */
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import Ajv from 'ajv';
import { ROOT } from '../support/documents';
import { wsDocs } from '../support/ws-docs';

let folder: string;

beforeEach(() => {
  folder = join(realpathSync(mkdtempSync(join(tmpdir(), 'ws-docs-settings-'))), 'Über uns');
  mkdirSync(join(folder, '.git'), { recursive: true });
});

afterEach(() => rmSync(dirname(folder), { recursive: true, force: true }));

function write(name: string, content: unknown): void {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
}

const check = (...args: readonly string[]) => wsDocs(['check', ...args], folder);

async function checkJson(...args: readonly string[]) {
  const { code, stdout, stderr } = await check('--format', 'json', ...args);
  expect(stderr).toBe('');
  const report = JSON.parse(stdout);
  const shown = report.findings.map(
    (one: { code: string; severity: string; file: string; line: number; message: string }) =>
      `${one.file}:${one.line} ${one.severity} ${one.code}: ${one.message}`,
  );
  return { code, shown, summary: report.summary };
}

const SETTINGS = 'ws-docs.config.json';

const documentWith = (message: string, channel = '') => `asyncapi: 2.6.0
info: { title: Trades, version: '1', description: Trades as they happen. }
servers:
  public: { url: 'wss://example.com', protocol: wss }
channels:
  /trades/{symbol}:${channel}
    parameters: { symbol: { description: A pair., schema: { type: string } } }
    subscribe:
      message:
        name: trade
        description: A trade.
        ${message}
        payload: { type: object }
        examples: [{ payload: {} }]
`;

const WARNED = documentWith('x-response: nothing');

describe('settings', () => {
  test('make a warning an error, or turn it off', async () => {
    write('api/spec.yaml', WARNED);
    write(SETTINGS, { severities: { 'unknown-reply': 'error' } });
    expect(await checkJson('api/spec.yaml')).toMatchObject({ code: 1, shown: [expect.stringContaining('12 error')] });
    write(SETTINGS, { severities: { 'unknown-reply': 'off' } });
    expect(await checkJson('api/spec.yaml')).toMatchObject({ code: 0, shown: [] });
  });

  test('hold for what is below their folder, up to the root of the repository', async () => {
    write('spec.yaml', WARNED);
    writeFileSync(join(dirname(folder), SETTINGS), '{ "severities": { "unknown-reply": "off" } }');
    expect((await checkJson('spec.yaml')).shown).toHaveLength(1);
    expect((await checkJson('--config', `../${SETTINGS}`, 'spec.yaml')).shown).toEqual([]);
  });

  // One process for all of them: each has a document of its own, and one that ignored nothing would be told.
  test('ignore by a pointer, by what is around, by wildcards, by a file, and by both', async () => {
    const places = [
      { pointer: '/channels/~1a~1{symbol}/subscribe/message/x-response' },
      { pointer: '/channels/~1b~1{symbol}' },
      { pointer: '/channels/*c~1{symbol}/**/message' },
      { file: 'api/d*.yaml' },
      { pointer: '/channels', file: '**/e.yaml' },
    ];
    const documents = ['a', 'b', 'c', 'd', 'e'].map((name) => {
      write(`api/${name}.yaml`, WARNED.replace('/trades/', `/${name}/`));
      return `api/${name}.yaml`;
    });
    write(SETTINGS, { ignores: places.map((where) => ({ code: 'unknown-reply', ...where, reason: 'A relic.' })) });
    expect(await checkJson(...documents)).toMatchObject({ shown: [], summary: { ignored: places.length } });
  });

  test('that ignore nothing, or name no code, are told where they stand', async () => {
    write('api/spec.yaml', WARNED);
    write(SETTINGS, {
      severities: { 'unkown-reply': 'off' },
      ignores: [
        { code: 'unknown-reply', pointer: '/components', reason: 'A relic.' },
        { code: 'unknown-reply', file: 'other.yaml', reason: 'It is for another document.' },
        { code: 'unknown-repli', file: 'api/**', reason: 'A relic.' },
      ],
    });
    expect((await checkJson('api/spec.yaml')).shown).toEqual([
      expect.stringContaining('api/spec.yaml:12 warning unknown-reply'),
      `${SETTINGS}:3 warning unknown-code: There is no code "unkown-reply". Did you mean "unknown-reply"?`,
      expect.stringContaining(`${SETTINGS}:6 warning unused-ignore: `),
      `${SETTINGS}:17 warning unknown-code: There is no code "unknown-repli". Did you mean "unknown-reply"?`,
    ]);
  });

  test('that are wrong are wrong use, with the line of each mistake', async () => {
    write('spec.yaml', WARNED);
    write(SETTINGS, {
      severities: { 'unknown-reply': 'fatal' },
      ignore: [],
      ignores: [
        { code: 'unknown-reply', reason: '' },
        { pointer: 'channels', reason: 'A relic.' },
      ],
    });
    const wrong = await check('spec.yaml');
    expect(wrong).toMatchObject({ code: 2, stdout: '' });
    expect(wrong.stderr).toContain('Error: ws-docs.config.json:5:3: There is no setting "ignore" here.');
    expect(wrong.stderr).toContain(
      ':3:22: The severity of unknown-reply cannot be "fatal". Use "error", "warning" or "off".',
    );
    expect(wrong.stderr).toContain('reason cannot be ""');
    expect(wrong.stderr).toContain('pointer or file is missing');
    expect(wrong.stderr).toContain('code is missing');
    expect(wrong.stderr).toContain('pointer cannot be "channels". A JSON pointer begins with "/".');
    write(SETTINGS, '{\n\t"severities": {\n\t\t"a": "off"\n');
    expect((await check('spec.yaml')).stderr).toMatch(/ws-docs\.config\.json:\d+:\d+: This is no JSON/);
    expect((await check('--config', 'none.json', 'spec.yaml')).code).toBe(2);
  });

  test('have a JSON schema that says the same', async () => {
    const schema = JSON.parse(readFileSync(join(ROOT, 'schemas', 'ws-docs-config.schema.json'), 'utf8'));
    const validate = new Ajv({ strictTypes: false, strictRequired: false }).compile(schema);
    const reason = 'A relic.';
    expect(validate({ severities: { a: 'off' }, ignores: [{ code: 'a', pointer: '/b', reason }] })).toBe(true);
    expect(validate({ ignores: [{ code: 'a', pointer: '/b' }] })).toBe(false);
    expect(validate({ ignores: [{ code: 'a', reason }] })).toBe(false);
    expect(validate({ severities: { a: 'fatal' } })).toBe(false);
    expect(validate({ ignore: [] })).toBe(false);
  });
});

describe('x-ws-docs-ignore', () => {
  test.each([
    ['at the object', documentWith('x-response: nothing\n        x-ws-docs-ignore: [unknown-reply]')],
    [
      'above it, with a reason',
      documentWith(
        'x-response: nothing',
        '\n    x-ws-docs-ignore:\n      - { code: unknown-reply, reason: It comes with version 2. }',
      ),
    ],
    ['at the root', `x-ws-docs-ignore: [unknown-reply]\n${WARNED}`],
  ])('holds %s and below', async (_, text) => {
    write('spec.yaml', text);
    expect(await checkJson('spec.yaml')).toMatchObject({ shown: [], summary: { ignored: 1 } });
  });

  test('holds in a file that is referred to', async () => {
    write(
      'spec.yaml',
      documentWith('').replace(/ {6}message:[\s\S]*/, "      message: { $ref: 'parts/trade.yaml' }\n"),
    );
    const trade =
      'name: trade\ndescription: A trade.\nx-response: nothing\npayload: { type: object }\nexamples: [{ payload: {} }]\n';
    write('parts/trade.yaml', `${trade}x-ws-docs-ignore: [unknown-reply]\n`);
    expect(await checkJson('spec.yaml')).toMatchObject({ shown: [], summary: { ignored: 1 } });
  });

  test('tells codes that do not exist, what ignores nothing, and what cannot be read', async () => {
    write(
      'spec.yaml',
      documentWith('x-response: nothing\n        x-ws-docs-ignore: [unknown-replay, unused-ignore, 5]'),
    );
    expect((await checkJson('spec.yaml')).shown).toEqual([
      expect.stringContaining('spec.yaml:12 warning unknown-reply'),
      'spec.yaml:13 warning unknown-code: There is no code "unknown-replay". Did you mean "unknown-reply"?',
      expect.stringContaining('spec.yaml:13 warning unused-ignore: '),
      expect.stringContaining('spec.yaml:13 warning invalid-ignore: '),
    ]);
    write('spec.yaml', documentWith('x-ws-docs-ignore: unknown-reply'));
    expect((await checkJson('spec.yaml')).shown).toEqual([
      expect.stringContaining('spec.yaml:12 warning invalid-ignore: x-ws-docs-ignore has to be a list.'),
    ]);
  });
});

describe('a baseline', () => {
  const BASELINE = 'known.json';

  test('lets in what is known, and nothing new', async () => {
    write('spec.yaml', WARNED);
    expect(await check('--baseline', BASELINE, 'spec.yaml')).toMatchObject({ code: 2, stdout: '' });
    expect(await checkJson('--baseline', BASELINE, '--update-baseline', '--strict', 'spec.yaml')).toMatchObject({
      code: 0,
      shown: [],
      summary: { known: 1 },
    });
    const first = readFileSync(join(folder, BASELINE), 'utf8');
    expect(JSON.parse(first)).toEqual({
      version: 1,
      findings: [
        {
          file: 'spec.yaml',
          code: 'unknown-reply',
          pointer: '/channels/~1trades~1{symbol}/subscribe/message/x-response',
          message: expect.stringContaining('nothing'),
          fingerprint: expect.any(String),
        },
      ],
    });

    write('spec.yaml', `# Moved.\n${documentWith('x-response: nothing\n        x-servers: [pubic]')}`);
    expect(await checkJson('--baseline', BASELINE, '--strict', 'spec.yaml')).toMatchObject({
      code: 1,
      shown: [expect.stringContaining('unknown-server')],
      summary: { known: 1 },
    });
    expect(readFileSync(join(folder, BASELINE), 'utf8')).toBe(first);

    write('spec.yaml', documentWith(''));
    const { stdout } = await check('--baseline', BASELINE, 'spec.yaml');
    expect(stdout).toBe(
      'No problems in 1 document. 1 finding of the baseline is gone: --update-baseline drops what is no longer there.\n',
    );
    await check('--baseline', BASELINE, '--update-baseline', 'spec.yaml');
    expect(JSON.parse(readFileSync(join(folder, BASELINE), 'utf8'))).toEqual({ version: 1, findings: [] });
  });

  test('keeps what it knows of other documents, is sorted, and is the same from any folder', async () => {
    write('b.yaml', WARNED);
    write('sub/a.yaml', WARNED);
    await check('--baseline', BASELINE, '--update-baseline', 'b.yaml');
    await wsDocs(['check', '--baseline', `../${BASELINE}`, '--update-baseline', 'a.yaml'], join(folder, 'sub'));
    const text = readFileSync(join(folder, BASELINE), 'utf8');
    expect(JSON.parse(text).findings.map(({ file }: { file: string }) => file)).toEqual(['b.yaml', 'sub/a.yaml']);
    await check('--baseline', BASELINE, '--update-baseline', 'sub/a.yaml', 'b.yaml');
    expect(readFileSync(join(folder, BASELINE), 'utf8')).toBe(text);
  });
});
