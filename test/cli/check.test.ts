/** `ws-docs check` in its formats, on documents in folders with names that need care. */
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { Log } from 'sarif';
import { wsDocs } from '../support/ws-docs';

let home: string;
let folder: string;

beforeEach(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), 'ws-docs-check-')));
  folder = join(home, 'Meine Verträge 100%');
  mkdirSync(join(folder, '.git'), { recursive: true });
});

afterEach(() => rmSync(home, { recursive: true, force: true }));

function write(name: string, text: string): void {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

const check = (...args: readonly string[]) => wsDocs(['check', ...args], folder);

async function checkJson(...args: readonly string[]) {
  const { code, stdout, stderr } = await check('--format', 'json', ...args);
  expect(stderr).toBe('');
  return { code, ...JSON.parse(stdout) };
}

const codesOf = (report: { findings: readonly { code: string }[] }) => report.findings.map(({ code }) => code);

/** Two warnings of the model: an unknown server in `x-servers`, an unknown reply. */
const WARNED = `asyncapi: 2.6.0
info: { title: Trades, version: '1', description: Trades as they happen. }
servers:
  public: { url: 'wss://example.com', protocol: wss }
channels:
  /trades:
    subscribe:
      message:
        name: trade
        description: A trade.
        x-servers: [pubic]
        x-response: nothing
        payload: { type: object }
        examples: [{ payload: {} }]
`;

const GOOD = WARNED.replace(/ {8}x-servers.*\n {8}x-response.*\n/, '');
/** What the parser refuses. */
const REFUSED = WARNED.replace('servers:\n', 'servers: \n').replace("version: '1'", 'version: 1');

describe('text', () => {
  test('shows each line with carets, and counts', async () => {
    write('spec.yaml', WARNED);
    const { code, stdout, stderr } = await check('spec.yaml');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^spec\.yaml:11:\d+ warning unknown-server .*pubic/m);
    expect(stdout).toContain('  12 │         x-response: nothing\n');
    expect(stdout).toMatch(/^ {5}│ +\^+$/m);
    expect(stdout).toMatch(/^2 warnings in 1 document\.$/m);
    const [, source = '', marks = ''] = /\n(.*x-servers.*)\n(.*\^.*)\n/.exec(stdout) ?? [];
    expect(source.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1)).toBe('pubic');
  });

  test('says so when there is nothing', async () => {
    write('spec.yaml', GOOD);
    expect(await check('spec.yaml')).toEqual({ code: 0, stdout: 'No problems in 1 document.\n', stderr: '' });
  });

  test('has colors when they are forced, and only then', async () => {
    write('spec.yaml', WARNED);
    const control = '\u001b';
    expect((await wsDocs(['check', 'spec.yaml'], folder, { FORCE_COLOR: '1' })).stdout).toContain(`${control}[33m`);
    expect((await wsDocs(['check', 'spec.yaml'], folder)).stdout).not.toContain(control);
  });
});

describe('exit codes', () => {
  test('errors fail, warnings only with --strict, a missing file is wrong use', async () => {
    write('good.yaml', GOOD);
    write('warned.yaml', WARNED);
    write('refused.yaml', REFUSED);
    const runs = [
      ['good.yaml', '--strict'],
      ['warned.yaml'],
      ['warned.yaml', '--strict'],
      ['refused.yaml'],
      ['good.yaml', 'none.yaml'],
    ];
    const codes = await Promise.all(runs.map(async (args) => (await check(...args)).code));
    expect(codes).toEqual([0, 0, 1, 1, 2]);
  });

  test('what is no YAML is an error with its line', async () => {
    write('broken.yaml', 'asyncapi: 2.6.0\ninfo: {\n');
    const { code, findings } = await checkJson('broken.yaml');
    expect(code).toBe(1);
    expect(findings[0]).toMatchObject({ severity: 'error', file: 'broken.yaml', line: expect.any(Number) });
  });
});

test('json names every finding with its file, range and pointer, several documents in one run', async () => {
  write('specs/one file.yaml', WARNED);
  write('two.yaml', GOOD);
  const { code, ...report } = await checkJson('specs/one file.yaml', 'two.yaml');
  expect(code).toBe(0);
  expect(report).toMatchObject({
    version: 1,
    summary: { documents: 2, errors: 0, warnings: 2, ignored: 0, known: 0, gone: 0 },
  });
  expect(report.findings[0]).toEqual({
    code: 'unknown-server',
    severity: 'warning',
    message: expect.stringContaining('pubic'),
    file: 'specs/one file.yaml',
    line: 11,
    column: 21,
    endLine: 11,
    endColumn: 26,
    pointer: '/channels/~1trades/subscribe/message/x-servers/0',
    fingerprint: expect.stringMatching(/^[\da-f]{32}:1$/),
  });
});

test('a file that two documents refer to has each problem once', async () => {
  const shared = WARNED.replace(/ {6}message:[\s\S]*/, "      message: { $ref: 'message.yaml' }\n");
  write('one.yaml', shared);
  write('two.yaml', shared.replace('Trades', 'More trades'));
  write(
    'message.yaml',
    'name: trade\ndescription: A trade.\nx-response: nothing\npayload: { type: object }\nexamples: [{ payload: {} }]\n',
  );
  const { findings } = await checkJson('one.yaml', 'two.yaml');
  expect(findings).toMatchObject([{ code: 'unknown-reply', file: 'message.yaml', line: 3 }]);
});

