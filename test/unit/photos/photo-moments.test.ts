import { describe, expect, test } from 'vitest';
import type { Talk } from '../../../src/domain/model/archive.ts';
import type { EventSources } from '../../../src/domain/model/sources.ts';
import { photoMoments } from '../../../src/domain/photos/moment/photo-moments.ts';
import type { CameraEntry, PhotoEntry } from '../../../src/domain/schema/photos-file.ts';
import type { SyncedPhoto } from '../../../src/domain/schema/synced-photos.ts';

const opening = {
  key: 'opening',
  start: '2031-05-14T09:00:00',
  end: '2031-05-14T09:30:00',
  room: 'Hall',
  recordings: [{ videoId: 'aaaaaaaaaaa', start: 0, role: 'main', beganAt: '2031-05-14T09:00:30' }],
};
const deepDive = {
  key: 'deep-dive',
  start: '2031-05-14T09:30:00',
  end: '2031-05-14T10:00:00',
  room: 'Hall',
  recordings: [
    {
      videoId: 'aaaaaaaaaaa',
      start: 1800,
      end: 3500,
      role: 'main',
      beganAt: '2031-05-14T09:00:30',
    },
  ],
};
const afterLunch = {
  key: 'after-lunch',
  start: '2031-05-14T13:00:00',
  end: '2031-05-14T13:30:00',
  room: 'Hall',
  recordings: [{ videoId: 'bbbbbbbbbbb', start: 0, role: 'main' }],
};
const workshop = {
  key: 'workshop',
  start: '2031-05-14T13:00:00',
  end: '2031-05-14T14:00:00',
  room: 'Loft',
  recordings: [],
};
const talks = [opening, deepDive, afterLunch, workshop] as unknown as Talk[];

const photo = (fields: Partial<SyncedPhoto>): SyncedPhoto => ({
  id: 'p1',
  file: 'p1.jpg',
  width: 3,
  height: 2,
  camera: 'Fabrikam F100',
  cameraKey: 'abc123',
  ...fields,
});

function momentOf(
  synced: SyncedPhoto | undefined,
  {
    cameras = [],
    entry,
    shown = talks,
  }: { cameras?: CameraEntry[]; entry?: Partial<PhotoEntry>; shown?: Talk[] } = {},
) {
  const event = {
    event: { timeZone: 'Europe/Paris' },
    cameras,
    photos: entry ? [{ id: 'p1', people: [], hidden: false, ...entry }] : [],
    syncedPhotos: synced ? [synced] : [],
    videos: {
      playlists: [],
      videos: [
        { id: 'aaaaaaaaaaa', duration: 3600 },
        { id: 'bbbbbbbbbbb', duration: 1700, startedAt: '2031-05-14T11:01:00Z' },
      ],
    },
  } as unknown as EventSources;
  return photoMoments(event, shown).get('p1');
}

describe('a photo finds its second by the clocks', () => {
  test.each<[string, Partial<SyncedPhoto>, CameraEntry[], string, number]>([
    [
      'by a recording that began at a known time',
      { takenAt: '2031-05-14T09:10:30', takenOffset: '+02:00' },
      [],
      'opening',
      600,
    ],
    [
      'in a slice of a shared recording',
      { takenAt: '2031-05-14T09:40:30', takenOffset: '+02:00' },
      [],
      'deep-dive',
      2400,
    ],
    [
      'by the stream’s start',
      { takenAt: '2031-05-14T13:11:00.5', takenOffset: '+02:00' },
      [],
      'after-lunch',
      600.5,
    ],
    [
      'by the file’s own offset, wherever the camera thinks it is',
      { takenAt: '2031-05-14T03:10:30', takenOffset: '-04:00' },
      [],
      'opening',
      600,
    ],
    [
      'a camera in the wrong zone, put right by one line',
      { takenAt: '2031-05-14T09:10:30', takenOffset: '+03:00' },
      [{ camera: 'Fabrikam F100', offset: '+02:00' }],
      'opening',
      600,
    ],
    [
      'a camera an hour and five seconds behind',
      { takenAt: '2031-05-14T08:10:25', takenOffset: '+02:00' },
      [{ camera: 'Fabrikam F100', behind: '1:00:05' }],
      'opening',
      600,
    ],
    [
      'a camera ahead',
      { takenAt: '2031-05-14T09:12:00', takenOffset: '+02:00' },
      [{ camera: 'fabrikam f100', behind: '-0:01:30' }],
      'opening',
      600,
    ],
    [
      'of two cameras of a model the one with its own line',
      { takenAt: '2031-05-14T08:10:30', takenOffset: '+02:00' },
      [
        { camera: 'Fabrikam F100', behind: '5:00:00' },
        { camera: 'Fabrikam F100', serial: 'c123', behind: '1:00:00' },
      ],
      'opening',
      600,
    ],
  ])('%s', (_, fields, cameras, talkKey, at) => {
    const shown = talks.filter(({ key }) => key !== 'workshop');
    expect(momentOf(photo(fields), { cameras, shown })).toMatchObject({
      talkKey,
      at,
      linkedBy: 'clock',
      confidence: 0.95,
    });
  });
});

