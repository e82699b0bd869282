import { createWriteStream, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { makeArchiveCopy } from '../../../scripts/adapters/photos/make-archive-copy.ts';
import { readMetadata } from '../../../scripts/adapters/photos/read-metadata.ts';
import { readArchive } from '../../../src/store/read-archive.ts';
import { embedInJpeg } from '../../fixtures/draw/metadata/embed.ts';
import { alternatives, makePhoto, plain, xmpOf } from './make-photo.ts';
import { folderOf, imported, runIn, smallArchive } from './small-archive.ts';
import { temporaryFolder } from './temporary-folder.ts';

const settings = 'photos: { credit: T, licence: CC-BY-4.0 }\n';
const takeout = (description: string, title = '') =>
  JSON.stringify({ title, description, photoTakenTime: { timestamp: '1936512630' } });
const captionsOf = (data: string) =>
  imported(data)
    .proposals()
    .flatMap(({ caption }) => caption ?? [])
    .sort();

test('the words of XMP beside photos are read, by darktable’s name and by Lightroom’s', async () => {
  const beside = (caption: string, rights: string) =>
    xmpOf(
      alternatives('dc:description', { 'x-default': caption }) +
        '<dc:creator><rdf:Seq><rdf:li>Ana Example</rdf:li></rdf:Seq></dc:creator>' +
        alternatives('dc:rights', { 'x-default': rights }),
    );
  const from = folderOf({
    'a.jpg': await makePhoto({ seed: 1 }),
    'a.jpg.xmp': beside('By the harbour wall', 'CC BY 4.0'),
    'B.JPG': await makePhoto({ seed: 2 }),
    'b.xmp': beside('From the front', 'All rights reserved'),
    'c.jpg': await makePhoto({ seed: 3 }),
    'c_01.jpg.xmp': beside('A version', 'CC BY-SA 4.0'),
    'nobody.xmp': beside('Nothing', 'CC0'),
  });
  const data = smallArchive(settings);
  const { printed } = await runIn(data, ['import', from]);
  expect(printed).toContain('2 imported, 1 with all rights reserved, and left out, 1 other file');
  expect(printed).toContain('nobody.xmp: XMP that belongs to no photo here');
  expect(imported(data).records.map(({ licence, credit }) => [licence, credit])).toEqual(
    expect.arrayContaining([
      ['CC-BY-4.0', 'Ana Example'],
      ['CC-BY-SA-4.0', 'Ana Example'],
    ]) as unknown,
  );
  expect(captionsOf(data)).toEqual(['A version', 'By the harbour wall']);
});

describe('XMP of a PNG is read', () => {
  const packet = xmpOf(alternatives('dc:description', { 'x-default': 'Zażółć' }));
  test.each([
    [
      'compressed, as sharp writes it',
      (png: Buffer) => sharp(png).withXmp(packet).png().toBuffer(),
    ],
    ['as a raw profile', (png: Buffer) => Promise.resolve(withRawProfile(png, packet))],
  ])('%s', async (_, embed) => {
    const png = await embed(await makePhoto({ png: true }));
    expect(await readMetadata(png, { salt: '' })).toMatchObject({ caption: 'Zażółć' });
  });
});

test.each([
  ['de', 'Auf der Bühne'],
  ['pt', 'No palco'],
  ['fr', 'On stage'],
  [undefined, 'On stage'],
])('of a caption in several languages an archive in %s takes “%s”', async (language, caption) => {
  const texts = { 'pt-BR': 'No palco', 'x-default': 'On stage', de: 'Auf der Bühne' };
  const photo = await makePhoto({ xmp: alternatives('dc:description', texts) });
  expect(await readMetadata(photo, { salt: '', language })).toMatchObject({ caption });
});

test('the people of a sidecar stand in for those of the file, and an owner for who is not named', async () => {
  const list = (name: string, who: string) =>
    `<${name}><rdf:Bag><rdf:li>${who}</rdf:li></rdf:Bag></${name}>`;
  const photo = await makePhoto({ xmp: list('dc:creator', 'Ana') });
  const sidecars = [xmpOf(list('dc:creator', 'Ana Example'))];
  expect(await readMetadata(photo, { salt: '', sidecars })).toMatchObject({
    creators: ['Ana Example'],
  });
  const owned = await makePhoto({ xmp: list('xmpRights:Owner', 'BrookCon') });
  expect(await readMetadata(owned, { salt: '' })).toMatchObject({ creators: ['BrookCon'] });
});

test('two by-lines are two people', async () => {
  const photo = await makePhoto({
    iptc: [
      [80, 'Ana Example'],
      [80, 'Ben Weir'],
    ],
  });
  expect(await readMetadata(photo, { salt: '' })).toMatchObject({
    creators: ['Ana Example', 'Ben Weir'],
  });
});

describe('what a camera fills in by itself is nobody’s caption:', () => {
  test.each([
    'OLYMPUS DIGITAL CAMERA         ',
    'SONY DSC',
    'KONICA MINOLTA DIGITAL CAMERA',
    'DCIM\\100MEDIA\\DJI_0042.JPG',
    'cof',
    'binary comment',
    'Exif_JPEG_PICTURE',
    'IMG_20310514_091030',
    'Fabrikam F100',
  ])('%s', async (text) => {
    const image = { 0x010e: text, 0x010f: 'Fabrikam', 0x0110: 'F100' };
    expect(await readMetadata(await makePhoto({ image }), { salt: '' })).not.toHaveProperty(
      'caption',
    );
    const iptc = [[5, 'Mira waves']] as const;
    expect(await readMetadata(await makePhoto({ image, iptc }), { salt: '' })).toMatchObject({
      title: 'Mira waves',
    });
  });

  test('but a short one of a person stays', async () => {
    const image = { 0x010e: 'keynote' };
    expect(await readMetadata(await makePhoto({ image }), { salt: '' })).toMatchObject({
      caption: 'keynote',
    });
  });
});

describe('a picture is no program for', () => {
  test.each<[string, () => Promise<Buffer>]>([
    [
      'the title of a talk in its caption',
      () =>
        makePhoto({
          xmp: alternatives('dc:description', { 'x-default': 'JavaScript: <script> and %PDF-1.7' }),
          iptc: [[120, 'JavaScript: the <html> parts']],
        }),
    ],
    [
      'what its pixels spell',
      () => {
        const text = Buffer.from('<svg onload=javascript:alert(1)><script>'.repeat(40));
        const raw = { width: 20, height: 20, channels: 3 } as const;
        return sharp(text.subarray(0, 1_200), { raw }).png({ compressionLevel: 0 }).toBuffer();
      },
    ],
    [
      'a second picture behind it whose caption says so',
      async () =>
        Buffer.concat([
          await makePhoto({ seed: 4 }),
          await makePhoto({ seed: 5, iptc: [[120, 'JavaScript: <script>']] }),
        ]),
    ],
  ])('%s', async (_, make) => {
    const data = smallArchive(settings);
    const { code, printed } = await runIn(data, ['import', folderOf({ 'a.jpg': await make() })]);
    expect([code, printed.split('\n')[0]]).toEqual([0, '1 imported.']);
    const [photo] = imported(data).records;
    const kept = readFileSync(join(data, 'events/meetup/photos', photo?.file ?? ''));
    expect(kept.toString('latin1')).not.toMatch(/javascript|<script|<svg/i);
  });
});

describe('a Takeout', () => {
  test('in several ZIPs is read as one', async () => {
    const folder = temporaryFolder();
    const album = 'Takeout/Google Photos/Conf';
    await writeZip(join(folder, 'takeout-001.zip'), { [`${album}/a.jpg`]: await makePhoto() });
    await writeZip(join(folder, 'takeout-002.zip'), {
      [`${album}/a.jpg.supplemental-metadata.json`]: takeout('Out of the second half'),
    });
    const parts = ['001', '002'].map((part) => join(folder, `takeout-${part}.zip`));
    for (const from of [[folder], parts]) {
      const data = smallArchive(settings);
      const { printed } = await runIn(data, ['import', ...from]);
      expect(printed).toMatch(/^1 imported\.\n/);
      expect(captionsOf(data)).toEqual(['Out of the second half']);
      expect(imported(data).records).toMatchObject([{ takenAt: '2031-05-14T08:10:30' }]);
    }
  });

  test('whose sidecars come later fills in what was missing, and then nothing more', async () => {
    const folder = folderOf({ 'a.jpg': await makePhoto() });
    const data = smallArchive(settings);
    await runIn(data, ['import', folder]);
    expect(imported(data).records[0]).not.toHaveProperty('takenAt');
    writeFileSync(join(folder, 'a.jpg.supplemental-metadata.json'), takeout('Late'));
    const { printed } = await runIn(data, ['import', folder]);
    expect(printed).toMatch(/^1 already in the archive, and filled in\.\n/);
    expect(captionsOf(data)).toEqual(['Late']);
    const filled = imported(data).records;
    expect(filled).toMatchObject([{ takenAt: '2031-05-14T08:10:30', takenOffset: '+00:00' }]);
    expect((await runIn(data, ['import', folder])).printed).toMatch(
      /^1 already in the archive\.\n/,
    );
    expect(imported(data).records).toEqual(filled);
  });

  test('whose second part comes alone finds the photos of the first', async () => {
    const data = smallArchive(settings);
    await runIn(data, ['import', folderOf({ 'Conf/a.jpg': await makePhoto() })]);
    const later = folderOf({
      'Conf/a.jpg.supplemental-metadata.json': takeout('Out of the second half', 'a.jpg'),
      'Conf/b.jpg.supplemental-metadata.json': takeout('Of nobody', 'b.jpg'),
    });
    const { printed } = await runIn(data, ['import', later]);
    expect(printed).toMatch(/^1 already in the archive, and filled in, 1 other file left alone\./);
    expect(printed).toContain('Conf/b.jpg.supplemental-metadata.json: a sidecar without its photo');
    expect(captionsOf(data)).toEqual(['Out of the second half']);
    expect(imported(data).records).toMatchObject([{ takenAt: '2031-05-14T08:10:30' }]);
    const terms = xmpOf(alternatives('dc:rights', { 'x-default': 'All rights reserved' }));
    await runIn(data, ['import', folderOf({ 'a.jpg.xmp': terms })]);
    expect(imported(data)).toMatchObject({
      records: [],
      heldBack: [{ licence: 'all-rights-reserved' }],
    });
  });

  test('photo whose rights are written down later is taken out again', async () => {
    const folder = folderOf({ 'a.jpg': await makePhoto() });
    const data = smallArchive(settings);
    await runIn(data, ['import', folder]);
    expect(readArchive(data).archive?.photos).toHaveLength(1);
    const rights = alternatives('dc:rights', { 'x-default': 'Alle Rechte vorbehalten' });
    writeFileSync(join(folder, 'a.xmp'), xmpOf(rights));
    const { printed } = await runIn(data, ['import', folder]);
    expect(printed).toMatch(/^1 with all rights reserved, and left out\.\n/);
    expect(imported(data)).toMatchObject({
      records: [],
      heldBack: [{ licence: 'all-rights-reserved' }],
    });
  });

  test.each([
    ['in German', 'a-bearbeitet.jpg', 'a.jpg', 'a.jpg.supplemental-metadata.json'],
    ['in French', 'a-modifié.jpg', 'a.jpg', 'a.jpg.supplemental-metadata.json'],
    ['in French, decomposed', 'a-modifie\u0301.jpg', 'a.jpg', 'a.jpg.json'],
    ['in Spanish', 'a-editado.jpg', 'a.jpg', 'a.jpg.json'],
    ['in Japanese', 'a-編集済み.jpg', 'a.jpg', 'a.jpg.json'],
    ['of a copy', 'a-edytowane(1).jpg', 'a(1).jpg', 'a.jpg.supplemental-metadata(1).json'],
  ])(
    'names edited copies %s, which have their original’s words',
    async (_, edited, own, sidecar) => {
      const data = smallArchive(settings);
      const from = folderOf({
        [edited]: await makePhoto({ seed: 1 }),
        [own]: await makePhoto({ seed: 2 }),
        [sidecar]: takeout('Both'),
      });
      await runIn(data, ['import', from]);
      expect(captionsOf(data)).toEqual(['Both', 'Both']);
    },
  );

  test.each([
    ['another spelling of its ending', 'a.jpg', 'a.jpeg.json'],
    ['an ending in capitals', 'a.jpg', 'a.JPG.json'],
    ['an ending in small letters', 'a.JPG', 'a.jpg.supplemental-metadata.json'],
    ['another name, and says its own inside', 'a.jpg', 'photo-1 of the evening.json'],
  ])('has a sidecar with %s', async (_, photo, sidecar) => {
    const data = smallArchive(settings);
    const from = folderOf({ [photo]: await makePhoto(), [sidecar]: takeout('Found', 'a.jpg') });
    await runIn(data, ['import', from]);
    expect(captionsOf(data)).toEqual(['Found']);
  });
});

test('what is no photo is named, with what it is', async () => {
  const from = folderOf({
    'a.jpg': await makePhoto(),
    'clip.MP4': 'x',
    'lost.jpg.json': takeout('Lost'),
    'notes.txt': 'x',
  });
  const { code, printed } = await runIn(smallArchive(settings), ['import', from]);
  expect(code).toBe(0);
  expect(printed).toContain('1 imported, 3 other files left alone.');
  expect(printed).toContain('clip.MP4: a film, not a photo');
  expect(printed).toContain('lost.jpg.json: a sidecar without its photo');
  expect(printed).toContain('notes.txt: a text');
});

test('a TIFF is read, and a camera’s raw file is none', async () => {
  const square = sharp({ create: { width: 30, height: 20, channels: 3, background: '#654' } });
  const tiff = await square
    .clone()
    .withXmp(xmpOf(plain('photoshop:Credit', 'Ana')))
    .tiff()
    .toBuffer();
  const raw = Buffer.from(tiff);
  // The first directory of a raw file says that it is a preview.
  const directory = raw.readUInt32LE(4);
  raw.writeUInt16LE(0x00fe, directory + 2);
  raw.writeUInt16LE(4, directory + 4);
  raw.writeUInt32LE(1, directory + 10);
  const data = smallArchive(settings);
  const from = folderOf({ 'a.tif': tiff, 'b.nef': raw });
  const { printed } = await runIn(data, ['import', from]);
  expect(printed).toContain('b.nef: it is a camera’s raw file');
  expect(imported(data).records).toMatchObject([
    { width: 30, credit: 'Ana', colour: expect.stringMatching(/^#66554[45]$/) as string },
  ]);
});

test('Adobe RGB that EXIF alone tells of is brought into sRGB', async () => {
  const square = sharp({ create: { width: 32, height: 32, channels: 3, background: '#3cb450' } });
  const plainJpeg = await square.jpeg({ quality: 100, chromaSubsampling: '4:4:4' }).toBuffer();
  const said = embedInJpeg(plainJpeg, { exif: interoperability('R03') });
  const [asSrgb, asAdobe] = await Promise.all(
    [plainJpeg, said].map(async (jpeg) => (await makeArchiveCopy(jpeg, 'jpeg', {})).colour),
  );
  expect(asSrgb).toMatch(/^#3[bcd]b[345][45][0-9a-f]$/);
  // The same numbers mean a more saturated green in Adobe RGB: less red, for it lies at sRGB’s edge.
  const red = (colour = '') => Number.parseInt(colour.slice(1, 3), 16);
  expect(red(asSrgb) - red(asAdobe)).toBeGreaterThan(30);
});

/** EXIF whose directory leads to the interoperability directory and nothing else. */
function interoperability(index: string): Buffer {
  const bytes = Buffer.alloc(80);
  bytes.write('49492a0008000000', 0, 'hex');
  const entry = (at: number, tag: number, type: number, value: number | string) => {
    bytes.writeUInt16LE(tag, at);
    bytes.writeUInt16LE(type, at + 2);
    bytes.writeUInt32LE(typeof value === 'string' ? value.length : 1, at + 4);
    if (typeof value === 'string') bytes.write(value, at + 8, 'latin1');
    else bytes.writeUInt32LE(value, at + 8);
  };
  bytes.writeUInt16LE(1, 8);
  entry(10, 0x8769, 4, 26);
  bytes.writeUInt16LE(1, 26);
  entry(28, 0xa005, 4, 44);
  bytes.writeUInt16LE(1, 44);
  entry(46, 0x0001, 2, `${index}\0`);
  return bytes;
}

function withRawProfile(png: Buffer, packet: string): Buffer {
  const hex = Buffer.from(packet).toString('hex').replace(/.{72}/g, '$&\n');
  const text = `Raw profile type xmp\0\nxmp\n${String(packet.length).padStart(8)}\n${hex}\n`;
  return insertChunk(png, 'tEXt', Buffer.from(text, 'latin1'));
}

function insertChunk(png: Buffer, name: string, body: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  const chunk = Buffer.concat([length, Buffer.from(name), body, Buffer.alloc(4)]);
  return Buffer.concat([png.subarray(0, 33), chunk, png.subarray(33)]);
}

async function writeZip(file: string, entries: Readonly<Record<string, Buffer | string>>) {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(entries)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(file));
}
