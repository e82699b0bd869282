import { describe, expect, test } from 'vitest';
import { parsePlaylistTitles } from '../../../src/domain/titles/parse-playlist-titles.ts';

const TALKS = [
  ['Nora Aalto', 'Keeping the Wheel Turning'],
  ['Timo Salo', 'Grain in Motion'],
  ['Ida Berg', 'What Ice Taught Us'],
  ['Piotr Wilk', 'A Mill for Everybody'],
  ['Beatriz Nunes', 'Stones, Belts and Gears'],
  ['Minato Abe', 'Who Owns the River?'],
  ['Gwen Roth', 'Sorting Seeds at Scale'],
  ['Samir Okafor', 'Every Drop Counts'],
] as const;

type Shape = (name: string, title: string, index: number) => string;
const plain = TALKS.map(([name, title]) => [title, name]);

function read(titles: readonly string[], playlistTitle = 'MillConf 2031', description = '') {
  const videos = titles.map((rawTitle, i) => ({ id: `v${i}`, rawTitle, description }));
  return [...parsePlaylistTitles(videos, { playlistTitle }).values()];
}
const billed = (titles: readonly string[], playlistTitle?: string) =>
  read(titles, playlistTitle).map(({ title, speakers }) => [
    title,
    speakers.map(({ name }) => name).join(' & '),
  ]);
const some =
  (indexes: readonly number[], special: Shape, usual: Shape): Shape =>
  (name, title, index) =>
    (indexes.includes(index) ? special : usual)(name, title, index);

describe('a whole playlist of one shape is read', () => {
  test.each<[string, Shape]>([
    ['codes before names', (n, t, i) => `D${1 + (i >> 2)}${1 + (i % 4)}. ${n} - ${t}`],
    ['codes of two parts', (n, t, i) => `D${1 + (i >> 2)}-${1 + (i % 4)} ${n} - ${t}`],
    ['codes before titles', (n, t, i) => `S0${i + 1} - ${t} - ${n}`],
    ['days and talks of somebody', (n, t, i) => `Day ${1 + (i >> 2)} - ${n}’s Talk on ${t}`],
    ['names before a colon', (n, t) => `${n}: ${t}`],
    ['names at the event', (n, t) => `${n} @ MillConf 2031: ${t}`],
    ['names “at” the event', (n, t) => `${n} at MillConf 2031 - ${t}`],
    ['letters left behind the event', (n, t) => `MillConf 2031 CE - ${t} - ${n}`],
    ['a year left behind the event', (n, t) => `MillConf | 2031 | ${t} | ${n}`],
    ['a year before the title', (n, t) => `2031 | ${t} | ${n}`],
    ['the event before a quotation', (n, t) => `MillFest "${t}" - ${n}`],
    ['German quotation marks', (n, t) => `MillConf 2031 „${t}“ ${n}`],
    [
      'slides at the end',
      some(
        [1, 4],
        (n, t) => `${t} - ${n} - Slides`,
        (n, t) => `${t} - ${n}`,
      ),
    ],
    [
      'mended uploads',
      some(
        [1, 4],
        (n, t) => `${n} - ${t} (Fixed)`,
        (n, t) => `${n} - ${t}`,
      ),
    ],
    [
      'mended sound',
      some(
        [2],
        (n, t) => `${n} - ${t} [Fixed Audio]`,
        (n, t) => `${n} - ${t}`,
      ),
    ],
    [
      '“by” glued to the title',
      some(
        [4],
        (n, t) => `${t} and testingby ${n}`,
        (n, t) => `${t} by ${n}`,
      ),
    ],
    [
      '“by” glued to the name',
      some(
        [4],
        (n, t) => `${t} by${n}`,
        (n, t) => `${t} by ${n}`,
      ),
    ],
    [
      'nothing before a name',
      some(
        [2],
        (n, t) => `${t} ${n}`,
        (n, t) => `${t} by ${n}`,
      ),
    ],
  ])('%s', (_, shape) => {
    const titles = billed(TALKS.map(([name, title], i) => shape(name, title, i)));
    const bare = titles.map(([title, names]) => [title?.replace(/ and testing$/, ''), names]);
    expect(bare).toEqual(plain);
  });

  test('companies behind the titles', () => {
    const companies = ['Tidewater Labs', 'Harbour Inc', 'OpenMill', 'Weirsoft', 'Nordgrain GmbH'];
    const parsed = read(
      companies.map((company, i) => `${TALKS[i]?.join(' - ') ?? ''} - ${company}`),
    );
    expect(parsed.map(({ title, speakers }) => [title, speakers])).toEqual(
      companies.map((affiliation, i) => [TALKS[i]?.[1], [{ name: TALKS[i]?.[0], affiliation }]]),
    );
  });

  test.each([':', ' -'])('subtitles behind the titles of `Name%s Title – Subtitle`', (mark) => {
    const subtitles = [
      'Better DX in Mills',
      'Overcoming the Top 10',
      'from Weir to Wheel',
      'A Guide',
    ];
    const parsed = read(
      subtitles.map((subtitle, i) => `${TALKS[i]?.[0]}${mark} ${TALKS[i]?.[1]} – ${subtitle}`),
    );
    expect(parsed.flatMap(({ speakers }) => speakers)).toEqual(
      subtitles.map((_, i) => ({ name: TALKS[i]?.[0] })),
    );
  });

  test('names in characters that no list of surnames holds', () => {
    const names = ['安部湊', '佐藤葵', '田中蓮', '鬼頭美咲', '綾部健', '山本陽菜', '鈴木大輔'];
    const titles = names.map(
      (name, i) => `水車会議2031 ${'春夏秋冬海山川'[i] ?? ''}を学ぶ / ${name}`,
    );
    expect(billed(titles, '水車会議 2031').map(([, name]) => name)).toEqual(names);
  });
});

