import { expect, test } from 'vitest';
import { findRelated } from '../../../src/domain/related/find-related.ts';
import { archiveOf } from '../archive/make-sources.ts';

const people = [
  { id: 'ann-lee', name: 'Ann Lee' },
  { id: 'bob-ray', name: 'Bob Ray' },
];
const topics = [{ id: 'weirs', name: 'Weirs' }];
const video = (at: number) => `aaaaaaaaaa${at}`;
const session = (at: number, title: string, more: object = {}) => ({
  id: `talk-${at}`,
  title,
  recordings: [{ video: video(at) }],
  ...more,
});
const relatedOf = (sessions: object[], id: string) =>
  findRelated(
    archiveOf({
      people,
      topics,
      events: [
        { sessions: sessions as never, videos: [] },
        { id: 'brookcon-2032', sessions: [session(9, 'Weirs again')] },
      ],
    }),
  ).get(id);

test('talks of all events that share a topic are related, and the topic says why', () => {
  expect(relatedOf([session(1, 'On weirs'), session(2, 'Bells')], 'brookcon-2031/talk-1')).toEqual([
    { talkId: 'brookcon-2032/talk-9', shared: { is: 'topic', id: 'weirs' } },
  ]);
});

test('a person both have relates two talks', () => {
  const by = { speakers: [{ person: 'ann-lee' }] };
  const related = relatedOf(
    [session(1, 'Bells', by), session(2, 'Locks', by)],
    'brookcon-2031/talk-1',
  );
  expect(related).toEqual([
    { talkId: 'brookcon-2031/talk-2', shared: { is: 'person', id: 'ann-lee' } },
  ]);
});

test('a few rare words both say relate two talks, one or two do not', () => {
  const rare = { abstract: 'We measured sediment, turbidity and hydrophones.' };
  const less = { abstract: 'Nobody likes sediment or turbidity.' };
  const sessions = [
    session(1, 'Bells', rare),
    session(2, 'Locks', rare),
    session(3, 'Tides', less),
  ];
  const related = relatedOf(sessions, 'brookcon-2031/talk-1');
  expect(related?.map(({ talkId }) => talkId)).toEqual(['brookcon-2031/talk-2']);
  expect(related?.[0]?.shared).toMatchObject({ is: 'words' });
});

test('another part of the same recording, and ceremony, are not related', () => {
  const shared = { recordings: [{ video: video(1) }], speakers: [{ person: 'ann-lee' }] };
  const closing = { kind: 'closing', speakers: [{ person: 'ann-lee' }] };
  const sessions = [
    session(1, 'Bells', shared),
    session(2, 'Locks', shared),
    session(3, 'End', closing),
  ];
  expect(relatedOf(sessions, 'brookcon-2031/talk-1')).toEqual([]);
});

test('the same archive gives the same, and nobody has more than a few', () => {
  const sessions = Array.from({ length: 60 }, (_, at) => ({
    id: `weirs-${at}`,
    title: `Weirs ${at}`,
  }));
  const archive = archiveOf({ people, topics, events: [{ sessions }] });
  expect(findRelated(archive)).toEqual(findRelated(archive));
  for (const related of findRelated(archive).values()) expect(related).toHaveLength(4);
});
