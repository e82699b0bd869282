import type { Pin, PinList } from '../schema/pins.ts';
import { createHeirFinder, type Thing } from './find-heir.ts';

/** A talk that wants an address: the one it is pinned to, else the one proposed; none where nothing is. */
export interface AddressedThing extends Thing {
  readonly proposed?: string | undefined;
}

/** A talk’s address and the ones that lead to it. */
export interface AssignedAddress {
  readonly slug: string;
  readonly formerSlugs: readonly string[];
}

export interface AssignedAddresses {
  readonly byKey: ReadonlyMap<string, AssignedAddress>;
  /** Keys of pins that are nothing’s any more. */
  readonly lost: readonly string[];
}

/** Marks an address that leads to nothing here, and is not given away: its talk may return. */
const NOBODY = '';

/**
 * Gives every thing an address of its own, and every address that was pinned to the thing it leads to. Pins of
 * what is no longer there go to its heir; one address never leads to two things. `present` rewrites an address
 * that says what it should not, and the old one leads on.
 */
export function assignAddresses(
  pins: PinList,
  things: readonly AddressedThing[],
  present: (slug: string) => string = (slug) => slug,
): AssignedAddresses {
  const findHeir = createHeirFinder(things, pins);
  const keys = new Set(things.map(({ key }) => key));
  const entries = Object.entries(pins).map(([key, pin]) => ({
    key,
    pin,
    heir: findHeir(key, pin)?.key,
  }));
  const owners = new Map<string, string>();
  const claim = (address: string, owner: string | undefined) => {
    if (!owners.has(address)) owners.set(address, owner ?? NOBODY);
  };
  const isSecret = secretAddresses(things);
  for (const { key, pin, heir } of entries)
    for (const address of [pin.slug, ...pin.former])
      if (heir && [key, heir].some(isRecording) && isSecret(heir, address))
        claim(address, undefined);
  // What stands there today comes before what once stood there; of two that are there again a session comes
  // before the recording it was, and what stood there last before what is back.
  const there = entries
    .filter(({ key }) => keys.has(key))
    .toSorted((one, other) => order(one) - order(other));
  for (const { key, pin } of there) claim(pin.slug, key);
  for (const { pin, heir } of entries) claim(pin.slug, heir);
  for (const { pin, heir } of entries) for (const old of pin.former) claim(old, heir);

  const slugs = new Map<string, string>();
  const choose = (key: string, wanted: string) => {
    const shown = present(wanted);
    // What says too much leads on from where it stood.
    if (shown !== wanted) claim(wanted, key);
    let free = shown;
    const isFree = (slug: string) => [undefined, key].includes(owners.get(slug));
    for (let number = 2; !isFree(free); number += 1) free = `${shown}-${number}`;
    owners.set(free, key);
    slugs.set(key, free);
  };
  const ownSlug = (key: string) => {
    const own = Object.hasOwn(pins, key) ? pins[key] : undefined;
    return own && owners.get(own.slug) === key ? own.slug : undefined;
  };
  for (const { key } of things) {
    const slug = ownSlug(key);
    if (slug !== undefined && !slugs.has(key)) choose(key, slug);
  }
  for (const { key, proposed } of things)
    if (proposed !== undefined && !slugs.has(key)) choose(key, proposed);

  const formers = Map.groupBy(owners.keys(), (address) => owners.get(address));
  return {
    byKey: new Map(
      [...slugs].map(([key, slug]) => [
        key,
        { slug, formerSlugs: (formers.get(key) ?? []).filter((old) => old !== slug) },
      ]),
    ),
    lost: entries.flatMap(({ key, heir }) => (heir === undefined ? [key] : [])),
  };
}

const order = ({ key, pin }: { readonly key: string; readonly pin: Pin }) =>
  (isRecording(key) ? 2 : 0) + (pin.now === undefined ? 0 : 1);

const isRecording = (key: string) => key.startsWith('video:');

/**
 * Whether an address that was a recording's says the title of a hidden talk, and whose it is now is not called so:
 * the recording may have shown that talk.
 */
function secretAddresses(
  things: readonly AddressedThing[],
): (key: string, address: string) => boolean {
  const said = things.filter(({ hidden }) => hidden).flatMap(({ holds }) => slugsIn(holds));
  if (said.length === 0) return () => false;
  const secrets = new Set(said);
  const shown = new Map(
    things.flatMap(({ key, hidden, holds }) => (hidden ? [] : [[key, slugsIn(holds)] as const])),
  );
  return (key, address) => {
    const plain = address.replace(/-\d+$/, '');
    const own = shown.get(key);
    return (
      own !== undefined && [address, plain].some((one) => secrets.has(one) && !own.includes(one))
    );
  };
}

const slugsIn = (holds: readonly string[]): string[] =>
  holds.flatMap((mark) => (mark.startsWith('slug:') ? mark.slice(5) : []));
