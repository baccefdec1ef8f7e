// @ts-check
/**
 * Adds to package-lock.json the optional packages for other systems that npm left out, because the registry in use does
 * not have them: `npm ci` refuses a lock without them, on every system. Run it after any change of a dependency.
 *
 *   node scripts/complete-lockfile.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** @typedef {{ dev?: boolean, license?: string, optionalDependencies?: Record<string, string> }} Locked */

const FILE = fileURLToPath(new URL('../package-lock.json', import.meta.url));
const SYSTEM = /(?:^|[-/])(darwin|linux|win32|android|freebsd|openharmony)(?:-|$)/;
const PROCESSOR = /-(arm64|x64|ia32|ppc64|s390x|riscv64|loong64|arm)(?:-|$)/;

/** @type {{ packages: Record<string, Locked> }} */
const lock = JSON.parse(readFileSync(FILE, 'utf8'));
const added = Object.entries(lock.packages).flatMap(([path, locked]) =>
  Object.entries(locked.optionalDependencies ?? {})
    .filter(([name, version]) => /^\d+\.\d+\.\d+/.test(version) && !isLocked(path, name))
    .map(([name, version]) => /** @type {const} */ ([`node_modules/${name}`, entryOf(name, version, locked)])),
);
const [root, ...others] = Object.entries({ ...lock.packages, ...Object.fromEntries(added) });
others.sort(([a], [b]) => a.localeCompare(b, 'en'));
lock.packages = Object.fromEntries(root === undefined ? others : [root, ...others]);
if (added.length > 0) writeFileSync(FILE, `${JSON.stringify(lock, undefined, 2)}\n`);
console.log(added.length === 0 ? 'The lock is complete.' : `Added:\n${added.map(([path]) => path).join('\n')}`);

/**
 * Whether a package finds another one, in its own folder or in one above.
 *
 * @param {string} from
 * @param {string} name
 */
function isLocked(from, name) {
  for (let folder = from; folder !== ''; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (lock.packages[`${folder}/node_modules/${name}`] !== undefined) return true;
  }
  return lock.packages[`node_modules/${name}`] !== undefined;
}

/**
 * As npm would write it, without the hash, which requires the package itself.
 *
 * @param {string} name
 * @param {string} version
 * @param {Locked} parent
 */
function entryOf(name, version, { dev, license }) {
  const system = SYSTEM.exec(name)?.[1];
  const processor = PROCESSOR.exec(name)?.[1];
  const library = name.includes('musl') ? 'musl' : system === 'linux' && name.includes('gnu') ? 'glibc' : undefined;
  return {
    version,
    ...(processor === undefined ? {} : { cpu: [processor] }),
    ...(dev === true ? { dev } : {}),
    ...(library === undefined ? {} : { libc: [library] }),
    ...(license === undefined ? {} : { license }),
    optional: true,
    ...(system === undefined ? {} : { os: [system] }),
  };
}
