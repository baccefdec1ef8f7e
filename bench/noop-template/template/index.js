// @ts-check
/** The least that a template can do. */
const { createElement } = require('react');
const { File } = require('@asyncapi/generator-react-sdk');

module.exports = function nothing() {
  return createElement(File, { name: 'index.html' }, '');
};
