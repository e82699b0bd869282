import { expect, test } from 'vitest';
import { VideoListSchema } from '../../../scripts/adapters/youtube/answer-schemas.ts';
import { readApiVideo } from '../../../scripts/adapters/youtube/read-api-video.ts';
import { mergeVideo } from '../../../src/domain/sync/merge-video.ts';

const answered = (license: string | undefined) => {
  const { items } = VideoListSchema.parse({
    items: [
      {
        id: 'aaaaaaaaaaa',
        snippet: { title: 'Rivers' },
        contentDetails: { duration: 'PT1M' },
        status: { license },
      },
    ],
  });
  const [video] = items;
  if (!video) throw new Error('no video');
  return readApiVideo(video);
};

test('YouTube’s “creativeCommon” is CC BY 3.0, its own terms are none', () => {
  expect(answered('creativeCommon').licence).toBe('CC-BY-3.0');
  expect(answered('youtube').licence).toBeUndefined();
  expect(answered(undefined).licence).toBeUndefined();
});

test('a licence that was taken back goes with the next answer; a dump that is silent takes nothing', () => {
  const merged = (licensed: 'creativeCommon' | 'youtube', source: 'api' | 'dump') => {
    const earlier = mergeVideo(undefined, answered('creativeCommon'), 'api', '2031-05-20');
    return mergeVideo(earlier, answered(licensed), source, '2031-05-21')?.licence;
  };
  expect(merged('creativeCommon', 'api')).toBe('CC-BY-3.0');
  expect(merged('youtube', 'api')).toBeUndefined();
  expect(merged('youtube', 'dump')).toBe('CC-BY-3.0');
});
