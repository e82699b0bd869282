import { expect, test } from 'vitest';
import type { CaptionTrack } from '../../../src/domain/model/archive.ts';
import { orderTracks } from '../../../src/domain/captions/order-tracks.ts';

const track = (language: string, kind: CaptionTrack['kind']): CaptionTrack => ({
  videoId: 'quayvideo01',
  language,
  kind,
  file: `quayvideo01.${language}.vtt`,
  origin: 'synced',
});

test.each([
  ['the talk’s language first', 'pl', ['en', 'pl'], ['pl', 'en']],
  ['a kindred one before others', 'pt', ['de', 'pt-BR'], ['pt-BR', 'de']],
  ['the very same before a kindred one', 'pt', ['pt-BR', 'pt'], ['pt', 'pt-BR']],
  ['others as they were', 'cs', ['fr', 'de'], ['fr', 'de']],
])('%s', (_, language, given, ordered) => {
  const tracks = orderTracks(
    given.map((tag) => track(tag, 'edited')),
    language,
  );
  expect(tracks.map((one) => one.language)).toEqual(ordered);
});

test('what a person wrote comes before what a machine heard, in one language', () => {
  const [auto, edited] = [track('en-GB', 'auto'), track('en-US', 'edited')];
  expect(orderTracks([auto, edited], 'en')).toEqual([edited, auto]);
  expect(orderTracks([track('pl', 'edited'), auto], 'en')[0]).toBe(auto);
});
