import { expect, test } from 'vitest';
import { byTitle, readText } from './read-text.ts';

const event = (inside: string, attributes = 'id="1"') =>
  `<event ${attributes}><title>Mills</title>${inside}</event>`;
const schedule = (days: string, conference = '') =>
  `<?xml version="1.0"?><schedule><conference>${conference}</conference>${days}</schedule>`;
const onDay = (inside: string, conference = '') =>
  byTitle(schedule(`<day date="2031-05-10"><room name="Hall">${inside}</room></day>`, conference))[
    'Mills'
  ];

test('the date of a talk after midnight decides, not the day it stands under', () => {
  const talk = onDay(
    event('<date>2031-05-11T00:30:00+02:00</date><start>00:30</start><duration>01:00</duration>'),
  );
  expect(talk).toMatchObject({
    start: '2031-05-11T00:30+02:00',
    end: '2031-05-11T01:30+02:00',
    room: 'Hall',
  });
});

test('without a date the day and the clock tell, before the change of day the next date', () => {
  const change = '<day_change>09:00:00</day_change>';
  expect(onDay(event('<start>10:00</start><duration>00:30</duration>'), change)).toMatchObject({
    start: '2031-05-10T10:00',
    end: '2031-05-10T10:30',
  });
  expect(onDay(event('<start>01:00</start>'), change)?.start).toBe('2031-05-11T01:00');
});

test('events may stand right under the day, as Pentabarf wrote them', () => {
  const talks = byTitle(
    schedule(`<day date="2031-05-10">${event('<start>10:00</start><room>Barn</room>')}</day>`),
  );
  expect(talks['Mills']).toMatchObject({ id: '1', room: 'Barn', start: '2031-05-10T10:00' });
});

test('people listed again at the top of a file are not people of a talk', () => {
  const talks = byTitle(
    schedule(
      `<day date="2031-05-10">${event('<persons><person id="9"><name>Ada Pool</name></person></persons>')}</day>`,
    ).replace('<conference>', '<persons><person id="8">Ben Weir</person></persons><conference>'),
  );
  expect(talks['Mills']?.speakers).toEqual([{ id: '9', name: 'Ada Pool' }]);
});

test('a link is the recording by its wording and a video file, and by nothing less', () => {
  const link = (label: string, url: string) => `<link href="${url}">${label}</link>`;
  const talk = onDay(
    event(
      `<links>${link('Video recording (mp4/aac, 90M)', 'https://v.example/a b.mp4')}${link(
        'Video of another talk',
        'https://www.youtube.com/watch?v=abcdefghijk',
      )}${link('[Video] a demonstration', 'https://v.example/demo.mp4')}${link('Slides', '../../a.pdf')}</links>`,
    ),
  );
  expect(talk?.recordings).toEqual([{ url: 'https://v.example/a b.mp4' }]);
  expect(talk?.links.map(({ label }) => label)).toEqual([
    'Video of another talk',
    '[Video] a demonstration',
  ]);
});

test('who opted out is not recorded, in XML and in JSON', () => {
  expect(onDay(event('<recording><optout>true</optout></recording>'))?.recorded).toBe(false);
  expect(onDay(event('<recording><optout>false</optout></recording>'))).not.toHaveProperty(
    'recorded',
  );
  const json = {
    schedule: {
      conference: { days: [{ rooms: { Hall: [{ title: 'Mills', do_not_record: true }] } }] },
    },
  };
  expect(byTitle(JSON.stringify(json))['Mills']?.recorded).toBe(false);
});

test('a zone called UTC beside times of +01:00 is no zone', () => {
  const file = (zone: string) =>
    readText(
      schedule(
        `<day date="2031-01-10">${event('<date>2031-01-10T09:00:00+01:00</date>')}</day>`,
        `<time_zone_name>${zone}</time_zone_name>`,
      ),
    );
  expect(file('UTC')).not.toHaveProperty('timeZone');
  expect(file('Europe/Lisbon').timeZone).toBe('Europe/Lisbon');
});

test('an id at two times is two sessions, at one time in all rooms one without a room', () => {
  const at = (time: string) => event(`<date>2031-05-10T${time}:00+02:00</date>`, 'guid="g"');
  const rooms = (inside: string) =>
    ['A', 'B'].map((name) => `<room name="${name}">${inside}</room>`).join('');
  const read = (inside: string) =>
    readText(schedule(`<day date="2031-05-10">${inside}</day>`)).sessions;
  expect(read(`<room name="A">${at('09:00')}${at('10:00')}</room>`)).toHaveLength(2);
  const plenary = read(rooms(at('09:00')));
  expect(plenary).toHaveLength(1);
  expect(plenary[0]).not.toHaveProperty('room');
});

