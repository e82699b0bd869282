import { expect, test } from 'vitest';
import { shortenUrls, urlRestorer } from '../../../src/search/index/entity-urls.ts';

const records = [
  { type: 'talk', title: 'Łódź & Back', url: '/talks/lodz-back/' },
  { type: 'talk', title: 'Łódź & Back', url: '/talks/lodz-back-2/' },
  { type: 'talk', title: 'Renamed since', url: '/talks/old-name/' },
  { type: 'event', title: 'Sample Days', url: '/events/2031/sample-days/' },
  { type: 'event', title: 'Other Days', url: '/events/2030/other-days/' },
] as const;

test('URLs that follow from their titles cost nothing', () => {
  expect(shortenUrls(records).middles).toEqual(['', '+-2', '=old-name', '<2031/', '<2030/']);
});

test('URLs are restored, with a base path or without', () => {
  for (const base of ['', '/archive']) {
    const based = records.map((record) => ({ ...record, url: base + record.url }));
    const restoreUrl = urlRestorer(shortenUrls(based));
    const restored = based.map(({ type, title }, index) => restoreUrl(index, type, title));
    expect(restored).toEqual(based.map(({ url }) => url));
  }
});
