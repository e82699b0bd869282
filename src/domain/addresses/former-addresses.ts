import type { PinList } from '../schema/pins.ts';
import { createHeirFinder, type Thing } from './find-heir.ts';

/** Where the addresses lead that are no longer the id of anything. */
export interface FormerAddresses {
  /** The key of what is meant today, by the old address. */
  readonly moved: ReadonlyMap<string, string>;
  /** Addresses nothing is known by any more, but for those of what was hidden when last seen. */
  readonly lost: readonly string[];
}

/** Of things whose id is their address: where each address that was ever pinned leads, those of today aside. */
export function formerAddresses(pins: PinList, things: readonly Thing[]): FormerAddresses {
  const findHeir = createHeirFinder(things, pins);
  const known = new Set(things.map(({ key }) => key));
  const moved = new Map<string, string>();
  const lost = new Set<string>();
  for (const [key, pin] of Object.entries(pins)) {
    const heir = findHeir(key, pin)?.key;
    for (const address of [pin.slug, ...pin.former]) {
      if (known.has(address) || moved.has(address)) continue;
      if (heir !== undefined) {
        moved.set(address, heir);
        lost.delete(address);
      } else if (pin.hidden !== true) lost.add(address);
    }
  }
  return { moved, lost: [...lost] };
}
