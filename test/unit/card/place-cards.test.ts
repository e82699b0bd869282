import { expect, test } from 'vitest';
import { placeCards } from '../../../src/site/card/place-cards.ts';
import { shareImageOf } from '../../../src/site/card/share-image-of.ts';
import { ownArchive } from '../machine/machine-archives.ts';

const context = ownArchive('demo');
const { archive, urls } = context;
const { series } = archive;
const [talk, photo, event] = [archive.talks[0], archive.photos[0], archive.events[0]];
if (!talk || !photo || !event) throw new Error('an empty archive');

const cardsOf = (cards: 'all' | 'events' | 'none') =>
  placeCards({ ...context, archive: { ...archive, settings: { ...archive.settings, cards } } });

test('every page of an archive has a card to itself, and no two one address', () => {
  const { all } = cardsOf('all');
  const { events, talks, people, topics, photos } = archive;
  const pages = [events, talks, people, topics, photos, series];
  expect(all).toHaveLength(1 + pages.reduce((sum, { length }) => sum + length, 0));
  expect(new Set(all.map(({ address }) => address)).size).toBe(all.length);
});

test('where only events have cards, their talks and photos show theirs, and other pages that of the home page', () => {
  const { all, of } = cardsOf('events');
  expect(all).toHaveLength(1 + archive.events.length + series.length);
  expect(of(urls.talk(talk))?.src).toBe(`/kept/events/${talk.eventId}/card.png`);
  expect(of(urls.photo(photo))?.src).toBe(`/kept/events/${photo.eventId}/card.png`);
  expect(of(urls.person('nobody'))?.src).toBe('/kept/card.png');
  expect(of(urls.home)?.src).toBe('/kept/card.png');
});

test('an archive that wants no cards has none', () => {
  const { all, of } = cardsOf('none');
  expect(all).toEqual([]);
  expect(of(urls.talk(talk))).toBeUndefined();
});

test('a page without a card to itself shows a picture of it rather than another’s card', () => {
  const still = { src: '/kept/media/a.jpg', width: 640, height: 360, alt: 'On stage' };
  const shown = (cards: 'all' | 'events' | 'none', own?: typeof still) =>
    shareImageOf(cardsOf(cards), urls.talk(talk), own)?.src;
  expect(shown('all', still)).toBe(`${urls.talk(talk)}card.png`);
  expect(shown('events', still)).toBe(still.src);
  expect(shown('events')).toBe(`/kept/events/${talk.eventId}/card.png`);
  expect(shown('none', still)).toBe(still.src);
  expect(shown('none')).toBeUndefined();
});

test('a card says who, what, where and when, as the page does', () => {
  const { all, of } = cardsOf('all');
  const found = all.find(({ card }) => card.kind === 'talk');
  expect(found?.card).toMatchObject({ kind: 'talk', foot: 'Longhaul Archive' });
  const shown = archive.talks.find(({ speakers }) => speakers.length > 1);
  if (!shown) throw new Error('no talk of two');
  const { alt = '' } = of(urls.talk(shown)) ?? {};
  for (const { as } of shown.speakers.slice(0, 9)) expect(alt).toContain(as);
  expect(alt.startsWith(shown.title)).toBe(true);
});