describe('one title unlike the others', () => {
  const others = (raw: string) => [
    raw,
    ...TALKS.slice(1).map(([name, title]) => `MillConf 2031: ${title} by ${name}`),
  ];
  test.each<[string, string, string, string]>([
    [
      'a keynote without a separator',
      'Keynote Playing in the Rain by Nora Aalto',
      'Playing in the Rain',
      'Nora Aalto',
    ],
    [
      'a lightning talk without one',
      'Lightning Talk Better Weirs by Nora Aalto',
      'Better Weirs',
      'Nora Aalto',
    ],
    ['a keynote of somebody', 'Keynote - Nora Aalto', 'Keynote', 'Nora Aalto'],
    ['who opens', 'Opening Remarks with Nora Aalto', 'Opening Remarks', 'Nora Aalto'],
    [
      'who closes a game',
      'Quiz and Closing Remarks with Nora Aalto',
      'Quiz and Closing Remarks',
      'Nora Aalto',
    ],
    ['a talk with a tool', 'Building a Weir w/ Rusty Gates', 'Building a Weir w/ Rusty Gates', ''],
    [
      'quotation marks in quotation marks',
      'Nora Aalto "Is there "water" on Mars?"',
      'Is there "water" on Mars?',
      'Nora Aalto',
    ],
    [
      'two words of a title that are no name',
      'Using Gears and Making Gears Usable',
      'Using Gears and Making Gears Usable',
      '',
    ],
    ['a place at the end', 'How we moved to Port Nora', 'How we moved to Port Nora', ''],
    [
      '“by” within a word',
      'What is new in Ruby Nora Aalto tried',
      'What is new in Ruby Nora Aalto tried',
      '',
    ],
    ['a name that ends in “by”', 'Weirs for fun by Toby Hede', 'Weirs for fun', 'Toby Hede'],
  ])('%s', (_, raw, title, names) => {
    expect(billed(others(`MillConf 2031: ${raw}`))[0]).toEqual([title, names]);
  });

  test('a subtitle behind a quotation is nobody', () => {
    const titles = billed(
      [
        'Mill Security ’31 - Keeping the Wheel Turning: Measuring Old Mills',
        'Mill Security ’31 - “It grinds the whole night”: A Study',
        'Mill Security ’31 - Grain in Motion',
      ],
      'Mill Security ’31',
    );
    expect(titles.map(([, names]) => names)).toEqual(['', '', '']);
  });

  test('brackets with day and room go with the event', () => {
    const titles = billed(
      [
        'Nora Aalto - Keeping the Wheel Turning [EuroMill 2031 - 21 June 2031 in "Grain Hall" ]',
        'T Salo - Grain in Motion [EuroMill 2031 - 20 June 2031 in "Grain Hall" ]',
        'B Nunes,M Okafor - What Ice Taught Us [EuroMill 2031 - 22 June 2031 in "Water Hall" ]',
      ],
      'EuroMill 2031',
    );
    expect(titles[2]).toEqual(['What Ice Taught Us', 'B Nunes & M Okafor']);
  });
});

