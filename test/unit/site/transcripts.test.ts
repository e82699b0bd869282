import { expect, test } from 'vitest';
import type { CaptionTrack } from '../../../src/domain/model/archive.ts';
import { placeTranscripts } from '../../../src/site/talk/transcripts.ts';

const captions = ['en', 'pl', 'pt-BR', 'cs'].map((language): CaptionTrack => ({
  videoId: 'quayvideo01',
  language,
  kind: 'edited',
  file: `quayvideo01.${language}.vtt`,
  origin: 'synced',
}));

test.each([
  ['short talks show every language on their page', 20_000, ['en', 'pl', 'pt-BR', 'cs']],
  ['of 45 minutes there is room for two', 80_000, ['en', 'pl']],
  ['the first is there however long it is', 900_000, ['en']],
])('%s', (_, size, expected) => {
  const { here, apart } = placeTranscripts({ captions }, () => size);
  expect(here.map(({ language }) => language)).toEqual(expected);
  expect([...here, ...apart]).toEqual(captions);
});

test('a talk without captions has no transcript anywhere', () => {
  expect(placeTranscripts({ captions: [] }, () => 1)).toEqual({ here: [], apart: [] });
});
