// @ts-check
/** @typedef {NonNullable<import('jest').Config['projects']>[number]} Project */

/** @satisfies {import('jest').Config} */
const shared = {
  transform: {
    '\\.[jt]sx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic', importSource: 'preact' } },
        },
      },
    ],
  },
  modulePathIgnorePatterns: ['__transpiled'],
  // Prettier comes with others' tools and would write our inline snapshots in its own style.
  prettierPath: null,
};

/**
 * @param {string} folder
 * @returns {Project}
 */
const project = (folder) => ({
  ...shared,
  displayName: folder,
  testMatch: [`<rootDir>/test/${folder}/**/*.test.{ts,tsx}`],
});

/** @type {import('jest').Config} */
module.exports = {
  reporters: ['default', '<rootDir>/test/support/count-reporter.cjs'],
  // Jest would leave one processor to others, which is half of a machine with two.
  maxWorkers: '100%',
  testTimeout: 60_000,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/(site|e2e|browser)/'],
    },
    project('site'),
    project('e2e'),
    {
      ...shared,
      displayName: 'browser',
      testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
      globalSetup: '<rootDir>/test/support/browser-setup.cjs',
    },
  ],
};
