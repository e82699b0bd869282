import { PeopleIndex, type IndexedPerson } from '../../people/people-index.ts';
import type { ArchiveSources } from '../../model/sources.ts';
import type { EventFile } from '../../schema/event-file.ts';
import type { PersonEntry } from '../../schema/people-file.ts';
import { parsePlaylistTitles } from '../../titles/parse-playlist-titles.ts';
import { isSureEnough } from '../../titles/sure-enough.ts';
import type { FetchedPlaylist } from '../fetched-playlist.ts';
import { earlierEvent } from './earlier-event.ts';
import { guessEventDates } from './guess-event-dates.ts';
import { compareText } from '../../text/compare-text.ts';

/** What a new event's files say before anybody looked at them. */
export interface EventDraft {
  readonly event: Pick<
    EventFile,
    | 'name'
    | 'series'
    | 'start'
    | 'end'
    | 'guessed'
    | 'timeZone'
    | 'language'
    | 'venue'
    | 'hue'
    | 'playlists'
  >;
  /** The id of the earlier event whose time zone and language, and within a series hue, are proposed. */
  readonly like?: string;
  /** People the titles surely name, or the source keeps a list of, whom the archive does not know yet. */
  readonly newPeople: readonly (Pick<PersonEntry, 'id' | 'name'> &
    Partial<Pick<PersonEntry, 'aliases' | 'links'>>)[];
  /** People the titles name whom it knows, by folded name or alias. */
  readonly knownPeople: readonly Pick<PersonEntry, 'id' | 'name'>[];
}

const FIRST_HUE = 264;
/** The golden angle keeps the hues of successive events apart. */
const NEXT_HUE = 137;

/** The colour of a new event beside so many others. */
export const eventHue = (others: number) => (FIRST_HUE + NEXT_HUE * others) % 360;

/** Drafts an event from its playlist; everything guessed is named in `guessed`. */
export function draftEvent(sources: ArchiveSources, playlist: FetchedPlaylist): EventDraft {
  const known = [...sources.people, ...sources.events.flatMap(({ people }) => people)];
  const people = new PeopleIndex(known);
  const titles = parsePlaylistTitles(
    playlist.videos.flatMap(({ id, rawTitle, description }) =>
      rawTitle === undefined
        ? []
        : [{ id, rawTitle, ...(description !== undefined && { description }) }],
    ),
    {
      playlistTitle: playlist.title,
      knownPeople: people.spellings(),
    },
  );
  const speakers = [...titles.values()]
    .filter(isSureEnough)
    .flatMap((title) => title.speakers.map(({ name }) => people.findOrAdd(name)));
  const earlier = earlierEvent(sources.events, playlist);
  const { timeZone = 'UTC' } = earlier?.event.event ?? {};
  const { series, hue } = (earlier?.isOfSeries ? earlier.event.event : undefined) ?? {};
  const language =
    mostFrequent(playlist.videos.flatMap((video) => video.language ?? [])) ??
    earlier?.event.event.language;
  const days = guessEventDates(playlist);
  return {
    event: {
      name: playlist.title.replace(/\s+/g, ' ').trim().slice(0, 500) || playlist.id,
      ...(series !== undefined && { series }),
      ...days,
      guessed: ['name', ...days.guessed, 'timeZone', ...(language ? (['language'] as const) : [])],
      timeZone,
      ...(language !== undefined && { language }),
      hue: hue ?? eventHue(sources.events.length),
      playlists: [playlist.id],
    },
    ...(earlier && { like: earlier.event.id }),
    newPeople: named(speakers, 'parsed'),
    knownPeople: named(speakers, 'hand'),
  };
}

function named(
  speakers: readonly Pick<IndexedPerson, 'id' | 'name' | 'origin'>[],
  origin: 'hand' | 'parsed',
) {
  const byId = new Map(
    speakers.filter((person) => person.origin === origin).map(({ id, name }) => [id, { id, name }]),
  );
  return [...byId.values()].sort((a, b) => compareText(a.id, b.id));
}

function mostFrequent(languages: readonly string[]): string | undefined {
  const fitting = languages.filter((one) => /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(one));
  const groups = [...Map.groupBy(fitting, (one) => one)];
  return groups.sort(([, a], [, b]) => b.length - a.length)[0]?.[0];
}
