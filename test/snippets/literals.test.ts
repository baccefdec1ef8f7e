/** A text of the document is the same text in every language, whatever is in it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { goString, jsKey, jsString, pythonString, shellWord } from '../../site/connecting/code/literals';
import { ATTACKS } from './requests';
import { run, testWith } from './tools';

/** What our own tests run, so that the text must not do harm in it. */
const evaluate = (code: string): unknown => new Function(`return ${code}`)();

describe('JavaScript', () => {
  test.each(ATTACKS)('%j', (text) => {
    expect(evaluate(jsString(text))).toBe(text);
    expect(evaluate(`({ ${jsKey(text)}: 1 })`)).toEqual(Object.fromEntries([[text, 1]]));
    expect(jsString(text)).not.toMatch(/<[/!]/);
  });

  test('any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => evaluate(jsString(text)) === text));
  });
});

const texts = [...ATTACKS, ...fc.sample(fc.string({ unit: 'binary', maxLength: 20 }), { numRuns: 200, seed: 1 })];

const python = 'import ast, json, sys; print(json.dumps([ast.literal_eval(x) for x in json.load(sys.stdin)]))';
testWith('python3', ['-c', ''], 'Python reads every literal as the text that was meant', () => {
  const { stdout, stderr } = run('python3', ['-c', python], JSON.stringify(texts.map(pythonString)));
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual(texts);
});

describe.each(['bash', 'zsh'])('%s', (shell) => {
  testWith(shell, ['-c', ':'], 'reads every word as the text that was meant', () => {
    const { stdout, stderr } = run(shell, ['-s'], texts.map((text) => `printf '%s\\0' ${shellWord(text)}`).join('\n'));
    expect(stderr).toBe('');
    const meant = texts.map((text) => text.toWellFormed().replaceAll('\0', '\uFFFD'));
    expect(stdout.split('\0').slice(0, -1)).toEqual(meant);
  });
});

testWith('go', ['version'], 'Go reads every literal as the text that was meant', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ws-docs-go-'));
  const lines = texts.map((text) => `\t${goString(text)},`);
  const main = 'func main() {\n\tjson.NewEncoder(os.Stdout).Encode(texts)\n}';
  const program = `package main\n\nimport (\n"encoding/json"\n"os"\n)\n\nvar texts = []string{\n${lines.join('\n')}\n}\n\n${main}\n`;
  writeFileSync(join(folder, 'main.go'), program);
  const { stdout, stderr } = run('go', ['run', join(folder, 'main.go')]);
  rmSync(folder, { recursive: true });
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual(texts.map((text) => text.toWellFormed()));
});

test('nothing that a reader cannot see is left in a literal', () => {
  for (const write of [jsString, pythonString, goString, shellWord]) {
    for (const text of texts) expect(write(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
  }
});

test('common texts need no escaping that a reader would stumble over', () => {
  const json = '{"event":"ping"}';
  expect([jsString(json), pythonString(json), goString(json), shellWord(json)]).toEqual([
    `'${json}'`,
    `'${json}'`,
    `\`${json}\``,
    `'${json}'`,
  ]);
  expect([shellWord('wss://ws.kraken.com/'), shellWord('graphql-ws'), shellWord("it's")]).toEqual([
    'wss://ws.kraken.com/',
    'graphql-ws',
    `'it'\\''s'`,
  ]);
});
