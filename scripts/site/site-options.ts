import { resolve } from 'node:path';
import type { CommandInput } from '../command.ts';
import { textFlag } from '../command.ts';
import { UserError } from '../../src/domain/user-error.ts';

/** Where a site is read from, written to and published under. */
export interface SiteOptions {
  readonly data: string;
  readonly out: string;
  /** `/` or `/archive/`, with both slashes. */
  readonly base: string;
  /** `https://example.org`, where it is known. */
  readonly site?: string;
  /** Whether the first of the archive’s languages is enough. */
  readonly isOneLanguage?: boolean;
}

export const SITE_FLAGS = {
  data: { type: 'string' },
  out: { type: 'string' },
  base: { type: 'string' },
  site: { type: 'string' },
} as const;

export const SITE_FLAGS_HELP = `
  --data FOLDER   the archive (default: data)
  --out FOLDER    where the site is written (default: dist)
  --base PATH     the path it is published under, like /archive/ (default: /)
  --site URL      the address it is published at, like https://example.org`;

/** The flags as options; folders are absolute. Throws a UserError for an address that is none. */
export function siteOptions({ flags, env }: Pick<CommandInput, 'flags' | 'env'>): SiteOptions {
  const site = textFlag(flags, 'site') ?? env['AFTERTALK_SITE'];
  if (site !== undefined && !/^https?:$/.test(URL.canParse(site) ? new URL(site).protocol : '')) {
    throw new UserError('--site is no address of a site.', {
      found: site,
      expected: 'an address like https://example.org',
    });
  }
  const base = textFlag(flags, 'base') ?? env['AFTERTALK_BASE'] ?? '/';
  return {
    data: resolve(textFlag(flags, 'data') ?? env['AFTERTALK_DATA'] ?? 'data'),
    out: resolve(textFlag(flags, 'out') ?? 'dist'),
    base: `/${base}/`.replace(/\/+/g, '/'),
    ...(site ? { site } : {}),
  };
}

/** The port of `--port`, undefined where none was named. Throws a UserError where it is no port. */
export function portOption({ flags }: Pick<CommandInput, 'flags'>): number | undefined {
  const text = textFlag(flags, 'port');
  if (text === undefined) return undefined;
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port < 65_536) return port;
  throw new UserError('--port is no port.', { found: text, expected: 'a number from 0 to 65535' });
}
