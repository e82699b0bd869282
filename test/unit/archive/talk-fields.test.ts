import { expect, test } from 'vitest';
import { archiveOf, type EventFiles } from './make-sources.ts';

const video = 'aaaaaaaaaaa';
const people = [
  { id: 'mira-sand', name: 'Mira Sand' },
  { id: 'jonas-reed', name: 'Jonas Reed' },
];

const talkOf = (event: EventFiles) => archiveOf({ people, events: [event] }).talks[0];

test('what a correction says wins over the schedule, and the talk says so', () => {
  const talk = talkOf({
    sessions: [{ id: 'rivers', title: 'Rivers', kind: 'talk', abstract: 'About rivers.' }],
    corrections: [{ talk: 'rivers', say: { title: 'Rivers of Data', kind: 'keynote' } }],
  });
  expect(talk).toMatchObject({
    title: 'Rivers of Data',
    kind: 'keynote',
    abstract: 'About rivers.',
  });
  expect(talk?.origins).toMatchObject({
    title: 'correction',
    kind: 'correction',
    abstract: 'schedule',
  });
});

test('of two corrections of one field the later counts', () => {
  const talk = talkOf({
    sessions: [{ id: 'rivers', title: 'Rivers' }],
    corrections: [
      { talk: 'rivers', say: { title: 'First', language: 'de' } },
      { talk: 'rivers', say: { title: 'Second' } },
    ],
  });
  expect(talk).toMatchObject({ title: 'Second', language: 'de' });
});

test('the schedule wins over what the recording is called', () => {
  const talk = talkOf({
    sessions: [
      {
        id: 'rivers',
        title: 'Rivers',
        speakers: [{ person: 'mira-sand' }],
        recordings: [{ video }],
      },
    ],
    videos: [{ id: video, rawTitle: 'Streams - Jonas Reed, Millpond' }],
  });
  expect(talk).toMatchObject({ title: 'Rivers', rawTitle: 'Streams - Jonas Reed, Millpond' });
  expect(talk?.speakers.map(({ personId }) => personId)).toEqual(['mira-sand']);
  expect(talk?.origins).toMatchObject({ title: 'schedule', speakers: 'schedule' });
});

test('a recording without a session is called what its title says once taken apart', () => {
  const talk = talkOf({
    videos: [{ id: video, rawTitle: 'Keynote: Streams - Jonas Reed, Millpond' }],
  });
  expect(talk).toMatchObject({
    key: `video:${video}`,
    slug: 'streams',
    title: 'Streams',
    kind: 'keynote',
    speakers: [{ personId: 'jonas-reed', as: 'Jonas Reed', affiliation: 'Millpond' }],
  });
  expect(talk?.origins).toMatchObject({ title: 'parsed', speakers: 'parsed', kind: 'parsed' });
  expect(talk?.confidence).toBeGreaterThan(0);
});

test('a correction of a recording without a session is found by its video', () => {
  const talk = talkOf({
    videos: [{ id: video, rawTitle: 'final_2.mov' }],
    corrections: [{ video, say: { title: 'Streams', speakers: [{ person: 'mira-sand' }] } }],
  });
  expect(talk).toMatchObject({ title: 'Streams', speakers: [{ as: 'Mira Sand' }] });
  expect(talk?.confidence).toBeUndefined();
});

const chapterSources: readonly [string, EventFiles, string, string][] = [
  [
    'a correction',
    { corrections: [{ talk: 'rivers', say: { chapters: [{ start: 1, title: 'c' }] } }] },
    'correction',
    'c',
  ],
  ['the schedule', {}, 'schedule', 's'],
];

