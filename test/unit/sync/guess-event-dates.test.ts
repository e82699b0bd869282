import { expect, test } from 'vitest';
import type { FetchedPlaylist, FetchedVideo } from '../../../src/domain/sync/fetched-playlist.ts';
import { guessEventDates } from '../../../src/domain/sync/draft/guess-event-dates.ts';

interface Told {
  readonly title?: string;
  readonly description?: string;
  readonly videos?: Partial<FetchedVideo>[];
}

const guess = ({ title = 'Harbour Days', description = '', videos = [{}] }: Told) => {
  const { start, end, guessed } = guessEventDates({
    id: 'PLguessdates1',
    title,
    description,
    source: 'api',
    videos: videos.map((video, n) => ({ id: `video-0000${n}`, state: 'published', ...video })),
    elsewhere: [],
    duplicates: [],
    complete: true,
    lacks: [],
    units: 3,
  } satisfies FetchedPlaylist);
  return [start, end, guessed.join()];
};
const uploaded = (day: string) => [{ publishedAt: `${day}T10:00:00Z` }];
const BOTH = 'start,end';

test.each([
  [
    'over two months, month first',
    'Held Jan 30 - Feb 1, 2025 in Trieste.',
    '2025-01-30',
    '2025-02-01',
  ],
  ['over two months, a dash', 'Filmed 29 August – 1 September 2025.', '2025-08-29', '2025-09-01'],
  ['both days in full', '30 September & 1 October 2025', '2025-09-30', '2025-10-01'],
  ['days of the week', 'Monday, March 3 & Tuesday, March 4, 2025', '2025-03-03', '2025-03-04'],
  ['ordinals', 'March 3rd through 5th, 2025', '2025-03-03', '2025-03-05'],
  ['short months', 'Sept. 8-9, 2025', '2025-09-08', '2025-09-09'],
  ['an ISO range', '2025-03-03 to 2025-03-05', '2025-03-03', '2025-03-05'],
  ['slashes, year first', 'Dates: 2025/03/03-2025/03/05', '2025-03-03', '2025-03-05'],
  ['German', 'Die Hafentage, 3. bis 5. März 2025 in Triest.', '2025-03-03', '2025-03-05'],
  ['German in numbers', 'Hafentage, 3.–5.03.2025, Triest', '2025-03-03', '2025-03-05'],
  ['French', 'Les journées du port, du 3 au 5 mars 2025', '2025-03-03', '2025-03-05'],
  ['Spanish', 'Del 3 al 5 de marzo de 2025', '2025-03-03', '2025-03-05'],
  ['Japanese', '2025年3月3日〜5日に開催', '2025-03-03', '2025-03-05'],
  ['the year only in the title', 'From 3 to 5 March in Trieste', '2025-03-03', '2025-03-05'],
  [
    'next year’s day before them',
    'Next year: 4 June 2026! The talks of 3-5 March 2025.',
    '2025-03-03',
    '2025-03-05',
  ],
  [
    'next year’s day after them',
    'Talks of 3-5 March 2025. See you in 2026, on 4 June 2026.',
    '2025-03-03',
    '2025-03-05',
  ],
  [
    'a deadline before them',
    'Call for papers until 5 January 2025. The days: 3-5 March 2025.',
    '2025-03-03',
    '2025-03-05',
  ],
])('a description names the days: %s', (_, description, start, end) => {
  const told = { title: 'Harbour Days 2025', description, videos: uploaded('2025-10-20') };
  expect(guess(told)).toEqual([start, end, BOTH]);
});

test.each([
  ['the day of the upload is no day of the event', { videos: uploaded('2025-01-12') }, []],
  ['nothing tells nothing', {}, []],
  [
    'a year in the name beats the upload’s',
    { title: 'EuRuKo 2024', videos: uploaded('2025-01-12') },
    ['2024'],
  ],
  [
    'a short year in the name too',
    { title: 'EuRuKo ’24', videos: uploaded('2025-01-12') },
    ['2024'],
  ],
  ['two years are no year', { title: 'Meetups 2016–2019', videos: uploaded('2025-01-12') }, []],
  ['a season is no year', { title: 'Meetups 2023/24', videos: uploaded('2025-01-12') }, []],
  ['a year still to come is a topic', { title: 'Vision 2030', videos: uploaded('2025-01-12') }, []],
  [
    'days of another year are of another event',
    { title: 'EuRuKo 2024', description: 'EuRuKo is on 18 September 2025' },
    ['2024'],
  ],
  [
    'only the next event’s day is named',
    { description: 'Next: 18 September 2025', videos: uploaded('2024-10-01') },
    [],
  ],
  [
    'a numeric day that may be either',
    { title: 'Days 2024', description: 'on 05/06/2024' },
    ['2024'],
  ],
])('%s', (_, told: Told, [year]: string[]) => {
  expect(guess(told)).toEqual([year, undefined, '']);
});

test('a month is guessed where no day is named', () => {
  expect(guess({ description: 'Talks of May 2024' })).toEqual(['2024-05', '2024-05', BOTH]);
});

test('a day in the title goes before one in the description', () => {
  const told = { title: 'Evening of 6 May 2024', description: 'First met on 7 March 2019' };
  expect(guess(told)).toEqual(['2024-05-06', '2024-05-06', BOTH]);
});

const streams = (...days: string[]) => days.map((day) => ({ startedAt: `${day}T08:00:00Z` }));

test('live streams tell the days', () => {
  const told = { videos: streams('2024-06-13', '2024-06-12') };
  expect(guess(told)).toEqual(['2024-06-12', '2024-06-13', BOTH]);
});

test('streams months apart tell nothing', () => {
  expect(guess({ videos: streams('2024-06-13', '2024-09-12') })).toEqual([
    undefined,
    undefined,
    '',
  ]);
});

test('streams of another year than the name’s tell nothing', () => {
  const told = { title: 'EuRuKo 2024', videos: streams('2025-01-12', '2025-01-13') };
  expect(guess(told)).toEqual(['2024', undefined, '']);
});