test('github escapes what would end a command or a property, and names paths from the root', async () => {
  write('api/a,b:100%.yaml', WARNED);
  const { stdout } = await wsDocs(['check', '--format', 'github', 'a,b:100%.yaml'], join(folder, 'api'));
  const lines = stdout.trimEnd().split('\n');
  expect(lines[0]).toMatch(
    /^::warning file=api\/a%2Cb%3A100%25\.yaml,line=11,endLine=11,col=21,endColumn=26,title=unknown-server::.*"pubic"/,
  );
  expect(lines.at(-1)).toBe('2 warnings in 1 document.');
});

test('sarif holds against its schema, with addresses from the root of the repository', async () => {
  write('api/ä spec.yaml', WARNED.replace('x-response: nothing', 'x-ws-docs-ignore: [unknown-replai]'));
  const { stdout } = await wsDocs(['check', '--format', 'sarif', 'ä spec.yaml'], join(folder, 'api'));
  const log: Log = JSON.parse(stdout);
  const file = require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  const ajv = addFormats(new Ajv({ strict: false, allErrors: true, unicodeRegExp: false }));
  const validate = ajv.compile(JSON.parse(readFileSync(file, 'utf8')));
  expect(validate(log) || validate.errors).toBe(true);
  expect(validate({ ...log, version: '3' })).toBe(false);

  const [run] = log.runs;
  const results = run?.results ?? [];
  expect(run?.columnKind).toBe('utf16CodeUnits');
  expect(results.map(({ ruleId }) => ruleId)).toEqual(['unknown-server', 'unknown-code']);
  expect(results[0]).toMatchObject({
    level: 'warning',
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'api/%C3%A4%20spec.yaml', uriBaseId: '%SRCROOT%' },
          region: { startLine: 11, startColumn: 21, endLine: 11, endColumn: 26 },
        },
      },
    ],
    partialFingerprints: { 'wsDocs/v1': expect.any(String) },
  });
  const rules = run?.tool.driver.rules ?? [];
  expect(results.every(({ ruleId, ruleIndex }) => rules[ruleIndex ?? -1]?.id === ruleId)).toBe(true);
  expect(rules.find(({ id }) => id === 'unknown-code')).toMatchObject({
    helpUri: expect.stringMatching(/^https:/),
    help: { markdown: expect.stringContaining('```yaml') },
  });
});

test('fingerprints stay where lines move, and differ for repeats', async () => {
  write('spec.yaml', WARNED.replace('[pubic]', '[pubic, pubic]'));
  const before = (await checkJson('spec.yaml')).findings;
  write('spec.yaml', `# A comment.\n\n${WARNED.replace('[pubic]', '[ pubic, pubic ]')}`);
  const after = (await checkJson('spec.yaml')).findings;
  const fingerprints = (list: readonly { fingerprint: string }[]) => list.map(({ fingerprint }) => fingerprint);
  expect(fingerprints(after)).toEqual(fingerprints(before));
  expect(new Set(fingerprints(before)).size).toBe(before.length);
  expect(after[0].line).toBe(before[0].line + 2);
});

describe('a hostile document', () => {
  const NAME = 'a\u001b[31m\u0007\u202e\u2028b\n::error::c\u{e0041}';

  test.each(['text', 'json', 'github', 'sarif'])('cannot command a terminal: %s', async (format) => {
    const name = JSON.stringify(NAME);
    write('spec.yaml', WARNED.replace('pubic', name).replace('nothing', name).replace('/trades:', `${name}:`));
    const { stdout, stderr } = await check('--format', format, 'spec.yaml');
    expect(stdout).not.toBe('');
    expect(stdout + stderr).not.toMatch(/[^\P{Cc}\n]|\p{Cf}|\p{Zl}/u);
    expect(stdout).not.toMatch(/^::error::c/m);
    if (format === 'json') expect(codesOf(JSON.parse(stdout)).length).toBeGreaterThan(0);
    if (format === 'sarif') expect(JSON.parse(stdout).version).toBe('2.1.0');
  });

  test('with one line of a million characters is shown around its column', async () => {
    const long = JSON.stringify({ ...JSON.parse(GOOD_JSON), 'x-long': 'x'.repeat(1_000_000) });
    write('spec.json', long.replace('"name"', '"x-response":"nothing","name"'));
    const { stdout } = await check('spec.json');
    const lines = stdout.split('\n');
    expect(Math.max(...lines.slice(1).map((line) => line.length))).toBeLessThan(140);
    expect(lines[1]).toMatch(/^ {2}1 │ ….*"x-response".*…$/);
  });
});

const GOOD_JSON = JSON.stringify({
  asyncapi: '2.6.0',
  info: { title: 'Trades', version: '1', description: 'Trades as they happen.' },
  servers: { public: { url: 'wss://example.com', protocol: 'wss' } },
  channels: {
    '/trades': {
      subscribe: {
        message: { name: 'trade', description: 'A trade.', payload: { type: 'object' }, examples: [{ payload: {} }] },
      },
    },
  },
});
