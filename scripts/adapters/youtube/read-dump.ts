import { readFile, stat } from 'node:fs/promises';
import { VideoIdSchema } from '../../../src/domain/schema/primitives.ts';
import type { FetchedPlaylist, FetchedVideo } from '../../../src/domain/sync/fetched-playlist.ts';
import { UserError } from '../../../src/domain/user-error.ts';
import { DumpSchema, parseDumpThumbnail } from './dump-schema.ts';
import type { Dump, DumpEntry } from './dump-schema.ts';

const LARGEST_DUMP = 512 * 1024 * 1024;
const COMMAND = 'yt-dlp --dump-single-json PLAYLIST > FILE';

/** Reads what `yt-dlp --dump-single-json` wrote. A UserError says what is wrong with the file. */
export async function readDump(file: string): Promise<FetchedPlaylist> {
  const dump = parseDump(file, await readText(file));
  const seen = new Map<string, FetchedVideo>();
  const duplicates = new Set<string>();
  for (const entry of dump.entries) {
    if (!entry || !VideoIdSchema.safeParse(entry.id).success) continue;
    if (seen.has(entry.id)) duplicates.add(entry.id);
    else seen.set(entry.id, readEntry(entry));
  }
  const unread = dump.entries.filter((entry) => entry === null).length;
  const short = dump.playlist_count != null && dump.entries.length < dump.playlist_count;
  return {
    id: dump.id,
    title: dump.title ?? '',
    description: dump.description ?? '',
    source: 'dump',
    videos: [...seen.values()],
    elsewhere: [],
    duplicates: [...duplicates],
    complete: unread === 0 && !short,
    lacks: [
      ...(unread > 0 ? [`videos yt-dlp could not read: ${unread}`] : []),
      ...(short
        ? [
            `videos of the playlist that are not in the dump: ${(dump.playlist_count ?? 0) - dump.entries.length}`,
          ]
        : []),
    ],
    units: 0,
  };
}

async function readText(file: string): Promise<string> {
  try {
    const { size } = await stat(file);
    if (size > LARGEST_DUMP) throw new UserError('The dump is too large.', { at: { file } });
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError('The dump cannot be read.', {
      at: { file },
      expected: `a file made with ${COMMAND}`,
    });
  }
}

function parseDump(file: string, text: string): Dump {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new UserError('The dump is not whole JSON. Nothing was written.', {
      at: { file },
      expected: `a file made with ${COMMAND}`,
      remedy: 'Make it again.',
    });
  }
  const parsed = DumpSchema.safeParse(data);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new UserError('The file is not a yt-dlp dump of a playlist. Nothing was written.', {
    at: { file },
    found: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`.slice(0, 200),
    expected: `a file made with ${COMMAND}`,
  });
}

const PLACEHOLDERS: Readonly<Record<string, 'private' | 'gone'>> = {
  '[Private video]': 'private',
  '[Deleted video]': 'gone',
};

function readEntry(entry: DumpEntry): FetchedVideo {
  const placeholder = placeholderState(entry);
  if (placeholder) return { id: entry.id, state: placeholder };
  const published = entry.timestamp ?? uploadDay(entry.upload_date);
  const thumbnail = bestOf(entry.thumbnails ?? []);
  const tracks = captionTracks(entry);
  const chapters = (entry.chapters ?? [])
    .filter(({ title }) => !/^<Untitled Chapter \d+>$/.test(title))
    .map(({ start_time, title }) => ({ start: start_time, title }));
  return {
    id: entry.id,
    state: entry.live_status === 'is_upcoming' ? 'upcoming' : 'published',
    rawTitle: entry.title ?? '',
    ...(entry.description != null && { description: entry.description }),
    ...(entry.duration && { duration: entry.duration }),
    ...(published !== undefined && { publishedAt: isoSeconds(published) }),
    ...(entry.was_live === true &&
      entry.release_timestamp != null && { startedAt: isoSeconds(entry.release_timestamp) }),
    ...(entry.language != null && { language: entry.language }),
    ...(entry.channel_id != null && {
      channel: { id: entry.channel_id, title: entry.channel ?? '' },
    }),
    ...(typeof entry.playable_in_embed === 'boolean' && { embeddable: entry.playable_in_embed }),
    ...(chapters.length > 0 && { chapters }),
    ...(tracks.length > 0 && { captionTracks: tracks }),
    ...(thumbnail && { thumbnail }),
  };
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

function captionTracks({ subtitles, automatic_captions: automatic }: DumpEntry) {
  const languages = (tracks: object | null | undefined) =>
    Object.keys(tracks ?? {})
      .filter((language) => /^[a-z]{2,3}(?:-[\w-]{2,20})?$/.test(language))
      .sort();
  // Machine translations of the machine's captions come along; “-orig” marks the language spoken.
  const heard = languages(automatic)
    .filter((language) => language.endsWith('-orig'))
    .map((language) => language.slice(0, -'-orig'.length));
  return [
    ...languages(subtitles).map((language) => ({ language, kind: 'edited' as const })),
    ...heard.map((language) => ({ language, kind: 'auto' as const })),
  ];
}

/** yt-dlp lists addresses it only guesses too; those YouTube named have a size. */
function bestOf(thumbnails: readonly unknown[]) {
  return thumbnails
    .flatMap((one) => parseDumpThumbnail(one) ?? [])
    .map(({ url, width, height }) => ({ url, width: width ?? 0, height: height ?? 0 }))
    .filter(({ width }) => width > 0)
    .sort((a, b) => b.width - a.width)[0];
}

/** Older dumps name only the day; its midnight stands for it. Seconds since 1970. */
function uploadDay(text: string | null | undefined): number | undefined {
  const match = /^(\d{4})(\d\d)(\d\d)$/.exec(text ?? '');
  const time = match ? Date.parse(`${match[1]}-${match[2]}-${match[3]}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(time) ? undefined : time / 1_000;
}

const isoSeconds = (seconds: number) =>
  new Date(Math.round(seconds) * 1_000).toISOString().replace('.000Z', 'Z');
