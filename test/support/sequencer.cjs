// @ts-check
/** Starts what takes long first: what Jest measured here before, and on a machine that is new what is known to be slow. */
const { relative, sep } = require('node:path');
const { default: Sequencer } = require('@jest/test-sequencer');
const seconds = require('./slow-files.json');

/** What a file takes that nobody has measured. */
const ORDINARY = 2;

/** @typedef {import('@jest/test-result').Test} Test */

module.exports = class SlowestFirst extends Sequencer {
  /**
   * @override
   * @param {Test[]} tests
   */
  sort(tests) {
    const weights = new Map(tests.map((test) => [test, this.#weightOf(test)]));
    return [...tests].sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0));
  }

  /** @param {Test} test */
  #weightOf(test) {
    const { path, context } = test;
    const known = this._getCache(test)[path]?.[1];
    if (known !== undefined) return known / 1000;
    const name = relative(context.config.rootDir, path).split(sep).join('/');
    return Object.entries(seconds).find(([file]) => file === name)?.[1] ?? ORDINARY;
  }
};
