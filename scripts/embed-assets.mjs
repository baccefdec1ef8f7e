/** Bundles stylesheets and scripts into modules, so that generating or previewing a site reads no files. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const styles = new URL('../components/styles/', import.meta.url);
const browser = new URL('../browser/', import.meta.url);
const target = new URL('../render/assets.generated.ts', import.meta.url);
/** A module of its own: the generator never loads it. */
const previewTarget = new URL('../preview/assets.generated.ts', import.meta.url);

/** @param {URL} entry */
async function bundle(entry) {
  const { outputFiles = [] } = await build({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    minify: true,
    write: false,
    legalComments: 'none',
    // From a folder, browsers run classic scripts only.
    format: 'iife',
    target: 'es2022',
  });
  return outputFiles[0]?.text ?? '';
}

const icon = await readFile(new URL('icon.svg', styles), 'utf8');

await writeFile(
  target,
  [
    '/** Written by scripts/embed-assets.mjs. */',
    `export const stylesheet: string = ${JSON.stringify(await bundle(new URL('site.css', styles)))};`,
    `export const script: string = ${JSON.stringify(await bundle(new URL('site.ts', browser)))};`,
    `export const themeScript: string = ${JSON.stringify(await bundle(new URL('theme.ts', browser)))};`,
    `export const notFoundScript: string = ${JSON.stringify(await bundle(new URL('not-found.ts', browser)))};`,
    `export const searchScript: string = ${JSON.stringify(await bundle(new URL('search.ts', browser)))};`,
    `export const icon: string = ${JSON.stringify(icon)};`,
    '',
  ].join('\n'),
);

await writeFile(
  previewTarget,
  [
    '/** Written by scripts/embed-assets.mjs. */',
    `export const previewScript: string = ${JSON.stringify(await bundle(new URL('preview/preview.ts', browser)))};`,
    `export const previewStyle: string = ${JSON.stringify(await bundle(new URL('preview/preview.css', browser)))};`,
    '',
  ].join('\n'),
);
