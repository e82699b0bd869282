import type { EventSources } from '../model/sources.ts';
import type { PersonEntry } from '../schema/people-file.ts';
import type { PhotoEntry } from '../schema/photos-file.ts';
import type { SyncedPhoto } from '../schema/synced-photos.ts';
import type { TopicEntry } from '../schema/topics-file.ts';
import { fold } from '../text/fold.ts';
import { slugify } from '../text/slugify.ts';

/** Of an event of thousands some are enough to know it by. */
const MOST_MARKS = 60;

const titleMarks = (title: string): string[] =>
  [`title:${fold(title)}`, `slug:${slugify(title)}`].filter((mark) => !mark.endsWith(':'));

/** What a talk is known by, whatever its id: its recordings, its title, who speaks. */
export function talkHoldings(talk: {
  readonly videoIds: readonly string[];
  readonly title?: string | undefined;
  readonly speakers: readonly string[];
}): string[] {
  return [
    ...talk.videoIds.map((id) => `video:${id}`),
    ...(talk.title === undefined ? [] : titleMarks(talk.title)),
    ...talk.speakers.map((id) => `speaker:${id}`),
  ];
}

/** What a photo is known by: the bytes it was made of, where it was published first, what it shows. */
export function photoHoldings(
  key: string,
  entry: Pick<PhotoEntry, 'id' | 'was' | 'original' | 'caption'> | undefined,
  synced: Pick<SyncedPhoto, 'source'> | undefined,
): string[] {
  const given = entry?.was ?? key;
  const source = synced?.source ?? /^p([0-9a-f]{11})$/.exec(given)?.[1];
  return [
    ...(source === undefined ? [] : [`source:${source}`]),
    ...(entry?.original === undefined ? [] : [`original:${entry.original.slice(0, 500)}`]),
    ...(entry?.caption === undefined ? [] : titleMarks(entry.caption)),
    ...(entry?.was === undefined ? [] : [`slug:${entry.was}`]),
  ];
}

/** What a person is known by: every spelling, and where else they are found. */
export function personHoldings({
  name,
  aliases,
  shownAs,
  formerly,
  links,
}: Pick<PersonEntry, 'name' | 'aliases' | 'shownAs' | 'formerly' | 'links'>): string[] {
  const names = [name, ...aliases, ...shownAs, ...formerly].map(fold);
  const found = Object.entries(links).flatMap(([site, link]: [string, string | undefined]) =>
    link === undefined ? [] : `link:${site} ${link.slice(0, 500)}`,
  );
  return [...new Set(names.filter(Boolean).map((one) => `name:${one}`)), ...found];
}

/** What a topic is known by: every word for it. */
export const topicHoldings = ({ name, aliases }: Pick<TopicEntry, 'name' | 'aliases'>): string[] =>
  [...new Set([name, ...aliases].map(fold).filter(Boolean))].map((word) => `name:${word}`);

/** What a series or a track is called, whatever its case, accents and signs. */
export const nameMark = (name: string) => `name:${fold(name) || name}`;

/** What a series is known by: its name, and the events that are in it. */
export const seriesHoldings = (name: string, eventIds: readonly string[]): string[] =>
  [nameMark(name), ...eventIds.map((id) => `event:${id}`)].slice(0, MOST_MARKS);

/** What a track is known by: its name, and the talks in it. */
export const trackHoldings = (name: string, talkKeys: readonly string[]): string[] =>
  [nameMark(name), ...talkKeys.map((key) => `talk:${key}`)].slice(0, MOST_MARKS);

/** What an event is known by, whatever its folder is called: its playlists, recordings, sessions and name. */
export function eventHoldings({ event, videos, sessions }: EventSources): string[] {
  return [
    ...event.playlists.map((id) => `playlist:${id}`),
    `name:${fold(event.name)}`,
    ...videos.videos.map(({ id }) => `video:${id}`),
    ...sessions.map(({ id }) => `session:${id}`),
  ].slice(0, MOST_MARKS);
}
