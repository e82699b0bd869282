import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { takeProgramme } from '../../../src/domain/programme/sessions/take-programme.ts';
import { vocSchedule } from '../../../src/domain/programme/out/voc-schedule.ts';
import { vocJson } from '../../../src/domain/programme/out/write-voc-json.ts';
import { writeVocXml } from '../../../src/domain/programme/out/write-voc-xml.ts';
import { programmeAtVenue } from '../../../src/domain/archive/at-venue.ts';
import { buildArchive } from '../../../src/domain/archive/build-archive.ts';
import type { Programme } from '../../../src/domain/programme/model/programme.ts';
import { readProgramme } from '../../../src/domain/programme/read-programme.ts';
import { makeSources } from '../archive/make-sources.ts';
import { readText } from './read-text.ts';

const longhaul = readProgramme(
  readFileSync('test/fixtures/programmes/longhaul-2027.xml'),
  'longhaul',
);
const watched = readText(`<schedule><conference><title>C</title></conference>
<day date="2031-05-14" index="1"><room name="Hall &amp; Loft"><event id="7">
<date>2031-05-14T23:50:00+02:00</date><start>23:50</start><duration>0:30</duration>
<title>A &lt; B &amp; “C”</title><abstract>One.

Two.</abstract><video_download_url>https://www.youtube.com/watch?v=abcdefghijk&amp;t=60&amp;end=900</video_download_url>
<persons><person>Ada Ferry</person><person>Ben Quay</person></persons></event></room></day></schedule>`);

const scheduleOf = (programme: Programme, zone: string) => {
  const sources = makeSources({ events: [{ event: { timeZone: zone } }] });
  const taken = takeProgramme(undefined, programme, { biographies: false }).programme;
  const archive = buildArchive({
    ...sources,
    events: sources.events.map((event) => ({ ...event, programme: programmeAtVenue(taken, zone) })),
  });
  const [event] = archive.events;
  const address = (talk?: { slug: string }) => `https://a.example/${talk?.slug ?? ''}`;
  const schedule = event && vocSchedule(event, archive, address);
  if (!schedule) throw new Error('no session has a time');
  return schedule;
};

/** What must come back; ids are made anew where the source's are none that the schema takes. */
const told = ({ sessions }: Programme) =>
  sessions.map(({ title, start, end, room, speakers, abstract, recorded, recordings, kind }) => {
    return {
      title,
      start,
      end,
      room,
      abstract,
      recorded,
      recordings,
      kind,
      who: speakers.map(({ name }) => name),
    };
  });

test.each([
  ['of a whole day', longhaul, 'Europe/Rome'],
  ['with part of a recording, over midnight, with signs of mark-up', watched, 'Europe/Vienna'],
])('a programme %s is read back as it was, of both files', (_, programme, zone) => {
  const schedule = scheduleOf(programme, zone);
  expect(told(readText(writeVocXml(schedule)))).toEqual(told(programme));
  expect(told(readText(JSON.stringify(vocJson(schedule))))).toEqual(told(programme));
});

test('ids of a source that are UUIDs are given back, others are made once and for all', () => {
  expect(writeVocXml(scheduleOf(longhaul, 'Europe/Rome'))).toContain(
    'guid="6f1c2a10-0000-4000-8000-000000000002"',
  );
  const xml = writeVocXml(scheduleOf(watched, 'Europe/Vienna'));
  expect(xml).toBe(writeVocXml(scheduleOf(watched, 'Europe/Vienna')));
  expect(xml).toMatch(/guid="[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}"/);
});

/** The patterns voc's validator holds each field against. */
const shapes = {
  date: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/,
  start: /^[0-2]\d:[0-5]\d$/,
  duration: /^\d{1,2}:\d\d$/,
  slug: /^[a-z0-9_-]+[a-z0-9]$/,
  guid: /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/,
  url: /^https?:\/\//,
} as const;
/** What an event of schema.json must have, and what else it may; nothing more. */
const required =
  'abstract date duration guid id language links persons room slug start subtitle title track type url'.split(
    ' ',
  );
const allowed = [
  ...required,
  'logo',
  'description',
  'recording_license',
  'do_not_record',
  'do_not_stream',
  'attachments',
  'answers',
];

test.each([
  ['longhaul', longhaul, 'Europe/Rome'],
  ['watched', watched, 'Europe/Vienna'],
])('%s holds to the schema of voc in every field', (_, programme, zone) => {
  const schedule = scheduleOf(programme, zone);
  const json = vocJson(schedule) as { schedule: { conference: { days: { rooms: object }[] } } };
  expect(schedule.acronym).toMatch(/^[a-z0-9_-][a-z0-9_]{3,}$/);
  const events = json.schedule.conference.days.flatMap(({ rooms }) =>
    Object.values(rooms as Record<string, Record<string, unknown>[]>).flat(),
  );
  expect(events.length).toBeGreaterThan(0);
  for (const event of events) {
    expect(required.filter((name) => !(name in event))).toEqual([]);
    expect(Object.keys(event).filter((name) => !allowed.includes(name))).toEqual([]);
    for (const [name, shape] of Object.entries(shapes))
      if (name !== 'url' || !String(event['url']).startsWith('urn:uuid:'))
        expect([name, event[name]]).toEqual([name, expect.stringMatching(shape)]);
  }
  for (const name of ['id', 'guid', 'slug'])
    expect(new Set(events.map((event) => event[name])).size).toBe(events.length);
});

test('a talk that was cancelled is not given out', () => {
  const known = takeProgramme(undefined, longhaul, { biographies: false }).programme;
  const sources = makeSources({ events: [{ event: { timeZone: 'Europe/Rome' } }] });
  const programme = {
    ...known,
    sessions: known.sessions.map((session) => ({ ...session, cancelled: true as const })),
  };
  const archive = buildArchive({
    ...sources,
    events: sources.events.map((event) => ({
      ...event,
      programme: programmeAtVenue(programme, 'Europe/Rome'),
    })),
  });
  const [event] = archive.events;
  expect(event && vocSchedule(event, archive, () => undefined)).toBeUndefined();
});
