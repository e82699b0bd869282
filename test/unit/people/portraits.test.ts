import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readMetadata } from '../../../scripts/adapters/photos/read-metadata.ts';
import { copySources } from '../../../scripts/export/copy-sources.ts';
import { readWhole } from '../../../scripts/site/read-whole.ts';
import { assertNothingWithdrawn } from '../../../scripts/site/while-nothing-is-withdrawn.ts';
import { createUrls } from '../../../src/site/address/urls.ts';
import { createWholeAddress } from '../../../src/site/address/whole-address.ts';
import { personData } from '../../../src/site/machine/structured/person-data.ts';
import { forgetPicture, renderPicture } from '../../../src/site/picture/photo-images.ts';
import { allRenditions, createPictures } from '../../../src/site/picture/pictures.ts';
import { readArchive } from '../../../src/store/read-archive.ts';
import { archiveOf } from '../archive/make-sources.ts';

const photo = { file: 'mira.jpg', credit: 'Ana Example', licence: 'CC-BY-4.0' } as const;
const speaks = [{ id: 'quay', title: 'Quay', speakers: [{ person: 'mira-sand' }] }];
const withMira = (more: object) =>
  archiveOf({
    people: [{ id: 'mira-sand', name: 'Mira Sand', photo, ...more }],
    events: [{ sessions: speaks }],
  });
const facesOf = (archive: ReturnType<typeof withMira>) =>
  allRenditions(archive).map(({ name }) => name);

test('a person’s picture is made as a square in three sizes, with its credit', () => {
  const archive = withMira({});
  expect(archive.people[0]?.portrait).toEqual({ ...photo, file: 'people/photos/mira.jpg' });
  expect(facesOf(archive)).toEqual(
    [96, 224, 448].flatMap((side) =>
      ['avif', 'jpg'].map((format) => `people/mira-sand-${side}.${format}`),
    ),
  );
  const { portrait } = createPictures(createUrls('/kept/'));
  const person = archive.people[0];
  expect(person && portrait(person, 'small')).toEqual({
    src: '/kept/media/people/mira-sand-96.jpg',
    avif: '/kept/media/people/mira-sand-96.avif',
  });
});

test.each([
  ['is hidden', { hidden: true }],
  ['does not want to be shown', { photoConsent: 'no' }],
  ['has a picture nobody may publish', { photo: { ...photo, licence: 'all-rights-reserved' } }],
  ['has a picture of unknown rights', { photo: { ...photo, licence: 'unknown' } }],
])('of a person who %s no picture is made', (_, more) => {
  const archive = withMira(more);
  expect(archive.people.flatMap(({ portrait }) => portrait ?? [])).toEqual([]);
  expect(facesOf(archive)).toEqual([]);
});

test('nobody’s picture is made who has no page', () => {
  const people = [{ id: 'mira-sand', name: 'Mira Sand', photo }];
  expect(facesOf(archiveOf({ people, events: [{}] }))).toEqual([]);
});

test('a name somebody left behind is told by no credit and no alt text', () => {
  const [person] = withMira({
    formerly: ['Milo Sand'],
    photo: { ...photo, credit: 'Milo Sand', alt: 'Milo Sand at the quay' },
  }).people;
  expect(person?.portrait).toMatchObject({ credit: 'Mira Sand', alt: 'Mira Sand at the quay' });
});

test('a picture that was taken out while the site was built is not published', () => {
  const built = withMira({});
  expect(() => assertNothingWithdrawn(built, withMira({ photoConsent: 'no' }))).toThrow(
    /Something was hidden/,
  );
});

test('programs are told a person’s picture, its credit and its terms', () => {
  const archive = withMira({});
  const urls = createUrls('/');
  const whole = createWholeAddress({ site: 'https://kept.example.org', base: '/', url: undefined });
  const [person] = archive.people;
  if (!whole || !person) throw new Error('no address');
  expect(
    personData(person, { archive, urls, whole, pictures: createPictures(urls) }),
  ).toMatchObject({
    mainEntity: {
      image: {
        contentUrl: 'https://kept.example.org/media/people/mira-sand-448.jpg',
        creditText: 'Ana Example',
        license: 'https://creativecommons.org/licenses/by/4.0/',
      },
    },
  });
});

