/** Packages that are published for bundlers: Node does not load their data and paths as they are. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './documents';
import { requireOnce } from './outside';

/** @returns all that these modules export. */
export function loadBundled<Exports>(...modules: readonly string[]): Exports {
  const { buildSync }: typeof import('esbuild') = requireOnce('esbuild');
  const folder = mkdtempSync(join(tmpdir(), 'ws-docs-bundled-'));
  try {
    const outfile = join(folder, 'bundle.cjs');
    buildSync({
      stdin: { contents: modules.map((name) => `export * from '${name}';`).join('\n'), resolveDir: ROOT },
      bundle: true,
      platform: 'node',
      format: 'cjs',
      outfile,
    });
    return requireOnce(outfile);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