test('a photo without an offset is read as venue time, and is less sure', () => {
  const moment = momentOf(photo({ takenAt: '2031-05-14T09:10:30' }));
  expect(moment).toMatchObject({ talkKey: 'opening', at: 600, clock: 'assumed', confidence: 0.76 });
});

test('what the recording shows goes before what the schedule says', () => {
  const moment = momentOf(photo({ takenAt: '2031-05-14T09:30:15', takenOffset: '+02:00' }));
  expect(moment).toMatchObject({ talkKey: 'opening', basis: 'began-at', at: 1785 });
});

test('between the recording’s end and the session’s end the talk is known and the second is not', () => {
  const moment = momentOf(photo({ takenAt: '2031-05-14T09:59:30', takenOffset: '+02:00' }));
  expect(moment).toMatchObject({ talkKey: 'deep-dive', basis: 'schedule', confidence: 0.85 });
  expect(moment).not.toHaveProperty('at');
});

test('a photo shortly after a session counts to it with little confidence', () => {
  const moment = momentOf(photo({ takenAt: '2031-05-14T10:02:00', takenOffset: '+02:00' }));
  expect(moment).toMatchObject({ talkKey: 'deep-dive', confidence: 0.6 });
});

test('a photo far from every session belongs to none', () => {
  const moment = momentOf(photo({ takenAt: '2031-05-14T11:00:00', takenOffset: '+02:00' }));
  expect(moment).toEqual({ takenAt: '2031-05-14T11:00:00', clock: 'file', unplaced: 'no-session' });
});

test('a photo without a time needs a human', () => {
  expect(momentOf(photo({}))).toEqual({ unplaced: 'no-time' });
});

describe('two rooms at once', () => {
  const taken = photo({ takenAt: '2031-05-14T13:00:30', takenOffset: '+02:00' });

  test('cannot be told apart by time alone', () => {
    expect(momentOf(taken)).toMatchObject({
      unplaced: 'several-sessions',
      candidates: ['after-lunch', 'workshop'],
    });
  });

  test('cannot be told apart by the recording of one of them', () => {
    const later = photo({ takenAt: '2031-05-14T13:10:30', takenOffset: '+02:00' });
    expect(momentOf(later)).toMatchObject({ candidates: ['after-lunch', 'workshop'] });
  });

  test('are told apart by the room of the photo', () => {
    expect(momentOf(taken, { entry: { room: 'Loft' } })).toMatchObject({ talkKey: 'workshop' });
  });

  test('are told apart by the room its camera stayed in', () => {
    const cameras = [{ camera: 'Fabrikam F100', room: 'Loft' }];
    expect(momentOf(taken, { cameras })).toMatchObject({ talkKey: 'workshop' });
  });
});

describe('a link a person wrote wins', () => {
  const taken = photo({ takenAt: '2031-05-14T09:40:30', takenOffset: '+02:00' });

  test('over the clock, with no second where the clock is elsewhere', () => {
    expect(momentOf(taken, { entry: { talk: 'opening' } })).toEqual({
      talkKey: 'opening',
      linkedBy: 'hand',
      basis: 'hand',
      confidence: 1,
      takenAt: '2031-05-14T09:40:30',
      clock: 'file',
    });
  });

  test('and the clock adds the second where both agree', () => {
    expect(momentOf(taken, { entry: { talk: 'deep-dive' } })).toMatchObject({
      linkedBy: 'hand',
      at: 2400,
    });
  });

  test('with its second', () => {
    expect(momentOf(taken, { entry: { talk: 'opening', at: 12 } })).toMatchObject({ at: 12 });
  });

  test('and so does a time a person wrote', () => {
    const entry = { takenAt: '2031-05-14T09:10:30' };
    expect(momentOf(taken, { entry })).toMatchObject({
      talkKey: 'opening',
      at: 600,
      takenAt: entry.takenAt,
    });
  });

  test('while one with an offset is what the camera showed, and its clock is corrected', () => {
    const entry = { takenAt: '2031-05-14T09:10:30+03:00', camera: 'Fabrikam F100' };
    const cameras = [{ camera: 'Fabrikam F100', offset: '+02:00' }];
    expect(momentOf(taken, { entry, cameras })).toMatchObject({
      takenAt: '2031-05-14T09:10:30',
      clock: 'camera',
    });
  });

  test('for a photo the archive does not hold', () => {
    expect(momentOf(undefined, { entry: { talk: 'opening', at: 12 } })).toMatchObject({
      talkKey: 'opening',
      at: 12,
    });
  });
});
