/** The pages about rules in the repository are those that the rules make. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { rulePage, rules } from '../../checks/catalogue';
import { rulePages } from '../../checks/rule-pages';
import { ROOT } from '../support/documents';

const FOLDER = dirname(rulePage('any'));

test('the folder has exactly the pages of the rules (npm run docs:rules makes them anew)', () => {
  const made = new Map(rulePages().map(({ path, text }) => [path, text]));
  const written = readdirSync(join(ROOT, FOLDER)).map((name) => `${FOLDER}/${name}`);
  expect(written.sort()).toEqual([...made.keys()].sort());
  for (const path of written) expect([path, readFileSync(join(ROOT, path), 'utf8')]).toEqual([path, made.get(path)]);
});

test('a page has all that its rule says, and the list leads to each page', () => {
  const pages = new Map(rulePages().map(({ path, text }) => [path, text]));
  const list = pages.get(rulePage('README')) ?? '';
  for (const { code, title, reason, section, bad, good } of rules) {
    const page = pages.get(rulePage(code)) ?? '';
    const url = section.url.replace(/^docs\//, '../');
    for (const part of [code, title, reason, section.label, url, bad, good]) expect(page).toContain(part);
    expect(list).toContain(`(${code}.md)`);
  }
});
