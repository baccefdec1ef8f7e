// @ts-check
/**
 * The real parser, for tests. Jest loads modules anew for every file of tests, and the parser takes a second to load; this
 * module is loaded outside of that, once for each worker.
 */
const { createRequire } = require('node:module');
const { serialize } = require('node:v8');
const { Parser } = require('@asyncapi/parser');

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

/** @param {string} schema */
const offline = (schema) => ({
  schema,
  order: 0,
  canRead: true,
  read: () => Promise.reject(new Error('Tests ask no network.')),
});

const parser = new Parser({ __unstable: { resolver: { resolvers: [offline('http'), offline('https')] } } });

/** @type {Map<string, Promise<Uint8Array>>} */
const known = new Map();

/**
 * Parses a text, or knows what came of it in another file of tests.
 *
 * @param {string} source
 * @param {{ readonly path?: string | undefined, readonly evenIfInvalid?: boolean }} options `path`: what relative `$ref`s start from
 * @returns {Promise<Uint8Array>} `{ json, diagnostics }`, to be deserialized: nobody gets an object that another could change
 */
exports.parse = (source, { path, evenIfInvalid = false }) => {
  const key = JSON.stringify([source, path, evenIfInvalid]);
  const bytes = known.get(key) ?? parse(source, path, evenIfInvalid);
  known.set(key, bytes);
  return bytes;
};

/**
 * @param {string} text
 * @param {string | undefined} source
 * @param {boolean} evenIfInvalid
 */
async function parse(text, source, evenIfInvalid) {
  const { document, diagnostics } = await parser.parse(text, {
    ...(source === undefined ? {} : { source }),
    ...(evenIfInvalid ? { validateOptions: { allowedSeverity: { error: true } } } : {}),
  });
  return serialize({ json: document?.json(), diagnostics });
}
