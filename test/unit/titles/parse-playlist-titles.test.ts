import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/domain/text/fold.ts';
import { parsePlaylistTitles } from '../../../src/domain/titles/parse-playlist-titles.ts';

/** Reads titles as one playlist; each as `title ← Name (Company), Name`. */
function read(titles: readonly string[], playlistTitle = ''): string[] {
  const videos = titles.map((rawTitle, i) => ({ id: `v${i}`, rawTitle }));
  return [...parsePlaylistTitles(videos, { playlistTitle }).values()].map(
    ({ title, speakers }) =>
      `${title} ← ${speakers.map(({ name, affiliation }) => (affiliation ? `${name} (${affiliation})` : name)).join(', ')}`,
  );
}

const single: readonly (readonly [string, string, string])[] = [
  [
    'two speakers of one company',
    'Harbour Logs at Scale - Ann Lee & Bo Park, Tidewater',
    'Harbour Logs at Scale ← Ann Lee (Tidewater), Bo Park (Tidewater)',
  ],
  [
    'semicolons between companies',
    'Harbour Logs - Ann Lee, Tidewater; Robert Quill & Maria Sand, Dunes',
    'Harbour Logs ← Ann Lee (Tidewater), Robert Quill (Dunes), Maria Sand (Dunes)',
  ],
  [
    'ampersand between companies',
    'Harbour Logs - Ann Lee, Tidewater & Robert Quill, Dunes',
    'Harbour Logs ← Ann Lee (Tidewater), Robert Quill (Dunes)',
  ],
  [
    'last company left out',
    'Harbour Logs - Ann Lee, Tidewater & Robert Quill',
    'Harbour Logs ← Ann Lee (Tidewater), Robert Quill',
  ],
  [
    'names between commas before one company',
    'Harbour Logs - Ann Lee, Robert Quill & Maria Sand, Dunes',
    'Harbour Logs ← Ann Lee (Dunes), Robert Quill (Dunes), Maria Sand (Dunes)',
  ],
  [
    'comma before the ampersand',
    'Harbour Logs - Ann Lee, Robert Quill, & Maria Sand',
    'Harbour Logs ← Ann Lee, Robert Quill, Maria Sand',
  ],
  [
    'job before the company',
    'Harbour Logs - Ann Lee, Senior Engineer, Tidewater',
    'Harbour Logs ← Ann Lee (Tidewater)',
  ],
  [
    'job with an ampersand',
    'Harbour Logs - Ann Lee, Founder & CEO, Tidewater & Robert Quill, CTO, Dunes',
    'Harbour Logs ← Ann Lee (Tidewater), Robert Quill (Dunes)',
  ],
  [
    'job and division before the company',
    'Harbour Logs - Ann Lee, Technical Strategist, Global Engineering, Blue Cap',
    'Harbour Logs ← Ann Lee (Blue Cap)',
  ],
  [
    'job at a company',
    'Harbour Logs - Ann Lee, Engineer at Tidewater',
    'Harbour Logs ← Ann Lee (Tidewater)',
  ],
  [
    'comma in the company',
    'Harbour Logs - Ann Lee, Tidewater, Inc. & Robert Quill, Dunes, LLC',
    'Harbour Logs ← Ann Lee (Tidewater, Inc.), Robert Quill (Dunes, LLC)',
  ],
  [
    'two commas in the company',
    'Harbour Logs - Ann Lee, Tidewater Tools Co., Ltd',
    'Harbour Logs ← Ann Lee (Tidewater Tools Co., Ltd)',
  ],
  [
    'company bought by another',
    'Harbour Logs - Ann Lee, Tidewater, now part of Dunes',
    'Harbour Logs ← Ann Lee (Tidewater, now part of Dunes)',
  ],
  ['by', 'Harbour Logs by Ann Lee', 'Harbour Logs ← Ann Lee'],
  [
    'by with a company',
    'Harbour Logs by Ann Lee, Tidewater, Inc.',
    'Harbour Logs ← Ann Lee (Tidewater, Inc.)',
  ],
  ['slash', 'Harbour Logs / Ann Lee', 'Harbour Logs ← Ann Lee'],
  ['pipe', 'Harbour Logs | Ann Lee', 'Harbour Logs ← Ann Lee'],
  ['name first', 'Ann Lee - Harbour Logs for Beginners', 'Harbour Logs for Beginners ← Ann Lee'],
  [
    'full-width colon',
    'Ann Lee：Harbour Logs for Beginners',
    'Harbour Logs for Beginners ← Ann Lee',
  ],
  [
    'dashes in the title',
    'Surviving Low Tide - How to Read Harbour Logs - Ann Lee, Tidewater',
    'Surviving Low Tide - How to Read Harbour Logs ← Ann Lee (Tidewater)',
  ],
  [
    'title cut before the names',
    'How We Stopped Losing Harbour L... Ann Lee & Robert Quill',
    'How We Stopped Losing Harbour L... ← Ann Lee, Robert Quill',
  ],
  [
    'dots that belong to the title',
    'Tides... with Math by Ann Lee, Blue Cap, Inc.',
    'Tides... with Math ← Ann Lee (Blue Cap, Inc.)',
  ],
  [
    'generation after the name',
    'Harbour Logs - John Quill Jr., Tidewater',
    'Harbour Logs ← John Quill Jr. (Tidewater)',
  ],
  [
    'honorific before the name',
    'Harbour Logs - Dr. Ann Lee, Tidewater',
    'Harbour Logs ← Dr. Ann Lee (Tidewater)',
  ],
  [
    'particles in the name',
    'Harbour Logs - Jan van der Sand, Tidewater',
    'Harbour Logs ← Jan van der Sand (Tidewater)',
  ],
  [
    'level in brackets',
    'Harbour Logs [I] - Ann Lee, Tidewater',
    'Harbour Logs ← Ann Lee (Tidewater)',
  ],
  [
    'skill level after the company',
    'Harbour Logs - Ann Lee, Tidewater (Any Skill Level)',
    'Harbour Logs ← Ann Lee (Tidewater)',
  ],
  ['language tag', '[EN] Harbour Logs - Ann Lee, Tidewater', 'Harbour Logs ← Ann Lee (Tidewater)'],
  ['handle in brackets', 'Harbour Logs / Kenji Sand (saltyk)', 'Harbour Logs ← Kenji Sand'],
  ['title in quotes', '"Harbour Logs" - Ann Lee', 'Harbour Logs ← Ann Lee'],
  [
    'kind before the title',
    'Keynote: Harbour Logs - Ann Lee, Tidewater',
    'Harbour Logs ← Ann Lee (Tidewater)',
  ],
  [
    'nothing but the kind before the names',
    'Closing Remarks - Ann Lee, Tidewater',
    'Closing Remarks ← Ann Lee (Tidewater)',
  ],
  ['opening keynote and a name', 'Opening Keynote - David Quill', 'Opening Keynote ← David Quill'],
  [
    'moderator and panelists',
    'Panel: Logs - Moderator: Ann Lee, Tidewater; Panelists: Robert Quill, Dunes; Maria Sand, Reef',
    'Logs ← Ann Lee (Tidewater), Robert Quill (Dunes), Maria Sand (Reef)',
  ],
  [
    'and in the company',
    'Harbour Logs - Ann Lee, Salt and Sand Ltd.',
    'Harbour Logs ← Ann Lee (Salt and Sand Ltd.)',
  ],
  [
    'slash in the company',
    'Harbour Logs - Ann Lee, Salt / Sand',
    'Harbour Logs ← Ann Lee (Salt / Sand)',
  ],
  ['name in brackets', 'Harbour Logs (Ann Lee, Tidewater)', 'Harbour Logs ← Ann Lee (Tidewater)'],
  ['name before a quoted title', 'Ann Lee “Harbour Logs”', 'Harbour Logs ← Ann Lee'],
  [
    'title before the name at the event',
    'Harbour Logs — Ann Lee, CTO @ Tidewater',
    'Harbour Logs ← Ann Lee (Tidewater)',
  ],
  [
    'from a company',
    'Harbour Logs by Ann Lee from Tidewater',
    'Harbour Logs ← Ann Lee (Tidewater)',
  ],
  ['handle after the name', 'Harbour Logs / Kenji Sand @saltyk', 'Harbour Logs ← Kenji Sand'],
  [
    'degree after the name',
    'Harbour Logs - Ann Lee, PhD, Tidewater',
    'Harbour Logs ← Ann Lee (Tidewater)',
  ],
  [
    'generation after a comma',
    'Harbour Logs - Ann Lee & John Quill, Jr., Tidewater',
    'Harbour Logs ← Ann Lee (Tidewater), John Quill, Jr. (Tidewater)',
  ],
  ['kind in brackets', 'Harbour Logs (Lightning Talk) - Ann Lee', 'Harbour Logs ← Ann Lee'],
  ['kind after the name', 'Harbour Logs - Ann Lee - Workshop', 'Harbour Logs ← Ann Lee'],
  ['kind before the name', 'Keynote: Ann Lee - Harbour Logs', 'Harbour Logs ← Ann Lee'],
  [
    'with leaves the names in the title',
    'Fireside Chat with Ann Lee',
    'Fireside Chat with Ann Lee ← Ann Lee',
  ],
  ['Spanish por', 'Bitácoras del puerto por Ana Lima', 'Bitácoras del puerto ← Ana Lima'],
  ['French par', 'Journaux de bord par Jean Dupont', 'Journaux de bord ← Jean Dupont'],
  [
    'Chinese name and company',
    '港口日志入门 - 王小明, 潮水科技',
    '港口日志入门 ← 王小明 (潮水科技)',
  ],
  ['hashtags at the end', 'Harbour Logs - Ann Lee #saltconf #tides', 'Harbour Logs ← Ann Lee'],
  [
    'possessive that is no name',
    "Ann's Harbour - Logs and Ledgers",
    "Ann's Harbour - Logs and Ledgers ← ",
  ],
  [
    'several people nobody names',
    'Harbour Logs by Various Presenters',
    'Harbour Logs by Various Presenters ← ',
  ],
  ['no speakers', 'Harbour Logs: The Power of Tides', 'Harbour Logs: The Power of Tides ← '],
  [
    'by that is no billing',
    'Harbours Powered by Wind and Sun',
    'Harbours Powered by Wind and Sun ← ',
  ],
  ['step by step', 'Rigging a Boat Step by Step', 'Rigging a Boat Step by Step ← '],
  ['topic after a dash', 'Harbour Logs - Team Building', 'Harbour Logs - Team Building ← '],
];

