import { expect, test } from 'vitest';
import { buildArchive } from '../../../src/domain/archive/build-archive.ts';
import { pinArchive } from '../../../src/domain/sync/pins/pin-archive.ts';
import { answersOf } from '../../histories/answers.ts';
import { makeSources, type EventFiles } from '../archive/make-sources.ts';

const held = (id: string, series?: string, rest: Partial<EventFiles> = {}): EventFiles => ({
  id,
  ...rest,
  event: { name: `Con ${id}`, series, start: id.slice(-4), end: id.slice(-4), ...rest.event },
});

/** Where the addresses of series lead once files say something else, each time after all was pinned. */
function afterwards(...editions: EventFiles[][]): (path: string) => string | undefined {
  let pins: Parameters<typeof makeSources>[0]['pins'];
  let answers: ReturnType<typeof answersOf> = new Map();
  for (const events of editions) {
    const sources = makeSources({ events, ...(pins && { pins }) });
    const archive = buildArchive(sources);
    answers = answersOf(archive);
    pins = pinArchive(sources, archive);
  }
  return (path) => answers.get(path)?.path;
}

const three = (name: string) => [held('a-2029', name), held('a-2030', name), held('a-2031', name)];

test('a series that is called otherwise is led to, also when it is renamed twice and back', () => {
  const twice = afterwards(three('BrookCon'), three('Brook Meeting'), three('Weirs'));
  expect(twice('/series/brookcon/')).toBe('/series/weirs/');
  expect(twice('/series/brook-meeting/')).toBe('/series/weirs/');
  const back = afterwards(three('BrookCon'), three('Weirs'), three('BrookCon'));
  expect(back('/series/brookcon/')).toBe('/series/brookcon/');
  expect(back('/series/weirs/')).toBe('/series/brookcon/');
});

test('a series that is parted leads to where most of its events are', () => {
  const leads = afterwards(
    [...three('BrookCon'), held('a-2028', 'BrookCon')],
    [
      held('a-2028', 'Old Brook'),
      held('a-2029', 'New Brook'),
      held('a-2030', 'New Brook'),
      held('a-2031', 'New Brook'),
      held('a-2027', 'Old Brook'),
    ],
  );
  expect(leads('/series/brookcon/')).toBe('/series/new-brook/');
});

test('a series of which one event is left leads to that event, and one of none to the list', () => {
  const two = [held('a-2030', 'BrookCon'), held('a-2031', 'BrookCon')];
  expect(afterwards(two, [held('a-2030'), held('a-2031')])('/series/brookcon/')).toBe(
    '/events/a-2031/',
  );
  expect(afterwards(two, [held('b-2032')])('/series/brookcon/')).toBe('/events/');
});

test('a series of hidden events answers nothing, before and after it is pinned so', () => {
  const two = [held('a-2030', 'BrookCon'), held('a-2031', 'BrookCon')];
  const hidden = two.map((files) => ({ ...files, event: { ...files.event, hidden: true } }));
  expect(afterwards(two, hidden)('/series/brookcon/')).toBeUndefined();
  expect(afterwards(two, hidden, hidden)('/series/brookcon/')).toBeUndefined();
  expect(afterwards(two, hidden, two)('/series/brookcon/')).toBe('/series/brookcon/');
});

test('a series is known again whose events have other folders by now', () => {
  const named = (id: string, folder: string, series: string) =>
    held(id, series, { folder, event: { playlists: [`PLbrook-${folder.slice(-4)}`] } });
  const leads = afterwards(
    [named('a-2030', 'a-2030', 'BrookCon'), named('a-2031', 'a-2031', 'BrookCon')],
    [named('brook-2030', 'b-2030', 'Weirs'), named('brook-2031', 'b-2031', 'Weirs')],
  );
  expect(leads('/series/brookcon/')).toBe('/series/weirs/');
});

test('of two series that come to one address the one that had it keeps it, whichever began first', () => {
  const first = [held('b-2030', 'Brook & Weir'), held('b-2031', 'Brook & Weir')];
  const earlier = [held('a-2020', 'Brook  Weir ß'), held('a-2021', 'Brook  Weir ß')];
  const leads = afterwards(first, [...first, ...earlier]);
  expect(leads('/series/brook-weir/')).toBe('/series/brook-weir/');
});
