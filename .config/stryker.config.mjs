/**
 * Flips one operator at a time and asks the tests whether they notice. `npm run mutants` tries the rules of
 * domain and search; `npm run mutants -- --mutate src/domain/photos/**` one room. A survivor is a rule that no
 * test holds, or one that changes nothing: CONTRIBUTING says what to do with it.
 */
export default {
  mutate: ['src/domain/**/*.ts', 'src/search/**/*.ts', '!src/domain/**/words/*.ts'],
  plugins: ['@stryker-mutator/vitest-runner'],
  testRunner: 'vitest',
  vitest: { configFile: '.config/mutants.vitest.config.ts' },
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  // A message's words are read by people, not by tests.
  mutator: { excludedMutations: ['StringLiteral'] },
  ignorePatterns: ['dist', '.demo', '.cache', '.astro', 'findings'],
  tempDirName: '.cache/mutants',
  reporters: ['clear-text', 'progress'],
  clearTextReporter: { allowColor: false, logTests: false },
  // The words of a run are in its last lines; what survives is no failure of the run.
  thresholds: { high: 90, low: 75, break: null },
  concurrency: 2,
  timeoutMS: 20_000,
};
