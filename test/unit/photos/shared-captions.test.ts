import { expect, test } from 'vitest';
import { dropSharedCaptions } from '../../../src/domain/photos/camera/shared-captions.ts';

const photo = (caption: string | undefined, cameraKey?: string) => ({
  metadata: { ...(caption && { caption }), ...(cameraKey && { cameraKey }) },
});
const captions = (photos: readonly ReturnType<typeof photo>[]) =>
  dropSharedCaptions(photos).map(({ metadata }) => metadata.caption);

test('what every photo of a camera says alike is the caption of none', () => {
  const photos = ['a1', 'a1', 'a1'].map((camera) => photo('Tidewater staff camera', camera));
  expect(captions(photos)).toEqual([undefined, undefined, undefined]);
});

test.each([
  ['one photo of the camera says something else', ['Nets', 'Nets', 'Ropes'], 'a1'],
  ['one photo of the camera says nothing', ['Nets', 'Nets', undefined], 'a1'],
  ['there are only two photos', ['Nets', 'Nets'], 'a1'],
  ['no camera is known', ['Nets', 'Nets', 'Nets'], undefined],
])('captions stay where %s', (_name, said, camera) => {
  expect(captions(said.map((caption) => photo(caption, camera)))).toEqual(said);
});
