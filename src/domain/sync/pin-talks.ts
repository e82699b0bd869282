import type { Pins } from '../schema/pins.ts';

/** A talk as far as its address goes. */
export interface PinnableTalk {
  readonly key: string;
  readonly slug: string;
}

/**
 * The pins with one for each talk that had none. A pin there is never changed or removed; a slug that is
 * or was another talk's gets a number behind it.
 */
export function pinTalks(pins: Pins, talks: readonly PinnableTalk[]): Pins {
  const taken = new Set(Object.values(pins.talks).flatMap(({ slug, former }) => [slug, ...former]));
  const added: Pins['talks'] = {};
  for (const { key, slug } of talks) {
    if (Object.hasOwn(pins.talks, key) || Object.hasOwn(added, key)) continue;
    let free = slug;
    for (let n = 2; taken.has(free); n += 1) free = `${slug}-${n}`;
    taken.add(free);
    added[key] = { slug: free, former: [] };
  }
  return { talks: { ...pins.talks, ...added } };
}