test.each<[string, string, string, string, string]>([
  ['before the names', 'Grain - Harbour Labs (Ida Berg)', 'Grain', 'Ida Berg', 'Harbour Labs'],
  ['glued to a name', 'Grain - Ida Berg@Nordgrain', 'Grain', 'Ida Berg', 'Nordgrain'],
  ['known, behind the title', 'Grain, Nordgrain - Ida Berg', 'Grain', 'Ida Berg', 'Nordgrain'],
  ['known, in brackets', 'Grain (Nordgrain) - Ida Berg', 'Grain', 'Ida Berg', 'Nordgrain'],
  ['before “Slides”', 'Grain - Ida Berg, Nordgrain Slides', 'Grain', 'Ida Berg', 'Nordgrain'],
  [
    'before a word on it',
    'Grain - Ida Berg, Nordgrain (Pre-recorded)',
    'Grain',
    'Ida Berg',
    'Nordgrain',
  ],
  [
    'behind names that nothing separates',
    'A Long Road for Developers Ida Berg, Nordgrain',
    'A Long Road for Developers',
    'Ida Berg',
    'Nordgrain',
  ],
])('a company is found %s', (_, raw, title, name, affiliation) => {
  const others = ['Tides', 'Weirs', 'Locks', 'Ice'].map(
    (topic, i) => `${topic} at Scale - ${TALKS[i]?.[0] ?? ''}, Nordgrain`,
  );
  const [parsed] = read([raw, ...others], 'MillCon 2031');
  expect([parsed?.title, parsed?.speakers]).toEqual([title, [{ name, affiliation }]]);
});

test('a code before a name goes though no other title has one', () => {
  const others = TALKS.slice(1).map(([name, title]) => `${name} - ${title}`);
  expect(billed(['D21. Nora Aalto - Mills', ...others])[0]).toEqual(['Mills', 'Nora Aalto']);
});

describe('a cut title is completed where the description says it whole', () => {
  const cut = 'A very long story of grain in motion and what...';
  test.each([
    [
      'in a line',
      'A very long story of grain in motion and what it does\n\nA talk.',
      ' and what it does',
    ],
    [
      'in the front of a sentence',
      'A very long story of grain in motion and what it does. Then more is said.',
      ' and what it does',
    ],
    [
      'in quotation marks',
      'In “A very long story of grain in motion and what for” he tells.',
      ' and what for',
    ],
    ['nowhere', 'A very long talk.', ' and what...'],
  ])('%s', (_, description, rest) => {
    for (const raw of [`Timo Salo - ${cut}`, `${cut} - Timo Salo`, `${cut} by Timo Salo`]) {
      const [, parsed] = read(
        ['Grain - Ida Berg', raw, 'Ice - Piotr Wilk'],
        'MillConf',
        description,
      );
      expect(parsed?.title).toBe(`A very long story of grain in motion${rest}`);
      expect(parsed?.speakers).toEqual([{ name: 'Timo Salo' }]);
    }
  });
});
