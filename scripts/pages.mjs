// @ts-check
/**
 * Builds what this repository publishes on GitHub Pages: the manual and the site of each example, behind an index.
 *
 *   npm run pages -- [folder]
 *
 * BASE_URL is where they will stand, such as https://user.github.io/repo.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const EXAMPLES = join(ROOT, 'examples');
const MANUAL = join(ROOT, 'scripts', 'manual.mjs');

/** @type {{ readonly name: string, readonly description: string, readonly version: string }} */
const { name, description, version } = createRequire(import.meta.url)('../package.json');

const output = resolve(process.argv[2] ?? join(ROOT, 'out', 'pages'));
const baseUrl = (process.env.BASE_URL ?? '').replace(/\/*$/, '/');
const isOnWeb = baseUrl !== '/';

rmSync(output, { recursive: true, force: true });
mkdirSync(output, { recursive: true });
const examples = readdirSync(EXAMPLES)
  .filter((folder) => existsSync(join(EXAMPLES, folder, 'asyncapi.yaml')))
  .sort();
const parts = [...(existsSync(MANUAL) ? [manual()] : []), ...examples.map(example)];
writeFileSync(join(output, 'index.html'), page(name, ''));
// The only one that GitHub shows: those of the sites stand deeper.
writeFileSync(join(output, '404.html'), page('Not found', isOnWeb ? new URL(baseUrl).pathname : ''));
writeFileSync(join(output, '.nojekyll'), '');
console.log(`Open ${relative(process.cwd(), join(output, 'index.html'))} in a browser.`);

/** @typedef {{ readonly folder: string, readonly title: string, readonly text: string }} Part */

/** @returns {Part} */
function manual() {
  const folder = 'manual';
  run([MANUAL, join(output, folder), ...addressOf(folder)]);
  return { folder, title: 'Manual', text: 'Getting started, parameters, rules, and everything else.' };
}

/**
 * @param {string} example
 * @returns {Part}
 */
function example(example) {
  const folder = `examples/${example}`;
  const document = join(EXAMPLES, example, 'asyncapi.yaml');
  const guides = join(EXAMPLES, example, 'docs');
  const params = [
    ...addressOf(folder).map((address) => `baseUrl=${address}`),
    ...(existsSync(guides) ? [`pages=${guides}`] : []),
  ];
  const flags = params.flatMap((param) => ['--param', param]);
  run([join(ROOT, 'dist', 'cli', 'main.js'), 'build', document, '--output', join(output, folder), ...flags]);
  return { folder, title: example, text: `The site of examples/${example}.` };
}

/** @param {string} folder */
function addressOf(folder) {
  return isOnWeb ? [`${baseUrl}${folder}/`] : [];
}

/** @param {readonly string[]} args */
function run(args) {
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) throw new Error(`${args.slice(0, 2).join(' ')} ended with code ${status}.`);
}

/**
 * A page of its own, in the colors of the system: it needs no file.
 *
 * @param {string} title
 * @param {string} root where its links start.
 */
function page(title, root) {
  const items = parts
    .map(({ folder, title, text }) => `<li><a href="${root}${folder}/index.html">${title}</a>: ${text}</li>`)
    .join('\n');
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/><meta name="color-scheme" content="light dark"/>
<title>${title}</title><meta name="description" content="${description}"/></head>
<body><main><h1>${title}</h1>
<p>${description} This is version ${version}.</p>
<ul>
${items}
</ul></main></body></html>
`;
}
