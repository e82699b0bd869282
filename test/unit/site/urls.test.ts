import { expect, test } from 'vitest';
import { createUrls, youtubeUrl } from '../../../src/site/address/urls.ts';

const talk = { eventId: 'conf-2030', slug: 'rivers' };

test.each([
  ['/', '/events/conf-2030/talks/rivers/'],
  ['/kept/talks/', '/kept/talks/events/conf-2030/talks/rivers/'],
  ['/kept', '/kept/events/conf-2030/talks/rivers/'],
  ['', '/events/conf-2030/talks/rivers/'],
])('under %s a talk is at %s', (base, address) => {
  expect(createUrls(base).talk(talk)).toBe(address);
});

test('pages after the first have a number in their address, the first has none', () => {
  const urls = createUrls('/');
  expect(urls.topic('rivers')).toBe('/topics/rivers/');
  expect(urls.topic('rivers', 3)).toBe('/topics/rivers/page/3/');
  expect(urls.talkList('year/2030', 2)).toBe('/talks/year/2030/page/2/');
  expect(urls.eventPhotos('conf', 1)).toBe('/events/conf/photos/');
});

test('a moment of a talk is its second, and the line of its transcript where there is one', () => {
  const urls = createUrls('/');
  expect(urls.moment(talk, 350.7)).toBe('/events/conf-2030/talks/rivers/?t=350');
  expect(urls.moment(talk, 350.7, 348.2)).toBe('/events/conf-2030/talks/rivers/?t=350#t-348');
});

test('a recording is linked at the second the talk begins', () => {
  expect(youtubeUrl('aaaaaaaaaaa', 350)).toBe('https://www.youtube.com/watch?v=aaaaaaaaaaa&t=350s');
  expect(youtubeUrl('aaaaaaaaaaa')).toBe('https://www.youtube.com/watch?v=aaaaaaaaaaa');
});
