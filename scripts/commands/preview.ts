import type { Command } from '../command.ts';
import { mendSite } from '../site/mend-site.ts';
import { serveUntilStopped } from '../serve/serve-until-stopped.ts';
import { portOption, SITE_FLAGS, siteOptions } from '../site/site-options.ts';

export const preview: Command = {
  name: 'preview',
  summary: 'serves a site that was built before',
  help: `
Usage: npm run preview -- [OPTIONS]

Serves a built site on this machine and prints its address.

  --out FOLDER    the built site (default: dist)
  --base PATH     the path it was built for (default: /)
  --port NUMBER   (default: 4321, or any that is free)`,
  options: { out: SITE_FLAGS.out, base: SITE_FLAGS.base, port: { type: 'string' } },
  async run(input) {
    const options = siteOptions(input);
    mendSite(options.out);
    await serveUntilStopped(options, portOption(input), input.out);
    return 0;
  },
};
