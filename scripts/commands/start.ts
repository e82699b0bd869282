import { buildSite } from '../site/build-site.ts';
import type { Command } from '../command.ts';
import { serveUntilStopped } from '../serve/serve-until-stopped.ts';
import { portOption, SITE_FLAGS, SITE_FLAGS_HELP, siteOptions } from '../site/site-options.ts';

export const start: Command = {
  name: 'start',
  summary: 'checks, builds and serves the archive, and prints the address',
  help: `
Usage: npm start -- [OPTIONS]

Checks the archive, builds its site and serves it on this machine.
${SITE_FLAGS_HELP}
  --port NUMBER   (default: 4321, or any that is free)`,
  options: { ...SITE_FLAGS, port: { type: 'string' } },
  async run(input) {
    const options = siteOptions(input);
    const port = portOption(input);
    await buildSite(options, input.out);
    await serveUntilStopped(options, port, input.out);
    return 0;
  },
};
