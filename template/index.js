// @ts-check
/** Passes the files of the site to the AsyncAPI Generator, which writes them. */
const { createElement } = require('react');
const { File } = require('@asyncapi/generator-react-sdk');
const { generateSite, readInputs, warningLine } = require('../dist');

/**
 * @param {{
 *   asyncapi: import('@asyncapi/parser').AsyncAPIDocumentInterface,
 *   params: Record<string, unknown>,
 *   originalAsyncAPI: unknown,
 * }} context
 */
module.exports = function site({ asyncapi, params, originalAsyncAPI }) {
  const source = typeof originalAsyncAPI === 'string' ? originalAsyncAPI : undefined;
  // Each parameter is a getter of the generator's: the copy holds plain values.
  const values = { ...params };
  const { files, warnings } = generateSite(asyncapi, { params: values, source, inputs: readInputs(values) });
  for (const warning of warnings) console.warn(warningLine(warning));
  // The files that are no text are written by the hooks.
  return files.map(({ path, content }) => createElement(File, { name: path, key: path }, content));
};
