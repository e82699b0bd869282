import type { Archive, Talk } from '../model/archive.ts';
import type { EventSources } from '../model/sources.ts';
import type { Pins } from '../schema/pins.ts';
import { proposeSlug } from './propose-slug.ts';
import { holdingsOf } from './talk-things.ts';

/**
 * The pins of an event with the addresses of its talks proposed anew, but for those a person chose. Old ones
 * lead on, unless they are to be forgotten because nothing was published yet. What a talk is known by is what it holds
 * today.
 */
export function proposeAgain(
  { id, pins }: EventSources,
  { talks }: Pick<Archive, 'talks'>,
  forget: boolean,
): Pins {
  const own = talks.filter(({ eventId }) => eventId === id);
  const isKept = ({ key }: Talk) => Object.hasOwn(pins.talks, key) && pins.talks[key]?.chosen;
  const kept = own.filter((talk) => isKept(talk));
  const shown = new Set(own.map(({ key }) => key));
  const gone = forget ? [] : Object.entries(pins.talks).filter(([key]) => !shown.has(key));
  const taken = new Set(
    [...kept, ...gone.map(([, pin]) => pin)].flatMap((pin) => [
      pin.slug,
      ...('former' in pin ? pin.former : (pins.talks[pin.key]?.former ?? [])),
    ]),
  );
  const proposed = own.flatMap((talk): [string, Pins['talks'][string]][] => {
    const { key, title, recordings } = talk;
    const pin = Object.hasOwn(pins.talks, key) ? pins.talks[key] : undefined;
    if (isKept(talk)) return pin ? [[key, pin]] : [];
    const main = recordings.find(({ role }) => role === 'main') ?? recordings[0];
    const wanted = proposeSlug(key.startsWith('video:') ? undefined : key, title, main?.videoId);
    let slug = wanted;
    for (let number = 2; taken.has(slug); number += 1) slug = `${wanted}-${number}`;
    taken.add(slug);
    const former = forget ? [] : [...(pin?.former ?? []), ...(pin ? [pin.slug] : [])];
    return [[key, { slug, former: former.filter((old) => old !== slug), holds: holdingsOf(talk) }]];
  });
  return {
    ...pins,
    talks: Object.fromEntries([...gone, ...proposed]),
  };
}
