import { expect, test } from 'vitest';
import { findRelated } from '../../../src/domain/related/find-related.ts';
import { abstractWords } from '../../../src/site/search/abstract-words.ts';
import { archiveOf, type ArchiveFiles, type EventFiles } from './make-sources.ts';

const [one, two, three] = ['aaaaaaaaaaa', 'bbbbbbbbbbb', 'ccccccccccc'];
const ABOUT =
  'Every lock on the old canal keeps a record of the water that went through it. This talk reads those records.';
const foot = 'Follow us: https://twitter.com/weirconf\nRecorded at WeirConf, 11-13 April 2031.';
const told = (description: string, rawTitle = 'Reading the water') => [
  { id: one, rawTitle, description },
  ...[two, three].map((id, at) => ({
    id,
    rawTitle: `Tides ${at + 1} and what they do`,
    description: `Tides rise and fall ${at} times, and nobody writes it down.\n\n${foot}`,
  })),
];
const session = {
  id: 'water',
  title: 'Reading the water',
  recordings: [{ video: one }],
};
const archive = (event: EventFiles, more: Partial<ArchiveFiles> = {}) =>
  archiveOf({ ...more, events: [event] });
const talkOf = (event: EventFiles, more: Partial<ArchiveFiles> = {}) => {
  const found = archive(event, more).talks.find(({ recordings }) => recordings[0]?.videoId === one);
  if (!found) throw new Error('there is no such talk');
  return found;
};

test('a talk nobody wrote an abstract for has that of its recording’s description, and says so', () => {
  const talk = talkOf({ videos: told(`${ABOUT}\n\n${foot}`) });
  expect(talk.abstract).toBe(ABOUT);
  expect(talk.origins.abstract).toBe('described');
});

test('what a person wrote goes before a description', () => {
  const talk = talkOf(
    {
      sessions: [
        {
          ...session,
          abstract: 'About locks.',
          speakers: [{ person: 'mira-sand' }],
          resources: [{ kind: 'slides', label: 'Slides', url: 'https://weir.example/hand.pdf' }],
        },
      ],
      videos: told(`Speaker: Ann Lee\nSlides: https://weir.example/a.pdf\n\n${ABOUT}`),
    },
    { people: [{ id: 'mira-sand', name: 'Mira Sand' }] },
  );
  expect(talk).toMatchObject({ abstract: 'About locks.', described: [] });
  expect(talk.speakers.map(({ personId }) => personId)).toEqual(['mira-sand']);
  expect(talk.origins).toMatchObject({ abstract: 'schedule', speakers: 'schedule' });
});

test.each([
  ['whom only it bills', 'Reading the water', 'Speaker: Ann Lee', ['Ann Lee'], 'described'],
  [
    'and the title’s',
    'Reading the water - Ann Lee',
    'Speakers: Ann Lee, Bob Ray',
    ['Ann Lee', 'Bob Ray'],
    'described',
  ],
])('a description gives the people %s', (_, rawTitle, line, names, origin) => {
  const talk = talkOf({ videos: told(`${line}\n\n${ABOUT}`, rawTitle) });
  expect(talk.speakers.map(({ as }) => as)).toEqual(names);
  expect(talk.origins.speakers).toBe(origin);
});

