import { describe, expect, test } from 'vitest';
import { checkArchive } from '../../../../src/domain/checks/check-archive.ts';
import {
  decideRights,
  rightsOfPhoto,
  type RightsSources,
} from '../../../../src/domain/photos/photo-rights.ts';
import { makeSources } from '../../archive/make-sources.ts';
import { buildArchive } from '../../../../src/domain/archive/build-archive.ts';
import type { Licence } from '../../../../src/domain/schema/licences/licence.ts';

const by = (licence: Licence) => ({ licence });

describe('of all who may say something the strongest is heard:', () => {
  test.each<[string, RightsSources, Licence, string]>([
    [
      'a photo’s entry before its file',
      { entry: by('CC0-1.0'), file: by('all-rights-reserved') },
      'CC0-1.0',
      'entry',
    ],
    [
      'what the import was told before the file',
      { given: by('permission'), file: { rights: '?' } },
      'permission',
      'given',
    ],
    [
      'the entry before what the import was told',
      { entry: by('CC0-1.0'), given: by('permission') },
      'CC0-1.0',
      'entry',
    ],
    [
      'the file before its camera’s line',
      { file: by('CC-BY-NC-2.0-DE'), camera: by('CC0-1.0') },
      'CC-BY-NC-2.0-DE',
      'file',
    ],
    [
      'a file that reserves all before the archive',
      { file: by('all-rights-reserved'), archive: by('CC-BY-4.0') },
      'all-rights-reserved',
      'file',
    ],
    [
      'the camera’s line before the archive’s',
      { camera: by('CC0-1.0'), archive: by('CC-BY-4.0') },
      'CC0-1.0',
      'camera',
    ],
    [
      'the archive where nobody else speaks',
      { file: {}, archive: by('CC-BY-4.0') },
      'CC-BY-4.0',
      'archive',
    ],
    [
      'nobody, where a file says what nobody understands',
      { file: { rights: 'CC BY' }, camera: by('CC0-1.0'), archive: by('CC-BY-4.0') },
      'unknown',
      'nobody',
    ],
    ['nobody', {}, 'unknown', 'nobody'],
  ])('%s', (_, sources, licence, from) => {
    expect(decideRights(sources)).toMatchObject({ licence, from });
  });

  test('words of a file that hold it back are told, and no others', () => {
    const held = { licence: 'unknown', from: 'nobody', mayShow: false };
    expect(decideRights({})).toStrictEqual(held);
    expect(decideRights({ file: { rights: '?' } })).toStrictEqual({ ...held, unclear: '?' });
    expect(decideRights({ file: { rights: '?' }, archive: by('CC0-1.0') })).toStrictEqual({
      ...held,
      unclear: '?',
    });
    expect(decideRights({ file: { rights: '?' }, entry: by('CC0-1.0') })).toStrictEqual({
      licence: 'CC0-1.0',
      from: 'entry',
      mayShow: true,
    });
  });

  test.each<[string, Parameters<typeof rightsOfPhoto>[1], Parameters<typeof rightsOfPhoto>[2]]>([
    ['written about alone', { id: 'quay', alt: 'A quay.', camera: 'F100' } as never, undefined],
    ['imported alone', undefined, { id: 'quay', camera: 'F100' } as never],
  ])('a photo that is %s has the rights of its camera’s line', (_, entry, photo) => {
    const sources = makeSources({
      events: [{ cameras: [{ camera: 'F100', licence: 'CC0-1.0' }] }],
    });
    const [event] = sources.events;
    if (!event) throw new Error('no event');
    const where = { event, settings: sources.settings };
    expect(rightsOfPhoto(where, entry, photo)).toMatchObject({
      licence: 'CC0-1.0',
      from: 'camera',
    });
    expect(rightsOfPhoto(where, undefined, undefined)).toMatchObject({ from: 'nobody' });
  });

  test('a credit is heard apart from the licence', () => {
    const rights = decideRights({
      file: { credit: 'File' },
      camera: { credit: 'Camera', licence: 'CC0-1.0' },
    });
    expect(rights).toMatchObject({ credit: 'File', licence: 'CC0-1.0' });
  });
});

const said = [undefined, 'CC-BY-3.0-AT', 'all-rights-reserved', 'unknown'] as const;
const table = said.flatMap((entry) =>
  said.flatMap((file) =>
    said.flatMap((camera) =>
      said.flatMap((archive) =>
        [undefined, 'CC BY'].map((rights) => ({ entry, file, camera, archive, rights })),
      ),
    ),
  ),
);

test('what passes check is shown, and what is not shown is named by check or by a person', () => {
  for (const { entry, file, camera, archive, rights } of table) {
    const sources = makeSources({
      settings: { photos: { credit: 'Team', ...(archive ? by(archive) : {}) } },
      events: [
        {
          cameras: camera ? [{ camera: 'Fabrikam F100', licence: camera }] : [],
          photos: entry ? [{ id: 'quay', alt: 'A quay.', licence: entry }] : [],
          syncedPhotos: [
            {
              id: 'quay',
              camera: 'Fabrikam F100',
              ...(file ? by(file) : {}),
              ...(rights ? { rights } : {}),
            },
          ],
        },
      ],
    });
    const built = buildArchive(sources);
    const photo = built.photos.find(({ key }) => key === 'quay');
    const problems = checkArchive(sources, built).filter(({ rule }) => rule === 'photo-credit');
    const row = JSON.stringify({ entry, file, camera, archive, rights });
    const own = entry ?? file;
    const expected = own ?? (rights === undefined ? (camera ?? archive) : undefined);
    expect(photo?.file !== undefined, row).toBe(expected === 'CC-BY-3.0-AT');
    expect(photo?.licence, row).toBe(expected);
    expect(problems.length > 0, row).toBe(expected === undefined);
    expect(
      problems.map(({ severity }) => severity),
      row,
    ).not.toContain('error');
  }
});
