import { describe, expect, test } from 'vitest';
import { describeHeldBack } from '../../../../src/domain/photos/held-back.ts';
import { withheldPhotos } from '../../../../src/domain/photos/withheld-photos.ts';
import { PeopleFileSchema } from '../../../../src/domain/schema/people-file.ts';
import { PhotosFileSchema } from '../../../../src/domain/schema/photos-file.ts';

const people = PeopleFileSchema.parse([
  { id: 'ana-example', name: 'Ana Example', photoConsent: 'no' },
  { id: 'ben-weir', name: 'Ben Weir', photoConsent: 'yes' },
  { id: 'cleo-quay', name: 'Cleo Quay' },
]);
const withheld = (...photos: object[]) => [
  ...withheldPhotos(
    PhotosFileSchema.parse({ photos: photos.map((photo) => ({ alt: 'A quay.', ...photo })) })
      .photos,
    people,
  ),
];

describe('no copy is kept of a photo', () => {
  test.each([
    ['that is hidden', { hidden: true }],
    ['that shows somebody who does not want it', { people: ['ana-example'] }],
    ['that shows them among others', { people: ['ben-weir', 'ana-example', 'cleo-quay'] }],
    ['that is hidden and shows who would not mind', { hidden: true, people: ['ben-weir'] }],
  ])('%s', (_, photo) => {
    expect(withheld({ id: 'quay', ...photo }, { id: 'pier' })).toEqual(['quay']);
  });

  test('under the id the import gave it either', () => {
    expect(withheld({ id: 'quay', was: 'img-0001', hidden: true })).toEqual(['quay', 'img-0001']);
  });
});

test.each([
  ['nobody', []],
  ['who agreed', ['ben-weir']],
  ['who said nothing', ['cleo-quay']],
  ['whom nobody knows', ['dora-nowhere']],
])('a photo that shows %s is kept', (_, shown) => {
  expect(withheld({ id: 'quay', people: shown })).toEqual([]);
});

test.each([
  ['its own words', { rights: 'For press use', licence: 'CC-BY-4.0' }, 'For press use'],
  ['the name of its licence', { licence: 'all-rights-reserved' }, 'All rights reserved'],
  ['that nothing is known', {}, 'Rights not known'],
] as const)('of a photo held back a person is told %s', (_, photo, words) => {
  expect(describeHeldBack(photo).toLowerCase()).toContain(words.toLowerCase());
});
