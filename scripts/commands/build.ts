import { buildSite } from '../site/build-site.ts';
import type { Command } from '../command.ts';
import { SITE_FLAGS, SITE_FLAGS_HELP, siteOptions } from '../site/site-options.ts';

export const build: Command = {
  name: 'build',
  summary: 'checks the archive and builds its site into a folder',
  help: `
Usage: npm run build -- [OPTIONS]

Checks the archive and builds its site: a folder of plain files for any static host. Pages that
have not changed since the last build are taken from it, out of .cache.
${SITE_FLAGS_HELP}
  --full          makes everything anew`,
  options: { ...SITE_FLAGS, full: { type: 'boolean' } },
  async run(input) {
    const started = performance.now();
    const options = siteOptions(input);
    await buildSite(options, input.out, { full: input.flags['full'] === true });
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    input.out.print(`Built ${options.out} in ${seconds} s.`);
    return 0;
  },
};
