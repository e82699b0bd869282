import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ArchiveSources } from '../../src/domain/model/sources.ts';
import { closestAddresses, type Address } from '../../src/site/address/closest-addresses.ts';
import { isWebAddress } from '../adapters/fetch-programme.ts';
import { PoliteWeb } from '../adapters/web/polite-web.ts';
import { hiddenAddresses } from './hidden-addresses.ts';
import { lostAddresses, type LostAddress } from './lost-addresses.ts';
import { hasFile, readSiteFolder } from './read-site-folder.ts';
import { readSiteOnline } from './read-site-online.ts';

/** What became of the addresses of an earlier site. */
export interface Kept {
  /** How many pages and files it had that were looked for. */
  readonly looked: number;
  readonly lost: readonly LostAddress[];
}

/**
 * Compares an earlier site, a folder or an address, with the one built into `site`. Throws a UserError where either
 * cannot be read.
 */
export async function findLost(
  earlier: string,
  site: string,
  sources: ArchiveSources,
  say: (line: string) => void,
): Promise<Kept> {
  const now = readSiteFolder(site);
  const before = isWebAddress(earlier)
    ? await readSiteOnline(earlier, new PoliteWeb({ atOnce: 4, pause: 0, timeout: 20_000 }), say)
    : readSiteFolder(earlier);
  const known = addressesOf(site, new URL(now.root).pathname);
  const lost = lostAddresses({
    before,
    now,
    hasFile: (path) => hasFile(site, path),
    isHidden: hiddenAddresses(sources),
    nearest: (path) => closestAddresses(path, sameKind(path, known), 1)[0]?.[0],
  });
  return { looked: before.pages.size + before.files.size, lost };
}

/** Pages of the kind an address is of: an event’s talks, people, topics. */
function sameKind(path: string, known: readonly Address[]): Address[] {
  const folder = path.replace(/[^/]+\/$/, '');
  const others = known.filter(([address]) => address !== `/${path}`);
  const near = others.filter(([address]) => address.slice(1).replace(/[^/]+\/$/, '') === folder);
  return near.length > 0 ? near : others;
}

/** Without the site’s own path, as paths of the earlier site are. */
function addressesOf(site: string, base: string): Address[] {
  const file = join(site, 'addresses.json');
  if (!existsSync(file) || !statSync(file).isFile()) return [];
  const known = JSON.parse(readFileSync(file, 'utf8')) as Address[];
  return known.map(([address, title]) => [`/${address.slice(base.length)}`, title]);
}
