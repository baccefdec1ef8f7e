// @ts-check
/**
 * Measures what an author waits for: from a save on the disk to the new content painted in Chromium, to the findings of all
 * rules, and `ws-docs build` beside `redocly build-docs` where that is installed in a folder.
 *
 *   npm run bench:preview -- [--saves 40] [--memory 500] [--redocly <folder>]
 */
import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { findChromium } from '../test/support/find-chromium.mjs';
import { documentOf } from './document.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MAIN = join(ROOT, 'dist', 'cli', 'main.js');
const KRAKEN = join(ROOT, 'examples', 'kraken', 'asyncapi.yaml');
const run = promisify(execFile);

const { values } = parseArgs({
  options: {
    saves: { type: 'string', default: '40' },
    memory: { type: 'string', default: '0' },
    redocly: { type: 'string' },
  },
});

const home = await mkdtemp(join(tmpdir(), 'ws-docs-bench-'));
const program = await findChromium();
const browser = await chromium.launch({
  executablePath: program.path,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  env: { ...process.env, ...program.env },
});
try {
  const kraken = await readFile(KRAKEN, 'utf8');
  const saves = Number(values.saves);
  await savesOf('Kraken', kraken, 'messages/ping.html', /Ask the server for a sign of life\./, saves);
  const large = JSON.stringify(documentOf(500), undefined, 2);
  await savesOf('500 messages', large, 'messages/order0.html', /Says something about order0\./, Math.ceil(saves / 2));
  if (Number(values.memory) > 0) await memoryOver(Number(values.memory), kraken);
  if (values.redocly !== undefined) await besideRedocly(resolve(values.redocly));
} finally {
  await browser.close();
  await rm(home, { recursive: true, force: true });
}

/**
 * @param {string} name
 * @param {string} text
 * @param {string} path of the page that is open
 * @param {RegExp} words that each save replaces
 * @param {number} count
 */
async function savesOf(name, text, path, words, count) {
  const file = join(home, 'saved.yaml');
  await writeFile(file, text);
  const preview = await startPreview(file);
  const page = await browser.newPage();
  await page.goto(preview.url + path);
  await sleep(1000);
  const painted = [];
  const judged = [];
  for (let save = -3; save < count; save++) {
    const mark = `Save number ${save + 100}.`;
    // Painted is what stands in a frame: a frame after the one in which it arrived.
    const paint = page.evaluate(
      (wanted) =>
        new Promise((done) => {
          const look = () => {
            if (document.body.textContent?.includes(wanted)) requestAnimationFrame(() => done(undefined));
            else requestAnimationFrame(look);
          };
          look();
        }),
      mark,
    );
    const reports = preview.reports();
    const start = performance.now();
    await writeFile(file, text.replace(words, mark));
    await paint;
    const seen = performance.now() - start;
    while (preview.reports() === reports) await sleep(5);
    // The first ones warm up what an author has warm.
    if (save >= 0) {
      painted.push(seen);
      judged.push(performance.now() - start);
    }
    await sleep(250);
  }
  await page.close();
  await preview.end();
  print(
    `${name}: ${count} saves, ms`,
    ['', 'median', 'p95'],
    [
      ['painted', ...quantiles(painted)],
      ['findings of all rules', ...quantiles(judged)],
    ],
  );
}

/**
 * @param {number} count
 * @param {string} text
 */
async function memoryOver(count, text) {
  const document = join(home, 'memory.yaml');
  await writeFile(document, text);
  const preview = await startPreview(document);
  const page = await browser.newPage();
  await page.goto(`${preview.url}messages/ping.html`);
  const figures = [];
  for (let save = 0; save <= count; save++) {
    const reports = preview.reports();
    await writeFile(document, text.replace('Ask the server for', `Save ${save}: ask the server for`));
    while (preview.reports() === reports) await sleep(5);
    if (save % Math.ceil(count / 10) === 0) figures.push(await residentOf(preview.pid));
  }
  await page.close();
  await preview.end();
  print(
    `resident memory over ${count} saves, MB, ten times`,
    ['MB'],
    [[figures.map((bytes) => Math.round(bytes / 1e6)).join(' ')]],
  );
}

/** @param {string} folder */
async function besideRedocly(folder) {
  const theirs = join(folder, 'node_modules', '@redocly', 'cli', 'bin', 'cli.js');
  if (!existsSync(theirs)) throw new Error(`There is no ${theirs}: npm install @redocly/cli in ${folder}.`);
  /** @type {[number, number][]} */
  const pairs = [];
  for (let turn = 0; turn <= 5; turn++) {
    const pair = /** @type {[number, number]} */ ([
      await timeOf([theirs, 'build-docs', KRAKEN, '-o', join(home, 'redocly.html')]),
      await timeOf([MAIN, 'build', KRAKEN, '-o', join(home, 'ours')]),
    ]);
    if (turn > 0) pairs.push(pair);
  }
  print(
    'build of Kraken, cold, beside redocly build-docs, ms',
    ['redocly', 'ours', 'ratio'],
    [
      [
        median(pairs.map(([a]) => a)).toFixed(0),
        median(pairs.map(([, b]) => b)).toFixed(0),
        median(pairs.map(([a, b]) => b / a)).toFixed(2),
      ],
    ],
  );
}

/** @param {readonly string[]} command */
async function timeOf(command) {
  const start = performance.now();
  await run(process.execPath, [...command], { cwd: home, env: { ...process.env, CI: 'true' }, maxBuffer: 2 ** 26 });
  return performance.now() - start;
}

/** @param {string} document */
async function startPreview(document) {
  const child = spawn(process.execPath, [MAIN, 'preview', document, '--port', '0'], { cwd: home });
  let output = '';
  child.stdout.on('data', (data) => {
    output += data;
  });
  for (;;) {
    const url = /http:\S+/.exec(output)?.[0];
    if (url !== undefined && reportsIn(output) > 0) {
      return {
        url,
        pid: child.pid ?? 0,
        reports: () => reportsIn(output),
        end: () =>
          new Promise((done) => {
            child.on('close', done);
            child.kill('SIGINT');
          }),
      };
    }
    await sleep(10);
  }
}

/** One line of the time for each build. @param {string} output */
function reportsIn(output) {
  return output.match(/^\d\d:\d\d:\d\d /gm)?.length ?? 0;
}

/** @param {number} pid */
async function residentOf(pid) {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1]) * 1024;
}

/** @param {readonly number[]} all */
function quantiles(all) {
  const sorted = [...all].sort((a, b) => a - b);
  const at = (/** @type {number} */ part) =>
    (sorted[Math.min(Math.floor(sorted.length * part), sorted.length - 1)] ?? 0).toFixed(0);
  return [at(0.5), at(0.95)];
}

/** @param {readonly number[]} all */
function median(all) {
  return [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
}

/**
 * @param {string} title
 * @param {readonly string[]} heads
 * @param {readonly (readonly string[])[]} rows
 */
function print(title, heads, rows) {
  console.log(`\n${title}\n`);
  console.table(rows.map((row) => Object.fromEntries(row.map((cell, index) => [heads[index], cell]))));
}
