/** Holds the sources to the import table, and looks for cycles, of types as well. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { groupBy } from '../../group-by';
import { TABLE, tableText } from './import-table';
import { type Import, importsOf } from './imports';

const ROOT = join(__dirname, '..', '..');
const ELSEWHERE = /^(?:test|bench|scripts|examples|hooks|template)\/|\.config\.js$/;

const sources = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .trim()
  .split('\n')
  .filter((file) => !ELSEWHERE.test(file));
const files = [...sources, 'render/assets.generated.ts', 'preview/assets.generated.ts'];
const imports = importsOf(ROOT, files);

test('every import is in the table', () => {
  expect(imports.filter((one) => !isAllowed(one)).map(textOf)).toEqual([]);
});

test.each<[Import, string]>([
  [{ from: 'model/read.ts', to: 'site/nav.ts', isType: false }, 'another room'],
  [{ from: 'model/read.ts', to: 'errors.ts', isType: false }, 'a value where types are allowed'],
  [{ from: 'model/read.ts', to: 'node:fs', isType: true }, 'Node'],
  [
    { from: 'components/blocks/Code.tsx', to: 'browser/menu.ts', isType: true },
    'a file beside the one that is allowed',
  ],
  [{ from: 'stranger/file.ts', to: 'errors.ts', isType: true }, 'a room that the table does not know'],
])('the check finds %j: %s', (one) => {
  expect(isAllowed(one)).toBe(false);
});

test('every room and every permission of the table is used', () => {
  const used = (room: string, permission: string) =>
    imports.some(({ from, to }) => roomOf(from) === room && fits(permission, to));
  const unused = [...TABLE].flatMap(([room, { values = [], types = [], packages = [], packageTypes = [] }]) =>
    [...values, ...types, ...packages, ...packageTypes]
      .filter((permission) => !used(room, permission))
      .map((permission) => `${room} -> ${permission}`),
  );
  expect(unused).toEqual([]);
});

test('no file imports itself on some way, values or types', () => {
  expect(cycleIn(imports)).toBeUndefined();
});

test('the check finds a cycle', () => {
  const step = (from: string, to: string): Import => ({ from, to, isType: true });
  expect(cycleIn([step('a.ts', 'b.ts'), step('b.ts', 'c.ts'), step('c.ts', 'a.ts')])).toEqual(['a.ts', 'b.ts', 'c.ts']);
});

test('ARCHITECTURE.md shows this table', () => {
  expect(readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8')).toContain(`\`\`\`\n${tableText()}\n\`\`\``);
});

function roomOf(file: string): string {
  return file.includes('/') ? file.slice(0, file.indexOf('/')) : file.replace(/\.tsx?$/, '');
}

function isAllowed({ from, to, isType }: Import): boolean {
  const room = roomOf(from);
  if (isOurs(to) && roomOf(to) === room) return true;
  const { values = [], types = [], packages = [], packageTypes = [] } = TABLE.get(room) ?? {};
  const allowed = isOurs(to) ? [...values, ...(isType ? types : [])] : [...packages, ...(isType ? packageTypes : [])];
  return allowed.some((permission) => fits(permission, to));
}

function fits(permission: string, to: string): boolean {
  if (permission === 'node:*') return to.startsWith('node:');
  if (!isOurs(to)) return permission === to;
  return permission.includes('/') ? to === `${permission}.ts` : roomOf(to) === permission;
}

function isOurs(to: string): boolean {
  return /\.tsx?$/.test(to);
}

function textOf({ from, to, isType }: Import): string {
  return `${from} -> ${to}${isType ? ' (types)' : ''}`;
}

/** The files of one cycle; `undefined` where there is none. */
function cycleIn(all: readonly Import[]): readonly string[] | undefined {
  const targets = groupBy(all, ({ from }) => from);
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): readonly string[] | undefined => {
    if (path.includes(file)) return path.slice(path.indexOf(file));
    if (done.has(file)) return undefined;
    path.push(file);
    for (const { to } of targets.get(file) ?? []) {
      const cycle = visit(to);
      if (cycle !== undefined) return cycle;
    }
    path.pop();
    done.add(file);
    return undefined;
  };
  for (const file of targets.keys()) {
    const cycle = visit(file);
    if (cycle !== undefined) return cycle;
  }
  return undefined;
}
