// @ts-check
/**
 * The real parser, for tests. Jest loads modules anew for every file of tests, and the parser takes a second to load; this
 * module is loaded outside of that, once for each worker.
 */
const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join, resolve } = require('node:path');
const { deserialize, serialize } = require('node:v8');
const { Parser } = require('@asyncapi/parser');
const { hashOf, kept } = require('./kept.cjs');

const requireOfParser = createRequire(require.resolve('@asyncapi/parser'));
const validators = requireOfParser('@stoplight/spectral-functions/dist/schema/ajv.js');

/** @typedef {{ readonly $id?: unknown, readonly definitions?: unknown }} Schema */

/**
 * For every document that it reads, the parser compiles the schema of AsyncAPI itself again, which is nine tenths of its
 * time. The compiled one can serve all documents; what schemas a document has of its own are never shared.
 */
const create = validators.createAjvInstances;
const shared = create();
validators.createAjvInstances = () => {
  const own = create();
  return (/** @type {Schema} */ schema, /** @type {unknown[]} */ ...rest) =>
    isOfAsyncApi(schema) ? shared(schema, ...rest) : own(schema, ...rest);
};

/** @param {Schema} schema */
function isOfAsyncApi({ $id, definitions }) {
  return typeof $id === 'string' && $id.startsWith('http://asyncapi.com/definitions/') && definitions !== undefined;
}

const readers = requireOfParser('@stoplight/json-ref-readers');
readers.resolveHttp = () => Promise.reject(new Error('Tests ask no network.'));

const parser = new Parser();

const ROOT = resolve(__dirname, '..', '..');
const VERSION = hashOf(
  [process.version, ...[__filename, join(ROOT, 'package-lock.json')].map((path) => readFileSync(path, 'utf8'))].join(),
);
const FOLDER = join(ROOT, 'node_modules', '.cache', 'ws-docs', `parsed-${VERSION}`);

/** @type {Map<string, Promise<Uint8Array>>} */
const known = new Map();

/**
 * Parses a text, or knows what came of it in another file of tests.
 *
 * @param {string} source
 * @param {Options} options
 * @returns {Promise<Uint8Array>} `{ json, diagnostics }`, to be deserialized: nobody gets an object that another could change
 *
 * @typedef {object} Options
 * @property {string} path what relative `$ref`s start from
 * @property {boolean} [evenIfInvalid]
 * @property {boolean} [isFile] whether the text is that of a file, which others are likely to read too
 */
exports.parse = async (source, { path, evenIfInvalid = false, isFile = false }) => {
  // A valid document is the same one either way: of the files, which are asked for both ways, only the refused are read twice.
  if (evenIfInvalid && isFile) {
    const bytes = await exports.parse(source, { path, isFile });
    if (deserialize(bytes).json !== undefined) return bytes;
  }
  const key = JSON.stringify([source, path, evenIfInvalid]);
  const make = () => parse(source, path, evenIfInvalid);
  const bytes = known.get(key) ?? (isFile ? kept(FOLDER, key, make) : make().then((made) => made.bytes));
  known.set(key, bytes);
  return bytes;
};

/**
 * @param {string} text
 * @param {string} source
 * @param {boolean} evenIfInvalid
 */
async function parse(text, source, evenIfInvalid) {
  /** @type {Set<string>} */
  const files = new Set();
  /** @param {{ href: () => string }} reference */
  const read = (reference) => {
    files.add(reference.href());
    return readers.resolveFile(reference);
  };
  const { document, diagnostics } = await parser.parse(text, {
    source,
    ...(evenIfInvalid ? { validateOptions: { allowedSeverity: { error: true } } } : {}),
    // Of its own for each document: a shared one remembers what another has read, and `files` would lack that.
    __unstable: { resolver: { resolvers: [{ schema: 'file', order: 1, canRead: true, read }] } },
  });
  return { bytes: serialize({ json: document?.json(), diagnostics }), files: [...files] };
}
