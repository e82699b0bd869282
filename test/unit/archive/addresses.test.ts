import { describe, expect, test } from 'vitest';
import { renamePin } from '../../../src/domain/addresses/rename-pin.ts';
import { archiveOf } from './make-sources.ts';

const video = 'aaaaaaaaaaa';

test.each([
  ['a session has its id', { sessions: [{ id: 'rivers', title: 'Other Words' }] }, 'rivers'],
  [
    'a recording has the words of its title',
    { videos: [{ id: video, rawTitle: 'Rivers & Lakes' }] },
    'rivers-lakes',
  ],
  [
    'a title without Latin letters has the video’s id',
    { videos: [{ id: 'a_b-C_d-e_f', rawTitle: '川の流れ' }] },
    'recording-a-b-c-d-e-f',
  ],
] as const)('as its address %s', (_, files, slug) => {
  expect(archiveOf({ events: [files as object] }).talks[0]?.slug).toBe(slug);
});

test('a pinned address stays when the title changes, and former ones lead to it', () => {
  const [talk] = archiveOf({
    events: [
      {
        videos: [{ id: video, rawTitle: 'A Wholly New Title' }],
        pins: { [`video:${video}`]: { slug: 'rivers', former: ['river'] } },
      },
    ],
  }).talks;
  expect(talk).toMatchObject({ slug: 'rivers', formerSlugs: ['river'] });
});

test('a session that takes over a published recording takes over its addresses', () => {
  const [talk] = archiveOf({
    events: [
      {
        sessions: [{ id: 'on-rivers', title: 'On Rivers', recordings: [{ video }] }],
        videos: [{ id: video }],
        pins: { [`video:${video}`]: { slug: 'rivers', former: ['river'] } },
      },
    ],
  }).talks;
  expect(talk).toMatchObject({ slug: 'on-rivers', formerSlugs: ['rivers', 'river'] });
});

describe('renaming', () => {
  const pins = {
    talks: {
      rivers: { slug: 'rivers', former: [] },
      lakes: { slug: 'lakes', former: ['ponds'] },
    },
    photos: {},
    tracks: {},
  };

  test('keeps the old address as a redirect and touches no other talk', () => {
    expect(renamePin(pins, 'rivers', 'on-rivers')).toEqual({
      ...pins,
      talks: { ...pins.talks, rivers: { slug: 'on-rivers', former: ['rivers'], chosen: true } },
    });
  });

  test('back again leaves no address that leads to itself', () => {
    expect(renamePin(pins, 'lakes', 'ponds')).toEqual({
      ...pins,
      talks: { ...pins.talks, lakes: { slug: 'ponds', former: ['lakes'], chosen: true } },
    });
  });

  test.each([
    ['seas', 'oceans', 'no-such-pin'],
    ['constructor', 'oceans', 'no-such-pin'],
    ['rivers', 'rivers', 'same'],
    ['rivers', 'lakes', 'taken'],
    ['rivers', 'ponds', 'taken'],
  ])('%s to %s is refused: %s', (key, slug, refused) => {
    expect(renamePin(pins, key, slug)).toEqual({ refused });
  });
});
