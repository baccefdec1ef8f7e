/** Bundles the stylesheet and writes the site's assets as a module, so that making a site reads no file. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const styles = new URL('../components/styles/', import.meta.url);
const target = new URL('../render/assets.generated.ts', import.meta.url);

const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL('site.css', styles))],
  bundle: true,
  minify: true,
  write: false,
  legalComments: 'none',
});
const icon = await readFile(new URL('icon.svg', styles), 'utf8');

await writeFile(
  target,
  [
    '/** Written by scripts/embed-assets.mjs. */',
    `export const stylesheet = ${JSON.stringify(outputFiles[0]?.text)};`,
    `export const icon = ${JSON.stringify(icon)};`,
    '',
  ].join('\n'),
);
