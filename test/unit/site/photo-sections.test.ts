import { expect, test } from 'vitest';
import type { Archive, Event, Photo, Talk } from '../../../src/domain/model/archive.ts';
import { photoDays, photoSections } from '../../../src/site/photo/photo-sections.ts';

const talk = (slug: string, start: string, end: string) =>
  ({ id: `conf/${slug}`, slug, title: slug, day: start.slice(0, 10), start, end }) as Talk;

const photo = (key: string, takenAt?: string, slug?: string) =>
  ({
    id: `conf/${key}`,
    key,
    ...(takenAt === undefined ? {} : { takenAt }),
    ...(slug === undefined ? {} : { talkId: `conf/${slug}` }),
  }) as Photo;

const talks = [
  talk('opening', '2031-05-14T09:00:00', '2031-05-14T09:30:00'),
  talk('rivers', '2031-05-14T10:00:00', '2031-05-14T10:30:00'),
  talk('bridges', '2031-05-14T10:00:00', '2031-05-14T10:30:00'),
  talk('closing', '2031-05-15T16:00:00', '2031-05-15T17:00:00'),
];

function sectionsOf(photos: readonly Photo[], held = talks) {
  const event = { talkIds: held.map(({ id }) => id), photoIds: photos.map(({ id }) => id) };
  return photoSections(
    event as unknown as Event,
    {
      photoById: new Map(photos.map((one) => [one.id, one])),
      talkById: new Map(held.map((one) => [one.id, one])),
    } as unknown as Archive,
  );
}

const photos = [
  photo('nobody-knows'),
  photo('goodbye', '2031-05-15T16:20:00', 'closing'),
  photo('tea', '2031-05-14T09:40:00'),
  photo('rivers-2', '2031-05-14T10:20:00', 'rivers'),
  photo('bridges-1', '2031-05-14T10:10:00', 'bridges'),
  photo('rivers-1', '2031-05-14T10:05:00', 'rivers'),
  photo('some-room', '2031-05-14T10:15:00'),
  photo('door', '2031-05-14T08:30:00'),
  photo('more-tea', '2031-05-14T09:41:00'),
  photo('street', '2031-05-14T23:00:00'),
];

test('photos stand by talk, and others around the talks they lie between', () => {
  expect(
    sectionsOf(photos).map(({ title, photos: own }) => [title, own.map(({ key }) => key)]),
  ).toEqual([
    ['Before the talks', ['door']],
    ['Between talks', ['tea', 'more-tea']],
    ['rivers', ['rivers-1', 'rivers-2']],
    ['bridges', ['bridges-1']],
    ['During the talks', ['some-room']],
    ['After the talks', ['street']],
    ['closing', ['goodbye']],
    ['Time not known', ['nobody-knows']],
  ]);
});

test('every photo is in one section, and sections have addresses of their own', () => {
  const sections = sectionsOf(photos);
  expect(
    sections
      .flatMap((one) => one.photos)
      .map(({ key }) => key)
      .sort(),
  ).toEqual(photos.map(({ key }) => key).sort());
  expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length);
  expect(sections.map(({ id }) => id)).toContain('talk-rivers');
});

test('a page that ends within a session takes its part of it', () => {
  const items = sectionsOf(photos).flatMap((section) =>
    section.photos.map((one) => ({ photo: one, section })),
  );
  expect(
    photoDays(items.slice(4)).map(({ day, sections }) => [
      day,
      sections.map(({ id, photos: own }) => [id, own.length]),
    ]),
  ).toEqual([
    [
      '2031-05-14',
      [
        ['talk-rivers', 1],
        ['talk-bridges', 1],
        ['at-2031-05-14-10-15-00', 1],
        ['at-2031-05-14-23-00-00', 1],
      ],
    ],
    ['2031-05-15', [['talk-closing', 1]]],
    [undefined, [['other', 1]]],
  ]);
});

test.each([
  [
    'on a day of which no minute is known stands around the talks',
    '2031-05-14T11:00:00',
    'Around the talks',
  ],
  ['on the day before is from before them', '2031-05-13T20:00:00', 'Before the talks'],
  ['between two days is from between them', '2031-05-15T11:00:00', 'Between talks'],
  ['on the day after is from after them', '2031-05-17T08:00:00', 'After the talks'],
])('a photo %s', (_, takenAt, title) => {
  const known = [
    ...talks.slice(0, 1).map(({ start: _start, end: _end, ...one }) => one as Talk),
    talk('walk', '2031-05-16T16:00:00', '2031-05-16T17:00:00'),
  ];
  expect(sectionsOf([photo('tea', takenAt)], known).map((section) => section.title)).toEqual([
    title,
  ]);
});