test.each(chapterSources)(
  'chapters come from %s before the recording',
  (_, more, origin, title) => {
    const talk = talkOf({
      sessions: [
        {
          id: 'rivers',
          title: 'Rivers',
          recordings: [{ video }],
          chapters: [{ start: 2, title: 's' }],
        },
      ],
      videos: [{ id: video, duration: 600, chapters: [{ start: 3, title: 'y' }] }],
      ...more,
    });
    expect(talk?.chapters.map((chapter) => chapter.title)).toEqual([title]);
    expect(talk?.origins.chapters).toBe(origin);
  },
);

test('chapters in a description are read, and those YouTube knows go before them', () => {
  const description = '0:00 Start\n1:00 Middle\n2:00 End';
  const sessions = [{ id: 'rivers', title: 'Rivers', recordings: [{ video }] }];
  const parsed = talkOf({ sessions, videos: [{ id: video, duration: 600, description }] });
  expect(parsed?.chapters).toHaveLength(3);
  expect(parsed?.origins.chapters).toBe('parsed');
  const chapters = [{ start: 0, title: 'All of it' }];
  const synced = talkOf({
    sessions,
    videos: [{ id: video, duration: 600, description, chapters }],
  });
  expect(synced?.chapters).toEqual(chapters);
  expect(synced?.origins.chapters).toBe('synced');
});

test('affiliation and spelling belong to the talk, not to the person', () => {
  const { personById, talks } = archiveOf({
    people,
    events: [
      {
        sessions: [
          {
            id: 'one',
            title: 'One',
            speakers: [{ person: 'mira-sand', as: 'M. Sand', affiliation: 'Millpond' }],
          },
          {
            id: 'two',
            title: 'Two',
            speakers: [{ person: 'mira-sand', affiliation: 'Weir', role: 'moderator' }],
          },
        ],
      },
    ],
  });
  expect(talks.map(({ speakers }) => speakers)).toEqual([
    [{ personId: 'mira-sand', as: 'M. Sand', affiliation: 'Millpond', role: 'speaker' }],
    [{ personId: 'mira-sand', as: 'Mira Sand', affiliation: 'Weir', role: 'moderator' }],
  ]);
  expect(personById.get('mira-sand')?.talkIds).toEqual(['brookcon-2031/one', 'brookcon-2031/two']);
});

test('topics are those a person named, then those whose words stand in title or abstract', () => {
  const { talks, topicById } = archiveOf({
    topics: [
      { id: 'water', name: 'Water' },
      { id: 'storage', name: 'Storage', aliases: ['object store', '図書館'] },
      { id: 'go', name: 'Go' },
    ],
    events: [
      {
        sessions: [
          {
            id: 'one',
            title: 'Object-Store Water',
            abstract: 'Nothing is ongoing in 図書館 here.',
            topics: ['water'],
          },
        ],
      },
    ],
  });
  expect(talks[0]?.topics).toEqual([
    { topicId: 'water', from: 'hand' },
    { topicId: 'storage', from: 'title' },
  ]);
  expect(topicById.get('go')?.talkIds).toEqual([]);
  expect(topicById.get('water')?.talkIds).toEqual(['brookcon-2031/one']);
});

test('the same sources make the same archive', () => {
  const files = {
    people,
    events: [
      { videos: [{ id: video, rawTitle: 'Streams - Jonas Reed & Ada Pool, Millpond' }] },
      { id: 'brookcon-2032', sessions: [{ id: 'rivers', title: 'Rivers' }] },
    ],
  };
  expect(archiveOf(files)).toEqual(archiveOf(files));
});

test('a talk shows what only its session says as it stands, and without a session nothing of it', () => {
  const facts = { room: 'Hall', track: 'Deep water', badges: ['Fullest room'], facts: ['One.'] };
  expect(talkOf({ sessions: [{ id: 'rivers', title: 'Rivers', ...facts }] })).toMatchObject(facts);
  const bare = talkOf({ videos: [{ id: video, rawTitle: 'Streams' }] });
  expect(bare).toMatchObject({ badges: [], facts: [], resources: [] });
  expect(bare).not.toHaveProperty('track');
});
