// @ts-check
/** @typedef {Exclude<NonNullable<import('jest').Config['projects']>[number], string>} Project */

/** @satisfies {import('jest').Config} */
const shared = {
  transform: {
    '\\.[jt]sx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic', importSource: '#jsx' } },
        },
      },
    ],
  },
  moduleNameMapper: {
    '^#jsx/(.*)$': '<rootDir>/components/jsx/$1',
    // Node wants the ending of what is imported when it is asked for.
    '^(\\.\\./documents/.+)\\.js$': '$1',
    '^@asyncapi/parser$': '<rootDir>/test/support/shared-parser.ts',
  },
  modulePathIgnorePatterns: ['__transpiled'],
  testEnvironment: '<rootDir>/test/support/environment.cjs',
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

/**
 * @param {string} folder
 * @returns {Project}
 */
const withBrowser = (folder) => ({
  ...project(folder),
  globalSetup: '<rootDir>/test/support/browser-setup.cjs',
  globalTeardown: '<rootDir>/test/support/browser-teardown.cjs',
});

/** @type {import('jest').Config} */
module.exports = {
  reporters: ['default', '<rootDir>/test/support/count-reporter.cjs'],
  // The slowest first, so that none is left at the end while the other processor waits.
  testSequencer: '<rootDir>/test/support/sequencer.cjs',
  // Jest would leave one processor to others, which is half of a machine with two.
  maxWorkers: '100%',
  testTimeout: 60_000,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/(site|e2e|browser|full|install)/'],
    },
    project('site'),
    project('e2e'),
    withBrowser('browser'),
    // What only a machine with nothing else to do can tell: `npm run test:full`.
    withBrowser('full'),
    // What needs a package registry, and minutes: `npm run test:install`.
    project('install'),
  ],
};
