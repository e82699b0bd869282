import { buildSite } from '../site/build-site.ts';
import type { Command } from '../command.ts';
import { SITE_FLAGS, SITE_FLAGS_HELP, siteOptions } from '../site/site-options.ts';

export const build: Command = {
  name: 'build',
  summary: 'checks the archive and builds its site into a folder',
  help: `
Usage: npm run build -- [OPTIONS]

Checks the archive and builds its site: a folder of plain files for any static host.
${SITE_FLAGS_HELP}`,
  options: SITE_FLAGS,
  async run(input) {
    const started = performance.now();
    const options = siteOptions(input);
    await buildSite(options, input.out);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    input.out.print(`Built ${options.out} in ${seconds} s.`);
    return 0;
  },
};
