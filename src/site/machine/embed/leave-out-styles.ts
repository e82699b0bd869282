import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

const SITE_STYLES = /<link rel="stylesheet" href="[^"]*\/assets\/[^"]*\.css">/g;

/**
 * Takes the site's style sheet out of the embedded page, which has a small one of its own: Astro links what is made
 * in one piece on every page there is.
 */
export const leaveOutStyles = (): AstroIntegration => ({
  name: 'embed-styles',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const page = new URL('embed/index.html', dir);
      const html = await readFile(page, 'utf8');
      await writeFile(page, html.replace(SITE_STYLES, ''));
    },
  },
});
