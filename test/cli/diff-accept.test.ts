/** Changes that are accepted: which entries mean which changes, and what is wrong in such a file. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import Ajv from 'ajv';
import { parse } from 'yaml';
import { blocksIn } from '../manual/pages';
import { documentOf, type Folder, makeFolder, property } from '../support/diff';
import { ROOT } from '../support/documents';

let folder: Folder;

/** `side` is gone from what is received, `note` is required in what is sent: both break. */
beforeEach(() => {
  folder = makeFolder();
  folder.write('old.yaml', documentOf({ trade: property('side: { type: string }') }));
  folder.write(
    'new.yaml',
    documentOf({ version: '2.0.0', order: property('note: { type: integer }\n          required: [note]') }),
  );
});

afterEach(() => folder.remove());

async function diffJson() {
  const { code, stdout, stderr } = await folder.diff(
    'old.yaml',
    'new.yaml',
    '--accept',
    'known.yaml',
    '--format',
    'json',
  );
  return { code, stderr, ...JSON.parse(stdout) };
}

const SIDE = "accepted:\n  - { rule: property-removed, subject: trade, name: side, reason: 'Nobody reads it: #42.' }\n";
const NOTE = '  - { subject: order, reason: Announced in May. }\n';

test('an accepted change is shown apart with its reason, and does not fail', async () => {
  folder.write('known.yaml', SIDE);
  const one = await diffJson();
  expect(one).toMatchObject({ code: 1, stderr: '', summary: { breaking: 1, accepted: 1 }, unused: [] });
  folder.write('known.yaml', SIDE + NOTE);
  const both = await diffJson();
  expect(both).toMatchObject({ code: 0, stderr: '', summary: { breaking: 0, accepted: 2 } });
  // It breaks clients all the same.
  expect(both.release).toMatchObject({ bump: 'major', asked: '2.0.0', isEnough: true });
  const { stdout } = await folder.diff('old.yaml', 'new.yaml', '--accept', 'known.yaml');
  expect(stdout).toContain('Accepted: 2\n  Message trade\n');
  expect(stdout).toContain('      Accepted: Nobody reads it: #42.\n');
  expect(stdout).toContain('2 changes, and all of them are accepted.');
  const markdown = await folder.diff('old.yaml', 'new.yaml', '--accept', 'known.yaml', '--format', 'markdown');
  expect(markdown.stdout).toContain('Property `side` is gone. Accepted: `Nobody reads it: #42.`');
  const html = await folder.diff('old.yaml', 'new.yaml', '--accept', 'known.yaml', '--format', 'html');
  expect(html.stdout).toContain('Accepted: Announced in May.');
  const github = await folder.diff('old.yaml', 'new.yaml', '--accept', 'known.yaml', '--format', 'github');
  expect(github.stdout).not.toContain('::error');
});

test('a fingerprint means one change only, and stays where lines move', async () => {
  folder.write('known.yaml', 'accepted: []\n');
  const { changes } = await diffJson();
  const side = changes.find(({ name }: { name: string }) => name === 'side');
  folder.write('known.yaml', { accepted: [{ fingerprint: side.fingerprint, reason: 'Known.' }] });
  folder.write('old.yaml', `# A comment.\n${documentOf({ trade: property('side: { type: string }') })}`);
  expect(await diffJson()).toMatchObject({ summary: { breaking: 1, accepted: 1 }, unused: [] });
});

test('an entry that means nothing is told, and fails nothing', async () => {
  folder.write('known.yaml', `${SIDE}${NOTE}  - { rule: property-removed, name: nothing, reason: Old. }\n`);
  const { code, stderr, unused } = await diffJson();
  expect(code).toBe(0);
  expect(unused).toEqual([{ file: 'known.yaml', line: 4, reason: 'Old.' }]);
  expect(stderr).toBe('known.yaml:4: This entry accepts none of the changes, and can be removed.\n');
});

test('what is wrong in the file is told with its line', async () => {
  folder.write(
    'known.yaml',
    `accepted:
  - { rule: property-remove, reason: Known. }
  - { rule: property-removed }
  - { name: side, reason: Known. }
  - { subject: trade, reasn: Known., reason: ' ' }
  - trade
`,
  );
  const { code, stdout, stderr } = await folder.diff('old.yaml', 'new.yaml', '--accept', 'known.yaml');
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  const lines = stderr.trimEnd().split('\n');
  expect(lines.map((line) => /known\.yaml:(\d+)/.exec(line)?.[1])).toEqual(['2', '3', '4', '5', '5', '6']);
  expect(stderr).toContain('There is no rule "property-remove". Did you mean "property-removed"?');
  expect(stderr).toContain('An entry needs a reason, for whoever reads it next.');
  expect(stderr).toContain('An entry needs one of rule, subject, fingerprint: without, it would mean every change.');
  expect(stderr).toContain('There is no field "reasn" here. Did you mean "reason"?');
});

test.each([
  ['none.yaml', undefined, 'There is no such file: none.yaml.'],
  ['known.yaml', 'accepted: {', 'known.yaml:1:12: This is no YAML'],
  ['known.yaml', 'changes: []', 'known.yaml:1:1: There has to be a list "accepted"'],
  ['known.yaml', 'accepted: [&a { rule: deprecated, reason: x }, *a]', 'known.yaml:1:1: Aliases are not read here.'],
])('%s with %j is wrong use', async (name, text, message) => {
  if (text !== undefined) folder.write(name, text);
  const { code, stderr } = await folder.diff('old.yaml', 'new.yaml', '--accept', name);
  expect(code).toBe(2);
  expect(stderr).toContain(message);
});

const SCHEMA = JSON.parse(readFileSync(join(ROOT, 'schemas', 'ws-docs-accept.schema.json'), 'utf8'));
const validate = new Ajv({ strict: true, strictRequired: false }).compile(SCHEMA);

test('the file in the manual is one', async () => {
  const [known] = blocksIn('yaml', ['docs/changes.md']);
  const text = known?.text ?? '';
  expect(validate(parse(text)) || validate.errors).toBe(true);
  folder.write('known.yaml', text);
  expect(await diffJson()).toMatchObject({ summary: { accepted: 1 }, unused: [{ line: 7 }] });
});

test('the schema takes what the command takes', () => {
  expect(
    validate({
      accepted: [
        { rule: 'deprecated', reason: 'Known.' },
        { fingerprint: 'ab', reason: 'x' },
      ],
    }),
  ).toBe(true);
  for (const entry of [
    { rule: 'deprecated' },
    { name: 'x', reason: 'x' },
    { rule: 'x', reason: ' ' },
    { rule: 'x', reason: 'x', more: 1 },
  ]) {
    expect([entry, validate({ accepted: [entry] })]).toEqual([entry, false]);
  }
});
