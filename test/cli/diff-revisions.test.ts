/** `ws-docs diff` of documents in a repository, at revisions that git names. */
import { mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { documentOf, type Folder, gitIn, makeFolder, property } from '../support/diff';
import { wsDocs } from '../support/ws-docs';

let folder: Folder;

const PART = 'type: object\nproperties:\n  open: { type: string }\n';
/** Whose payload has a field that stands in another file. */
const DOCUMENT = documentOf({ trade: property("book: { $ref: './parts/book.yaml' }") });

/** From the first commit to the second. */
const BOTH = ['property-removed open', 'property-added close'];

/** The field of the other file goes in the second commit; the tag `v1` is the first. */
beforeEach(() => {
  folder = makeFolder();
  folder.git('init', '--quiet', '--initial-branch=main');
  folder.write('docs/asyncapi.yaml', DOCUMENT);
  folder.write('docs/parts/book.yaml', PART);
  commit();
  folder.git('tag', 'v1');
  folder.write('docs/asyncapi.yaml', `# Written anew.\n${DOCUMENT}`);
  folder.write('docs/parts/book.yaml', PART.replace('open', 'close'));
  commit();
});

afterEach(() => folder.remove());

function commit(): void {
  folder.git('add', '--all');
  folder.git('commit', '--quiet', '--message=Change');
}

async function rulesOf(cwd: string, ...args: readonly string[]) {
  const { code, stdout, stderr } = await wsDocs(['diff', ...args, '--format', 'json'], cwd);
  if (stdout === '') return { code, stderr, rules: [] as string[], places: [] };
  const { changes } = JSON.parse(stdout);
  const rules: string[] = changes.map(({ rule, name }: { rule: string; name: string }) => `${rule} ${name}`);
  return { code, stderr, rules, places: changes.map(({ places }: { places: unknown }) => places) };
}

test('what a document refers to comes from the same revision', async () => {
  const { code, rules, places } = await rulesOf(folder.path, 'v1:docs/asyncapi.yaml', 'docs/asyncapi.yaml');
  expect(code).toBe(1);
  expect(rules).toEqual(BOTH);
  expect(places[0]).toMatchObject({ before: { file: 'v1:docs/parts/book.yaml', line: 3 }, after: null });
  expect(places[1]).toMatchObject({ before: null, after: { file: 'docs/parts/book.yaml', line: 3 } });
  // The same file at both ends differs, the same revision does not.
  expect((await rulesOf(folder.path, 'v1:docs/asyncapi.yaml', 'v1:docs/asyncapi.yaml')).rules).toEqual([]);
});

test('paths start at the root of the repository, or at the current folder with ./', async () => {
  const docs = join(folder.path, 'docs');
  expect((await rulesOf(docs, 'HEAD~1:docs/asyncapi.yaml', 'HEAD:docs/asyncapi.yaml')).rules).toEqual(BOTH);
  expect((await rulesOf(docs, 'HEAD~1:./asyncapi.yaml', 'asyncapi.yaml')).rules).toEqual(BOTH);
  expect((await rulesOf(join(docs, 'parts'), 'v1:../asyncapi.yaml', '../asyncapi.yaml')).rules).toEqual(BOTH);
  const { code, stderr } = await rulesOf(docs, 'v1:asyncapi.yaml', 'asyncapi.yaml');
  expect(code).toBe(2);
  expect(stderr).toContain('There is no file "asyncapi.yaml" in "v1". A path after a revision starts at the root');
});

test('a file that is gone from the work tree is still there in its revision', async () => {
  folder.git('rm', '--quiet', '-r', 'docs');
  folder.write('new.yaml', DOCUMENT.replace(/^.*\$ref.*$/m, ''));
  const { rules, places } = await rulesOf(folder.path, 'HEAD:docs/asyncapi.yaml', 'new.yaml');
  expect(rules).toEqual(['property-removed book']);
  expect(places[0].before.file).toBe('HEAD:docs/asyncapi.yaml');
});

test('what is not committed differs from HEAD', async () => {
  folder.write('docs/parts/book.yaml', PART.replace('open', 'last'));
  expect((await rulesOf(folder.path, 'HEAD:docs/asyncapi.yaml', 'docs/asyncapi.yaml')).rules).toEqual([
    'property-removed close',
    'property-added last',
  ]);
});

test('a file whose name looks like a revision is a file', async () => {
  folder.write('v1:old.yaml', documentOf());
  folder.write('new.yaml', documentOf());
  expect(await rulesOf(folder.path, 'v1:old.yaml', 'new.yaml')).toMatchObject({ code: 0, rules: [] });
});

test('a part that the revision does not have is told, with its line there', async () => {
  folder.git('rm', '--quiet', '--cached', 'docs/parts/book.yaml');
  folder.git('commit', '--quiet', '--message=Forget');
  const { code, stderr } = await folder.diff('HEAD:docs/asyncapi.yaml', 'docs/asyncapi.yaml');
  expect(code).toBe(2);
  expect(stderr).toMatch(/^HEAD:docs\/asyncapi\.yaml:15:\d+ error unresolved-reference .*does not exist in HEAD/m);
  expect(stderr).toContain("book: { $ref: './parts/book.yaml' }");
});

test("a $ref out of the document's folder is refused in a revision as well, and allowed with --allow-ref", async () => {
  folder.write('docs/asyncapi.yaml', DOCUMENT.replace('./parts/book.yaml', '../secret.yaml'));
  folder.write('secret.yaml', PART);
  commit();
  const args = ['HEAD:docs/asyncapi.yaml', 'HEAD:docs/asyncapi.yaml'];
  expect((await folder.diff(...args)).stderr).toContain(
    "is not below the document's folder; --allow-ref lets it be read",
  );
  expect(await folder.diff(...args, '--allow-ref')).toMatchObject({ code: 0 });
});

describe('messages', () => {
  test('for a revision that there is not, in a whole clone and in a shallow one', async () => {
    const whole = await folder.diff('origin/main:docs/asyncapi.yaml', 'docs/asyncapi.yaml');
    expect(whole).toMatchObject({ code: 2, stdout: '' });
    expect(whole.stderr).toContain('This repository has no revision "origin/main". Fetch it');
    const clone = join(dirname(folder.path), 'clone');
    gitIn(folder.path, ['clone', '--quiet', '--depth=1', `file://${encodeURI(folder.path)}`, clone]);
    const shallow = await wsDocs(['diff', 'v0:docs/asyncapi.yaml', 'docs/asyncapi.yaml'], clone);
    expect(shallow.stderr).toContain('give actions/checkout "fetch-depth: 0"');
  });

  test('outside of a repository, and without git', async () => {
    const outside = join(dirname(folder.path), 'outside');
    mkdirSync(outside);
    const args = ['diff', 'main:a.yaml', 'b.yaml'];
    const away = await wsDocs(args, outside, { GIT_CEILING_DIRECTORIES: dirname(folder.path) });
    expect(away).toMatchObject({ code: 2, stdout: '' });
    expect(away.stderr).toMatch(/The folder ".*outside" is in no git repository/);
    const without = await wsDocs(args, folder.path, { PATH: outside });
    expect(without.stderr).toContain('Git is not installed');
  });

  test('a revision is never an option of git', async () => {
    const written = join(folder.path, 'written');
    for (const ref of [`--output=${written}`, '--upload-pack=touch written']) {
      const { code, stderr } = await folder.diff('--', `${ref}:docs/asyncapi.yaml`, 'docs/asyncapi.yaml');
      expect(code).toBe(2);
      expect(stderr).toContain('No revision has the name "--');
    }
    const odd = await folder.diff('main\u001b[31m;touch written:--help', 'docs/asyncapi.yaml');
    expect(odd.stderr).toContain('has no revision "main\\u001b[31m;touch written"');
    expect(folder.git('status', '--porcelain')).toBe('');
  });

  test('for a folder, and for a link', async () => {
    const tree = await folder.diff('v1:docs', 'docs/asyncapi.yaml');
    expect(tree).toMatchObject({ code: 2 });
    symlinkSync('asyncapi.yaml', join(folder.path, 'docs', 'link.yaml'));
    commit();
    const link = await folder.diff('HEAD:docs/link.yaml', 'docs/asyncapi.yaml');
    expect(link).toMatchObject({ code: 2 });
    expect(link.stderr).toContain('HEAD:docs/link.yaml:1:1 error not-asyncapi');
  });
});
