// @ts-check
/** Ends a test run with one plain line that anything can read: `12 passed, 0 failed`. */
module.exports = class CountReporter {
  /**
   * @param {unknown} _contexts
   * @param {import('@jest/reporters').AggregatedResult} result
   */
  onRunComplete(_contexts, result) {
    // A file that cannot even be loaded has no tests to count, and has failed all the same.
    const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
    const notRun = result.numPendingTests + result.numTodoTests;
    const before = notRun > 0 ? `${notRun} not run: their reasons stand in their names above\n` : '';
    // Jest's own summary goes to stderr before: wait, so that this line stays the last one.
    process.once('exit', () => process.stdout.write(`${before}${result.numPassedTests} passed, ${failed} failed\n`));
  }
};
