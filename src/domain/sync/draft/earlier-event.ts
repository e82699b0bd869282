import { compareDays } from '../../days/compare-days.ts';
import type { EventSources } from '../../model/sources.ts';
import { compareText } from '../../text/compare-text.ts';
import type { FetchedPlaylist } from '../fetched-playlist.ts';
import { isSameSeries } from './series-name.ts';

const newestDay = compareDays('newest');

/** An event whose time zone and language a new one probably has. */
export interface EarlierEvent {
  readonly event: EventSources;
  /** Whether both are of one series, by their names; else they only share a channel. */
  readonly isOfSeries: boolean;
}

/**
 * The latest event that a playlist continues: one whose name, series or playlist is called as it is but for year and
 * number; else the latest of the playlist’s channel. Undefined where there is neither.
 */
export function earlierEvent(
  events: readonly EventSources[],
  playlist: FetchedPlaylist,
): EarlierEvent | undefined {
  const latest = [...events].sort(
    (a, b) => newestDay(a.event.start, b.event.start) || compareText(b.id, a.id),
  );
  const named = latest.find(({ event, videos }) =>
    [event.name, event.series, ...videos.playlists.map(({ title }) => title)].some(
      (name) => name !== undefined && isSameSeries(name, playlist.title),
    ),
  );
  const event = named ?? ofChannel(latest, playlist);
  return event && { event, isOfSeries: event === named };
}

function ofChannel(
  events: readonly EventSources[],
  playlist: FetchedPlaylist,
): EventSources | undefined {
  const channel = onlyOne(playlist.videos.map((video) => video.channel?.id));
  if (channel === undefined) return undefined;
  return events.find(
    ({ videos }) => onlyOne(videos.videos.map((video) => video.channel?.id)) === channel,
  );
}

/** The one value of a list in which no other is told. */
function onlyOne(values: readonly (string | undefined)[]): string | undefined {
  const told = new Set(values.filter((value) => value !== undefined));
  return told.size === 1 ? [...told][0] : undefined;
}
