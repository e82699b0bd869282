import { expect, test } from 'vitest';
import { parseChapters } from '../../../src/domain/chapters/parse-chapters.ts';

const told = (description: string) =>
  parseChapters(description).map(({ start, title }) => `${start} ${title}`);

// mp4chaps, Podlove and Auphonic write HH:MM:SS.mmm, subtitle editors a comma, film editors frames.
test.each([
  ['milliseconds', '00:00:00.000 Weirs\n00:01:59.000 Locks\n00:14:05.250 Tides'],
  ['milliseconds after a comma', '00:00:00,000 Weirs\n00:01:59,000 Locks\n00:14:05,250 Tides'],
  ['milliseconds and a dash', '00:00:00.000 - Weirs\n00:01:59.000 - Locks\n00:14:05.250 - Tides'],
  ['tenths', '0:00.0 Weirs\n1:59.0 Locks\n14:05.2 Tides'],
  ['frames', '00:00:00:00 Weirs\n00:01:59:12 Locks\n00:14:05;03 Tides'],
  [
    'links in angle brackets',
    '00:00:00.000 Weirs\n00:01:59.000 Locks <https://locks.example/>\n00:14:05.250 Tides',
  ],
  ['ends behind an arrow', '00:00.000 --> 01:59.000 Weirs\n01:59 --> 14:05 Locks\n14:05 Tides'],
  ['ends behind the titles', '0:00 Weirs 1:59\n1:59 Locks 14:05\n14:05 Tides 20:00'],
  ['lengths in brackets', '0:00 (1:59) Weirs\n1:59 (12:06) Locks\n14:05 (5:55) Tides'],
  ['times in two columns', '0:00 | 1:59 | Weirs\n1:59 | 14:05 | Locks\n14:05 | 20:00 | Tides'],
  ['two of them in a line', '0:00 Weirs | 1:59 Locks\n14:05 Tides | 20:00 End'],
  ['times of full-width digits', '００：００　Weirs\n０１：５９ Locks\n14：05 Tides'],
  [
    'remarks on them in a second block',
    '0:00 Weirs\n1:59 Locks\n14:05 Tides\n\nCorrections\n2:10 I meant the other one',
  ],
  [
    'footnotes to them',
    '0:00 Weirs\n* filmed twice\n1:59 Locks\n¹ not the old ones\n14:05 Tides\n\nErrata\n1:50 sorry',
  ],
])('chapters are read with %s', (_, description) => {
  expect(told(description).slice(0, 3)).toEqual(['0 Weirs', '119 Locks', '845 Tides']);
});

test.each([
  [
    'numbers after a blank belong to the title',
    '0:00 007: the lock\n1:59. 100 weirs\n14:05 3 lessons',
    ['0 007: the lock', '119 100 weirs', '845 3 lessons'],
  ],
  [
    'a time of day within one title stays',
    '0:00 Weirs\n5:00 Lunch at 12:30 explained\n20:00 Tides',
    ['0 Weirs', '300 Lunch at 12:30 explained', '1200 Tides'],
  ],
  [
    'full-width signs stay as they are written',
    '【目次】\n00:00 はじめに：水車だけ\n03:25：令和８年：１２３\n07:10 おわりに（まとめ）',
    ['0 はじめに：水車だけ', '205 令和８年：１２３', '430 おわりに（まとめ）'],
  ],
  [
    'a title’s mark stays, its footnote with a time goes',
    '0:00 Weirs¹\n1:59 Locks\n0:10 ¹old ones\n14:05 Tides',
    ['0 Weirs¹', '119 Locks', '845 Tides'],
  ],
  [
    'times behind titles, one in the wrong place',
    'Weirs 0:00\nLocks 3:21\nTides 2:10\nMills 9:10\nBoats 12:00\nEnd 13:00',
    ['0 Weirs', '130 Tides', '201 Locks', '550 Mills', '720 Boats', '780 End'],
  ],
])('%s', (_, description, chapters) => {
  expect(told(description)).toEqual(chapters);
});

test('titles that a wrapped text broke in two are whole', () => {
  const description = `A talk about weirs and what they do to rivers, told by
somebody who has built eleven of them in as many years and
seen nine of them fail.

00:00 Introduction and the long story of how it all came to
be
05:30 Building the first weir
Filmed from the bank.
11:00 What the river did to it in the first three winters, the
Great Flood included
20:00 Questions`;
  expect(told(description)).toEqual([
    '0 Introduction and the long story of how it all came to be',
    '330 Building the first weir',
    '660 What the river did to it in the first three winters, the Great Flood included',
    '1200 Questions',
  ]);
});

test('a title goes on with a small letter though the text around is not wrapped', () => {
  const long = 'A text of one long line a paragraph, as most people write it today. '.repeat(4);
  const description = `${long}\n\n0:00 Weirs and what they really do to\nthe rivers of the north\n3:10 Locks`;
  expect(told(description)).toEqual([
    '0 Weirs and what they really do to the rivers of the north',
    '190 Locks',
  ]);
});

test.each([
  [
    'times behind the titles',
    'Intro 00:25 Nora Aalto - Weirs 03:10 Timo Salo - Locks 07:45 Ida Berg - Tides 12:30',
    ['25 Intro', '190 Nora Aalto - Weirs', '465 Timo Salo - Locks', '750 Ida Berg - Tides'],
  ],
  [
    'times before the titles, the first title before all times',
    'Intro 00:25 Nora Aalto - Weirs 03:10 Timo Salo - Locks 07:45 Ida Berg - Tides 12:30 End',
    [
      '0 Intro',
      '25 Nora Aalto - Weirs',
      '190 Timo Salo - Locks',
      '465 Ida Berg - Tides',
      '750 End',
    ],
  ],
  [
    'a heading and times before the titles',
    'Talks: 00:25 Weirs 03:10 Locks 07:45 Tides 12:30 End',
    ['25 Weirs', '190 Locks', '465 Tides', '750 End'],
  ],
  [
    'lines broken wherever they were full',
    'Five short talks.\n\n00:00 Intro 00:25 Weirs 03:10\nLocks and what they are for\n07:45 Tides 12:30 End',
    ['0 Intro', '25 Weirs', '190 Locks and what they are for', '465 Tides', '750 End'],
  ],
])('a list in one paragraph is read with %s', (_, description, chapters) => {
  expect(told(description)).toEqual(chapters);
});

test.each([
  [
    'a story with times in it',
    'We left at 5:10 and met the others at 6:25, then waited until 7:40 before the boat came at 8:05 for us all.',
  ],
  ['a day in one line', 'Doors 18:00 Nora Aalto 18:30 Timo Salo 19:15 Drinks 20:00 End 22:00'],
])('%s gives no chapters', (_, description) => {
  expect(told(description)).toEqual([]);
});
