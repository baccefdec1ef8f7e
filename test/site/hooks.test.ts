/** The generator calls a hook, and the hook makes and writes the whole site. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AsyncAPIDocumentInterface } from '@asyncapi/parser';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { filesIn } from '../support/cli';
import { ROOT } from '../support/documents';
import { parseValid } from '../support/parse';
import { siteOf } from '../support/site';

const SOURCE = `
asyncapi: 2.6.0
info: { title: A, version: '1' }
channels:
  /:
    publish: { message: { name: ping, summary: Asks., x-response: none, payload: { type: object } } }
`;

interface Generator {
  readonly asyncapi: Pick<AsyncAPIDocumentInterface, 'json'>;
  readonly originalAsyncAPI: unknown;
  readonly targetDir?: string;
  readonly output?: string;
  readonly templateParams: Record<string, unknown>;
  readonly noOverwriteGlobs?: readonly string[];
}

type Hooks = Record<'generate:before', (generator: Generator) => Promise<void>>;

const hooks: Hooks = require('../../hooks/site.js');

let home: string;
let target: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'ws-docs-hooks-'));
  target = join(home, 'site');
  mkdirSync(target);
});

afterEach(() => {
  jest.restoreAllMocks();
  rmSync(home, { recursive: true });
});

async function generate(given: Partial<Generator> = {}): Promise<readonly string[]> {
  const warn = jest.spyOn(console, 'warn').mockReturnValue();
  const asyncapi = await parseValid(SOURCE);
  const generator = { asyncapi, originalAsyncAPI: SOURCE, targetDir: target, templateParams: {}, ...given };
  await hooks['generate:before'](generator);
  return warn.mock.calls.map(([text]) => String(text));
}

test('writes exactly the files of the library, and prints its warnings', async () => {
  const warnings = await generate();
  expect(Object.fromEntries(filesIn(target))).toEqual(Object.fromEntries(siteOf(await parseValid(SOURCE), SOURCE)));
  expect(warnings).toEqual([
    expect.stringMatching(/^Warning \S+ at \/channels\/~1\/publish\/message\S* \(line \d+\): /),
  ]);
});

test('prints a warning on one line, without what a terminal takes for a command', async () => {
  const source = SOURCE.replace('x-response: none', 'x-response: "\\e[31m\\a\\nWarning forged at /: \\u202e"');
  const warnings = await generate({ asyncapi: await parseValid(source) });
  expect(warnings).toEqual([expect.stringContaining('\\u001b[31m\\u0007\\nWarning forged at /: \\u202e')]);
  expect(warnings.join('')).not.toMatch(/[\p{Cc}\u202e]/u);
});

test('publishes no source of a document that was handed over parsed', async () => {
  await generate({ originalAsyncAPI: await parseValid(SOURCE) });
  expect(existsSync(join(target, 'asyncapi.yaml'))).toBe(false);
});

test('leaves files alone that the generator shall not overwrite', async () => {
  writeFileSync(join(target, 'index.html'), 'mine');
  await generate({ noOverwriteGlobs: ['index.html'] });
  expect(readFileSync(join(target, 'index.html'), 'utf8')).toBe('mine');
  expect(existsSync(join(target, 'print.html'))).toBe(true);
});

test('writes nothing when the generator shall give a string', async () => {
  await generate({ output: 'string' });
  expect(readdirSync(target)).toEqual([]);
});

test('stops at a wrong parameter, which is a getter as the generator makes them, before anything is written', async () => {
  const params = Object.defineProperty({}, 'perspective', { enumerable: true, get: () => 'sideways' });
  await expect(generate({ templateParams: params })).rejects.toThrow('Parameter "perspective" cannot be "sideways"');
  await expect(generate({ templateParams: { logo: join(home, 'none.png') } })).rejects.toThrow(
    'Parameter "logo" cannot be',
  );
  expect(readdirSync(target)).toEqual([]);
});

test('says which Node it needs before it loads anything else', async () => {
  // A copy without the library, for a Node that does not exist yet.
  cpSync(join(ROOT, 'hooks'), join(home, 'hooks'), { recursive: true });
  writeFileSync(join(home, 'package.json'), JSON.stringify({ engines: { node: '>=999' } }));
  const copy: Hooks = require(join(home, 'hooks', 'site.js'));
  const generator = { asyncapi: await parseValid(SOURCE), originalAsyncAPI: SOURCE, templateParams: {} };
  await expect(copy['generate:before'](generator)).rejects.toThrow(
    `ws-docs-template needs Node 999 or later, and this is Node ${process.versions.node}.`,
  );
});

test('copies one file only, which every site has, and has nothing for the generator to compile', () => {
  expect([...filesIn(join(ROOT, 'template'))]).toEqual([['.nojekyll', '']]);
});
