/** What tools for careful maintainers say about the package. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { requireOnce } from '../support/outside';
import { pack } from '../support/packed';

interface Publint {
  readonly publint: (options: {
    readonly pack: { readonly tarball: ArrayBuffer };
    readonly strict: boolean;
  }) => Promise<{ readonly messages: readonly unknown[] }>;
}

interface AreTheTypesWrong {
  readonly createPackageFromTarballData: (tarball: Uint8Array) => unknown;
  readonly checkPackage: (given: unknown) => Promise<{
    readonly types: unknown;
    readonly entrypoints?: Readonly<Record<string, unknown>>;
    readonly problems?: readonly unknown[];
  }>;
}

let home: string;
let tarball: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'ws-docs-published-'));
  tarball = new Uint8Array(readFileSync(join(home, (await pack(home)).filename)));
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

test('publint has nothing to say', async () => {
  const { publint }: Publint = requireOnce('publint');
  const { messages } = await publint({ pack: { tarball: tarball.buffer }, strict: true });
  expect(messages).toEqual([]);
});

test('its types are found, and right, in each way of resolving modules', async () => {
  const { checkPackage, createPackageFromTarballData }: AreTheTypesWrong = requireOnce('@arethetypeswrong/core');
  const { types, entrypoints = {}, problems } = await checkPackage(createPackageFromTarballData(tarball));
  expect(types).toEqual({ kind: 'included' });
  expect(Object.keys(entrypoints)).toContain('.');
  expect(problems).toEqual([]);
});
