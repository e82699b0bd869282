import type { Pin, PinList } from '../schema/pins.ts';

/** Something that is shown, with its address as it is now and those that lead to it. */
export interface PresentThing {
  readonly key: string;
  readonly slug: string;
  readonly formerSlugs: readonly string[];
  readonly holds: readonly string[];
}

/**
 * The pins with one for everything that had none, and with what is known of each today. No address is ever
 * removed: what has another key now is followed by `now`, what is hidden is marked.
 */
export function updatePins(
  pins: PinList,
  present: readonly PresentThing[],
  isHidden: (key: string) => boolean = () => false,
): PinList {
  const byKey = new Map(present.map((thing) => [thing.key, thing]));
  const owners = new Map(
    present.flatMap(({ key, formerSlugs }) => formerSlugs.map((slug) => [slug, key])),
  );
  for (const { key, slug } of present) owners.set(slug, key);
  const kept = Object.entries(pins).map(([key, pin]): [string, Pin] => {
    const thing = byKey.get(key);
    if (thing) return [key, seenAgain(pin, thing)];
    return [key, gone(pin, nextOf(pin, pins) ?? owners.get(pin.slug), isHidden(key))];
  });
  const added = [...byKey.values()]
    .filter(({ key }) => !Object.hasOwn(pins, key))
    .map(({ key, slug, holds }): [string, Pin] => [key, { slug, former: [], holds: [...holds] }]);
  return Object.fromEntries([...kept, ...added]);
}

function seenAgain(pin: Pin, { slug, formerSlugs, holds }: PresentThing): Pin {
  const { now: _, hidden: __, ...stays } = pin;
  // An address that says what it should not is rewritten whenever it is read.
  const isOwn = pin.slug === slug || formerSlugs.includes(pin.slug);
  return isOwn
    ? { ...stays, holds: [...holds] }
    : { ...stays, slug, former: [...new Set([...pin.former, pin.slug])], holds: [...holds] };
}

/** What took a thing’s very address over: whoever had it last is followed first, wherever that leads. */
function nextOf({ slug, now }: Pin, pins: PinList): string | undefined {
  const next = now !== undefined && Object.hasOwn(pins, now) ? pins[now] : undefined;
  return next?.slug === slug ? now : undefined;
}

function gone(pin: Pin, now: string | undefined, isHidden: boolean): Pin {
  if (isHidden) return { ...pin, hidden: true };
  return now === undefined ? pin : { ...pin, now };
}
