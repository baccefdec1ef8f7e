// @ts-check
/** Finds a Chromium: the one you name, the one npm brought, or the system's. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { access, constants, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/**
 * @typedef {{ readonly path: string, readonly env: Readonly<Record<string, string>> }} Browser a program, and what its
 *   environment needs beyond ours
 */

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const SYSTEM = [
  ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * In this order: what `WS_DOCS_CHROMIUM` names, `@sparticuz/chromium` (Linux on x64), a browser of the system. None is an
 * error: a skipped browser test looks like a passed one.
 * @returns {Promise<Browser>}
 */
export async function findChromium() {
  const named = process.env.WS_DOCS_CHROMIUM;
  if (named) {
    const path = await findProgram(named);
    if (path === undefined) throw new Error(`WS_DOCS_CHROMIUM is "${named}", and there is no such program.`);
    return { path, env: {} };
  }
  if (process.platform === 'linux' && process.arch === 'x64') return fromPackage();
  for (const name of SYSTEM) {
    const path = await findProgram(name);
    if (path !== undefined) return { path, env: {} };
  }
  throw new Error('No Chromium found. Install Chromium or Chrome, or name one: WS_DOCS_CHROMIUM=/path/to/chrome.');
}

/** @param {string} name */
async function findProgram(name) {
  const folders = /[\\/]/.test(name) ? [''] : (process.env.PATH ?? '').split(delimiter);
  for (const folder of folders) {
    const path = join(folder, name);
    if (await isExecutable(path)) return path;
  }
  return undefined;
}

/** @param {string} path */
function isExecutable(path) {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/** @returns {Promise<Browser>} */
async function fromPackage() {
  const folder = await unpacked();
  const path = join(folder, 'chromium');
  /** @type {Record<string, string>} */
  const env = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') };
  if (await starts(path, env)) return { path, env };
  // A bare container has no nss, nspr and expat; the package brings its own, and they are used only where they must.
  const libraries = join(folder, 'al2023', 'lib');
  const own = [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  const bare = { ...env, LD_LIBRARY_PATH: own };
  if (await starts(path, bare)) return { path, env: bare };
  throw new Error(`${path} does not start: install Chromium, or name one: WS_DOCS_CHROMIUM=/path/to/chrome.`);
}

/**
 * @param {string} path
 * @param {Record<string, string>} env
 */
function starts(path, env) {
  return run(path, ['--no-sandbox', '--version'], { env: { ...process.env, ...env } }).then(
    () => true,
    () => false,
  );
}

/**
 * Unpacks the package's archives once for each of its versions, under node_modules. It would use the system's temporary
 * folder, where it takes whatever is called `chromium`, of any version and from anybody.
 */
async function unpacked() {
  const entry = fileURLToPath(import.meta.resolve('@sparticuz/chromium'));
  const { version } = createRequire(import.meta.url)(join(dirname(entry), '..', 'package.json'));
  const cache = join(ROOT, 'node_modules', '.cache', 'ws-docs');
  const folder = join(cache, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true });
  const fresh = await mkdtemp(join(cache, 'unpacking-'));
  // In a process of its own, since importing the package changes the environment; the variable makes it unpack its libraries.
  const script = 'import("@sparticuz/chromium").then(({ default: chromium }) => chromium.executablePath())';
  const env = { ...process.env, TMPDIR: fresh, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' };
  await run(process.execPath, ['-e', script], { cwd: ROOT, env });
  // Renaming is atomic: of several processes that start together one wins, and none sees half a browser.
  await rename(fresh, folder).catch(() => undefined);
  await rm(fresh, { recursive: true, force: true });
  if (!existsSync(folder)) throw new Error(`@sparticuz/chromium could not be unpacked to ${folder}.`);
  return folder;
}
