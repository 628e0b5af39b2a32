/** One project per layer of the tests; `npm test` builds first, then runs them all. */
const transform = {
  '^.+\\.[cm]?[jt]sx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2022',
      },
      module: { type: 'commonjs' },
    },
  ],
}
const layer = (displayName, ...testMatch) => ({
  displayName,
  testMatch: testMatch.map(glob => `<rootDir>/${glob}`),
  testEnvironment: 'node',
  transform,
  // pictures are decoded by the form of the library that the cloud runs, not by a native one
  moduleNameMapper: { '^@/(.*)$': '<rootDir>/src/$1', '^\\./sharp\\.cjs$': '@img/sharp-wasm32/sharp.node' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/tests/architecture/planted/'],
})

module.exports = {
  maxWorkers: 2,
  // a worker that has run a hundred files holds gigabytes of what they loaded; a fresh one takes over
  workerIdleMemoryLimit: '1500MB',
  globalSetup: '<rootDir>/tests/support/run-setup.cjs',
  globalTeardown: '<rootDir>/tests/support/run-teardown.cjs',
  // the first file that wants a town fills it, by a hundred commands through the front door, and the second worker waits for it
  testTimeout: 90_000,
  projects: [
    layer('rules', 'cloudfunctions/**/rules*.test.ts', 'src/**/*.test.ts', 'config/**/*.test.ts'),
    layer('domain', 'cloudfunctions/**/!(rules*).test.ts'),
    layer('local-cloud', 'local-cloud/**/*.test.ts'),
    layer('contract', 'tests/contract/**/*.test.ts'),
    layer('architecture', 'tests/architecture/*.test.ts'),
    layer('weapp', 'tests/weapp/**/*.test.ts'),
    layer('journeys', 'tests/journeys/**/*.test.ts'),
  ],
}
