// @ts-check
/** Writes `docs/rules/`, a page for each rule, and the table of changes, from the data of the rules in `dist/`. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);

/** @type {{ rulePages: () => readonly { readonly path: string, readonly text: string }[] }} */
const { rulePages } = require(join(ROOT, 'dist', 'checks', 'rule-pages.js'));
/** @type {{ ruleTable: () => string, RULE_TABLE: string }} */
const { ruleTable, RULE_TABLE } = require(join(ROOT, 'dist', 'cli', 'diff', 'rule-table.js'));

const pages = rulePages();
const folders = new Set(pages.map(({ path }) => dirname(join(ROOT, path))));
for (const folder of folders) {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) if (name.endsWith('.md')) rmSync(join(folder, name));
}
for (const { path, text } of pages) writeFileSync(join(ROOT, path), text);
writeFileSync(join(ROOT, RULE_TABLE), ruleTable());
console.log(`${pages.length} pages`);
