// @ts-check
/** Removes from `dist/` what no source makes any more: the compiler only adds, and the package holds all of it. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DIST = join(ROOT, 'dist');

for (const entry of readdirSync(DIST, { recursive: true, withFileTypes: true })) {
  const file = join(entry.parentPath, entry.name);
  const source = join(ROOT, relative(DIST, file).replace(/(?:\.d\.ts|\.js)$/, ''));
  const isMade = ['.ts', '.tsx'].some((extension) => existsSync(source + extension));
  if (entry.isFile() && !isMade) rmSync(file);
}
