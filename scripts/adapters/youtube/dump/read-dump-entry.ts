import type { FetchedVideo } from '../../../../src/domain/sync/fetched-playlist.ts';
import { parseDumpThumbnail } from './dump-schema.ts';
import type { DumpEntry } from './dump-schema.ts';

const PLACEHOLDERS: Readonly<Record<string, 'private' | 'gone'>> = {
  '[Private video]': 'private',
  '[Deleted video]': 'gone',
};
/** yt-dlp puts the minute of the dump behind the title of a stream that is on air. */
const ON_AIR_STAMP = / \d{4}-\d\d-\d\d \d\d:\d\d$/;
const FOR_MEMBERS = new Set(['subscriber_only', 'premium_only']);

/** Whether an entry is one of a quick dump, which only looked at the playlist's own page. */
export const isFlat = ({ _type }: DumpEntry) => _type === 'url' || _type === 'url_transparent';

/** Whether only members of the channel, or who pays, may see a video. */
export const isForMembers = ({ availability }: DumpEntry) => FOR_MEMBERS.has(availability ?? '');

/**
 * One video of a dump. Null and missing mean that the dump does not tell: a flat one tells no
 * description, chapters or captions. `""`, no chapters and no tracks of a full one mean that there are none.
 */
export function readDumpEntry(entry: DumpEntry): FetchedVideo {
  const placeholder = placeholderState(entry);
  if (placeholder) return { id: entry.id, state: placeholder };
  const published = isoSeconds(entry.timestamp ?? uploadDay(entry.upload_date));
  const started = entry.was_live === true ? isoSeconds(entry.release_timestamp) : undefined;
  const thumbnail = bestOf(entry.thumbnails ?? []);
  const chapters = chaptersOf(entry);
  const embeddable = isForMembers(entry) ? false : entry.playable_in_embed;
  return {
    id: entry.id,
    state: entry.live_status === 'is_upcoming' ? 'upcoming' : 'published',
    rawTitle: titleOf(entry),
    ...(entry.description != null && { description: entry.description }),
    ...(entry.duration && { duration: entry.duration }),
    ...(published !== undefined && { publishedAt: published }),
    ...(started !== undefined && { startedAt: started }),
    ...(entry.language != null && { language: entry.language }),
    ...(entry.channel_id != null && {
      channel: { id: entry.channel_id, title: entry.channel ?? '' },
    }),
    ...(typeof embeddable === 'boolean' && { embeddable }),
    ...(/^Creative Commons Attribution/i.test(entry.license ?? '') && {
      licence: 'CC-BY-3.0' as const,
    }),
    ...(chapters && { chapters }),
    ...captionTracks(entry),
    ...(thumbnail && { thumbnail }),
  };
}

function titleOf({ title, live_status }: DumpEntry): string {
  return live_status === 'is_live' ? (title ?? '').replace(ON_AIR_STAMP, '') : (title ?? '');
}

/** yt-dlp puts its own placeholders in brackets; such an entry has no length either. */
function placeholderState({
  title,
  availability,
  duration,
}: DumpEntry): 'private' | 'gone' | undefined {
  if (availability === 'private') return 'private';
  return duration == null ? PLACEHOLDERS[title ?? ''] : undefined;
}

/** A full entry says `chapters: null` where there are none, a flat one lacks the key. */
function chaptersOf(entry: DumpEntry): FetchedVideo['chapters'] {
  const { chapters } = entry;
  if (chapters === undefined || (chapters === null && isFlat(entry))) return undefined;
  return (chapters ?? [])
    .filter(({ title }) => !/^<Untitled Chapter \d+>$/.test(title))
    .map(({ start_time, title }) => ({ start: start_time, title }));
}

function captionTracks({
  subtitles,
  automatic_captions: automatic,
}: DumpEntry): Pick<FetchedVideo, 'captionTracks' | 'untoldTracks'> {
  if (!subtitles && !automatic) return {};
  const languages = (tracks: object | null | undefined) =>
    Object.keys(tracks ?? {})
      .filter((language) => /^[a-z]{2,3}(?:-[\w-]{2,20})?$/.test(language))
      .sort();
  // Machine translations of the machine's captions come along; “-orig” marks the language spoken.
  const heard = languages(automatic)
    .filter((language) => language.endsWith('-orig'))
    .map((language) => language.slice(0, -'-orig'.length));
  const captionTracks = [
    ...languages(subtitles).map((language) => ({ language, kind: 'edited' as const })),
    ...heard.map((language) => ({ language, kind: 'auto' as const })),
  ];
  if (subtitles && automatic) return { captionTracks };
  return { captionTracks, untoldTracks: subtitles ? 'auto' : 'edited' };
}

/** yt-dlp lists addresses it only guesses too; those YouTube named have a size. */
function bestOf(thumbnails: readonly unknown[]) {
  return thumbnails
    .flatMap((one) => parseDumpThumbnail(one) ?? [])
    .map(({ url, width, height }) => ({ url, width: width ?? 0, height: height ?? 0 }))
    .filter(({ width }) => width > 0)
    .sort((a, b) => b.width - a.width)[0];
}

/** Older dumps name only the day; its midnight stands for it. Seconds since 1970, or no number. */
function uploadDay(text: string | null | undefined): number {
  const match = /^(\d{4})(\d\d)(\d\d)$/.exec(text ?? '');
  return match ? Date.parse(`${match[1]}-${match[2]}-${match[3]}T00:00:00Z`) / 1_000 : Number.NaN;
}

/** Undefined where nothing is told, or no time that a date can hold. */
function isoSeconds(seconds: number | null | undefined): string | undefined {
  const date = new Date(Math.round(seconds ?? Number.NaN) * 1_000);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().replace('.000Z', 'Z');
}
