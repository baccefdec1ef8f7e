/** The pages of the examples as they were when somebody last looked at them: `UPDATE_GOLDEN=1` writes them anew. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { examples } from '../support/documents';
import { formatMain } from '../support/format-html';
import { siteOfExample } from '../support/site';

const GOLDEN = join(__dirname, '__golden__');
const isUpdate = process.env.UPDATE_GOLDEN === '1';

describe.each(examples)('$name', (example) => {
  const folder = join(GOLDEN, example.name);

  test('shows on every page what it showed before', async () => {
    const site = await siteOfExample(example);
    const pages = new Map(
      // The page that holds all others has tests of its own.
      [...site]
        .filter(([path]) => (isPage(path) || isMarkdown(path)) && !isSaidByKraken(example.name, path))
        .map(([path, content]) => [path, isPage(path) ? formatMain(content) : content]),
    );
    if (isUpdate) update(folder, pages);
    expect([...pages.keys()].sort()).toEqual(goldenNames(folder));
    for (const [path, main] of pages) expect(`${path}\n${main}`).toBe(`${path}\n${golden(folder, path)}`);
  });
});

function isPage(path: string): boolean {
  return path.endsWith('.html') && path !== 'print.html';
}

/** What Kraken in AsyncAPI 3 has no page of its own for: in 2.6 it has the same. */
function isSaidByKraken(name: string, path: string): boolean {
  return name === 'kraken-v3' && /^(?:schemas\/|404)/.test(path);
}

function isMarkdown(path: string): boolean {
  return (path.endsWith('.md') || path === 'llms.txt') && path !== 'llms-full.txt';
}

test('no golden page is left of an example that is gone', () => {
  expect(readdirSync(GOLDEN).sort()).toEqual(examples.map(({ name }) => name));
});

function golden(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

function goldenNames(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
}

function update(folder: string, pages: ReadonlyMap<string, string>): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, main] of pages) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), main);
  }
}
