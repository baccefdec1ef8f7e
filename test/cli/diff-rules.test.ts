/** The table of all kinds of changes is the one that the rules make. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { RULES } from '../../changes/rules';
import { RULE_TABLE, ruleTable } from '../../cli/diff/rule-table';
import { ROOT } from '../support/documents';

test('docs/diff-rules.md is that of the rules (npm run docs:rules makes it anew)', () => {
  expect(readFileSync(join(ROOT, RULE_TABLE), 'utf8')).toBe(ruleTable());
});

test('each rule has a row, with a verdict for each way', () => {
  const rows = new Map(
    ruleTable()
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .map((line) => line.split(' | '))
      .map(([code = '', ...cells]) => [code.replace(/[|` ]/g, ''), cells]),
  );
  expect([...rows.keys()]).toEqual(Object.keys(RULES));
  expect(rows.get('property-added-required')?.slice(0, 2)).toEqual(['**breaking**', 'safe']);
  expect(rows.get('type-widened')?.slice(0, 2)).toEqual(['safe', '**breaking**']);
});
