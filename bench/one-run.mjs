// @ts-check
/**
 * A process of its own, so that nothing is warm: parses a document, makes its site, and prints what that took. The first
 * call is what a user of the command line waits for; the last of several shows how the time grows with the document.
 *
 *   node bench/one-run.mjs <document> [<calls>]
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';

/**
 * @typedef {object} Figures
 * @property {number} parser seconds
 * @property {number} first seconds
 * @property {number} last seconds
 * @property {number} files
 * @property {number} bytes
 * @property {number} largest the bytes of the largest page, print and what it holds aside
 */

const [path = '', calls = '1'] = process.argv.slice(2);
// As the CLI does.
process.env.NODE_ENV = 'production';
const require = createRequire(import.meta.url);
const { Parser } = require('@asyncapi/parser');
const { generateSite } = require('../dist/index.js');

const source = readFileSync(path, 'utf8');
const parsing = performance.now();
const { document } = await new Parser().parse(source, { source: path });
const parser = secondsSince(parsing);
if (document === undefined) throw new Error(`The parser refuses ${path}.`);

/** @type {readonly import('../index.js').SiteFile[]} */
let files = [];
const times = Array.from({ length: Number(calls) }, () => {
  const start = performance.now();
  files = generateSite(document, { source }).files;
  return secondsSince(start);
});
const sizes = files.map((file) => ({ path: file.path, bytes: Buffer.byteLength(file.content) }));
const pages = sizes.filter((file) => file.path.endsWith('.html') && file.path !== 'print.html');

/** @type {Figures} */
const figures = {
  parser,
  first: times[0] ?? Number.NaN,
  last: Math.min(...times.slice(-3)),
  files: files.length,
  bytes: sizes.reduce((sum, { bytes }) => sum + bytes, 0),
  largest: Math.max(...pages.map(({ bytes }) => bytes)),
};
console.log(JSON.stringify(figures));

/** @param {number} start */
function secondsSince(start) {
  return (performance.now() - start) / 1000;
}
