// @ts-check
/**
 * Builds the manual: the guides in `docs/`, beside the small API that they take their examples from.
 *
 *   npm run docs -- [folder] [base URL]
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DOCUMENT = join('docs', 'asyncapi.yaml');
/** Where the page about the architecture stands among the guides; in the repository, it is a file of the root. */
const ARCHITECTURE = { path: 'architecture.md', source: 'ARCHITECTURE.md', order: 150 };

const require = createRequire(import.meta.url);
const { Parser } = require('@asyncapi/parser');
/** @type {typeof import('../index.js')} */
const { generateSite, readInputs, warningLine, writeSite } = require('../dist/index.js');
/** @type {{ readonly version: string, readonly repository?: string | { readonly url: string } }} */
const { version, repository } = require('../package.json');

const web = (typeof repository === 'object' ? repository.url : repository)?.replace(/^git\+|\.git$/g, '');
const [folder = join(ROOT, 'out', 'docs'), baseUrl = ''] = process.argv.slice(2);
const output = resolve(folder);
const source = readFileSync(join(ROOT, DOCUMENT), 'utf8');
const { document, diagnostics } = await new Parser().parse(source, { source: DOCUMENT });
if (document === undefined) throw new Error(`${DOCUMENT} does not parse: ${JSON.stringify(diagnostics, null, 2)}`);

const params = { pages: 'docs', version, baseUrl };
const inputs = readInputs(params, ROOT);
if (inputs.guides === undefined) throw new Error('The manual has no guides.');
const files = [...inputs.guides.files, { path: ARCHITECTURE.path, text: architecture() }].map(({ path, text }) => ({
  path,
  text: withLinks(text),
}));
const site = generateSite(document, { source, params, inputs: { ...inputs, guides: { ...inputs.guides, files } } });
for (const warning of site.warnings) console.error(warningLine(warning));
if (site.warnings.length > 0) throw new Error(`The manual has ${site.warnings.length} warnings.`);

mkdirSync(output, { recursive: true });
await writeSite(output, site);
console.log(`The manual: ${join(output, 'index.html')}`);

function architecture() {
  const text = readFileSync(join(ROOT, ARCHITECTURE.source), 'utf8');
  return `---\norder: ${ARCHITECTURE.order}\n---\n\n${text}`;
}

/**
 * Links that lead out of `docs/` are for readers of the repository: the site leads to the same page of its own, or into
 * the repository on the web; while that has no address, it shows their text.
 *
 * @param {string} text
 */
function withLinks(text) {
  return text.replace(/(?<!!)\[([^\]]+)\]\(\.\.\/((?!\.\.)[\w./-]+\.\w+)\)/g, (link, label, path) => {
    if (path === ARCHITECTURE.source) return `[${label}](${ARCHITECTURE.path})`;
    // From the pages about rules, this is one of the manual.
    if (inputs.guides?.files.some((file) => file.path === path)) return link;
    return web === undefined ? label : `[${label}](${web}/blob/HEAD/${path})`;
  });
}
