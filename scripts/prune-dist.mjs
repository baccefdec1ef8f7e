// @ts-check
/**
 * Removes from `dist/` files whose source is gone, since the compiler never deletes, and what nobody can load, since
 * everything in `dist/` is published: types that are not reachable from `index.d.ts`, and modules that hold types only. Comments are for whoever reads the sources: without them the
 * package is a seventh smaller.
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DIST = join(ROOT, 'dist');
/** What is left of a module of types: no other module requires it. */
const EMPTY = '"use strict";\nObject.defineProperty(exports, "__esModule", { value: true });';

const reachable = typesFrom(join(DIST, 'index.d.ts'));
for (const entry of readdirSync(DIST, { recursive: true, withFileTypes: true })) {
  const file = join(entry.parentPath, entry.name);
  const path = relative(DIST, file);
  const source = join(ROOT, path.replace(/(?:\.d\.ts|\.js)$/, ''));
  const isMade = ['.ts', '.tsx'].some((extension) => existsSync(source + extension));
  const isInner = path.endsWith('.d.ts') && !reachable.has(file);
  if (!entry.isFile()) continue;
  if (!isMade || isInner) {
    rmSync(file);
  } else if (path.endsWith('.js')) {
    const code = withoutComments(readFileSync(file, 'utf8'));
    if (code.trim() === EMPTY) rmSync(file);
    else writeFileSync(file, code);
  }
}

/**
 * @param {string} start a file of types
 * @returns {ReadonlySet<string>} that and all that it imports
 */
function typesFrom(start) {
  const found = new Set([start]);
  for (const file of found) {
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/(?:\bfrom |\bimport\()['"](\.[^'"]+)['"]/g)) {
      found.add(join(dirname(file), `${path}.d.ts`));
    }
  }
  return found;
}

/** @param {string} code */
function withoutComments(code) {
  return transformSync(code, { target: 'es2023', legalComments: 'none', charset: 'utf8' }).code;
}
