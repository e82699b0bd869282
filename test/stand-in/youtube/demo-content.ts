import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SyncedVideosSchema } from '../../../src/domain/schema/synced-videos.ts';
import type { SyncedVideo } from '../../../src/domain/schema/synced-videos.ts';
import type { StandInContent, StandInVideo } from './content.ts';

/** What YouTube would hold if the recordings an archive knows of were on it. */
export function contentOfArchive(root: string): StandInContent {
  const files = readdirSync(join(root, 'events'))
    .map((event) => join(root, 'events', event, 'synced/videos.json'))
    .filter((file) => existsSync(file));
  const known = files.map((file) =>
    SyncedVideosSchema.parse(JSON.parse(readFileSync(file, 'utf8'))),
  );
  return {
    playlists: known.flatMap(({ playlists }) =>
      playlists.map(({ id, title, description, items }) => {
        return { id, title, description, videoIds: items };
      }),
    ),
    videos: known.flatMap(({ videos }) => videos.map(toStandInVideo)),
  };
}

function toStandInVideo(video: SyncedVideo): StandInVideo {
  const { id, state, rawTitle, description, duration, publishedAt, startedAt, language } = video;
  return {
    id,
    title: rawTitle,
    description,
    availability: state === 'private' ? 'private' : state === 'gone' ? 'deleted' : 'public',
    live: state === 'upcoming' ? 'upcoming' : 'none',
    duration: duration === undefined ? 'P0D' : `PT${Math.round(duration)}S`,
    ...(publishedAt !== undefined && { publishedAt }),
    ...(startedAt !== undefined && { startedAt }),
    ...(language !== undefined && { language }),
    ...(video.embeddable !== undefined && { embeddable: video.embeddable }),
    ...(video.channel && { channel: video.channel }),
    captions: (video.captionTracks ?? []).map((track) => ({
      language: track.language,
      automatic: track.kind === 'auto',
    })),
  };
}
