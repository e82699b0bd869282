// @ts-check
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { speakLanguage } from './src/site/language/speak-language.ts';
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
  // Nor has the list of chunks to fetch ahead. Astro 7.3 sets this for browsers after the config below is read.
  /** @param {string} name */
  configEnvironment(name) {
    return name === 'client'
      ? { build: { modulePreload: { polyfill: false, resolveDependencies: () => [] } } }
      : undefined;
  },
};

export default defineConfig({
  integrations: [
    react(),
    speakLanguage(process.env['AFTERTALK_DATA'] ?? 'data'),
    draftIndex(process.env['AFTERTALK_DATA'] ?? 'data'),
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
      // The site's policy runs no script that stands in a page.
      assetsInlineLimit: 0,
      cssTarget: ['chrome125', 'edge125', 'firefox128', 'safari18'],
    },
  },
});