test.each(single)('a title alone: %s', (_, raw, expected) => {
  expect(read([raw])).toEqual([expected]);
});

describe('a playlist shows its own pattern', () => {
  test('an event name before every title is left out', () => {
    expect(
      read([
        'SaltConf 2031 - Reading Tides by Ann Lee',
        'SaltConf 2031 - Keynote: Deep Water by Robert Quill',
        'SaltConf 2031- Nets and Knots by Maria Sand',
        'SaltConf 2031 Closing Remarks by Ann Lee',
      ]),
    ).toEqual([
      'Reading Tides ← Ann Lee',
      'Deep Water ← Robert Quill',
      'Nets and Knots ← Maria Sand',
      'Closing Remarks ← Ann Lee',
    ]);
  });

  test('an event name after every title is left out, whatever its spelling', () => {
    expect(
      read(
        [
          'Ann Lee - Reading Tides - Salt Conf 2031',
          'Robert Quill - Tide Tables, Version 8 - Salt Conf 2031',
          "Maria Sand - Nets and Knots - Salt Conf '31",
          'Kenji Mori - Ropes - SaltConf',
        ],
        'Salt Conf 2031',
      ),
    ).toEqual([
      'Reading Tides ← Ann Lee',
      'Tide Tables, Version 8 ← Robert Quill',
      'Nets and Knots ← Maria Sand',
      'Ropes ← Kenji Mori',
    ]);
  });

  test('handles are names where the others stand in the same place', () => {
    expect(
      read([
        'Reading Tides / Ann Lee',
        'Nets and Knots / Robert Quill',
        'Deep Water / Maria Sand',
        'Ropes on Deck / salty_k',
        'Anchors Aweigh / tidewolf',
      ]).slice(3),
    ).toEqual(['Ropes on Deck ← salty_k', 'Anchors Aweigh ← tidewolf']);
  });

  test('the same words are a name on the side where names stand', () => {
    const [first, second] = [
      ['Coral Reeve - Storm Finch', 'Ann Lee - Tides', 'Robert Quill - Nets', 'Maria Sand - Ropes'],
      ['Coral Reeve - Storm Finch', 'Tides - Ann Lee', 'Nets - Robert Quill', 'Ropes - Maria Sand'],
    ].map((titles) => read(titles)[0]);
    expect([first, second]).toEqual(['Storm Finch ← Coral Reeve', 'Coral Reeve ← Storm Finch']);
  });

  test('running numbers are left out', () => {
    expect(
      read(['1. Ann Lee - Reading Tides', '2. Robert Quill - Nets', '3. Maria Sand - 10 Ropes']),
    ).toEqual(['Reading Tides ← Ann Lee', 'Nets ← Robert Quill', '10 Ropes ← Maria Sand']);
  });

  test('a discussion is no name where names stand', () => {
    expect(
      read([
        'Reading Tides - Ann Lee',
        'Nets and Knots - Robert Quill',
        'Deep Water - Maria Sand',
        'Choosing a Harbour - Group Discussion',
      ])[3],
    ).toBe('Choosing a Harbour - Group Discussion ← ');
  });

  test('an unknown pair of words after a comma is a company where companies are billed', () => {
    expect(
      read([
        'Tides - Ann Lee, Dunes',
        'Nets - Robert Quill, Blue Cap',
        'Ropes - Maria Sand, Tidewater',
        'Deep Water - Kenji Mori, Corvo Maris',
      ])[3],
    ).toBe('Deep Water ← Kenji Mori (Corvo Maris)');
  });

  test('Japanese names stand after the slash', () => {
    expect(
      read([
        '潮の満ち引きを読むための入門 / 汐見 花子',
        '網と結び目のしくみについて / Kenji Mori',
        '港のログを手で書いて学ぶ / 浜田太郎',
      ]),
    ).toEqual([
      '潮の満ち引きを読むための入門 ← 汐見 花子',
      '網と結び目のしくみについて ← Kenji Mori',
      '港のログを手で書いて学ぶ ← 浜田太郎',
    ]);
  });

  test('one odd title is no witness for itself', () => {
    expect(
      read(
        [
          'SaltConf 2031 - Reading Tides',
          'SaltConf 2031 - Nets and Knots',
          'SaltConf 2031 - Deep Water',
          'SaltConf 2031 - Ropes on Deck',
          'SaltConf 2031 - Herring Tigers - Boats and the Art of War',
          'SaltConf 2031 - Anchors Aweigh',
        ],
        'SaltConf 2031',
      )[4],
    ).toBe('Herring Tigers - Boats and the Art of War ← ');
  });

  test('an event between title and name is left out', () => {
    expect(
      read(
        [
          'Tides | Salt Conf 2031 | Ann Lee',
          'Nets | Salt Conf 2031 | Robert Quill',
          'Ropes | Salt Conf 2031 | Maria Sand',
        ],
        'Salt Conf 2031',
      ),
    ).toEqual(['Tides ← Ann Lee', 'Nets ← Robert Quill', 'Ropes ← Maria Sand']);
  });

  test('a name before a comma is one where the playlist writes so', () => {
    expect(
      read([
        'Ann Lee, Reading the tides',
        'Robert Quill, Nets and knots',
        'Maria Sand, Ropes, chains and anchors',
        'Nobody needs a bigger boat',
      ]),
    ).toEqual([
      'Reading the tides ← Ann Lee',
      'Nets and knots ← Robert Quill',
      'Ropes, chains and anchors ← Maria Sand',
      'Nobody needs a bigger boat ← ',
    ]);
  });

  test('brackets hold companies where they mostly do, handles elsewhere', () => {
    const rest = [
      'Tides - Robert Quill (Tidewater)',
      'Nets - Maria Sand (Dunes)',
      'Ropes - Jan Mori (Reef Labs)',
    ];
    const handles = [
      'Tides - Robert Quill (robq)',
      'Nets - Maria Sand (@sandy)',
      'Ropes - Jan Mori (jm_9)',
    ];
    expect(read(['Logs - Ann Lee (Corvo)', ...rest])[0]).toBe('Logs ← Ann Lee (Corvo)');
    expect(read(['Logs - Ann Lee (Corvo)', ...handles])[0]).toBe('Logs ← Ann Lee');
  });

  test('"with" ends the title where it does in most titles', () => {
    expect(
      read([
        'Tides with Ann Lee',
        'Nets with Robert Quill',
        'Ropes with Maria Sand',
        'Logs with Kenji Mori',
      ]),
    ).toEqual([
      'Tides ← Ann Lee',
      'Nets ← Robert Quill',
      'Ropes ← Maria Sand',
      'Logs ← Kenji Mori',
    ]);
  });

  test('a company may stand in a segment of its own', () => {
    expect(
      read([
        'Tides | Ann Lee | Tidewater',
        'Nets | Robert Quill | Dunes',
        'Ropes | Maria Sand | Reef Labs',
      ]),
    ).toEqual([
      'Tides ← Ann Lee (Tidewater)',
      'Nets ← Robert Quill (Dunes)',
      'Ropes ← Maria Sand (Reef Labs)',
    ]);
  });

  test('a name alone is a speaker where all titles are names', () => {
    expect(read(['Ann Lee', 'Robert Quill', 'Maria Sand', 'Corvo Thrace'])[3]).toBe(
      'Corvo Thrace ← Corvo Thrace',
    );
  });

  test('a topic in the place of names is none', () => {
    expect(read(['Deep Water', 'Harbour Logs', 'Salt and Sand', 'Tide Tables'])).toEqual([
      'Deep Water ← ',
      'Harbour Logs ← ',
      'Salt and Sand ← ',
      'Tide Tables ← ',
    ]);
  });
});

