// @ts-check
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { writeCards } from './src/site/card/write-cards.ts';
import { leaveOutStyles } from './src/site/machine/embed/leave-out-styles.ts';
import { writeFiles } from './src/site/machine/write-files.ts';
import { writeHostFiles } from './src/site/host/write-host-files.ts';
import { draftIndex } from './src/site/search/draft-index.ts';

/**
 * Every page links the site's styles and nothing is loaded before somebody acts, so what Vite wraps
 * around each `import()` to fetch styles and chunks ahead has nothing to do: a kilobyte less a page.
 */
const plainImports = {
  name: 'plain-imports',
  enforce: /** @type {const} */ ('pre'),
  /** @param {string} id */
  load(id) {
    return id.includes('vite/preload-helper')
      ? 'export const __vitePreload = (load) => load();'
      : undefined;
  },
};

export default defineConfig({
  integrations: [
    react(),
    draftIndex(process.env['AFTERTALK_DATA'] ?? 'data'),
    leaveOutStyles(),
    writeFiles(),
    writeCards(),
    writeHostFiles(),
  ],
  ...(process.env['AFTERTALK_SITE'] ? { site: process.env['AFTERTALK_SITE'] } : {}),
  base: process.env['AFTERTALK_BASE'] ?? '/',
  trailingSlash: 'always',
  // What is kept from one run to the next stays out of `node_modules`, which may not be ours to write to.
  cacheDir: '.cache/astro',
  // Two talks with one address would lose a page with no more than a line in the log.
  prerenderConflictBehavior: 'error',
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { format: 'directory', assets: 'assets', inlineStylesheets: 'never' },
  vite: {
    cacheDir: '.cache/vite',
    plugins: [plainImports],
    build: {
      // Styles in one piece for the whole site, and `light-dark()` left as it is written.
      cssCodeSplit: false,
      modulePreload: false,
      // The site's policy runs no script that stands in a page.
      assetsInlineLimit: 0,
      cssTarget: ['chrome125', 'edge125', 'firefox128', 'safari18'],
    },
  },
});
