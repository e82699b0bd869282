import type { FormerNames } from '../people/former-names.ts';
import type { Pins } from '../schema/pins.ts';

/** A talk's address and the ones it had before. */
export interface PinnedSlug {
  readonly slug: string;
  readonly formerSlugs: readonly string[];
}

/**
 * The pinned slug of a talk, else the proposed one. A session that was published under another key, its recording's
 * or the programme's, before the schedule was written takes over that address as a former one.
 */
export function pinnedSlug(
  pins: Pins,
  key: string,
  proposed: string,
  otherKeys: readonly string[],
): PinnedSlug {
  const own = pins.talks[key];
  const slug = own?.slug ?? proposed;
  const inherited = otherKeys.flatMap((other) => {
    const pin = pins.talks[other];
    return pin ? [pin.slug, ...pin.former] : [];
  });
  const former = new Set([...(own?.former ?? []), ...inherited]);
  former.delete(slug);
  return { slug, formerSlugs: [...former] };
}

/**
 * The address without the names people have left behind; the one that holds such a name leads on. What
 * another talk of the event is pinned to stays that talk's.
 */
export function presentAddress(address: PinnedSlug, pins: Pins, names: FormerNames): PinnedSlug {
  const { slug, formerSlugs } = address;
  const present = names.presentSlug(slug);
  if (present === slug) return address;
  const taken = new Set(Object.values(pins.talks).flatMap((pin) => [pin.slug, ...pin.former]));
  for (const own of formerSlugs) taken.delete(own);
  let free = present;
  for (let number = 2; taken.has(free); number += 1) free = `${present}-${number}`;
  return { slug: free, formerSlugs: [...formerSlugs.filter((old) => old !== free), slug] };
}
