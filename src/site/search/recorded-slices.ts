import type { Archive } from '../../domain/model/archive.ts';
import type { VideoSlice } from '../../search/index/video-file.ts';
import { createUrls } from '../address/urls.ts';

const urls = createUrls('/');

/** Which talks each recording holds, earlier uploads and mirrors included, by video id. */
export function recordedSlices(archive: Archive): Record<string, VideoSlice[]> {
  const slices: Record<string, VideoSlice[]> = {};
  for (const talk of archive.talks) {
    for (const { videoId, start, end } of talk.recordings) {
      if (videoId === undefined) continue;
      (slices[videoId] ??= []).push({
        url: urls.talk(talk),
        ...(start > 0 && { start }),
        ...(end !== undefined && { end }),
      });
    }
  }
  return slices;
}