test('links become resources with a safe address, and one person’s accounts are linked from their page', () => {
  const { talks, personById } = archive({
    videos: told(
      `Speaker: Ann Lee\nhttps://github.com/annlee\nSlides: https://weir.example/a.pdf?x="><script>\nCode: www.github.com/annlee/locks\n\n${ABOUT}`,
    ),
  });
  const talk = talks.find(({ title }) => title === 'Reading the water');
  expect(talk?.described).toEqual([
    { kind: 'slides', url: expect.not.stringMatching(/["<>]/u) as string },
    { kind: 'code', url: 'https://www.github.com/annlee/locks' },
  ]);
  expect(personById.get('ann-lee')?.links).toEqual({ github: 'annlee' });
});

test('of two speakers nobody says whose an account is', () => {
  const { personById } = archive({
    videos: told(`Speakers: Ann Lee, Bob Ray\nhttps://github.com/annlee\n\n${ABOUT}`),
  });
  expect([...personById.values()].map(({ links }) => links)).toEqual([{}, {}]);
});

test('the month a description tells is the talk’s, within what is known of the event', () => {
  const guessed = { guessed: ['start' as const, 'end' as const] };
  expect(talkOf({ event: guessed, videos: told(`${ABOUT}\n\n${foot}`) }).day).toBe('2031-04');
  const event = { start: '2032-05-01', end: '2032-05-02' };
  const other = archiveOf({
    events: [{ id: 'brookcon-2032', event, videos: told(`${ABOUT}\n\n${foot}`) }],
  });
  expect(other.talks[0]?.day).not.toBe('2031-04');
});

test('talks that share a recording have nothing of its description', () => {
  const sessions = [session, { ...session, id: 'other', title: 'Other' }];
  const { talks } = archive({ sessions, videos: told(ABOUT) });
  expect(
    talks.filter(({ key }) => key === 'water' || key === 'other').map(({ abstract }) => abstract),
  ).toEqual([undefined, undefined]);
});

test('a name somebody has left behind is replaced, and a paragraph that names somebody hidden goes', () => {
  const people = [
    { id: 'ada-pool', name: 'Ada Pool', formerly: ['Bert Pool'] },
    { id: 'cleo-day', name: 'Cleo Day', hidden: true },
  ];
  const other =
    'The records were found by Cleo Day in a box under the bridge, years after the last lock had closed.';
  const talk = talkOf(
    { videos: told(`${ABOUT} Bert Pool kept them all for years.\n\n${other}\n\n${foot}`) },
    { people },
  );
  expect(talk.abstract).toBe(`${ABOUT} Ada Pool kept them all for years.`);
});

test('topics found in a description say so', () => {
  const topics = [
    { id: 'locks', name: 'Old canal' },
    { id: 'tides', name: 'Tidewater' },
  ];
  const talk = talkOf({ videos: told(`${ABOUT}\n\n#Tidewater`) }, { topics });
  expect(talk.topics).toEqual([
    { topicId: 'locks', from: 'description' },
    { topicId: 'tides', from: 'description' },
  ]);
});

test('what is not sure is left out by name', () => {
  expect(talkOf({ videos: told('A talk on locks') })).toMatchObject({ leftOut: ['abstract'] });
});

test('a build without descriptions has the same talks and addresses', () => {
  const files = { videos: told(`Speaker: Ann Lee\n\n${ABOUT}`) };
  const addresses = (talks: readonly { id: string; slug: string }[]) =>
    talks.map(({ id, slug }) => [id, slug]);
  const read = archive(files).talks;
  expect(addresses(archiveOf({ events: [files] }, { withDescriptions: false }).talks)).toEqual(
    addresses(read),
  );
});

test('no described text, index entry or reason for a related talk names somebody hidden or left behind', () => {
  const people = [
    { id: 'ada-pool', name: 'Ada Pool', formerly: ['Bert Pool'] },
    { id: 'cleo-day', name: 'Cleo Day', hidden: true },
  ];
  const said = (begin: string, place: string) =>
    `${begin} At the ${place} Bert Pool measured turbidity, sediment and hydrophones.\n\nThe ${place} was found by Cleo Day in a box under the bridge.`;
  const found = archive(
    {
      videos: [
        { id: one, rawTitle: 'Reading the water', description: said(ABOUT, 'lock') },
        {
          id: two,
          rawTitle: 'Writing the water',
          description: said('Every weir wants a pen, and this talk hands out a few.', 'weir'),
        },
        { id: three, rawTitle: 'Tides', description: `Tides rise.\n\n${foot}` },
      ],
    },
    { people },
  );
  const shown = [
    JSON.stringify(
      found.talks.map(({ abstract, described, topics }) => [abstract, described, topics]),
    ),
    JSON.stringify([...abstractWords(found).values()]),
    JSON.stringify([...findRelated(found)]),
  ].join('\n');
  expect(shown).toContain('turbidity');
  expect(shown).not.toMatch(/bert|cleo/iu);
});

test.each([
  ['a script', 'javascript:alert(1)'],
  ['data', 'data:text/html;base64,PHNjcmlwdD4='],
  ['a file of this machine', 'file:///etc/passwd'],
  ['a name with a password', 'https://ann:secret@weir.example/a.pdf'],
  ['more than any address needs', `https://weir.example/${'a'.repeat(3_000)}.pdf`],
])('%s is no link of a talk', (_, address) => {
  expect(talkOf({ videos: told(`Slides: ${address}\n\n${ABOUT}`) }).described).toEqual([]);
});

test('a description of hundreds of links gives a few', () => {
  const many = Array.from({ length: 200 }, (_, at) => `Slides: https://weir.example/${at}.pdf`);
  const { described } = talkOf({ videos: told(`${ABOUT}\n\n${many.join('\n')}`) });
  expect(described.length).toBeGreaterThan(0);
  expect(described.length).toBeLessThanOrEqual(6);
});
