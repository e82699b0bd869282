import { expect, test } from 'vitest';
import { parseVideoLink, resolveVideoLink } from '../../../src/search/query/video-link.ts';

const id = 'a1B2c3D4-_x';

test.each([
  [`https://www.youtube.com/watch?v=${id}`, undefined],
  [`https://youtu.be/${id}?t=83`, 83],
  [`youtu.be/${id}?t=1m23s`, 83],
  [`https://youtu.be/${id}?si=abc&t=1h2m3s`, 3723],
  [`https://m.youtube.com/watch?list=x&v=${id}&t=350s`, 350],
  [`https://www.youtube.com/embed/${id}?start=12`, 12],
  [`https://www.youtube-nocookie.com/embed/${id}`, undefined],
  [`https://youtube.com/live/${id}`, undefined],
  [`https://youtube.com/shorts/${id}`, undefined],
  [`https://www.youtube.com/watch?v=${id}#t=45`, 45],
  [`https://www.youtube.com/watch?v=${id}&t=soon`, undefined],
  [`  ${id}  `, undefined],
])('%s is a recording', (text, seconds) => {
  expect(parseVideoLink(text)).toMatchObject({ videoId: id, ...(seconds && { seconds }) });
  expect(parseVideoLink(text)?.seconds).toBe(seconds);
});

test.each([
  'performance',
  'Engineering',
  'scaling at last',
  `https://example.org/watch?v=${id}`,
  'https://youtube.com/@channel',
  'youtu.be/short',
  'http://[broken',
])('%s is not', (text) => {
  expect(parseVideoLink(text)).toBeUndefined();
});

const videos = {
  [id]: [
    { url: '/talks/opening/', start: 0, end: 350 },
    { url: '/talks/second/', start: 350 },
  ],
};

test.each([
  [100, ['/talks/opening/']],
  [350, ['/talks/second/']],
  [99_999, ['/talks/second/']],
  [undefined, ['/talks/opening/', '/talks/second/']],
])('second %s of a shared recording belongs to %j', (seconds, urls) => {
  const link = { videoId: id, bare: false, ...(seconds !== undefined && { seconds }) };
  expect(resolveVideoLink(link, videos).map(({ url }) => url)).toEqual(urls);
});

test('names every object has are not recordings', () => {
  expect(resolveVideoLink({ videoId: 'constructor', bare: true }, videos)).toEqual([]);
});
