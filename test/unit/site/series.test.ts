import { expect, test } from 'vitest';
import { operatorHint } from '../../../src/islands/search/complete-query.ts';
import { createUrls } from '../../../src/site/address/urls.ts';
import { suggestedAddresses } from '../../../src/site/address/suggested-addresses.ts';
import { entityRecords } from '../../../src/site/search/entity-records.ts';
import { returningSpeakers } from '../../../src/site/series/returning-speakers.ts';
import { eventsAround, seriesByEvent, yearsOf } from '../../../src/site/series/series.ts';
import { countFacet } from '../../../src/search/names/facets.ts';
import { archiveOf, type EventFiles } from '../archive/make-sources.ts';

type Event = NonNullable<EventFiles['event']>;

const held = (
  id: string,
  series: string | undefined,
  start: string | undefined,
  rest: Partial<EventFiles> = {},
): EventFiles => ({
  id,
  ...rest,
  event: { name: `Con ${id}`, series, start, end: start, ...(rest.event as Event) },
});

const talk = (id: string, ...people: string[]) => ({
  id,
  title: `Talk ${id}`,
  speakers: people.map((person) => ({ person })),
});

const seriesIn = (...events: EventFiles[]) => archiveOf({ events }).series;
const first = (...events: EventFiles[]) => {
  const [series] = seriesIn(...events);
  if (!series) throw new Error('no series');
  return series;
};

test('a series has its events newest first, and the series with the newest event comes first', () => {
  const all = seriesIn(
    held('a-2029', 'BrookCon', '2029-05-01'),
    held('b-2030', 'WeirConf', '2030-05-01'),
    held('a-2031', 'BrookCon', '2031-05-01'),
    held('b-2028', 'WeirConf', '2028-05-01'),
    held('a-2030', 'BrookCon', '2030-03-01'),
  );
  expect(all.map(({ id, events }) => [id, events.map((event) => event.id)])).toEqual([
    ['brookcon', ['a-2031', 'a-2030', 'a-2029']],
    ['weirconf', ['b-2030', 'b-2028']],
  ]);
});

test('one event alone is no series, nor is an event whose sister is hidden', () => {
  expect(seriesIn(held('a', 'BrookCon', '2029'), held('b', undefined, '2030'))).toEqual([]);
  const hidden = held('b', 'BrookCon', '2030', { event: { hidden: true } });
  expect(seriesIn(held('a', 'BrookCon', '2029'), hidden)).toEqual([]);
});

test.each([
  ['case', 'BrookCon', 'Brookcon'],
  ['accents', 'Brück', 'Bruck'],
  ['signs', 'Brook-Con!', 'Brook Con'],
])('names that differ in %s alone are one, spelled as the newest event does', (_, newer, older) => {
  const series = first(held('a', older, '2029'), held('b', newer, '2030'));
  expect(series.name).toBe(newer);
  expect(series.events).toHaveLength(2);
});

test('a name without a Latin letter has the address of its first event, whatever comes later', () => {
  const [kept, later] = [held('tokyo-2029', '会議', '2029'), held('tokyo-2030', '会議', '2030')];
  expect(first(kept, later).id).toBe('tokyo-2029');
  expect(first(kept, later, held('tokyo-2031', '会議', '2031')).id).toBe('tokyo-2029');
});

test('of two names that come to one address, the older series has it', () => {
  const all = seriesIn(
    held('c1', 'C Days', '2029'),
    held('c2', 'C Days', '2030'),
    held('s1', 'C# Days', '2028'),
    held('s2', 'C# Days', '2031'),
  );
  expect(all.map(({ name, id }) => [name, id])).toEqual([
    ['C# Days', 'c-days'],
    ['C Days', 'c-days-2'],
  ]);
});

test('every event has the one before and the one after it', () => {
  const series = first(
    held('a', 'Con', '2029-05-01'),
    held('b', 'Con', '2030-05-01'),
    held('c', 'Con', '2031-05-01'),
  );
  const around = series.events.map((event) => {
    const { before, after } = eventsAround(event, series);
    return [before?.id, event.id, after?.id];
  });
  expect(around).toEqual([
    ['b', 'c', undefined],
    ['a', 'b', 'c'],
    [undefined, 'a', 'b'],
  ]);
});

