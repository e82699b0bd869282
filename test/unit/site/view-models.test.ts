import { expect, test } from 'vitest';
import type { TalkState } from '../../../src/domain/model/archive.ts';
import { aliasAddresses, peopleByName } from '../../../src/site/person/people-list.ts';
import {
  coSpeakersOf,
  shownSpellings,
  workplacesOf,
} from '../../../src/site/person/person-page.ts';
import { photoCard } from '../../../src/site/photo/photo-card.ts';
import { allRenditions, createPictures } from '../../../src/site/picture/pictures.ts';
import { scheduleOf } from '../../../src/site/event/schedule.ts';
import { showcase } from '../../../src/site/event/showcase.ts';
import { talkAddresses } from '../../../src/site/address/talk-addresses.ts';
import { talkLists } from '../../../src/site/talk/talk-lists.ts';
import { createTalkOrder } from '../../../src/site/talk/talk-order.ts';
import { playerSlot, talkDescription, talkDetails } from '../../../src/site/talk/talk-page.ts';
import { talkStatus } from '../../../src/site/talk/talk-status.ts';
import { createUrls } from '../../../src/site/address/urls.ts';
import { archiveOf } from '../archive/make-sources.ts';

const urls = createUrls('/kept/');
const siteOf = (archive: ReturnType<typeof archiveOf>) => ({
  archive,
  urls,
  pictures: createPictures(urls),
});

const archive = archiveOf({
  people: [
    {
      id: 'ada-marsh',
      name: 'Ada Marsh',
      aliases: ['A. Marsh', 'Bo Reed'],
      shownAs: ['Ada Marsh-Hill'],
    },
    { id: 'bo-reed', name: 'Bo Reed' },
    { id: 'cy-aal', name: 'Cy Aal', aliases: ['A. Marsh'] },
  ],
  topics: [{ id: 'rivers', name: 'Rivers' }],
  events: [
    {
      id: 'brookcon-2031',
      event: { photosAlbum: 'https://album.example/brook' },
      sessions: [
        {
          id: 'opening',
          title: 'Opening',
          kind: 'intro',
          start: '2031-05-14T09:00',
          recordings: [{ video: 'aaaaaaaaaaa', end: 350 }],
        },
        {
          id: 'rivers',
          title: 'Rivers',
          start: '2031-05-14T09:10',
          room: 'Weir',
          speakers: [
            { person: 'ada-marsh', as: 'Ada M.', affiliation: 'Delta Works' },
            { person: 'bo-reed' },
          ],
          recordings: [{ video: 'aaaaaaaaaaa', start: 350 }],
        },
        {
          id: 'locks',
          title: 'Locks',
          start: '2031-05-14T09:10',
          room: 'Lock',
          recorded: false,
          speakers: [{ person: 'bo-reed' }],
        },
        { id: 'closing', title: 'Closing', kind: 'closing', start: '2031-05-15T12:00' },
      ],
      pins: {
        rivers: { slug: 'rivers', former: ['brooks', 'locks'] },
        locks: { slug: 'locks' },
      },
      photos: [{ id: 'crowd', talk: 'rivers', licence: 'unknown' }],
      syncedPhotos: [
        { id: 'held', width: 2400, height: 1600, licence: 'CC-BY-4.0', credit: 'Cy Aal' },
      ],
    },
    {
      id: 'brookcon-2030',
      event: { start: '2030-05-14', end: '2030-05-14' },
      sessions: [
        {
          id: 'springs',
          title: 'Springs',
          speakers: [{ person: 'ada-marsh', affiliation: 'Hill & Sons' }],
        },
      ],
    },
  ],
});
const site = siteOf(archive);
const talk = (slug: string) => {
  const found = archive.talks.find((candidate) => candidate.slug === slug);
  if (!found) throw new Error(`no talk ${slug}`);
  return found;
};
const person = (id: string) => {
  const found = archive.personById.get(id);
  if (!found) throw new Error(`no person ${id}`);
  return found;
};

test.each<[TalkState, string | undefined]>([
  [{ is: 'published' }, undefined],
  [{ is: 'upcoming' }, 'Recording not published yet'],
  [{ is: 'not-published' }, 'Recording not published yet'],
  [{ is: 'not-recorded' }, 'Not recorded'],
  [{ is: 'private', since: '2031-06-01' }, 'Video made private on YouTube on 1 June 2031'],
  [{ is: 'gone', since: '2031-05-03' }, 'Video removed from YouTube on 3 May 2031'],
  [{ is: 'gone' }, 'Video removed from YouTube'],
])('the state %j is told as “%s”', (state, headline) => {
  expect(talkStatus({ state, captions: [] })?.headline).toBe(headline);
});

test('a removed video whose words are kept points to them', () => {
  const captions = [
    { videoId: 'a', language: 'en', kind: 'auto', file: 'f', origin: 'synced' },
  ] as const;
  expect(talkStatus({ state: { is: 'gone' }, captions })?.detail).toBe('Transcript below.');
});

