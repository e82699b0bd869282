import { expect, test } from 'vitest';
import { archiveOf, type EventFiles } from './make-sources.ts';

const secret = 'Secret Harbour';
const people = [{ id: 'mira-sand', name: 'Mira Sand' }];
const topics = [{ id: 'harbours', name: 'Harbour' }];
const session = {
  id: 'secret-harbour',
  title: secret,
  speakers: [{ person: 'mira-sand' }],
  recordings: [{ video: 'aaaaaaaaaaa' }],
};
const photo = { id: 'quay', talk: 'secret-harbour', caption: 'On the quay' };

const ways: readonly [string, EventFiles][] = [
  ['the schedule hides', { sessions: [{ ...session, hidden: true }] }],
  [
    'a correction hides by its id',
    { sessions: [session], corrections: [{ talk: 'secret-harbour', hidden: true }] },
  ],
  [
    'a correction hides by its video',
    {
      corrections: [{ video: 'aaaaaaaaaaa', hidden: true }],
      videos: [{ id: 'aaaaaaaaaaa', rawTitle: `${secret} - Mira Sand` }],
    },
  ],
  ['is of a hidden event', { event: { hidden: true }, sessions: [session] }],
];

test.each(ways)('a talk that %s is nowhere in the archive', (_, files) => {
  const archive = archiveOf({ people, topics, events: [{ photos: [photo], ...files }] });
  expect(archive.talks).toEqual([]);
  expect(archive.people).toEqual([]);
  expect(archive.topicById.get('harbours')?.talkIds).toEqual([]);
  expect(archive.photos.filter(({ talkId }) => talkId !== undefined)).toEqual([]);
  expect(JSON.stringify([archive.events, archive.talks, archive.photos])).not.toContain(secret);
});

test('a hidden photo is nowhere, imported or not', () => {
  const { photos, events } = archiveOf({
    events: [
      {
        photos: [{ id: 'quay', hidden: true }, { id: 'pier', hidden: true }, { id: 'boat' }],
        syncedPhotos: [{ id: 'quay' }, { id: 'boat' }],
      },
    ],
  });
  expect(photos.map(({ key }) => key)).toEqual(['boat']);
  expect(events[0]?.photoIds).toEqual(['brookcon-2031/boat']);
});

test('a photo that shows somebody who does not want it is nowhere', () => {
  const { photos, people } = archiveOf({
    people: [
      { id: 'mira-sand', name: 'Mira Sand', photoConsent: 'no' },
      ...[{ id: 'jonas-reed', name: 'Jonas Reed' }],
    ],
    events: [
      {
        photos: [{ id: 'quay', people: ['jonas-reed', 'mira-sand'] }],
        syncedPhotos: [{ id: 'quay' }],
      },
    ],
  });
  expect(photos).toEqual([]);
  expect(people).toEqual([]);
});
