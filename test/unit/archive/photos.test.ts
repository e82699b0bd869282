import { expect, test } from 'vitest';
import { archiveOf, type EventFiles } from './make-sources.ts';

const photosOf = (event: EventFiles, settings = {}) =>
  archiveOf({ settings, events: [event] }).photos;

test.each([
  ['CC-BY-4.0', true],
  ['permission', true],
  ['all-rights-reserved', false],
  ['unknown', false],
] as const)('the file of a photo whose licence is %s is shown: %s', (licence, shown) => {
  const [photo] = photosOf({ photos: [{ id: 'quay', licence }], syncedPhotos: [{ id: 'quay' }] });
  expect(photo?.file).toBe(shown ? 'events/brookcon-2031/photos/quay.jpg' : undefined);
  expect(photo?.licence).toBe(licence);
});

test('a photo without any licence is left out, and a card where somebody wrote about it', () => {
  expect(photosOf({ syncedPhotos: [{ id: 'quay' }] })).toEqual([]);
  const [photo] = photosOf({ photos: [{ id: 'quay' }], syncedPhotos: [{ id: 'quay' }] });
  expect(photo).toMatchObject({ licence: 'unknown', credit: 'Photographer not known' });
  expect(photo?.file).toBeUndefined();
});

test('credit and licence come from the photo’s entry, its file, its camera, then the archive', () => {
  const settings = { photos: { credit: 'Archive', licence: 'CC-BY-ND-4.0' } };
  const cameras = [{ camera: 'Fabrikam F100', credit: 'Camera', licence: 'CC-BY-SA-4.0' as const }];
  const photos = [{ id: 'own', credit: 'Photo', licence: 'CC0-1.0' as const }];
  const syncedPhotos = [
    { id: 'own', camera: 'Fabrikam F100', credit: 'File' },
    { id: 'camera', camera: 'Fabrikam F100' },
    { id: 'file', camera: 'Fabrikam F100', credit: 'File', licence: 'CC-BY-NC-4.0' },
    { id: 'archive', camera: 'Contoso C1' },
  ];
  const found = photosOf({ cameras, photos, syncedPhotos }, settings);
  expect(found.map(({ key, credit, licence }) => [key, credit, licence])).toEqual([
    ['own', 'Photo', 'CC0-1.0'],
    ['camera', 'Camera', 'CC-BY-SA-4.0'],
    ['file', 'File', 'CC-BY-NC-4.0'],
    ['archive', 'Archive', 'CC-BY-ND-4.0'],
  ]);
});

test('a photo without an alt text is named after talk or event and day, and says nobody wrote it', () => {
  const found = photosOf({
    sessions: [{ id: 'rivers', title: 'Rivers', start: '2031-05-15T10:00' }],
    photos: [{ id: 'one', talk: 'rivers' }, { id: 'two', alt: 'Two boats.' }, { id: 'three' }],
  });
  expect(found.map(({ alt, altWritten }) => [alt, altWritten])).toEqual([
    ['Photo from Rivers, 2031-05-15', false],
    ['Two boats.', true],
    ['Photo from BrookCon 2031, 2031-05-14', false],
  ]);
});

test('a talk lists the photos that show it', () => {
  const { talks } = archiveOf({
    events: [
      {
        sessions: [{ id: 'rivers', title: 'Rivers' }],
        photos: [{ id: 'one', talk: 'rivers' }, { id: 'two' }],
      },
    ],
  });
  expect(talks[0]?.photoIds).toEqual(['brookcon-2031/one']);
});
