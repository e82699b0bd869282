import { createHash } from 'node:crypto';
import { channel, thumbnailSizes } from './content.ts';
import type { StandInPlaylist, StandInVideo, ThumbnailSize } from './content.ts';

/** An etag as YouTube writes it in the body: 27 characters, made from what it tags. */
export function etagOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 27);
}

function tagged(kind: string, resource: object): object {
  return { kind: `youtube#${kind}`, etag: etagOf(resource), ...resource };
}

const published = '2024-03-19T09:00:00Z';

/** The `thumbnails` map of a video; the pictures are served by the stand-in itself. */
function thumbnailsOf(video: StandInVideo, root: string): object {
  const few = video.id.charCodeAt(video.id.length - 1) % 8 === 0;
  const sizes: readonly ThumbnailSize[] =
    video.thumbnails ??
    (few ? ['default', 'medium', 'high'] : ['default', 'medium', 'high', 'standard', 'maxres']);
  return Object.fromEntries(
    sizes.map((size) => {
      const { file, width, height } = thumbnailSizes[size];
      return [size, { url: `${root}/vi/${video.id}/${file}.jpg`, width, height }];
    }),
  );
}

/** A `youtube#playlist`. */
export function playlistResource(playlist: StandInPlaylist): object {
  const title = playlist.title ?? playlist.id;
  const description = playlist.description ?? '';
  return tagged('playlist', {
    id: playlist.id,
    snippet: {
      publishedAt: playlist.publishedAt ?? published,
      channelId: channel.id,
      title,
      description,
      thumbnails: {},
      channelTitle: channel.title,
      localized: { title, description },
    },
    contentDetails: { itemCount: playlist.videoIds.length },
  });
}

/** A `youtube#playlistItem`, with YouTube's placeholders for a private, deleted or unknown video. */
export function playlistItemResource(
  playlist: StandInPlaylist,
  position: number,
  video: StandInVideo | undefined,
  root: string,
): object {
  const videoId = playlist.videoIds[position] ?? '';
  const availability = video?.availability ?? (video ? 'public' : 'deleted');
  const shown = video && (availability === 'public' || availability === 'unlisted');
  const placeholder = availability === 'private' ? 'private' : 'deleted';
  return tagged('playlistItem', {
    id: Buffer.from(`${playlist.id}.${position}`).toString('base64url'),
    snippet: {
      publishedAt: playlist.publishedAt ?? published,
      channelId: channel.id,
      title: shown
        ? (video.title ?? `Talk ${videoId}`)
        : placeholder === 'private'
          ? 'Private video'
          : 'Deleted video',
      description: shown
        ? (video.description ?? '')
        : `This video is ${placeholder === 'private' ? 'private' : 'unavailable'}.`,
      thumbnails: shown ? thumbnailsOf(video, root) : {},
      channelTitle: channel.title,
      playlistId: playlist.id,
      position,
      resourceId: { kind: 'youtube#video', videoId },
      ...(shown && {
        videoOwnerChannelTitle: (video.channel ?? channel).title,
        videoOwnerChannelId: (video.channel ?? channel).id,
      }),
    },
    contentDetails: {
      videoId,
      ...(shown && { videoPublishedAt: video.publishedAt ?? published }),
    },
    status: {
      privacyStatus: availability === 'deleted' ? 'privacyStatusUnspecified' : availability,
    },
  });
}

/** A `youtube#video` with every part sync asks for. */
export function videoResource(video: StandInVideo, root: string): object {
  const title = video.title ?? `Talk ${video.id}`;
  const description = video.description ?? '';
  const owner = video.channel ?? channel;
  return tagged('video', {
    id: video.id,
    snippet: {
      publishedAt: video.publishedAt ?? published,
      channelId: owner.id,
      title,
      description,
      thumbnails: thumbnailsOf(video, root),
      channelTitle: owner.title,
      categoryId: '28',
      liveBroadcastContent: video.live ?? 'none',
      localized: { title, description },
      ...(video.language !== undefined && { defaultAudioLanguage: video.language }),
    },
    contentDetails: {
      duration: video.duration ?? 'PT25M',
      dimension: '2d',
      definition: 'hd',
      caption: String((video.captions ?? []).some((track) => track.automatic !== true)),
      licensedContent: false,
      contentRating: {},
      projection: 'rectangular',
    },
    status: {
      uploadStatus: 'processed',
      privacyStatus: video.availability ?? 'public',
      license: 'youtube',
      embeddable: video.embeddable ?? true,
      publicStatsViewable: true,
      madeForKids: false,
    },
    ...(video.startedAt !== undefined && {
      liveStreamingDetails: { actualStartTime: video.startedAt },
    }),
  });
}

/** The `youtube#caption` tracks of a video. */
export function captionResources(video: StandInVideo): object[] {
  return (video.captions ?? []).map((track) =>
    tagged('caption', {
      id: etagOf([video.id, track]),
      snippet: {
        videoId: video.id,
        lastUpdated: published,
        trackKind: track.automatic === true ? 'ASR' : 'standard',
        language: track.language,
        name: '',
        audioTrackType: 'unknown',
        isCC: false,
        isLarge: false,
        isEasyReader: false,
        isDraft: false,
        isAutoSynced: false,
        status: 'serving',
      },
    }),
  );
}

/** The `youtube#channel` that owns everything. */
export function channelResource(): object {
  return tagged('channel', {
    id: channel.id,
    snippet: { title: channel.title, description: '', publishedAt: published, thumbnails: {} },
    contentDetails: { relatedPlaylists: { likes: '', uploads: 'UUstandinchannel00000000' } },
  });
}
