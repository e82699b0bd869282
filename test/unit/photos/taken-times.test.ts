import { expect, test } from 'vitest';
import { readMetadata } from '../../../scripts/adapters/photos/read-metadata.ts';
import { offsetFromGps } from '../../../src/domain/photos/camera/exif-time.ts';
import { imported, folderOf, runIn, smallArchive } from './small-archive.ts';
import { makePhoto, plain, xmpOf, type SmallPhoto } from './make-photo.ts';

const original = 0x9003;
const digitized = 0x9004;
const modified = 0x0132;
const [savedOffset, originalOffset] = [0x9010, 0x9011];
const shot = '2031:05:14 09:10:30';

test.each<[what: string, SmallPhoto, { at?: string; offset?: string; saved?: string }]>([
  [
    'XMP without seconds',
    { xmp: plain('photoshop:DateCreated', '2031-05-14T09:10') },
    { at: '2031-05-14T09:10:00' },
  ],
  [
    'XMP without seconds, with an offset',
    { xmp: plain('xmp:CreateDate', '2031-05-14T09:10+02:00') },
    { at: '2031-05-14T09:10:00', offset: '+02:00' },
  ],
  [
    'EXIF repeated in XMP',
    { xmp: plain('exif:DateTimeOriginal', '2031-05-14T09:10:30.25') },
    { at: '2031-05-14T09:10:30.250' },
  ],
  [
    'IPTC’s date and time',
    {
      iptc: [
        [55, '20310514'],
        [60, '091030+0100'],
      ],
    },
    { at: '2031-05-14T09:10:30', offset: '+01:00' },
  ],
  ['an IPTC date without a time', { iptc: [[55, '20310514']] }, {}],
  [
    'a fraction of 7, which is .7',
    { photo: { [original]: shot, 0x9291: '7' } },
    { at: '2031-05-14T09:10:30.700' },
  ],
  [
    'a fraction of 07, which is .07',
    { photo: { [original]: shot, 0x9291: '07' } },
    { at: '2031-05-14T09:10:30.070' },
  ],
  [
    'the camera’s own offset',
    { photo: { [original]: shot, [originalOffset]: '+02:00', [savedOffset]: '-07:00' } },
    { at: '2031-05-14T09:10:30', offset: '+02:00' },
  ],
  [
    'the offset of an edit in winter',
    {
      image: { [modified]: '2031:11:20 20:11:12' },
      photo: { [original]: shot, [savedOffset]: '+00:00' },
    },
    { at: '2031-05-14T09:10:30', saved: '+00:00' },
  ],
  [
    'the offset of a file nobody saved again',
    { image: { [modified]: shot }, photo: { [original]: shot, [savedOffset]: '+02:00' } },
    { at: '2031-05-14T09:10:30', offset: '+02:00' },
  ],
  [
    'the offset of an edit of a scan',
    {
      image: { [modified]: '2031:11:20 20:11:12' },
      photo: { [digitized]: shot, [savedOffset]: '+00:00' },
    },
    { at: '2031-05-14T09:10:30', saved: '+00:00' },
  ],
  [
    'the satellites’ time, which tells the offset',
    { photo: { [original]: shot }, gps: gps('2031:05:14', [7, 10, 28]) },
    { at: '2031-05-14T09:10:30', offset: '+02:00' },
  ],
  [
    'the satellites’ time alone',
    { gps: gps('2031:05:14', [8, 9, 5]) },
    { at: '2031-05-14T08:09:05', offset: '+00:00' },
  ],
  ['a clock never set', { photo: { [original]: '0000:00:00 00:00:00' } }, {}],
])('of a photo with %s the time is told', async (_, asked, { at, offset, saved }) => {
  const {
    takenAt,
    takenOffset,
    savedOffset: last,
  } = await readMetadata(await makePhoto(asked), {
    salt: '',
  });
  expect({ takenAt, takenOffset, last }).toEqual({ takenAt: at, takenOffset: offset, last: saved });
});

test('XMP beside a photo puts its time right', async () => {
  const photo = await makePhoto({ photo: { [original]: '2031:05:14 08:10:30' } });
  const sidecars = [xmpOf(plain('exif:DateTimeOriginal', '2031:05:14 09:10:30'))];
  expect(await readMetadata(photo, { salt: '', sidecars })).toMatchObject({
    takenAt: '2031-05-14T09:10:30',
  });
});

test.each([
  ['2031-05-14T09:10:30', '2031-05-14T07:10:28', '+02:00'],
  ['2031-05-14T00:10:30', '2031-05-13T18:40:31', '+05:30'],
  ['2031-05-14T09:10:30', '2031-05-14T06:58:00', undefined],
  ['2031-05-14T09:10:30', '2031-05-12T09:10:30', undefined],
])('the camera shows %s and the satellites %s: %s', (local, utc, offset) => {
  expect(offsetFromGps(local, utc)).toBe(offset);
});

test('where an edit contradicts the venue the photo is placed by its own clock, and a person is asked', async () => {
  const edited = { image: { [modified]: '2031:11:20 20:11:12' } };
  const photo = (offset: string, seed: number) =>
    makePhoto({ ...edited, seed, photo: { [original]: shot, [savedOffset]: offset } });
  const data = smallArchive('photos: { credit: T, licence: CC-BY-4.0 }\n');
  const from = folderOf({
    'winter.jpg': await photo('+00:00', 1),
    'here.jpg': await photo('+01:00', 2),
  });
  await runIn(data, ['import', from]);
  const { printed } = await runIn(data, ['status'], { json: true });
  const { photos } = JSON.parse(printed) as {
    photos: { talkKey: string; clock: string; needs: string[] }[];
  };
  expect(photos).toHaveLength(2);
  expect(photos.map(({ talkKey, clock }) => [talkKey, clock])).toEqual([
    ['opening', 'assumed'],
    ['opening', 'assumed'],
  ]);
  expect(photos.map(({ needs }) => needs.includes('look')).sort()).toEqual([false, true]);
  expect(
    imported(data)
      .records.map(({ savedOffset: saved }) => saved)
      .sort(),
  ).toEqual(['+00:00', '+01:00']);
});

function gps(day: string, time: readonly [number, number, number]): NonNullable<SmallPhoto['gps']> {
  return [
    { tag: 0x001d, text: day },
    { tag: 0x0007, rationals: time.map((part): [number, number] => [part, 1]) },
  ];
}
