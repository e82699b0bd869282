import { expect, test } from 'vitest';
import { openProposals, proposeEntry } from '../../../src/domain/photos/propose-entries.ts';
import type { PhotoEntry } from '../../../src/domain/schema/photos-file.ts';

const entry = (fields: Partial<PhotoEntry> & { id: string }): PhotoEntry => ({
  people: [],
  hidden: false,
  ...fields,
});

test('a title stands in for a missing caption', () => {
  expect(proposeEntry('a', { title: 'T' })).toMatchObject({ caption: 'T' });
  expect(proposeEntry('a', { title: 'T', caption: 'C' })).toMatchObject({ caption: 'C' });
});

test('what people wrote of photo or camera is not proposed again, and what earlier imports found is kept', () => {
  const photos = [
    { id: 'new', camera: 'Fabrikam F100' },
    { id: 'captioned', camera: 'Fabrikam F100' },
    { id: 'written' },
    { id: 'unknown' },
  ];
  const earlier = [
    { id: 'captioned', caption: 'old words', credit: 'Ana' },
    { id: 'written', caption: 'x', credit: 'y', licence: 'CC0-1.0' as const },
    { id: 'gone', caption: 'z' },
  ];
  const fresh = [
    { id: 'new', caption: 'fresh words', credit: 'Ana', licence: 'CC-BY-4.0' as const },
  ];
  const written = {
    cameras: [{ camera: 'Fabrikam F100', credit: 'Ana Example' }],
    photos: [
      entry({ id: 'captioned', alt: 'A' }),
      entry({ id: 'written', caption: 'a', credit: 'b', licence: 'CC-BY-4.0' }),
    ],
  };
  const open = openProposals(photos, earlier, fresh, written).map((proposal) =>
    Object.fromEntries(Object.entries(proposal).filter(([, value]) => value !== undefined)),
  );
  expect(open).toEqual([
    { id: 'new', caption: 'fresh words', licence: 'CC-BY-4.0' },
    { id: 'captioned', caption: 'old words' },
    { id: 'unknown' },
  ]);
});