const demo = 'test/fixtures/demo';
const face = 'people/photos/ingrid-solheim.jpg';
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'portraits-'));
  cpSync(demo, root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const problemsIn = async () =>
  (await readWhole(root)).problems.filter(({ severity }) => severity === 'error');

test.each([
  ['without a licence', '    licence: CC-BY-4.0\n', '', /licence/],
  ['without a credit', '    credit: Anouk de Wit\n', '', /credit/],
  ['with an unheard-of licence', 'CC-BY-4.0', 'CC-BY-9.9', /CC-BY-4.0/],
  ['in another folder', 'ingrid-solheim.jpg', '../ingrid.jpg', /without a folder/],
  ['that is no picture', 'ingrid-solheim.jpg', 'ingrid.svg', /JPEG, PNG or WebP/],
])('a picture %s is a mistake in people.yaml', async (_, was, now, says) => {
  const people = join(root, 'people.yaml');
  writeFileSync(people, readFileSync(people, 'utf8').replace(was, now));
  const problems = await problemsIn();
  expect(problems.map(({ file }) => file)).toEqual(['people.yaml']);
  expect(JSON.stringify(problems)).toMatch(says);
});

test('a picture that is called otherwise is named with the file that is there', async () => {
  renameSync(join(root, face), join(root, 'people/photos/ingrid-solhiem.jpg'));
  expect(await problemsIn()).toMatchObject([
    {
      rule: 'lost-file',
      file: 'people.yaml',
      message: 'The file of this person’s picture is missing.',
      found: face,
      nearest: 'ingrid-solhiem.jpg',
      written: '    file: ingrid-solheim.jpg',
    },
  ]);
});

test.each([
  ['text', () => Buffer.from('no picture at all'), 'is no JPEG, PNG or WebP'],
  ['nothing', () => Buffer.alloc(0), 'is empty'],
  [
    'half a JPEG, and the whole small one its camera put into it',
    () => readFileSync(join(demo, face)).subarray(0, 9000),
    'is damaged: it cannot be shown to its end',
  ],
  [
    'half a PNG',
    async () => (await sharp(join(demo, face)).png().toBuffer()).subarray(0, 9000),
    'is cut off',
  ],
  [
    'a JPEG damaged in the middle',
    () => {
      const bytes = readFileSync(join(demo, face));
      return bytes.fill(0xff, bytes.length / 2, bytes.length / 2 + 40);
    },
    'is damaged: it cannot be shown to its end',
  ],
])('a picture’s file that holds %s is an error', async (_, bytes, fault) => {
  writeFileSync(join(root, face), await bytes());
  const problems = await problemsIn();
  expect(problems.map(({ message }) => message)).toEqual([
    `The file of this person’s picture ${fault}.`,
  ]);
});

test('a PNG and a WebP are pictures, whatever their names say', async () => {
  writeFileSync(join(root, face), await sharp(join(demo, face)).png().toBuffer());
  writeFileSync(
    join(root, 'people/photos/minato-saeki.jpg'),
    await sharp(join(demo, face)).webp().toBuffer(),
  );
  expect(await problemsIn()).toEqual([]);
});

test('what a camera wrote into a picture is in no file made of it, nor in an export', async () => {
  const raw = readFileSync(join(root, face));
  expect(raw.includes('Fabrikam')).toBe(true);
  expect((await sharp(raw).metadata()).exif).toBeDefined();
  const { archive } = readArchive(root);
  const made = allRenditions({ photos: [], talks: [], people: archive?.people ?? [] }).filter(
    ({ file }) => file === face,
  );
  expect(made).toHaveLength(6);
  const handedOn = `${root}-export`;
  await copySources(root, handedOn, false);
  try {
    const files = [
      ...(await Promise.all(made.map((rendition) => renderPicture(root, rendition)))),
      readFileSync(join(handedOn, face)),
    ].map((bytes) => Buffer.from(bytes));
    for (const bytes of files) {
      const { exif, width, height } = await sharp(bytes).metadata();
      expect(exif).toBeUndefined();
      expect(bytes.includes('Fabrikam')).toBe(false);
      expect(await readMetadata(bytes, { salt: '' })).toMatchObject({ creators: ['Anouk de Wit'] });
      expect([1, 0.8]).toContain(width / height);
    }
  } finally {
    rmSync(handedOn, { recursive: true });
    await forgetPicture(raw);
  }
});

test.each([
  ['a licence that forbids it', 'licence: permission', 'licence: all-rights-reserved', /reserved/],
  [
    'a person who is hidden',
    'photo: { file: minato',
    'hidden: true\n  photo: { file: minato',
    /delete/,
  ],
  [
    'a person who does not want it',
    'photo: { file: minato',
    "photoConsent: 'no'\n  photo: { file: minato",
    /photoConsent: 'yes'/,
  ],
])('a picture that is not shown for %s is a warning where it is named', (_, was, now, says) => {
  const people = join(root, 'people.yaml');
  writeFileSync(people, readFileSync(people, 'utf8').replace(was, now));
  const { problems } = readArchive(root);
  const withheld = problems.filter(({ rule }) => rule === 'withheld-portrait');
  expect(withheld).toMatchObject([{ severity: 'warning', file: 'people.yaml' }]);
  expect(withheld[0]?.written).toContain('photo: { file: minato-saeki.jpg');
  expect(JSON.stringify(withheld)).toMatch(says);
});

test('a picture nobody’s entry names is a warning', () => {
  writeFileSync(join(root, 'people/photos/.DS_Store'), '');
  writeFileSync(join(root, 'people/photos/new-face.jpg'), readFileSync(join(demo, face)));
  const { problems } = readArchive(root);
  expect(problems.filter(({ rule }) => rule === 'stray-portrait')).toMatchObject([
    { severity: 'warning', file: 'people/photos/new-face.jpg' },
  ]);
});

test('the same pictures, whose are shown, are no warning', () => {
  const { problems } = readArchive(root);
  expect(problems.filter(({ rule }) => rule === 'withheld-portrait')).toEqual([]);
});

test('an export leaves out pictures the pages do not show', async () => {
  const people = join(root, 'people.yaml');
  const text = readFileSync(people, 'utf8');
  writeFileSync(people, text.replace('licence: permission', 'licence: all-rights-reserved'));
  writeFileSync(join(root, 'people/photos/somebody.jpg'), 'of nobody');
  const to = `${root}-export`;
  try {
    const { withheld } = await copySources(root, to, false);
    expect(withheld.filter((file) => file.startsWith('people/'))).toEqual([
      'people/photos/minato-saeki.jpg',
      'people/photos/somebody.jpg',
    ]);
  } finally {
    rmSync(to, { recursive: true });
  }
});
