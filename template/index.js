// @ts-check
/** Hands the files of the site to the AsyncAPI Generator, which writes them. */
const { createElement } = require('react');
const { File } = require('@asyncapi/generator-react-sdk');
const { generateSite } = require('../dist');

/**
 * @param {{
 *   asyncapi: import('@asyncapi/parser').AsyncAPIDocumentInterface,
 *   params: Record<string, unknown>,
 *   originalAsyncAPI: unknown,
 * }} context
 */
module.exports = function site({ asyncapi, params, originalAsyncAPI }) {
  const source = typeof originalAsyncAPI === 'string' ? originalAsyncAPI : undefined;
  const { files, warnings } = generateSite(asyncapi, { params: { ...params }, source });
  for (const { code, message, pointer } of warnings) console.warn(`Warning ${code} at ${pointer || '/'}: ${message}`);
  return files.map(({ path, content }) => createElement(File, { name: path, key: path }, content));
};
