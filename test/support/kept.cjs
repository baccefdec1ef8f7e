// @ts-check
/** Keeps on the disk what takes long to make, for the other workers of a run, and for the next run. */
const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const { basename, dirname, join } = require('node:path');
const { deserialize, serialize } = require('node:v8');

/**
 * @typedef {object} Made
 * @property {Uint8Array} bytes
 * @property {readonly string[]} files every other file that was asked for, also those that are not there
 */

/** @param {string | Uint8Array} content */
exports.hashOf = (content) => createHash('sha256').update(content).digest('hex');

/**
 * @param {string} folder where all of its kind are, `<kind>-<version>`; those of other versions go
 * @param {string} key all that the bytes depend on, other than files
 * @param {() => Promise<Made>} make
 * @returns {Promise<Uint8Array>}
 */
exports.kept = async (folder, key, make) => {
  const path = join(folder, exports.hashOf(key));
  const known = read(path);
  if (known !== undefined) return known;
  const { bytes, files } = await make();
  if (!existsSync(folder)) {
    mkdirSync(folder, { recursive: true });
    removeOthers(folder);
  }
  // Renaming is atomic: two workers may make the same at once.
  const unfinished = `${path}-${process.pid}`;
  writeFileSync(unfinished, serialize({ bytes, files: files.map((file) => [file, stateOf(file)]) }));
  renameSync(unfinished, path);
  return bytes;
};

/** @param {string} path */
function read(path) {
  if (!existsSync(path)) return undefined;
  /** @type {{ readonly bytes: Uint8Array, readonly files: readonly (readonly [string, string])[] }} */
  const { bytes, files } = deserialize(readFileSync(path));
  return files.every(([file, state]) => stateOf(file) === state) ? bytes : undefined;
}

/** @param {string} file */
function stateOf(file) {
  return existsSync(file) ? exports.hashOf(readFileSync(file)) : 'missing';
}

/** @param {string} folder */
function removeOthers(folder) {
  const kind = /^[^-]*-/.exec(basename(folder))?.[0];
  for (const name of readdirSync(dirname(folder))) {
    const isOther = kind !== undefined && name.startsWith(kind) && name !== basename(folder);
    if (isOther) rmSync(join(dirname(folder), name), { recursive: true, force: true });
  }
}
