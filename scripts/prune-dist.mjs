// @ts-check
/**
 * Removes from `dist/` what no source makes any more, since the compiler only adds, and the types that none of
 * `index.d.ts` leads to: the package holds all that is there.
 */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DIST = join(ROOT, 'dist');

/** Whose types are nobody's business but ours. */
const INNER = ['components', 'markdown', 'checks'];

for (const entry of readdirSync(DIST, { recursive: true, withFileTypes: true })) {
  const file = join(entry.parentPath, entry.name);
  const path = relative(DIST, file);
  const source = join(ROOT, path.replace(/(?:\.d\.ts|\.js)$/, ''));
  const isMade = ['.ts', '.tsx'].some((extension) => existsSync(source + extension));
  const isInner = path.endsWith('.d.ts') && INNER.some((folder) => path.startsWith(folder + sep));
  if (entry.isFile() && (!isMade || isInner)) rmSync(file);
}
