import { writeFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import exifr from 'exifr';
import { expect, test } from 'vitest';
import { describeLicence, type Licence } from '../../../../src/domain/schema/licences/licence.ts';
import { readArchive } from '../../../../src/store/read-archive.ts';
import { alternatives, makePhoto, plain, xmpOf } from '../make-photo.ts';
import { runIn, smallArchive } from '../small-archive.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** What a file says, and the terms that are; `held` where nobody here may publish it. */
const statements: readonly (readonly [text: string, own: Licence | 'held'])[] = [
  ['https://creativecommons.org/licenses/by/4.0/', 'CC-BY-4.0'],
  ['https://creativecommons.org/licenses/by-nc-nd/4.0/legalcode', 'CC-BY-NC-ND-4.0'],
  ['http://creativecommons.org/licenses/by-sa/2.0/deed.de', 'CC-BY-SA-2.0'],
  ['http://creativecommons.org/licenses/by-nc/3.0/at/', 'CC-BY-NC-3.0-AT'],
  ['https://creativecommons.org/licenses/by-nd-nc/1.0/', 'CC-BY-NC-ND-1.0'],
  ['https://creativecommons.org/publicdomain/mark/1.0/', 'CC-PDM-1.0'],
  ['https://creativecommons.org/publicdomain/zero/1.0/', 'CC0-1.0'],
  ['CC BY-NC 2.0 DE', 'CC-BY-NC-2.0-DE'],
  ['cc-by-sa-3.0', 'CC-BY-SA-3.0'],
  ['Creative Commons Attribution-NonCommercial-ShareAlike 2.5 Generic', 'CC-BY-NC-SA-2.5'],
  ['© Ana Example, CC BY-ND 4.0', 'CC-BY-ND-4.0'],
  ['GFDL 1.2 or later', 'GFDL-1.2-or-later'],
  ['Public domain', 'public-domain'],
  ['All rights reserved', 'held'],
  ['Alle Rechte vorbehalten', 'held'],
  ['Tous droits réservés', 'held'],
  ['Todos los derechos reservados', 'held'],
  ['Tutti i diritti riservati', 'held'],
  ['Todos os direitos reservados', 'held'],
  ['Alle rechten voorbehouden', 'held'],
  ['Wszelkie prawa zastrzeżone', 'held'],
  ['Все права защищены', 'held'],
  ['無断転載を禁じます', 'held'],
  ['版权所有', 'held'],
  ['모든 권리 보유', 'held'],
  ['CC BY', 'held'],
  ['Only for the press', 'held'],
  ['All rights reserved, CC BY 4.0 on request', 'held'],
];

interface Place {
  readonly make: (text: string, seed: number) => Promise<Buffer>;
  readonly sidecar?: (text: string) => [ending: string, content: string];
  /** A place for names or addresses cannot say everything. */
  readonly holds?: (text: string) => boolean;
}

const rights = (text: string) => alternatives('dc:rights', { 'x-default': text });

const places: Readonly<Record<string, Place>> = {
  'cc:license': {
    make: (text, seed) =>
      makePhoto({ seed, xmp: `<cc:license rdf:resource="${text.replaceAll('"', '')}"/>` }),
  },
  'xmpRights:UsageTerms': {
    make: (text, seed) =>
      makePhoto({ seed, xmp: alternatives('xmpRights:UsageTerms', { en: text }) }),
  },
  'xmpRights:WebStatement': {
    make: (text, seed) => makePhoto({ seed, xmp: plain('xmpRights:WebStatement', text) }),
  },
  'dc:rights': { make: (text, seed) => makePhoto({ seed, xmp: rights(text) }) },
  'dc:rights in another language': {
    make: (text, seed) =>
      makePhoto({ seed, xmp: alternatives('dc:rights', { 'x-default': '© Ana', de: text }) }),
  },
  'dc:rights of a PNG': { make: (text, seed) => makePhoto({ seed, png: true, xmp: rights(text) }) },
  'PLUS terms': {
    make: (text, seed) =>
      makePhoto({ seed, xmp: alternatives('plus:TermsAndConditionsText', { 'x-default': text }) }),
  },
  'the IPTC notice': { make: (text, seed) => makePhoto({ seed, iptc: [[116, text]] }) },
  'EXIF’s copyright': { make: (text, seed) => makePhoto({ seed, image: { 0x8298: text } }) },
  'XMP beside it': {
    make: (_, seed) => makePhoto({ seed }),
    sidecar: (text) => ['.xmp', xmpOf(rights(text))],
  },
  'XMP beside it, with both endings': {
    make: (_, seed) => makePhoto({ seed }),
    sidecar: (text) => ['.jpg.xmp', xmpOf(rights(text))],
  },
};

test('no photo is published under other terms than its own', async () => {
  const from = temporaryFolder();
  const rows = Object.entries(places).flatMap(([place, { make, sidecar }]) =>
    statements.map(([text, own]) => ({ place, text, own, make, sidecar })),
  );
  expect(rows.length).toBeGreaterThanOrEqual(300);
  for (const [index, { make, text, sidecar }] of rows.entries()) {
    const stem = `photo-${index + 1}`;
    writeFileSync(join(from, `${stem}.jpg`), await make(text, index + 1));
    const [ending, content] = sidecar?.(text) ?? [];
    if (ending !== undefined) writeFileSync(join(from, `${stem}${ending}`), content ?? '');
  }
  const data = smallArchive('photos: { credit: The team, licence: CC-BY-4.0 }\n');
  const { code, printed } = await runIn(data, ['import', from], { json: true });
  expect(code).toBe(0);
  const report = JSON.parse(printed) as Record<
    'imported' | 'reserved' | 'unclear',
    { file: string; id: string }[]
  >;
  const ids = new Map(report.imported.map(({ file, id }) => [file, id]));
  const held = new Set([...report.reserved, ...report.unclear].map(({ file }) => file));
  const { archive } = readArchive(data);
  const wrong: string[] = [];
  for (const [index, { place, text, own }] of rows.entries()) {
    const file = `photo-${index + 1}.jpg`;
    const photo = archive?.photoById.get(`meetup/${ids.get(file) ?? ''}`);
    const shown = photo?.file === undefined ? 'held' : photo.licence;
    if (shown !== own || held.has(file) !== (own === 'held')) {
      wrong.push(`${place}: “${text}” was ${shown}, not ${own}`);
    }
    if (photo?.file === undefined || index % 10 > 0) continue;
    const seen = (await exifr.parse(readFileSync(join(data, photo.file)), { xmp: true })) as {
      WebStatement?: string;
    };
    expect(seen.WebStatement, text).toBe(describeLicence(photo.licence).url);
  }
  expect(wrong).toEqual([]);
  const again = await runIn(data, ['import', from], { json: true });
  expect(JSON.parse(again.printed)).toMatchObject({ imported: [], filled: [] });
});

test('what is said by name wins: an entry, and the licence given at the import', async () => {
  const make = () => makePhoto({ seed: 5, image: { 0x8298: 'All rights reserved' } });
  const from = temporaryFolder();
  writeFileSync(join(from, 'quay.jpg'), await make());
  const entry = 'photos:\n  - { id: quay, alt: A, credit: C, licence: CC-BY-SA-3.0-AT }\n';
  const told = smallArchive('', entry);
  await runIn(told, ['import', from]);
  expect(readArchive(told).archive?.photos).toMatchObject([
    { licence: 'CC-BY-SA-3.0-AT', file: 'events/meetup/photos/quay.jpg' },
  ]);
  const given = smallArchive();
  await runIn(given, ['import', from], { licence: 'permission', credit: 'Ana' });
  expect(readArchive(given).archive?.photos).toMatchObject([
    { licence: 'permission', credit: 'Ana' },
  ]);
  const silent = smallArchive('photos: { credit: T, licence: CC-BY-4.0 }\n');
  await runIn(silent, ['import', from]);
  expect(readArchive(silent).archive?.photos).toEqual([]);
  expect(readArchive(silent).problems).toMatchObject([
    { rule: 'held-back-photos', severity: 'warning', found: 'All rights reserved' },
  ]);
});