describe('descriptions', () => {
  test('the line that repeats a cut title in full is read instead', () => {
    const [parsed] = parsePlaylistTitles([
      {
        id: 'a',
        rawTitle: 'How We Stopped Losing Harbour L... Ann L & Robert Q',
        description:
          'Join us next year!\n\nHow We Stopped Losing Harbour Logs - Ann Lee, Tidewater & Robert Quill, Dunes\n\nEvery harbour keeps logs.',
      },
    ]).values();
    expect(parsed).toMatchObject({
      rawTitle: 'How We Stopped Losing Harbour L... Ann L & Robert Q',
      title: 'How We Stopped Losing Harbour Logs',
      speakers: [
        { name: 'Ann Lee', affiliation: 'Tidewater' },
        { name: 'Robert Quill', affiliation: 'Dunes' },
      ],
    });
  });

  test('the line may repeat the title without its event, and end it where the names were cut', () => {
    const [parsed] = parsePlaylistTitles(
      [
        {
          id: 'a',
          rawTitle:
            'SaltConf 2031 - Losing Harbour Logs and Finding Them - Ann Lee, Tidewater & Rob...',
          description:
            'Losing Harbour Logs and Finding Them - Ann Lee, Tidewater & Robert Quill, Dunes',
        },
      ],
      { playlistTitle: 'SaltConf 2031' },
    ).values();
    expect(parsed).toMatchObject({
      title: 'Losing Harbour Logs and Finding Them',
      speakers: [
        { name: 'Ann Lee', affiliation: 'Tidewater' },
        { name: 'Robert Quill', affiliation: 'Dunes' },
      ],
    });
  });

  test.each([
    ['Logs - Ann Lee, Tidewater & Robert Qu...', [{ name: 'Ann Lee', affiliation: 'Tidewater' }]],
    [
      'Logs - Ann Lee, Tidewater; Robert Quill, Du...',
      [{ name: 'Ann Lee', affiliation: 'Tidewater' }, { name: 'Robert Quill' }],
    ],
    ['Logs - Ann L...', []],
  ])('half a name or company is left out where no line completes it: %s', (rawTitle, speakers) => {
    const [parsed] = parsePlaylistTitles([{ id: 'a', rawTitle }]).values();
    expect(parsed?.speakers).toEqual(speakers);
    expect(parsed?.confidence).toBeLessThan(0.6);
  });

  test.each([
    [
      'Losing Harbour Logs and Fin... Ann Lee & Robert Quill',
      'Losing Harbour Logs and Finding Them',
    ],
    [
      'Losing Harbour Logs and Fin... Ann Lee & Robert Quill',
      'Title: Losing Harbour Logs and Finding Them',
    ],
  ])(
    'names after a cut title stay where the line has only the title: %s',
    (rawTitle, description) => {
      const [parsed] = parsePlaylistTitles([{ id: 'a', rawTitle, description }]).values();
      expect(parsed).toMatchObject({
        title: 'Losing Harbour Logs and Finding Them',
        speakers: [{ name: 'Ann Lee' }, { name: 'Robert Quill' }],
      });
    },
  );

  test('a sentence that begins like a cut title does not replace it', () => {
    const rawTitle = 'Losing Harbour Logs... Ann Lee';
    const description = `Losing harbour logs is what happens to everybody who ${'sails and '.repeat(12)}sails.`;
    const [parsed] = parsePlaylistTitles([{ id: 'a', rawTitle, description }]).values();
    expect(parsed).toMatchObject({
      title: 'Losing Harbour Logs...',
      speakers: [{ name: 'Ann Lee' }],
    });
  });

  test('a billing in the description decides between two readings', () => {
    const rawTitle = 'Umbra Vell - Thrace Corvin';
    const speakers = ['Umbra Vell', 'Thrace Corvin'].map((name) => {
      const description = `Speaker: ${name}`;
      return parsePlaylistTitles([{ id: 'a', rawTitle, description }]).get('a')?.speakers;
    });
    expect(speakers).toEqual([[{ name: 'Umbra Vell' }], [{ name: 'Thrace Corvin' }]]);
  });

  test.each([
    ['By, Ann Lee\nEvery harbour keeps logs.'],
    ['Every harbour keeps logs.\n\nSpeaker: Ann Lee'],
    ['Every harbour keeps logs.\n\nby Ann Lee'],
  ])('a billing in the description names the speakers: %j', (description) => {
    const [parsed] = parsePlaylistTitles([
      { id: 'a', rawTitle: 'Harbour Logs', description },
    ]).values();
    expect(parsed?.speakers).toEqual([{ name: 'Ann Lee' }]);
    expect(parsed?.reasons).toEqual(['from-description']);
  });

  test('a sentence about somebody names no speaker', () => {
    const description = 'Written by people who sail, loved by Ann Lee and her crew of forty.';
    const [parsed] = parsePlaylistTitles([
      { id: 'a', rawTitle: 'Harbour Logs', description },
    ]).values();
    expect(parsed?.speakers).toEqual([]);
  });
});

test('people known from elsewhere tip the balance', () => {
  const videos = [{ id: 'a', rawTitle: 'Umbra Vell | Corin Thrace' }];
  const parsed = (known: string[]) =>
    parsePlaylistTitles(videos, { knownPeople: new Set(known.map(fold)) }).get('a');
  expect(parsed(['Umbra Vell'])).toMatchObject({
    title: 'Corin Thrace',
    speakers: [{ name: 'Umbra Vell' }],
  });
  expect(parsed(['Corin Thrace'])).toMatchObject({
    title: 'Umbra Vell',
    speakers: [{ name: 'Corin Thrace' }],
  });
  expect(parsed([])?.confidence).toBeLessThan(0.75);
});

test('without speakers the confidence stays below what is sure enough', () => {
  const [parsed] = parsePlaylistTitles([{ id: 'a', rawTitle: 'Harbour Logs' }]).values();
  expect(parsed).toMatchObject({ speakers: [], reasons: ['no-speaker'] });
  expect(parsed?.confidence).toBeLessThan(0.6);
});
