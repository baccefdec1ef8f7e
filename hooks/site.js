// @ts-check
/**
 * The generator's hooks: check the parameters and make the folders before; write binary files and remove
 * stale pages of the last run after.
 */
const fs = require('node:fs');
const path = require('node:path');
const { assetFiles, readInputs } = require('../dist/index.js');

/**
 * The part of the generator that is used here.
 * @typedef {{ targetDir?: string, output?: string, templateParams: Record<string, unknown> }} Generator
 * @typedef {import('../dist/index.js').AssetFile} AssetFile
 */

const MANIFEST = '.ws-docs.json';

/** The generator writes into folders, but makes none. Each comes after the one it is in. */
const FOLDERS = ['servers', 'channels', 'messages', 'schemas', 'guides', 'assets', 'assets/guides'];

/** Every file name that a site can contain. Anyone can edit the manifest, so other names in it are ignored. */
const OURS = [
  /^(?:index|vocabulary|conversations(?:-\d+)?)\.(?:html|md)$/,
  /^(?:print|404|search(?:-\d+)?)\.html$/,
  /^\.(?:nojekyll|ws-docs\.json)$/,
  /^(?:asyncapi\.(?:yaml|json)|sitemap\.xml|robots\.txt|llms(?:-full)?\.txt)$/,
  /^assets\/(?:site\.css|site\.js|theme\.js|search\.js|search-index\.js|icon\.svg)$/,
  /^assets\/(?:custom\.css|logo\.(?:svg|png|jpe?g|gif|webp|avif)|favicon\.(?:svg|png|ico))$/,
  /^assets\/guides\/[\w.-]+\.(?:svg|png|jpe?g|gif|webp|avif)$/,
  /^(?:servers|channels|messages|schemas|guides)\/[\w.-]+\.(?:html|md)$/,
];

/**
 * State of one generation between its two hooks.
 * @type {WeakMap<Generator, { files: readonly string[], assets: readonly AssetFile[], forget: () => void }>}
 */
const runs = new WeakMap();

module.exports = { 'generate:before': prepareFolder, 'generate:after': completeFolder };

/** @param {Generator} generator */
function prepareFolder(generator) {
  // Each parameter is a getter of the generator's: the copy holds plain values.
  const assets = assetFiles(readInputs({ ...generator.templateParams }));
  if (!writesFiles(generator)) return;
  const root = fs.realpathSync(generator.targetDir);
  const files = readManifest(root);
  const forget = makeFolders(root);
  runs.set(generator, { files, assets, forget });
}

/** @param {Generator} generator */
function completeFolder(generator) {
  const run = runs.get(generator);
  if (run === undefined || !writesFiles(generator)) return;
  runs.delete(generator);
  run.forget();
  const root = fs.realpathSync(generator.targetDir);
  const written = readManifest(root);
  writeAssets(
    root,
    run.assets.filter(({ path: name }) => written.includes(name)),
  );
  // A run that did not write its list (`--no-overwrite`) cannot tell what is stale.
  if (written.length > 0) removeFiles(root, run.files, written);
  removeEmptyFolders(root, FOLDERS);
}

/**
 * @param {Generator} generator
 * @returns {generator is Generator & { targetDir: string }}
 */
function writesFiles(generator) {
  return generator.output !== 'string' && generator.targetDir !== undefined;
}

/**
 * The files a site in this folder consists of; none when there is no list, or one that we did not write.
 * @param {string} root
 * @returns {readonly string[]}
 */
function readManifest(root) {
  const file = path.join(root, MANIFEST);
  if (!isRegularFile(file)) return [];
  try {
    const { files } = JSON.parse(fs.readFileSync(file, 'utf8'));
    return Array.isArray(files) ? files.filter(isOurs) : [];
  } catch {
    return [];
  }
}

/** @param {unknown} name */
function isOurs(name) {
  return typeof name === 'string' && OURS.some((pattern) => pattern.test(name));
}

/**
 * Makes the folders of the sections. If the process ends without the second hook, because a page could not be made,
 * those that are still empty go again.
 * @param {string} root
 * @returns {() => void} to call when all went well
 */
function makeFolders(root) {
  /** @type {string[]} */
  const made = [];
  const undo = () => removeEmptyFolders(root, made);
  try {
    for (const folder of FOLDERS) if (makeFolder(root, folder)) made.push(folder);
  } catch (error) {
    undo();
    throw error;
  }
  process.once('exit', undo);
  return () => process.removeListener('exit', undo);
}

/**
 * @param {string} root
 * @param {string} folder
 * @returns {boolean} whether it had to be made
 */
function makeFolder(root, folder) {
  const place = path.join(root, folder);
  const stat = fs.lstatSync(place, { throwIfNoEntry: false });
  if (stat?.isDirectory()) return false;
  // Through a link the generator would write outside of the output folder.
  if (stat !== undefined) throw new Error(`"${place}" is not a folder. Move it, or choose another output folder.`);
  fs.mkdirSync(place);
  return true;
}

/**
 * @param {string} root
 * @param {readonly AssetFile[]} assets
 */
function writeAssets(root, assets) {
  for (const { path: name, bytes } of assets) {
    const file = path.join(root, name);
    const stat = fs.lstatSync(file, { throwIfNoEntry: false });
    // Through a link it would be written outside of the output folder.
    if ((stat !== undefined && !stat.isFile()) || !isUnlinkedFolder(path.dirname(file))) {
      throw new Error(`"${file}" is not a regular file. Move it, or choose another output folder.`);
    }
    fs.writeFileSync(file, bytes);
  }
}

/**
 * @param {string} root
 * @param {readonly string[]} old
 * @param {readonly string[]} written
 */
function removeFiles(root, old, written) {
  const kept = new Set(written);
  // Where case is ignored, `messages/Ping.html` is the new `messages/ping.html`.
  const keptInodes = new Set(written.map((name) => inodeOf(path.join(root, name))));
  for (const name of old) {
    const file = path.join(root, name);
    if (kept.has(name) || !isRegularFile(file) || keptInodes.has(inodeOf(file))) continue;
    if (isUnlinkedFolder(path.dirname(file))) fs.rmSync(file);
  }
}

/**
 * @param {string} root
 * @param {readonly string[]} folders
 */
function removeEmptyFolders(root, folders) {
  // The inner ones first.
  for (const folder of [...folders].reverse()) {
    const place = path.join(root, folder);
    const isFolder = fs.lstatSync(place, { throwIfNoEntry: false })?.isDirectory() === true;
    if (isFolder && fs.readdirSync(place).length === 0) fs.rmdirSync(place);
  }
}

/** @param {string} file */
function isRegularFile(file) {
  return fs.lstatSync(file, { throwIfNoEntry: false })?.isFile() === true;
}

/**
 * Whether a folder below the (real) root is not reached through a symbolic link, which could lead outside.
 * @param {string} folder
 */
function isUnlinkedFolder(folder) {
  return fs.realpathSync(folder) === folder;
}

/** @param {string} file */
function inodeOf(file) {
  const stat = fs.lstatSync(file, { bigint: true, throwIfNoEntry: false });
  return stat && `${stat.dev}:${stat.ino}`;
}
