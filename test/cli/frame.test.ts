/** The frame of `ws-docs`: help, arguments, exit codes, colors. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { terminalOf } from '../../cli/terminal';
import { ROOT } from '../support/documents';
import { wsDocs } from '../support/ws-docs';

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

test('the help names every command, and that of a command its options and an example', async () => {
  const all = await wsDocs(['--help'], ROOT);
  expect(all).toMatchObject({ code: 0, stderr: '' });
  expect(all.stdout).toMatch(/check +Find mistakes in documents/);
  const one = await wsDocs(['check', 'x.yaml', '--help'], ROOT);
  expect(one).toMatchObject({ code: 0, stderr: '' });
  expect(one.stdout).toContain('ws-docs check <document...> [options]');
  expect(one.stdout).toContain('--format <format>');
  expect(one.stdout).toContain('ws-docs check asyncapi.yaml');
});

test('the version is that of the package', async () => {
  expect(await wsDocs(['--version'], ROOT)).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
});

test.each([
  [[], 'Usage'],
  [['chekc'], 'There is no command "chekc". Did you mean "check"?'],
  [['--strict'], 'There is no option "--strict".'],
  [['check'], 'No document is given.'],
  [['check', '--strickt', 'a.yaml'], 'There is no option --strickt. Did you mean "strict"?'],
  [['check', '--strict=no', 'a.yaml'], '--strict takes no value.'],
  [['check', '--format', 'xml', 'a.yaml'], '--format cannot be "xml". Use one of text, json, github, sarif.'],
  [['check', '--format', '--strict', 'a.yaml'], '--format needs one of text, json, github, sarif.'],
  [['check', 'a.yaml', '--config'], '--config needs a value: --config <file>.'],
  [['check', '-p', 'lang', 'a.yaml'], '-p cannot be "lang". Write -p name=value.'],
  [['check', '--update-baseline', 'a.yaml'], '--update-baseline needs to know the file'],
  [['check', 'there\u001b[31m is none.yaml'], 'There is no such file: "there\\u001b[31m is none.yaml".'],
])('%j is wrong use', async (args, message) => {
  const { code, stdout, stderr } = await wsDocs(args, ROOT);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(message);
  expect(stderr).not.toContain('    at ');
  expect(stderr).not.toContain('\u001b');
});

test('a wrong parameter is wrong use', async () => {
  const run = await wsDocs(['check', '-p', 'lang=xx', 'examples/kraken/asyncapi.yaml'], ROOT);
  expect(run).toMatchObject({ code: 2, stdout: '' });
  expect(run.stderr).toContain('Parameter "lang" cannot be "xx". Allowed: en, de.');
});

test.each<[string, boolean, Record<string, string>, boolean]>([
  ['a terminal', true, {}, true],
  ['no terminal', false, {}, false],
  ['NO_COLOR', true, { NO_COLOR: '1' }, false],
  ['an empty NO_COLOR', true, { NO_COLOR: '' }, true],
  ['FORCE_COLOR', false, { FORCE_COLOR: '1' }, true],
  ['FORCE_COLOR before NO_COLOR', false, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
  ['FORCE_COLOR=0', true, { FORCE_COLOR: '0' }, false],
  ['a terminal that cannot', true, { TERM: 'dumb' }, false],
])('%s decides on colors', (_, isTTY, environment, isColored) => {
  const written: string[] = [];
  const stream = { isTTY, columns: 80, write: (text: string) => written.push(text) };
  terminalOf(stream, stream, environment).out.line('plain ', { text: 'red\u001b[5m', style: ['red', 'bold'] });
  expect(written).toEqual([
    isColored ? 'plain \u001b[1m\u001b[31mred\\u001b[5m\u001b[39m\u001b[22m\n' : 'plain red\\u001b[5m\n',
  ]);
});
