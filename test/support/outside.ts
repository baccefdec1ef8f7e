/** What is loaded outside of Jest, which loads every module anew for each file of tests. */

/** Comes from `environment.cjs`. */
declare const createRequireOutside: (from: string) => NodeJS.Require;

/** Loads a module once for each worker. Its objects are of other classes than those of the tests: `instanceof` tells. */
export const requireOnce = createRequireOutside(__filename);
