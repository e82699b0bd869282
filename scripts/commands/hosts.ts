import { UserError } from '../../src/domain/user-error.ts';
import { nearest } from '../../src/domain/text/nearest.ts';
import { apacheConfig } from '../../src/site/host/apache-config.ts';
import { caddyConfig } from '../../src/site/host/caddy-config.ts';
import { netlifyHeaders } from '../../src/site/host/netlify-headers.ts';
import { nginxConfig } from '../../src/site/host/nginx-config.ts';
import { textFlag, type Command } from '../command.ts';
import { SITE_FLAGS, siteOptions } from '../site/site-options.ts';

/** What each server is told, by its name; `folder` is the root below which the site’s path lies. */
const CONFIGS: Readonly<Record<string, (base: string, folder: string) => string>> = {
  nginx: nginxConfig,
  caddy: caddyConfig,
  apache: apacheConfig,
  netlify: netlifyHeaders,
  cloudflare: netlifyHeaders,
};

export const hosts: Command = {
  name: 'hosts',
  summary: 'prints what a server has to be told to send the right headers',
  help: `
Usage: npm run hosts -- nginx|caddy|apache|netlify|cloudflare [OPTIONS]

Prints the lines for a server’s configuration: what pages may load and run, how long browsers keep which file, what
kind of file each is, and the page for addresses that lead nowhere. A build has those for Netlify and Cloudflare
Pages (_headers) and for Apache (.htaccess) in it already. Hosts that take none, as GitHub Pages, are covered by what
stands in the pages.

  --base PATH    the path the site is published under, like /archive/ (default: /)
  --root FOLDER  the server’s folder, in which the site lies under its path (default: /srv/www)
`,
  options: { base: SITE_FLAGS.base, root: { type: 'string' } },
  run(input) {
    const { args, flags, out } = input;
    const [name = ''] = args;
    const write = Object.hasOwn(CONFIGS, name) ? CONFIGS[name] : undefined;
    if (!write) {
      const known = Object.keys(CONFIGS);
      throw new UserError(name === '' ? 'Which server?' : `There is no server “${name}” here.`, {
        expected: known.join(', '),
        remedy: `npm run hosts -- ${nearest(name, known) ?? 'nginx'}`,
      });
    }
    const folder = (textFlag(flags, 'root') ?? '/srv/www').replace(/\/+$/, '');
    out.print(write(siteOptions(input).base, folder).trimEnd());
    return Promise.resolve(0);
  },
};
