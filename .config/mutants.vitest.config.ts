import { defineConfig } from 'vitest/config';

/** The tests that run on every mutant: those of pure code, which take no other process, browser or network. */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: [
      'test/unit/{archive,captions,chapters,checks,photos,search,status,sync,text,titles,topics}/**/*.test.ts',
    ],
    exclude: [
      'test/unit/**/*{command,process,sandbox,size,faults,hostile,published-photo,published-renditions,pull}*.test.ts',
    ],
    testTimeout: 30_000,
  },
});