test('a talk that begins within a recording plays from its own second to its own end', () => {
  expect(playerSlot(talk('rivers'))).toMatchObject({
    start: 350,
    watchUrl: 'https://www.youtube.com/watch?v=aaaaaaaaaaa&t=350s',
  });
  expect(playerSlot(talk('opening'))).toMatchObject({ start: 0, end: 350 });
  expect(playerSlot(talk('locks')).watchUrl).toBeUndefined();
});

test('talks of one recording name each other', () => {
  const order = createTalkOrder(archive);
  expect(order.sharing(talk('rivers')).map(({ slug }) => slug)).toEqual(['opening']);
  expect(order.sharing(talk('springs'))).toEqual([]);
});

test('a talk’s neighbours are those of its event', () => {
  const order = createTalkOrder(archive);
  expect(order.around(talk('opening'))).toEqual({ next: talk('rivers') });
  expect(order.around(talk('closing')).next).toBeUndefined();
  expect(order.near(talk('rivers'), 2)).toHaveLength(2);
  expect(order.near(talk('springs'), 4)).toEqual([]);
});

test('talks at one time stand in one slot, a day apart in another day', () => {
  const days = scheduleOf(archive.talks.filter(({ eventId }) => eventId === 'brookcon-2031'));
  expect(days.map(({ label }) => label)).toEqual(['Wednesday 14 May', 'Thursday 15 May']);
  expect(days[0]?.slots.map(({ clock, talks }) => [clock, talks.map(({ slug }) => slug)])).toEqual([
    ['09:00', ['opening']],
    ['09:10', ['rivers', 'locks']],
  ]);
});

test('what nobody knows of a talk has no row', () => {
  const labels = talkDetails(talk('springs'), site).map(({ label }) => label);
  expect(labels).toEqual(['Event', 'Day', 'Kind', 'Language']);
  expect(talkDescription(talk('springs'), site)).toBe(
    'Talk by Ada Marsh at BrookCon 2031, 14 May 2030.',
  );
});

test('a talk’s track has a row where there is one', () => {
  const rows = talkDetails({ ...talk('springs'), track: 'Deep water' }, site);
  expect(rows).toContainEqual({ label: 'Track', value: 'Deep water' });
});

test('a former address leads to the talk unless another talk has it now', () => {
  const addresses = talkAddresses(archive).filter(
    ({ talk: { eventId } }) => eventId === 'brookcon-2031',
  );
  expect(addresses.filter(({ former }) => former).map(({ slug }) => slug)).toEqual(['brooks']);
  expect(addresses.filter(({ slug }) => slug === 'locks')).toHaveLength(1);
});

test('a spelling leads to one person, and never away from a page of its own', () => {
  expect(aliasAddresses(archive).map(({ alias, person: { id } }) => [alias, id])).toEqual([
    ['a-marsh', 'ada-marsh'],
    ['ada-marsh-hill', 'ada-marsh'],
  ]);
});

test('people stand by last name, names in ideographs as they are', () => {
  const called = (id: string, name: string) => ({ ...person('bo-reed'), id, name });
  const named = [...archive.people, called('x', '佐伯 湊'), called('y', 'Cy Aal')];
  expect(peopleByName(named).map(({ name }) => name)).toEqual([
    'Cy Aal',
    'Ada Marsh',
    'Bo Reed',
    '佐伯 湊',
  ]);
});

test('a person has the workplace of each talk, the spellings that may be shown and those who shared the stage', () => {
  expect(workplacesOf(person('ada-marsh'), archive)).toEqual([
    { name: 'Delta Works', years: '2031' },
    { name: 'Hill & Sons', years: '2030' },
  ]);
  expect(shownSpellings(person('ada-marsh'))).toEqual(['Ada Marsh-Hill']);
  expect(coSpeakersOf(person('ada-marsh'), archive).map(({ person: { id } }) => id)).toEqual([
    'bo-reed',
  ]);
});

test('lists that tell no talks apart are left out', () => {
  const paths = talkLists(archive).map(({ path }) => path);
  expect(paths).toContain('year/2030');
  expect(paths).toContain('with/recording');
  expect(paths).not.toContain('language/en');
});

test('openings, closings and what cannot be watched come last where there is room for few', () => {
  const own = archive.talks.filter(({ eventId }) => eventId === 'brookcon-2031');
  expect(showcase(own, 2).map(({ slug }) => slug)).toEqual(['rivers', 'opening']);
});

test('every picture a page names is made', () => {
  const made = new Set(allRenditions(archive).map(({ name }) => urls.media(name)));
  const pictures = archive.photos.flatMap((photo) => site.pictures.photo(photo) ?? []);
  expect(pictures).toHaveLength(1);
  for (const { src, srcset, avif } of pictures) {
    const named = [src, ...`${srcset}, ${avif}`.split(', ').map((one) => one.split(' ')[0] ?? '')];
    expect(named.filter((address) => !made.has(address))).toEqual([]);
  }
});

test('a photo without a file leads to the album', () => {
  const photo = archive.photoById.get('brookcon-2031/crowd');
  if (!photo) throw new Error('no photo');
  const card = photoCard(photo, site);
  expect(card.picture).toBeUndefined();
  expect(card.elsewhere?.url).toBe('https://album.example/brook');
  expect(card.licence).toBe('Rights not known');
});
