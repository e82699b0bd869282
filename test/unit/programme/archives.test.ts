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

test('voctoweb: the film that plays in most browsers in the language spoken is played, all else is a link', () => {
  const file = (name: string, mime_type: string, more: object = {}) => ({
    recording_url: `https://media.example/${name}`,
    mime_type,
    ...more,
  });
  const event = {
    guid: 'g',
    title: 'Mills',
    original_language: 'deu',
    frontend_link: 'https://media.example/v/mills',
    recordings: [
      file('mills.srt', 'application/x-subrip', { language: 'eng' }),
      file('mills.webm', 'video/webm', { language: 'deu', width: 1920, height: 1080 }),
      file('mills-fra.mp4', 'video/mp4', { language: 'fra', high_quality: true, width: 1920 }),
      file('mills-sd.mp4', 'video/mp4', { language: 'deu', width: 720, height: 576 }),
      file('mills-hd.mp4', 'video/mp4', { language: 'deu-eng', high_quality: true, width: 1920 }),
      file('mills.mp3', 'audio/mpeg', { language: 'deu' }),
      file('mills.pdf', 'application/pdf'),
      file('mills.torrent', 'application/x-bittorrent'),
      { mime_type: 'video/mp4', recording_url: 'mills-here.mp4' },
    ],
  };
  const talk = byTitle(JSON.stringify({ acronym: 'hc', events: [event] }))['Mills'];
  expect(talk?.recordings.map(({ url }) => url)).toEqual([
    'https://media.example/v/mills',
    'https://media.example/mills-hd.mp4',
    'https://media.example/mills-sd.mp4',
    'https://media.example/mills-fra.mp4',
    'https://media.example/mills.webm',
  ]);
  expect(
    talk?.links.map(({ label, url }) => [label, url.slice('https://media.example/'.length)]),
  ).toEqual([
    ['Subtitles: English', 'mills.srt'],
    ['Video: webm, 1920 × 1080, German', 'mills.webm'],
    ['Video: mp4, French', 'mills-fra.mp4'],
    ['Video: mp4, 720 × 576, German', 'mills-sd.mp4'],
    ['Audio: mpeg, German', 'mills.mp3'],
    ['Slides', 'mills.pdf'],
  ]);
});

test('RubyEvents: of the list of people those who speak are known, by every spelling and account', () => {
  const speakers = [
    { name: 'Ada Pool', slug: 'ada-pool', github: 'adapool', twitter: '@ada', website: 'no page' },
    {
      name: 'Ben Quay',
      slug: 'ben-quay',
      github: '',
      aliases: [{ name: 'B. Quay', slug: 'b-quay' }],
    },
    { name: 'Zoë M.', slug: 'zoe-m', canonical_slug: 'zoe-moor', github: '' },
    { name: 'Zoë Moor', slug: 'zoe-moor', mastodon: 'https://social.example/@zoe' },
    { name: 'Not Here', slug: 'not-here', github: 'nothere' },
  ];
  const videos = [
    video('one', { speakers: ['Ada Pool', 'B. Quay'] }),
    video('two', { speakers: ['Zoë M.'] }),
  ];
  expect(readRubyEvents({ videos, speakers }).people).toEqual([
    { id: 'ada-pool', name: 'Ada Pool', aliases: [], links: { github: 'adapool', x: 'ada' } },
    { id: 'ben-quay', name: 'Ben Quay', aliases: ['B. Quay'], links: {} },
    {
      id: 'zoe-moor',
      name: 'Zoë Moor',
      aliases: ['Zoë M.'],
      links: { mastodon: 'https://social.example/@zoe' },
    },
  ]);
  expect(readRubyEvents({ videos })).not.toHaveProperty('people');
});
