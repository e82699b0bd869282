import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.{ts,tsx}'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/e2e/setup/build-archives.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          // A second, as long as Vitest waits, is short for two browsers and a build on two cores.
          expect: { poll: { timeout: 15_000 } },
          // Pages wait for much; with more at once than two, what must come to rest would take too long.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
