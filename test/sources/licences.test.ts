/** What an install of the package brings along, as package-lock.json says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ROOT } from '../support/documents';

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly deprecated?: string;
  readonly hasInstallScript?: boolean;
}

/** They ask for no more than their text and their notices to be kept. */
const ALLOWED: readonly string[] = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

/** Package and licence, each with the reason why it may come along. */
const ALSO: Readonly<Record<string, string>> = {
  // As permissive as BSD: the port of a module of Python's standard library, under its licence.
  argparse: 'Python-2.0, PSF-2.0',
};

/** Packages with a script that npm would run on install, each with the reason why it may come along. */
const WITH_SCRIPT: readonly string[] = [
  // Counts installs of Spectral, which the AsyncAPI parser uses. Ours never runs it, and installs without scripts work.
  '@scarf/scarf',
];

const lock: { readonly packages: Readonly<Record<string, Locked>> } = JSON.parse(
  readFileSync(join(ROOT, 'package-lock.json'), 'utf8'),
);
const installed = Object.entries(lock.packages)
  .filter(([path, { dev }]) => path !== '' && dev !== true)
  .map(([path, locked]) => ({
    ...locked,
    name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
  }));

describe('what an install brings along', () => {
  test('is more than our own dependencies', () => {
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const names = installed.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(Object.keys(dependencies)));
    expect(names.length).toBeGreaterThan(Object.keys(dependencies).length);
  });

  test('has a licence that asks for nothing but notices', () => {
    const isAllowed = ({ name, license = '' }: (typeof installed)[number]) =>
      ALLOWED.includes(license) || ALSO[name]?.split(', ').includes(license) === true;
    const others = installed.filter((one) => !isAllowed(one));
    expect(others.map(({ name, version, license }) => `${name}@${version}: ${license}`)).toEqual([]);
  });

  test('is not deprecated', () => {
    const deprecated = installed.filter((one) => one.deprecated !== undefined);
    expect(deprecated.map(({ name, version }) => `${name}@${version}`)).toEqual([]);
  });

  test('runs no script that is not known', () => {
    const names = installed.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name);
    expect([...new Set(names)]).toEqual(WITH_SCRIPT);
  });
});

test('no exception outlives its package', () => {
  const names = new Set(installed.map(({ name }) => name));
  expect([...Object.keys(ALSO), ...WITH_SCRIPT].filter((name) => !names.has(name))).toEqual([]);
});
