// @ts-check
/**
 * Node, with a way out: Jest loads all that a test requires anew for each file of tests, `node:module` included. What
 * takes long to load, and keeps no state that a test could spoil, is loaded once for each worker: see `outside.ts`.
 */
const { createRequire } = require('node:module');
const { TestEnvironment } = require('jest-environment-node');

module.exports = class extends TestEnvironment {
  /** @param {ConstructorParameters<typeof TestEnvironment>} given */
  constructor(...given) {
    super(...given);
    this.global.createRequireOutside = createRequire;
  }
};
