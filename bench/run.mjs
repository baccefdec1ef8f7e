// @ts-check
/**
 * Measures what the template adds to the AsyncAPI CLI: alternates it with a template that does nothing, so that other
 * load on the machine affects both.
 *
 *   npm run bench -- [--runs 5] [--sizes 100,500,1000] [--in-process]
 */
import { execFile } from 'node:child_process';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { documentOf } from './document.mjs';

/** @typedef {{ name: string, path: string }} Document */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CLI = join(ROOT, 'node_modules', '@asyncapi', 'cli', 'bin', 'run_bin');
const run = promisify(execFile);
const require = createRequire(import.meta.url);

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    sizes: { type: 'string', default: '100,500,1000' },
    'in-process': { type: 'boolean', default: false },
  },
});
const runs = Number(values.runs);

if (!existsSync(join(ROOT, 'dist', 'index.js'))) throw new Error('There is no dist/: run `npm run build` first.');
const home = await mkdtemp(join(tmpdir(), 'ws-docs-bench-'));
try {
  const documents = await documentsIn(home);
  const table = values['in-process'] ? await inProcess(documents) : await throughCli(documents);
  console.log(table.map((row) => `| ${row.join(' | ')} |`).join('\n'));
} finally {
  await rm(home, { recursive: true, force: true });
}

/**
 * @param {string} folder
 * @returns {Promise<Document[]>}
 */
async function documentsIn(folder) {
  const sizes = values.sizes.split(',').filter(Boolean).map(Number);
  const made = sizes.map(async (size) => {
    const path = join(folder, `${size}.json`);
    await writeFile(path, JSON.stringify(documentOf(size), undefined, 2));
    return { name: `${size} messages`, path };
  });
  return [{ name: 'Kraken', path: join(ROOT, 'examples', 'kraken', 'asyncapi.yaml') }, ...(await Promise.all(made))];
}

/** @param {readonly Document[]} documents */
async function throughCli(documents) {
  const noop = join(home, 'noop');
  await cp(join(ROOT, 'bench', 'noop-template'), noop, { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(noop, 'node_modules'));
  const rows = [
    ['document', 'no-op, s', 'ours, s', 'difference, s', 'ratio', 'files', 'total, KB', 'largest page, KB'],
    ['---', '---:', '---:', '---:', '---:', '---:', '---:', '---:'],
  ];
  for (const { name, path } of documents) {
    const site = join(home, 'site');
    const nothing = join(home, 'nothing');
    // One run of each first, to warm the disk.
    await timed(path, noop, nothing);
    await timed(path, ROOT, site);
    /** @type {number[]} */
    const theirs = [];
    /** @type {number[]} */
    const ours = [];
    for (let turn = 0; turn < runs; turn++) {
      theirs.push(await timed(path, noop, nothing));
      ours.push(await timed(path, ROOT, site));
    }
    const [floor, own] = [median(theirs), median(ours)];
    const sizes = await sizesIn(site);
    rows.push([
      name,
      ...[floor, own, own - floor, own / floor].map((number) => number.toFixed(2)),
      ...[String(sizes.files), kilobytes(sizes.total), kilobytes(sizes.largest)],
    ]);
  }
  return rows;
}

/**
 * @param {string} document
 * @param {string} template
 * @param {string} output
 */
async function timed(document, template, output) {
  await rm(output, { recursive: true, force: true });
  await mkdir(output);
  const env = { ...process.env, CI: 'true', ASYNCAPI_METRICS_CONFIG_PATH: join(home, 'metrics.json') };
  const args = [CLI, 'generate', 'fromTemplate', document, template, '--output', output, '--no-interactive'];
  const start = performance.now();
  await run(process.execPath, args, { env, cwd: home, maxBuffer: 2 ** 26 });
  return (performance.now() - start) / 1000;
}

/**
 * Times our own work alone, after the parser's, in one process: the first run and the median of the later ones.
 *
 * @param {readonly Document[]} documents
 */
async function inProcess(documents) {
  const { Parser } = require('@asyncapi/parser');
  // As the CLI does: it decides which build of React is loaded.
  process.env.NODE_ENV = 'production';
  const { generateSite } = require('../dist/index.js');
  const rows = [
    ['document', 'parser, s', 'first, s', `median of ${runs}, s`, 'files', 'total, KB', 'largest page, KB'],
    ['---', '---:', '---:', '---:', '---:', '---:', '---:'],
  ];
  for (const { name, path } of documents) {
    const source = readFileSync(path, 'utf8');
    const parsing = performance.now();
    const { document } = await new Parser().parse(source, { source: path });
    const parsed = performance.now();
    if (document === undefined) throw new Error(`The parser refuses ${path}.`);
    /** @type {number[]} */
    const times = [];
    /** @type {readonly import('../index.js').SiteFile[]} */
    let files = [];
    for (let turn = 0; turn <= runs; turn++) {
      const start = performance.now();
      files = generateSite(document, { source }).files;
      times.push((performance.now() - start) / 1000);
    }
    const sizes = files.map(({ content }) => Buffer.byteLength(content));
    const pages = sizes.filter((_, index) => files[index]?.path.endsWith('.html'));
    rows.push([
      name,
      ...[(parsed - parsing) / 1000, times[0] ?? 0, median(times.slice(1))].map((number) => number.toFixed(3)),
      ...[String(files.length), kilobytes(sizes.reduce((sum, size) => sum + size, 0)), kilobytes(Math.max(...pages))],
    ]);
  }
  return rows;
}

/** @param {string} folder */
async function sizesIn(folder) {
  const entries = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const all = await Promise.all(
    entries.map(async (entry) => ({
      size: (await stat(join(entry.parentPath, entry.name))).size,
      isPage: entry.name.endsWith('.html'),
    })),
  );
  return {
    files: all.length,
    total: all.reduce((sum, { size }) => sum + size, 0),
    largest: Math.max(...all.filter(({ isPage }) => isPage).map(({ size }) => size)),
  };
}

/** @param {readonly number[]} numbers */
function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return (bytes / 1000).toFixed(1);
}
