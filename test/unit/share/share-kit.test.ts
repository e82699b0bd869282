import { expect, test } from 'vitest';
import { kitPages, talkKitAddress } from '../../../src/site/share/kit-pages.ts';
import { eventKit, personKit, talkKit } from '../../../src/site/share/share-kit.ts';
import { archiveOf } from '../archive/make-sources.ts';
import { machineContext, ownArchive } from '../machine/machine-archives.ts';

const context = machineContext(
  archiveOf({
    people: [{ id: 'ada-marsh', name: 'Ada Marsh' }],
    events: [
      {
        event: { venue: { city: 'Graz' }, start: '2031-05-14', licence: 'CC-BY-4.0' },
        sessions: Array.from({ length: 13 }, (_, at) => ({
          id: `rivers-${at}`,
          title: `Rivers ${at}`,
          start: '2031-05-14T10:00',
          speakers: [{ person: 'ada-marsh' }],
          recordings: [{ video: `aaaaaaaaa${String(at).padStart(2, '0')}` }],
          abstract: 'What rivers know. '.repeat(200),
        })),
      },
    ],
  }),
);
const { archive, urls } = context;
const [talk] = archive.talks;
const [event] = archive.events;
const [person] = archive.people;
if (!talk || !event || !person) throw new Error('an empty archive');
const page = 'https://talks.example/kept/events/brookcon-2031/talks/rivers-0/';

test('a talk’s texts name it, who gave it and where it is, each longer than the one before', () => {
  const { link, texts } = talkKit(talk, context);
  expect(link).toBe(page);
  expect(texts.map(({ label }) => label)).toEqual(['Short', 'Medium', 'Long']);
  for (const { text } of texts) {
    expect(text).toContain('Rivers 0');
    expect(text).toContain('Ada Marsh');
    expect(text.split(page)).toHaveLength(2);
  }
  const lengths = texts.map(({ text }) => text.length);
  expect(lengths).toEqual(lengths.toSorted((one, other) => one - other));
  expect(lengths[0]).toBeLessThan(280);
  expect(lengths[2]).toBeLessThan(1_500);
  expect(texts[2]?.text).toContain('CC BY 4.0');
});

test('events and people have texts with their own address', () => {
  for (const kit of [eventKit(event, context), personKit(person, context)])
    for (const { text } of kit.texts) expect(text).toContain(kit.link);
});

test('a talk’s page leads to its entry, on whichever page of the kit that is', () => {
  const pages = kitPages(event, archive);
  expect(pages.map(({ items }) => items.length)).toEqual([12, 1]);
  const addressOf = (at: number) => {
    const one = archive.talks[at];
    return one && talkKitAddress(one, archive, urls);
  };
  expect(addressOf(0)).toBe('/kept/events/brookcon-2031/share/#rivers-0');
  expect(addressOf(12)).toBe('/kept/events/brookcon-2031/share/page/2/#rivers-12');
});

test('no talk of the demo is left out of its event’s kit', () => {
  const demo = ownArchive('demo');
  const kept = demo.archive.events.flatMap((one) =>
    kitPages(one, demo.archive).flatMap(({ items }) => items.map(({ id }) => id)),
  );
  expect(kept.toSorted()).toEqual(demo.archive.talks.map(({ id }) => id).toSorted());
});
