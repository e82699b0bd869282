import type { Pins } from '../schema/pins.ts';

/** A talk's address and the ones it had before. */
export interface PinnedSlug {
  readonly slug: string;
  readonly formerSlugs: readonly string[];
}

/**
 * The pinned slug of a talk, else the proposed one. A session whose recording was published before the
 * schedule was written takes over the recording's address as a former one.
 */
export function pinnedSlug(
  pins: Pins,
  key: string,
  proposed: string,
  videoIds: readonly string[],
): PinnedSlug {
  const own = pins.talks[key];
  const slug = own?.slug ?? proposed;
  const inherited = videoIds.flatMap((id) => {
    const pin = key === `video:${id}` ? undefined : pins.talks[`video:${id}`];
    return pin ? [pin.slug, ...pin.former] : [];
  });
  const former = new Set([...(own?.former ?? []), ...inherited]);
  former.delete(slug);
  return { slug, formerSlugs: [...former] };
}
