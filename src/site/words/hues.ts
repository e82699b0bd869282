import type { Archive } from '../../domain/model/archive.ts';

/** The hue of an archive of several events, in degrees; `tokens.css` says the same. */
export const PLAIN_HUE = 264;

/** The hue of pages that belong to no event: that of an archive's only event, for all in it is of that event. */
export function hueOfArchive({ events }: Pick<Archive, 'events'>): number {
  const [only, ...others] = events;
  return only === undefined || others.length > 0 ? PLAIN_HUE : only.hue;
}

/** What a page says of its colours, as a style; undefined where they are those of the style sheet. */
export function huesOfPage(own: number, ofEvent = own): string | undefined {
  const said = [
    ...(own === PLAIN_HUE ? [] : [`--own-hue:${own}`]),
    ...(ofEvent === own ? [] : [`--accent-hue:${ofEvent}`]),
  ];
  return said.length > 0 ? said.join(';') : undefined;
}