test.each([
  ['a year and a day of it', '2030', '2030-05-01'],
  ['a month and a day of it', '2030-05', '2030-05-01'],
  ['one day', '2030-05-01', '2030-05-01'],
  ['no day', '2030-05-01', undefined],
])('events of %s stand neither before nor after each other', (_, one, other) => {
  const series = first(held('a', 'Con', one), held('b', 'Con', other));
  expect(series.events.map((event) => eventsAround(event, series))).toEqual([{}, {}]);
});

test.each([
  ['2027–2031', ['2031-01-02', '2027', '2029-05']],
  ['2030', ['2030-01', '2030-12']],
  ['2030', ['2030', undefined]],
  [undefined, [undefined, undefined]],
])('the years of a series are %s', (years, starts) => {
  const events = starts.map((start, index) => held(`e${index}`, 'Con', start));
  expect(yearsOf(first(...events))).toBe(years);
});

const people = [
  { id: 'ada', name: 'Ada Marsh' },
  { id: 'bo', name: 'Bo Reed', formerly: ['Bob Reed'] },
  { id: 'cy', name: 'Cy Aal' },
  { id: 'dee', name: 'Dee Fenn', hidden: true },
  { id: 'eli', name: 'Eli Ford' },
];
const built = archiveOf({
  people,
  events: [
    held('a', 'Con', '2029-05-01', {
      sessions: [talk('one', 'ada', 'bo', 'dee'), talk('two', 'ada', 'eli'), talk('three', 'cy')],
    }),
    held('b', 'Con', '2030-05-01', {
      sessions: [talk('four', 'bo', 'ada', 'dee'), talk('five', 'cy')],
      photos: [{ id: 'crowd', caption: 'The crowd', licence: 'unknown' }],
    }),
    held('c', 'Con', '2031-05-01', { sessions: [talk('six', 'bo', 'eli')] }),
    held('d', 'Alone', '2031-06-01', { sessions: [talk('seven', 'cy')] }),
  ],
});
const stage = {
  ...built,
  talkById: new Map(
    built.talks.map((one) => [
      one.id,
      one.key === 'three' ? { ...one, state: { is: 'cancelled' } as const } : one,
    ]),
  ),
};
const [con] = stage.series;

test('who came back is listed by how many events saw them, then by talks, with those events', () => {
  const found = returningSpeakers(con?.events.toReversed() ?? [], stage);
  expect(
    found.map(({ person, talks, events }) => [person.name, talks, events.map(({ id }) => id)]),
  ).toEqual([
    ['Bo Reed', 3, ['a', 'b', 'c']],
    ['Ada Marsh', 3, ['a', 'b']],
    ['Eli Ford', 2, ['a', 'c']],
  ]);
});

test('a talk that was cancelled and a hidden person bring nobody back', () => {
  const names = returningSpeakers(con?.events ?? [], stage).map(({ person }) => person.id);
  expect(names).not.toContain('cy');
  expect(names).not.toContain('dee');
  expect(returningSpeakers(con?.events.slice(0, 1) ?? [], stage)).toEqual([]);
});

test('talks, events and photos can be narrowed down to their series; one event alone has none', () => {
  const records = entityRecords(stage);
  expect(
    countFacet(
      records.filter(({ type }) => type === 'talk'),
      'series',
    ),
  ).toEqual([{ value: 'Con', count: 6 }]);
  const having = records.filter(({ series }) => series === 'Con').map(({ type }) => type);
  expect(new Set(having)).toEqual(new Set(['talk', 'event', 'photo']));
  expect(records.find(({ id }) => id === 'd')).not.toHaveProperty('series');
});

test('whoever types the operator is told what it does', () => {
  expect(operatorHint('series:')).toBe('talks of all events of a series');
});

test('a series’ page is among those worth suggesting where an address is wrong', () => {
  const addresses = suggestedAddresses(stage, createUrls('/'));
  expect(addresses).toContainEqual(['/series/con/', 'Con']);
});

test('an event is looked up with its series', () => {
  const found = seriesByEvent(stage.series);
  expect(found.get('b')?.name).toBe('Con');
  expect(found.has('d')).toBe(false);
});
