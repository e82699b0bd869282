import type {
  FetchedState,
  FetchedVideo,
  OfferedThumbnail,
} from '../../../src/domain/sync/fetched-playlist.ts';
import { readIsoDuration } from '../../../src/domain/sync/iso-duration.ts';
import type { ApiVideo, PlaylistItem } from './answer-schemas.ts';

type Thumbnails = PlaylistItem['snippet']['thumbnails'];

/** The widest of the pictures offered; never one that is not in the answer. */
function bestThumbnail(thumbnails: Thumbnails): OfferedThumbnail | undefined {
  const offered = Object.values(thumbnails).flatMap((one) =>
    one ? [{ url: one.url, width: one.width ?? 0, height: one.height ?? 0 }] : [],
  );
  return offered.sort((a, b) => b.width - a.width)[0];
}

/** What is kept of a playlist's item; the rest its video says better. */
export interface PlaylistEntry {
  readonly videoId: string;
  readonly state: 'listed' | 'private' | 'gone';
  /** Without pictures and publication time, as a placeholder is. */
  readonly bare: boolean;
  readonly title: string;
  readonly publishedAt?: string;
  readonly thumbnail?: OfferedThumbnail;
}

/**
 * Reads a playlist's item. Placeholders are told by status and the lack of pictures and of a publication
 * time, never by the title: a talk may be called “Deleted video”.
 */
export function readEntry({ snippet, contentDetails, status }: PlaylistItem): PlaylistEntry {
  const videoId = contentDetails?.videoId ?? snippet.resourceId?.videoId ?? '';
  const videoPublishedAt = contentDetails?.videoPublishedAt;
  const thumbnail = bestThumbnail(snippet.thumbnails);
  const bare = thumbnail === undefined && videoPublishedAt === undefined;
  return {
    videoId,
    state: stateOfItem(status.privacyStatus, bare),
    bare,
    title: snippet.title,
    ...(videoPublishedAt !== undefined && { publishedAt: videoPublishedAt }),
    ...(thumbnail && { thumbnail }),
  };
}

function stateOfItem(privacyStatus: string | undefined, bare: boolean): PlaylistEntry['state'] {
  if (privacyStatus === 'private') return 'private';
  const shown = privacyStatus === 'public' || privacyStatus === 'unlisted';
  return shown || !bare ? 'listed' : 'gone';
}

/** A video the API described by itself. */
export function readApiVideo(video: ApiVideo): FetchedVideo {
  const { snippet, contentDetails, status, liveStreamingDetails } = video;
  const seconds = readIsoDuration(contentDetails.duration ?? '');
  const language = snippet.defaultAudioLanguage ?? snippet.defaultLanguage;
  const thumbnail = bestThumbnail(snippet.thumbnails);
  const { blocked, allowed } = contentDetails.regionRestriction ?? {};
  return {
    id: video.id,
    state: stateOf(video),
    rawTitle: snippet.title,
    description: snippet.description,
    ...(seconds && { duration: seconds }),
    ...(snippet.publishedAt !== undefined && { publishedAt: snippet.publishedAt }),
    ...(liveStreamingDetails?.actualStartTime !== undefined && {
      startedAt: liveStreamingDetails.actualStartTime,
    }),
    ...(language !== undefined && { language }),
    ...(snippet.channelId !== undefined && {
      channel: { id: snippet.channelId, title: snippet.channelTitle ?? '' },
    }),
    ...(status.embeddable !== undefined && { embeddable: status.embeddable }),
    // YouTube’s word for its one Creative Commons licence, Attribution 3.0.
    ...(status.license === 'creativeCommon' && { licence: 'CC-BY-3.0' as const }),
    ...(blocked && { blockedIn: blocked }),
    ...(allowed && { allowedIn: allowed }),
    ...(thumbnail && { thumbnail }),
  };
}

function stateOf({ snippet, status }: ApiVideo): FetchedState {
  if (status.privacyStatus === 'private') return 'private';
  if (status.uploadStatus === 'deleted' || status.uploadStatus === 'rejected') return 'gone';
  return snippet.liveBroadcastContent === 'upcoming' ? 'upcoming' : 'published';
}
