// @ts-check
/**
 * Removes from `dist/` files whose source is gone, since the compiler never deletes, and types that are not reachable
 * from `index.d.ts`, since everything in `dist/` is published.
 */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DIST = join(ROOT, 'dist');

/** Folders whose types are internal. */
const INNER = ['components', 'markdown', 'validation'];

for (const entry of readdirSync(DIST, { recursive: true, withFileTypes: true })) {
  const file = join(entry.parentPath, entry.name);
  const path = relative(DIST, file);
  const source = join(ROOT, path.replace(/(?:\.d\.ts|\.js)$/, ''));
  const isMade = ['.ts', '.tsx'].some((extension) => existsSync(source + extension));
  const isInner = path.endsWith('.d.ts') && INNER.some((folder) => path.startsWith(folder + sep));
  if (entry.isFile() && (!isMade || isInner)) rmSync(file);
}
