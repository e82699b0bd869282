import type { MachineContext } from '../context/machine-context.ts';

/**
 * What crawlers may read: all of it. The search's index and the lists of the player say nothing that pages do
 * not. Undefined for a site under a path, since crawlers ask for this file at the root of a host alone.
 */
export function robotsText({
  urls,
  whole,
}: Pick<MachineContext, 'urls' | 'whole'>): string | undefined {
  if (urls.home !== '/') return undefined;
  return `User-agent: *\nAllow: /\n\nSitemap: ${whole(urls.sitemap)}\n`;
}
