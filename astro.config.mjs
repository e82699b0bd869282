// @ts-check
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';

export default defineConfig({
  integrations: [react()],
  ...(process.env['AFTERTALK_SITE'] ? { site: process.env['AFTERTALK_SITE'] } : {}),
  base: process.env['AFTERTALK_BASE'] ?? '/',
  trailingSlash: 'always',
  // Two talks with one address would lose a page with no more than a line in the log.
  prerenderConflictBehavior: 'error',
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { format: 'directory', assets: 'assets', inlineStylesheets: 'never' },
  vite: {
    build: {
      // One stylesheet for the whole site, and `light-dark()` left as it is written.
      cssTarget: ['chrome125', 'edge125', 'firefox128', 'safari18'],
    },
  },
});
