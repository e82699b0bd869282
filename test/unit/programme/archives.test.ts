import { expect, test } from 'vitest';
import { readPyvideo } from '../../../src/domain/programme/formats/read-pyvideo.ts';
import { readRubyEvents } from '../../../src/domain/programme/formats/read-rubyevents.ts';
import { byTitle, readText } from './read-text.ts';

const day = '2031-06-13';
const slot = (start: string, end: string, items?: string[]) => ({
  start_time: start,
  end_time: end,
  slots: 1,
  ...(items && { items }),
});
const video = (id: string, more: object = {}) => ({
  id,
  title: id,
  date: day,
  video_provider: 'youtube',
  video_id: 'abcdefghijk',
  ...more,
});

test('RubyEvents: times by counting slots, where “children” take none and items stand for no talk', () => {
  const schedule = {
    days: [
      {
        date: day,
        grid: [slot('09:00', '09:30'), slot('09:30', '10:00', ['Coffee']), slot('10:00', '10:30')],
      },
    ],
  };
  const videos = [
    video('one'),
    video('box', { video_provider: 'children', talks: [video('inner')] }),
    video('two'),
  ];
  const { sessions, timeZone } = readRubyEvents({
    videos,
    schedule,
    event: { timezone: 'Europe/Lisbon' },
  });
  expect(timeZone).toBe('Europe/Lisbon');
  expect(sessions.map(({ title, start }) => [title, start])).toEqual([
    ['inner', day],
    ['one', `${day}T09:00+01:00`],
    ['two', `${day}T10:00+01:00`],
  ]);
});

test('RubyEvents: talks inside a recording take its video, and the cues that are clocks', () => {
  const talks = [
    video('a', {
      video_provider: 'parent',
      start_cue: '01:10',
      end_cue: '1:02:03',
      speakers: ['TODO'],
    }),
    video('b', { video_provider: 'parent', start_cue: 'TODO' }),
  ];
  const { sessions } = readRubyEvents({ videos: [video('all', { talks })] });
  expect(sessions.map(({ title, recordings }) => [title, recordings])).toEqual([
    ['a', [{ video: 'abcdefghijk', start: 70, end: 3723 }]],
    ['b', [{ video: 'abcdefghijk' }]],
  ]);
  expect(sessions[0]?.speakers).toEqual([]);
});

test('RubyEvents: scheduled has no recording yet, not recorded never will', () => {
  const videos = [
    video('a', { video_provider: 'scheduled' }),
    video('b', { video_provider: 'not_recorded' }),
  ];
  const { sessions } = readRubyEvents({ videos });
  expect(sessions.map(({ recorded, recordings }) => [recorded, recordings])).toEqual([
    [undefined, []],
    [false, []],
  ]);
});

test('pyvideo: the day, the text in the summary, all places to watch, nobody of “Various speakers”', () => {
  const { sessions } = readPyvideo([
    {
      slug: 'mills',
      title: 'Mills',
      recorded: day,
      duration: 30,
      language: 'eng',
      summary: 'On ``mills``.',
      speakers: ['Various speakers'],
      videos: [
        { type: 'mp4', url: 'https://v.example/a.mp4' },
        { type: 'youtube', url: 'https://www.youtube.com/watch?v=abcdefghijk&t=1m5s' },
      ],
    },
  ]);
  expect(sessions[0]).toMatchObject({
    id: 'mills',
    start: day,
    language: 'en',
    abstract: 'On mills.',
    speakers: [],
    recordings: [{ url: 'https://v.example/a.mp4' }, { video: 'abcdefghijk', start: 65 }],
  });
  expect(sessions[0]).not.toHaveProperty('end');
});

test('voctoweb: held is not released, a length is no end, the first language was spoken', () => {
  const event = {
    guid: 'g',
    title: 'Mills',
    date: `${day}T23:30:00.000+02:00`,
    release_date: '2031-07-01',
    duration: 1800,
    original_language: 'deu-eng',
    persons: ['Ada Pool'],
    description: '<p>On <em>mills</em></p>',
    frontend_link: 'https://media.example/v/mills',
  };
  const talk = byTitle(JSON.stringify({ acronym: 'hc', events: [event] }))['Mills'];
  expect(talk).toMatchObject({
    start: `${day}T23:30+02:00`,
    language: 'de',
    abstract: 'On mills',
    recordings: [{ url: 'https://media.example/v/mills' }],
  });
  expect(talk).not.toHaveProperty('end');
});

test('a conference of voctoweb tells what it is called', () => {
  const conference = { acronym: 'q', title: 'Quay Days', events: [{ title: 'Tides' }] };
  expect(readText(JSON.stringify(conference)).event).toEqual({ name: 'Quay Days' });
});
