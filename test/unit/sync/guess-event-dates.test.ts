import { expect, test } from 'vitest';
import type { FetchedPlaylist, FetchedVideo } from '../../../src/domain/sync/fetched-playlist.ts';
import { datesInText, guessEventDates } from '../../../src/domain/sync/guess-event-dates.ts';

test.each([
  ['Harbour Days, June 12-14, 2024', '2024-06-12', '2024-06-14'],
  ['Held on 12 June 2024 in Trieste', '2024-06-12', '2024-06-12'],
  ['Sept. 3rd – 5th 2023', '2023-09-03', '2023-09-05'],
  ['the 1st and 2nd of March, 2022', '2022-03-01', '2022-03-02'],
  ['2024-06-12 to 2024-06-14', '2024-06-12', '2024-06-14'],
  ['on 2024-06-12.', '2024-06-12', '2024-06-12'],
])('%s', (text, start, end) => {
  expect(datesInText(text)).toEqual({ start, end });
});

test.each([
  'Harbour Days 2024',
  'May 2024',
  'February 30, 2024',
  'June 14-12, 2024',
  '1.2.2024',
  'mayor 12 2024',
])('“%s” names no day', (text) => {
  expect(datesInText(text)).toBeUndefined();
});

const playlist = (videos: Partial<FetchedVideo>[]): FetchedPlaylist => ({
  id: 'PLguessdates1',
  title: 'Harbour Days',
  description: '',
  source: 'api',
  videos: videos.map((video, n) => ({ id: `video-0000${n}`, state: 'published', ...video })),
  elsewhere: [],
  duplicates: [],
  complete: true,
  lacks: [],
  units: 3,
});

test('live streams tell the days better than publication does', () => {
  const videos = [
    { publishedAt: '2024-06-20T00:00:00Z', startedAt: '2024-06-13T08:00:00Z' },
    { publishedAt: '2024-06-20T00:00:00Z', startedAt: '2024-06-12T08:00:00Z' },
  ];
  expect(guessEventDates(playlist(videos), '2026-01-01')).toEqual({
    start: '2024-06-12',
    end: '2024-06-13',
  });
});

test('streams months apart tell nothing, so the first publication does', () => {
  const videos = [
    { publishedAt: '2024-06-20T00:00:00Z', startedAt: '2024-06-13T08:00:00Z' },
    { publishedAt: '2024-09-20T00:00:00Z', startedAt: '2024-09-12T08:00:00Z' },
  ];
  expect(guessEventDates(playlist(videos), '2026-01-01').start).toBe('2024-06-20');
});

test('where nothing tells, it is today', () => {
  expect(guessEventDates(playlist([{}]), '2026-01-01')).toEqual({
    start: '2026-01-01',
    end: '2026-01-01',
  });
});
