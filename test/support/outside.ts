/** What is loaded outside of Jest, which loads every module anew for each file of tests. */

/** Loads a module once for each worker. Its objects are of other classes than those of the tests: `instanceof` tells. */
export const requireOnce = process.getBuiltinModule('node:module').createRequire(__filename);
