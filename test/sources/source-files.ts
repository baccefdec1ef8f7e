/** Every source file of ours: what is built into the package, and what its pages load. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');

/** What meets no document of a stranger. */
const OTHERS = ['test', 'bench', 'scripts', '*.js'];

/** @returns paths from the root of the repository */
export function sourceFiles(): readonly string[] {
  const { include }: { include: readonly string[] } = JSON.parse(
    readFileSync(join(ROOT, 'tsconfig.check.json'), 'utf8'),
  );
  return include
    .filter((place) => !OTHERS.includes(place))
    .flatMap((place) => (place.endsWith('.ts') ? [place] : filesIn(place)))
    .filter((file) => !file.includes('__transpiled') && !file.endsWith('.generated.ts'));
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.[jt]sx?$/.test(name))
    .map((name) => join(folder, name))
    .sort();
}
