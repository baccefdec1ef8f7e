// @ts-check
/**
 * Measures what our template takes, as ratios: beside the parser, which has to read the document anyway, and beside a
 * template that does nothing. What is compared runs in turns, so that a busy minute of the machine burdens both.
 *
 *   npm run bench -- [--all] [--runs 3] [--html-template <folder>]
 *
 * `--all` adds 2,000 messages and how everything grows, and takes minutes. With a folder in which
 * `@asyncapi/html-template` is installed, there is a table beside that, too.
 */
import { execFile } from 'node:child_process';
import { existsSync, symlinkSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { documentOf, KINDS } from './document.mjs';

/** @typedef {import('./one-run.mjs').Figures} Figures */
/** @typedef {{ time: number, memory: number }} Cost of one run: seconds and bytes */
/** @typedef {{ files: number, total: number }} Output */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CLI = join(ROOT, 'node_modules', '@asyncapi', 'cli', 'bin', 'run_bin');
const KRAKEN = join(ROOT, 'examples', 'kraken', 'asyncapi.yaml');
const ONE_RUN = fileURLToPath(new URL('one-run.mjs', import.meta.url));
const PEAK_MEMORY = fileURLToPath(new URL('peak-memory.cjs', import.meta.url));
const run = promisify(execFile);

const { values } = parseArgs({
  options: {
    all: { type: 'boolean', default: false },
    runs: { type: 'string', default: '3' },
    'html-template': { type: 'string' },
  },
});
const runs = Number(values.runs);

if (!existsSync(join(ROOT, 'dist', 'index.js'))) throw new Error('There is no dist/: run `npm run build` first.');
const home = await mkdtemp(join(tmpdir(), 'ws-docs-bench-'));
try {
  await besideParser(values.all ? [500, 2000] : [500]);
  if (values.all) await growth(100, 2000);
  await besideNoop();
  if (values['html-template'] !== undefined) await besideHtmlTemplate(resolve(values['html-template']));
} finally {
  await rm(home, { recursive: true, force: true });
}

/**
 * @param {number} messages
 * @param {import('./document.mjs').Kind} [kind]
 */
async function documentFile(messages, kind) {
  const path = join(home, `${messages}-${kind ?? 'plain'}.json`);
  await writeFile(path, JSON.stringify(documentOf(messages, kind), undefined, 2));
  return path;
}

/**
 * Only our own work, the first call in a new process.
 *
 * @param {readonly number[]} sizes
 */
async function besideParser(sizes) {
  const rows = [];
  for (const size of sizes) {
    for (const kind of KINDS) {
      const path = await documentFile(size, kind);
      /** @type {Figures[]} */
      const all = [];
      for (let turn = 0; turn < runs; turn++) all.push(await oneRun(path));
      rows.push([
        `${size} ${kind}`,
        seconds(median(all.map(({ parser }) => parser))),
        seconds(median(all.map(({ first }) => first))),
        median(all.map(({ first, parser }) => first / parser)).toFixed(2),
        ...outputOf(all[0]),
      ]);
    }
  }
  const heads = ['messages', 'parser, s', 'first call, s', 'ratio', 'files', 'total, KB', 'largest page, KB'];
  print('generateSite, first call, beside the parser for the same document', heads, rows);
}

/**
 * 1.00 is exactly linear. When everything is warm: the first calls differ by what they compile.
 *
 * @param {number} small
 * @param {number} large
 */
async function growth(small, large) {
  const [few, many] = [await oneRun(await documentFile(small), 9), await oneRun(await documentFile(large), 4)];
  const beside = (/** @type {number} */ from, /** @type {number} */ to) => (to / from / (large / small)).toFixed(2);
  print(
    `growth from ${small} to ${large} messages`,
    ['', `${small}`, `${large}`, 'beside linear'],
    [
      ['time, s', seconds(few.last), seconds(many.last), beside(few.last, many.last)],
      ['bytes, KB', kilobytes(few.bytes), kilobytes(many.bytes), beside(few.bytes, many.bytes)],
    ],
  );
}

async function besideNoop() {
  const noop = join(home, 'noop');
  await cp(join(ROOT, 'bench', 'noop-template'), noop, { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(noop, 'node_modules'));
  const documents = [
    ['Kraken', KRAKEN],
    ['500 plain', await documentFile(500)],
  ];
  if (values.all) documents.push(['2000 plain', await documentFile(2000)]);
  const rows = [];
  for (const [name = '', path = ''] of documents) rows.push([name, ...(await compared(path, noop, ROOT))]);
  print('through the AsyncAPI CLI, beside a template that does nothing', headsOf('no-op', 'ours'), rows);
}

/** @param {string} folder */
async function besideHtmlTemplate(folder) {
  const theirs = join(folder, 'node_modules', '@asyncapi', 'html-template');
  if (!existsSync(theirs)) throw new Error(`There is no ${theirs}: npm install @asyncapi/html-template in ${folder}.`);
  const { version } = JSON.parse(await readFile(join(theirs, 'package.json'), 'utf8'));
  const rows = [];
  for (const [name, path] of [
    ['Kraken', KRAKEN],
    ['100 plain', await documentFile(100)],
  ]) {
    rows.push([String(name), ...(await compared(String(path), theirs, ROOT))]);
  }
  print(`through the AsyncAPI CLI, beside @asyncapi/html-template ${version}`, headsOf('html-template', 'ours'), rows);
}

/**
 * @param {string} theirs
 * @param {string} ours
 */
function headsOf(theirs, ours) {
  const costs = [`${theirs}, s`, `${ours}, s`, 'added, %', `${theirs}, MB`, `${ours}, MB`, 'added, MB'];
  return ['document', ...costs, `${theirs}, files`, 'KB', `${ours}, files`, 'KB'];
}

/**
 * Runs two templates in turns, each once before to warm the disk.
 *
 * @param {string} document
 * @param {string} theirs
 * @param {string} ours
 */
async function compared(document, theirs, ours) {
  /** @type {[Cost, Cost][]} */
  const pairs = [];
  for (let turn = 0; turn <= runs; turn++) {
    const pair = /** @type {[Cost, Cost]} */ ([await costOf(document, theirs, 'a'), await costOf(document, ours, 'b')]);
    if (turn > 0) pairs.push(pair);
  }
  const of = (/** @type {(pair: [Cost, Cost]) => number} */ figure) => median(pairs.map(figure));
  const outputs = [await sizesIn(join(home, 'a')), await sizesIn(join(home, 'b'))];
  return [
    ...[seconds(of(([a]) => a.time)), seconds(of(([, b]) => b.time)), percent(of(([a, b]) => b.time / a.time))],
    ...[megabytes(of(([a]) => a.memory)), megabytes(of(([, b]) => b.memory))],
    megabytes(of(([a, b]) => b.memory - a.memory)),
    ...outputs.flatMap(({ files, total }) => [String(files), kilobytes(total)]),
  ];
}

/**
 * @param {string} document
 * @param {string} template
 * @param {string} name
 * @returns {Promise<Cost>}
 */
async function costOf(document, template, name) {
  const output = join(home, name);
  await rm(output, { recursive: true, force: true });
  await mkdir(output);
  const peak = join(home, 'peak');
  // Neither metrics nor a file in somebody's home.
  const quiet = { CI: 'true', ASYNCAPI_METRICS_CONFIG_PATH: join(home, 'metrics.json') };
  const command = [CLI, 'generate', 'fromTemplate', document, template, '--output', output, '--no-interactive'];
  const start = performance.now();
  await run(process.execPath, ['--require', PEAK_MEMORY, ...command], {
    env: { ...process.env, ...quiet, WS_DOCS_PEAK: peak },
    cwd: home,
    maxBuffer: 2 ** 26,
  });
  const time = (performance.now() - start) / 1000;
  return { time, memory: Number(await readFile(peak, 'utf8')) };
}

/**
 * @param {string} path
 * @param {number} [calls]
 * @returns {Promise<Figures>}
 */
async function oneRun(path, calls = 1) {
  const { stdout } = await run(process.execPath, [ONE_RUN, path, String(calls)]);
  return JSON.parse(stdout);
}

/**
 * @param {string} folder
 * @returns {Promise<Output>}
 */
async function sizesIn(folder) {
  const entries = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const sizes = await Promise.all(entries.map(async (entry) => (await stat(join(entry.parentPath, entry.name))).size));
  return { files: sizes.length, total: sizes.reduce((sum, size) => sum + size, 0) };
}

/** @param {Figures | undefined} figures */
function outputOf(figures) {
  if (figures === undefined) return [];
  return [String(figures.files), kilobytes(figures.bytes), kilobytes(figures.largest)];
}

/**
 * @param {string} title
 * @param {readonly string[]} heads
 * @param {readonly (readonly string[])[]} rows
 */
function print(title, heads, rows) {
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(' | ')} |`;
  const rule = heads.map((_, at) => (at === 0 ? '---' : '---:'));
  console.log(`\n${title}\n\n${[heads, rule, ...rows].map(line).join('\n')}`);
}

/** @param {readonly number[]} numbers */
function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** @param {number} number */
function seconds(number) {
  return number.toFixed(2);
}

/** @param {number} ratio */
function percent(ratio) {
  return ((ratio - 1) * 100).toFixed(0);
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return (bytes / 1000).toFixed(0);
}

/** @param {number} bytes */
function megabytes(bytes) {
  return (bytes / 1_000_000).toFixed(0);
}
