// @ts-nocheck
/** The least that a template can do. The generator brings React, without its types. */
const { File } = require('@asyncapi/generator-react-sdk');
const SDK = require.resolve('@asyncapi/generator-react-sdk');
const { createElement } = require(require.resolve('react', { paths: [SDK] }));

module.exports = function nothing() {
  return createElement(File, { name: 'index.html' }, '');
};
