// @ts-nocheck
/** The least that a template can do. The generator brings React, without its types. */
const { createElement } = require('react');
const { File } = require('@asyncapi/generator-react-sdk');

module.exports = function nothing() {
  return createElement(File, { name: 'index.html' }, '');
};
