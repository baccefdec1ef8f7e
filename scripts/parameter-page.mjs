// @ts-check
/**
 * Writes the table of parameters into `docs/parameters.md`, from `generator.parameters` of `package.json`.
 *
 *   npm run docs:parameters
 *   node scripts/parameter-page.mjs --check    only says whether the table is what it has to be
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PAGE = join(ROOT, 'docs', 'parameters.md');
/** The rest of the page is written by hand. */
const TABLE =
  /(\[\/\/\]: # \(The table is made by npm run docs:parameters\.\)\n\n).*?(?=\n\n\[\/\/\]: # \(End of the table\.\))/s;

/** @type {{ generator: { parameters: Readonly<Record<string, { readonly description: string }>> } }} */
const { generator } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

const old = readFileSync(PAGE, 'utf8');
if (!TABLE.test(old)) throw new Error(`${PAGE} has no table between its two marks.`);
const made = old.replace(TABLE, (_, head) => head + table());

if (!process.argv.includes('--check')) writeFileSync(PAGE, made);
else if (made !== old) {
  console.error('docs/parameters.md is not what package.json says. Run npm run docs:parameters.');
  process.exitCode = 1;
}

function table() {
  const names = Object.keys(generator.parameters).sort((a, b) => (a < b ? -1 : 1));
  const rows = names.map((name) => `| \`${name}\` | ${escaped(generator.parameters[name]?.description ?? '')} |`);
  return ['| parameter | what it does |', '| --- | --- |', ...rows].join('\n');
}

/**
 * Text as Markdown. An address in it is an example, and no link.
 *
 * @param {string} text
 */
function escaped(text) {
  return text
    .replaceAll('|', '\\|')
    .replaceAll('<', '&lt;')
    .replace(/https?:\/\/\S*[^\s.,:;]/g, '`$&`');
}
