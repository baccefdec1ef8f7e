/** The catalogue has every code that is emitted anywhere, and each rule keeps what it says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { catalogue, rulePage, rules } from '../../checks/catalogue';
import { sourceFiles } from '../sources/source-files';
import { ROOT } from '../support/documents';
import { isRefused, judgeExample } from './whole-pipeline';

/** Where warnings come from. In the other rooms, `code` is something to show. */
const EMITTERS = /^(?:model|validation|site|content\/guide-anchors|inputs|checks)\b(?!\/rules)/;

/** The codes in calls of `warn`, and in what is assigned to `code`. */
function codesIn(source: string): readonly string[] {
  const places = source.match(/\bwarn\(\s*'[^']*'|\bcode\s*[:=] [^;\n]*/g) ?? [];
  return places.flatMap((place) => [...place.matchAll(/'([a-z]+(?:-[a-z]+)+)'/g)].map(([, code = '']) => code));
}

const emitted = new Set(
  sourceFiles()
    .filter((file) => EMITTERS.test(file))
    .flatMap((file) => codesIn(readFileSync(join(ROOT, file), 'utf8'))),
);

test('every code that is emitted is in the catalogue, and every one that is found elsewhere is emitted', () => {
  expect([...emitted].filter((code) => !catalogue.has(code))).toEqual([]);
  const elsewhere = rules.filter(({ find }) => find === undefined).map(({ code }) => code);
  expect(elsewhere.filter((code) => !emitted.has(code))).toEqual([]);
});

test('the judge sees each way to emit a code', () => {
  expect(codesIn("context.warn('a-b', text, at); warn(\n    'c-d',\n")).toEqual(['a-b', 'c-d']);
  expect(codesIn("{ code: 'e-f', message }; const code = isImage ? 'g-h' : 'i-j';")).toEqual(['e-f', 'g-h', 'i-j']);
});

test('each code is there once, in kebab case, and has one page', () => {
  expect(catalogue.size).toBe(rules.length);
  for (const { code } of rules) expect(code).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  expect(rulePage('unknown-server')).toBe('docs/rules/unknown-server.md');
});

test.each(rules)('$code: its texts are sentences, and its section has an address', ({ title, reason, section }) => {
  expect(title).toMatch(/^\p{Lu}?.*[^.]\.$/u);
  expect(title).not.toMatch(/\n/);
  expect(reason).toMatch(/\.$/);
  expect(section.label).not.toBe('');
  expect(section.url).toMatch(/^https:\/\/\S+$|^docs\/\S+\.md$/);
});

test.each(rules)('$code: from the bad example to the good one, exactly this finding goes', async (rule) => {
  const [bad, good] = [await judgeExample(rule, rule.bad), await judgeExample(rule, rule.good)];
  expect(bad.codes.filter((code) => !good.codes.includes(code))).toEqual([rule.code]);
  expect(good.codes.filter((code) => !bad.codes.includes(code))).toEqual([]);
  expect(await isRefused(rule, rule.good)).toBe(false);
});

test.each(rules)('$code: it is an error only where the parser refuses the bad example', async (rule) => {
  expect((await isRefused(rule, rule.bad)) ? 'error' : 'warning').toBe(rule.severity);
});
