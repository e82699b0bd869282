import type { Pins } from '../schema/pins.ts';

/** Why an address cannot be given to a talk. */
export type RenameRefusal = { readonly refused: 'no-such-pin' | 'taken' | 'same' };

/**
 * The pins with a talk's address changed and the old one kept as a redirect. An address that is or was
 * another talk's is refused; one the talk had before may come back.
 */
export function renamePin(pins: Pins, key: string, slug: string): Pins | RenameRefusal {
  const pin = Object.hasOwn(pins.talks, key) ? pins.talks[key] : undefined;
  if (!pin) return { refused: 'no-such-pin' };
  if (pin.slug === slug) return { refused: 'same' };
  const taken = Object.entries(pins.talks).some(
    ([other, { slug: theirs, former }]) =>
      other !== key && (theirs === slug || former.includes(slug)),
  );
  if (taken) return { refused: 'taken' };
  const former = [...pin.former, pin.slug].filter((old) => old !== slug);
  return {
    ...pins,
    talks: { ...pins.talks, [key]: { ...pin, slug, former, chosen: true } },
  };
}