test('a hub tells events beside its days, ends, roles and tracks by slug', () => {
  const hub = {
    schedule: {
      conference: {
        tracks: [{ slug: 'ops', name: 'Operations' }],
        days: [{ index: 1, date: '2031-05-10' }],
      },
      events: [
        {
          guid: 'g1',
          title: 'Mills',
          start: '2031-05-10T09:00:00+02:00',
          end: '2031-05-10T09:40:00+02:00',
          room: { name: 'Hall' },
          track: { slug: 'ops' },
          participants: [{ guid: 'p1', name: 'Ada Pool', role: 'SPEAKER' }],
        },
      ],
    },
  };
  expect(byTitle(JSON.stringify(hub))['Mills']).toMatchObject({
    start: '2031-05-10T09:00+02:00',
    end: '2031-05-10T09:40+02:00',
    room: 'Hall',
    track: 'Operations',
    speakers: [{ id: 'p1', name: 'Ada Pool' }],
  });
});

test('pretalx calls people by name or public_name, and a session by title or name', () => {
  const at = (session: object) =>
    JSON.stringify({ schedule: { conference: { days: [{ rooms: { Hall: [session] } }] } } });
  expect(
    byTitle(at({ title: 'Old', persons: [{ code: 'A', public_name: 'Ada Pool' }] }))['Old']
      ?.speakers[0]?.name,
  ).toBe('Ada Pool');
  expect(
    byTitle(at({ name: 'New', speakers: [{ code: 'A', name: 'Ada Pool' }] }))['New']?.speakers[0]
      ?.name,
  ).toBe('Ada Pool');
});

test('a cancelled event is none, an unplaced one stays without a time', () => {
  expect(onDay(event('<status>cancelled</status>'))).toBeUndefined();
  const talk = byTitle(schedule(`<day>${event('')}</day>`))['Mills'];
  expect(talk).toBeDefined();
  expect(talk).not.toHaveProperty('start');
});

test('a cut file is said to be cut, with its line', () => {
  expect(() => readText('<schedule>\n<day date="2031-05-10">\n<room', 'cut.xml')).toThrow(
    expect.objectContaining({
      message: 'The file is not whole XML.',
      details: expect.objectContaining({ at: { file: 'cut.xml', line: 3 } }) as object,
    }),
  );
});

const kept = { licence: 'CC BY 4.0', recorded: false };
const attached = [
  { label: 'Slides', url: 'https://talks.example/media/slides.pdf' },
  { label: 'More', url: 'https://elsewhere.example/more' },
];

test('XML: attachments, also by addresses of their own site, licences and wishes are kept', () => {
  const talk = onDay(
    event(
      `<recording><license>CC BY 4.0</license><optout>true</optout></recording>
       <attachments><attachment href="/media/slides.pdf">Slides</attachment></attachments>
       <links><link href="https://elsewhere.example/more">More</link></links>`,
    ),
    '<base_url>https://talks.example/2031/schedule/</base_url>',
  );
  expect(talk).toMatchObject(kept);
  expect(talk?.links.toSorted((a, b) => b.label.localeCompare(a.label))).toEqual(attached);
});

test.each([
  ['frab', { do_not_record: true, recording_license: 'CC BY 4.0' }],
  ['pretalx', { do_not_record: 'yes', recording: { license: 'CC BY 4.0', optout: false } }],
  ['the hub', { recording: { license: 'CC BY 4.0', optout: true } }],
])('JSON of %s: attachments, licences and wishes are kept', (_, says) => {
  const talk = {
    title: 'Mills',
    attachments: [{ title: 'Slides', url: '/media/slides.pdf' }],
    links: [{ title: 'More', url: 'https://elsewhere.example/more' }],
    ...says,
  };
  const days = [{ date: '2031-05-10', rooms: { Hall: [talk] } }];
  const file = { base_url: 'https://talks.example/2031/', conference: { title: 'Quay', days } };
  const read = byTitle(JSON.stringify({ schedule: file }))['Mills'];
  expect(read).toMatchObject(kept);
  expect(read?.links.toSorted((a, b) => b.label.localeCompare(a.label))).toEqual(attached);
});
