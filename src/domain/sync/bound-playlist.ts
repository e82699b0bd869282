import type { z } from 'zod';
import { SyncedVideoSchema } from '../schema/synced-videos.ts';
import type { FetchedPlaylist, FetchedVideo } from './fetched-playlist.ts';

/** More than any real title has, in signs; a page’s title may be as long. */
const LONGEST_TITLE = 500;
const LONGEST_TEXT = 20_000;
/** In signs; the address of a picture is kept with it. */
const LONGEST_ADDRESS = 500;
const SHOWN = 5;

/** What of a video is kept as it stands in the synced file, and by what name people know it. */
const KEPT = {
  duration: 'length',
  publishedAt: 'publication time',
  startedAt: 'start of the stream',
  language: 'language',
  channel: 'channel',
  blockedIn: 'countries it is blocked in',
  allowedIn: 'countries it is allowed in',
  chapters: 'chapters',
  captionTracks: 'caption tracks',
} as const;

/** Cut to so many signs, never through a character. */
const cut = (text: string, signs: number) =>
  text.length > signs
    ? text
        .slice(0, signs)
        .toWellFormed()
        .replace(/\ufffd$/, '')
    : text;

/**
 * A playlist of which everything fits the synced file: longer texts are cut, and what does not fit is left
 * out, value by value, so that one odd video hinders no other. `lacks` names each.
 */
export function boundPlaylist(playlist: FetchedPlaylist): FetchedPlaylist {
  const odd: string[] = [];
  const bound = (videos: readonly FetchedVideo[]) =>
    videos.map((video) => boundVideo(video, (what) => odd.push(`${video.id}: ${what}`)));
  const videos = bound(playlist.videos);
  const elsewhere = bound(playlist.elsewhere);
  const title = cut(playlist.title, LONGEST_TITLE);
  const description = cut(playlist.description, LONGEST_TEXT);
  if (title !== playlist.title || description !== playlist.description)
    odd.unshift('the playlist’s own words: cut');
  if (odd.length === 0) return playlist;
  const more = odd.length > SHOWN ? '; …' : '';
  const lack = `what does not fit: ${odd.length} (${odd.slice(0, SHOWN).join('; ')}${more})`;
  return { ...playlist, title, description, videos, elsewhere, lacks: [...playlist.lacks, lack] };
}

function boundVideo(video: FetchedVideo, say: (what: string) => void): FetchedVideo {
  const text = (given: string, what: string, signs: number) => {
    if (given.length > signs) say(`${what} of ${given.length} signs cut to ${signs}`);
    return cut(given, signs);
  };
  const { rawTitle, description, channel, chapters, thumbnail } = video;
  const fitting: Record<string, unknown> = {
    ...video,
    ...(rawTitle !== undefined && { rawTitle: text(rawTitle, 'title', LONGEST_TITLE) }),
    ...(description !== undefined && {
      description: text(description, 'description', LONGEST_TEXT),
    }),
    ...(channel && {
      channel: { ...channel, title: text(channel.title, 'channel’s name', LONGEST_TITLE) },
    }),
    ...(chapters && {
      chapters: chapters.map((chapter) => ({
        ...chapter,
        title: text(chapter.title, 'title of a chapter', LONGEST_TITLE),
      })),
    }),
  };
  for (const [key, name] of Object.entries(KEPT)) {
    const schema: z.ZodType = SyncedVideoSchema.shape[key as keyof typeof KEPT];
    if (schema.safeParse(fitting[key]).success) continue;
    Reflect.deleteProperty(fitting, key);
    say(`${name} left out`);
  }
  if (thumbnail && thumbnail.url.length > LONGEST_ADDRESS) {
    Reflect.deleteProperty(fitting, 'thumbnail');
    say('picture left out, its address is too long');
  }
  return fitting as unknown as FetchedVideo;
}
