import { expect, test } from 'vitest';
import { eachFacet, type FacetName } from '../../../src/islands/timetable/read-timetable.ts';
import { fits, isFiltering } from '../../../src/islands/timetable/session-filter.ts';
import {
  broughtKeys,
  keysOf,
  programmeLink,
} from '../../../src/islands/timetable/shared-programme.ts';

type Numbers = Partial<Record<FacetName, readonly number[]>>;

const TALK = { key: 'ropes', numbers: rowOf({ room: [1], track: [0], kind: [2], topic: [3, 5] }) };
const BREAK = { key: undefined, numbers: rowOf({}) };

function rowOf(numbers: Numbers) {
  return eachFacet((name) => numbers[name] ?? []);
}

const filter = (chosen: Numbers, only?: readonly string[]) => ({
  chosen: eachFacet((name) => new Set(chosen[name])),
  only: only && new Set(only),
});

test.each<[string, Numbers, readonly string[] | undefined, boolean, boolean]>([
  ['nothing', {}, undefined, true, true],
  ['its room', { room: [1] }, undefined, true, true],
  ['another room', { room: [0] }, undefined, false, true],
  ['its room or another', { room: [0, 1] }, undefined, true, true],
  ['one of its topics', { topic: [5] }, undefined, true, false],
  ['its topic in another room', { topic: [5], room: [0] }, undefined, false, false],
  ['its kind and its track', { kind: [2], track: [0] }, undefined, true, false],
  ['stars, its own among them', {}, ['ropes'], true, false],
  ['stars of others', {}, ['nets'], false, false],
  ['no stars at all', {}, [], false, false],
])('asked for %s', (_, chosen, only, talk, pause) => {
  expect([fits(TALK, filter(chosen, only)), fits(BREAK, filter(chosen, only))]).toEqual([
    talk,
    pause,
  ]);
});

test('no choice is no filter, and no star is one', () => {
  expect(isFiltering(filter({}))).toBe(false);
  expect(isFiltering(filter({ kind: [0] }))).toBe(true);
  expect(isFiltering(filter({}, []))).toBe(true);
});

test('a link brings an event’s talks to another browser, and nothing of other events', () => {
  const page = 'https://talks.example/kept/events/weir/programme/?room=Hall#day-2031-05-14';
  const link = programmeLink(
    'My programme of Weir & Sluice ~ 2031',
    ['weir/ropes', 'weir/video:ab_1'],
    page,
  );
  const { hash, search } = new URL(link);
  expect(search).toBe('');
  expect(broughtKeys('weir', hash)).toEqual(['ropes', 'video:ab_1']);
  expect(broughtKeys('mill', hash)).toEqual([]);
  expect(keysOf('weir', ['weir/a', 'weir-2/b', 'mill/c'])).toEqual(['a']);
});

test.each(['', '#', '#day-2031-05-14', '#~', '#x~weir', '#%E0%A4%A~weir:<b>'])(
  'nothing is brought by %s',
  (hash) => {
    expect(broughtKeys('weir', hash)).toEqual([]);
  },
);
