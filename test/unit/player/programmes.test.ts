import { expect, test } from 'vitest';
import type { ListFile } from '../../../src/player/lists/list-file.ts';
import { programmesOf } from '../../../src/player/lists/programmes.ts';

const talk = (id: string) => ({ id, title: id, href: `/events/${id}/`, by: '' });
const events = new Map<string, ListFile>([
  [
    'dock',
    { name: 'Dock Days', talks: ['dock/a', 'dock/b'].map(talk), programme: '/dock/programme/' },
  ],
  ['pier', { name: 'Pier', talks: [talk('pier/c')] }],
]);

test('stars stand event by event in the order of the programme, without what is gone', () => {
  expect(programmesOf(['dock/b', 'gone/x', 'dock/a', 'dock/gone', 'pier/c'], events)).toEqual([
    {
      list: { name: 'My programme of Dock Days', talks: ['dock/a', 'dock/b'] },
      programme: '/dock/programme/',
    },
  ]);
});

test('an event of which nothing has a star is not named', () => {
  expect(programmesOf(['dock/gone'], events)).toEqual([]);
  expect(programmesOf([], events)).toEqual([]);
});
