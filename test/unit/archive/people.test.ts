import { expect, test } from 'vitest';
import { archiveOf } from './make-sources.ts';

const mira = {
  id: 'mira-sand',
  name: 'Míra Sändová',
  aliases: ['Mira Sand', '砂 ミラ', 'M. Sandova'],
};

test.each(['Míra Sändová', 'Mira Sandova', 'mira sand', '砂 ミラ', 'M. Sandova'])(
  'a title that says “%s” is that person’s talk',
  (spelling) => {
    const { talks, people } = archiveOf({
      people: [mira],
      events: [{ videos: [{ id: 'aaaaaaaaaaa', rawTitle: `Rivers - ${spelling}, Millpond` }] }],
    });
    expect(talks[0]?.speakers.map(({ personId }) => personId)).toEqual(['mira-sand']);
    expect(people).toHaveLength(1);
  },
);

test('somebody a title names and nobody has written down is a person, marked as read', () => {
  const { people } = archiveOf({
    people: [mira],
    events: [
      {
        videos: [
          { id: 'aaaaaaaaaaa', rawTitle: 'Rivers - Jonas Reed, Millpond' },
          { id: 'bbbbbbbbbbb', rawTitle: 'Lakes - Jonas Reed, Weir' },
        ],
      },
    ],
  });
  expect(people.map(({ id, origin }) => [id, origin])).toEqual([['jonas-reed', 'parsed']]);
  expect(people[0]?.talkIds).toHaveLength(2);
});

test('a person has the talks of all events, newest event first', () => {
  const session = (id: string) => ({ id, title: id, speakers: [{ person: 'mira-sand' }] });
  const { personById, events } = archiveOf({
    people: [mira],
    events: [
      {
        id: 'brookcon-2030',
        event: { start: '2030-05-14', end: '2030-05-14' },
        sessions: [session('old')],
      },
      { id: 'brookcon-2031', sessions: [session('new')] },
    ],
  });
  expect(events.map(({ id }) => id)).toEqual(['brookcon-2031', 'brookcon-2030']);
  expect(personById.get('mira-sand')).toMatchObject({
    talkIds: ['brookcon-2031/new', 'brookcon-2030/old'],
    eventIds: ['brookcon-2031', 'brookcon-2030'],
  });
});

test('a hidden person is in no list, no team, no talk and no photo', () => {
  const { people, talks, photos, events } = archiveOf({
    people: [{ ...mira, hidden: true }],
    events: [
      {
        event: { team: [{ person: 'mira-sand', role: 'Chair' }] },
        sessions: [{ id: 'one', title: 'One', speakers: [{ person: 'mira-sand' }] }],
        videos: [{ id: 'aaaaaaaaaaa', rawTitle: 'Rivers - Mira Sand, Millpond' }],
        photos: [{ id: 'stage', people: ['mira-sand'], credit: 'Ada Pool', licence: 'CC0-1.0' }],
      },
    ],
  });
  expect(people).toEqual([]);
  expect(talks.flatMap(({ speakers }) => speakers)).toEqual([]);
  expect(photos.map(({ personIds }) => personIds)).toEqual([[]]);
  expect(events[0]).toMatchObject({ personIds: [], team: [] });
});
