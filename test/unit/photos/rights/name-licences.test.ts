import { describe, expect, test } from 'vitest';
import { nameCreativeCommons } from '../../../../src/domain/photos/rights/name-creative-commons.ts';
import { nameFreeDocumentation } from '../../../../src/domain/photos/rights/name-free-documentation.ts';
import { plainText } from '../../../../src/domain/photos/rights/plain-text.ts';

const named = (text: string) => nameCreativeCommons(plainText(text));

describe('an address of Creative Commons names', () => {
  const deed = (path: string) => `https://creativecommons.org/${path}`;
  test.each([
    ['CC0, as it was once written', deed('licenses/zero/1.0/'), 'CC0-1.0'],
    ['CC0 without its version', deed('publicdomain/zero/'), 'CC0-1.0'],
    ['no country where the next part is its kind', deed('licenses/by/3.0/deed.de'), 'CC-BY-3.0'],
    ['no country there is none of', deed('licenses/by/3.0/xx/'), 'CC-BY-3.0'],
    ['no country since 4.0, which has none', deed('licenses/by/4.0/de/'), 'CC-BY-4.0'],
  ])('%s: %s', (_, address, licence) => {
    expect(named(address)).toMatchObject({ licences: [licence], unclear: [] });
  });

  test.each([
    ['a CC0 there never was', deed('publicdomain/zero/2.0/')],
    ['the retired certification of the public domain', deed('publicdomain/certification/1.0/us/')],
    ['a page of theirs', deed('about')],
  ])('nothing anybody knows by %s: %s', (_, address) => {
    expect(named(address)).toMatchObject({ licences: [], unclear: [address] });
  });
});

describe('a short name', () => {
  test.each([
    ['with a country before the word licence', 'CC BY 3.0 AT licence', 'CC-BY-3.0-AT'],
    ['with a country before the word license', 'CC BY 3.0 AT License', 'CC-BY-3.0-AT'],
    ['with a country behind a hyphen', 'CC-BY-SA-3.0-AT Ana Example', 'CC-BY-SA-3.0-AT'],
    ['with a country in brackets', 'CC BY-SA 3.0 (Germany)', 'CC-BY-SA-3.0-DE'],
    ['with a country and more', 'CC BY-SA 3.0 Germany, by Ana', 'CC-BY-SA-3.0-DE'],
    ['with a country of two words right behind', 'CC BY-SA 3.0New Zealand', 'CC-BY-SA-3.0-NZ'],
    ['with two letters that are no country', 'CC BY 3.0 BY', 'CC-BY-3.0'],
    ['with a country since 4.0, which has none', 'CC BY 4.0 DE', 'CC-BY-4.0'],
    ['with a country’s name since 4.0', 'CC BY 4.0 Germany', 'CC-BY-4.0'],
  ])('%s: %s', (_, text, licence) => {
    expect(named(text)).toMatchObject({ licences: [licence], unclear: [] });
  });

  test('without a version is unclear, as it stands in the text', () => {
    expect(named('CC BY, Ana')).toMatchObject({ licences: [], unclear: ['cc by,'] });
  });
});

describe('a whole name', () => {
  test.each([
    ['with a country’s letters', 'Creative Commons Attribution 3.0 DE', 'CC-BY-3.0-DE'],
    ['with them behind a dash', 'Creative Commons Attribution 3.0 - AT', 'CC-BY-3.0-AT'],
    [
      'with the word licence, which ends in none',
      'Creative Commons Attribution 3.0 License',
      'CC-BY-3.0',
    ],
    ['with a person behind it', 'Creative Commons Attribution 3.0 by Ana', 'CC-BY-3.0'],
    ['with a country since 4.0', 'Creative Commons Attribution 4.0 Germany', 'CC-BY-4.0'],
    ['with a person whom no element names', 'Creative Commons ShareAlike 1.0, by Ana', 'CC-SA-1.0'],
    [
      'before the short one, which says the version',
      'Creative Commons Attribution (CC BY 4.0)',
      'CC-BY-4.0',
    ],
  ])('%s: %s', (_, text, licence) => {
    expect(named(text)).toMatchObject({ licences: [licence], unclear: [] });
  });

  test('without any version is unclear', () => {
    expect(named('Creative Commons Attribution')).toMatchObject({
      licences: [],
      unclear: ['creative commons attribution'],
    });
  });
});

test('a version there never was is unclear beside one there is', () => {
  expect(named('CC BY 5.0; CC BY 4.0')).toMatchObject({
    licences: ['CC-BY-4.0'],
    unclear: ['cc by 5.0'],
  });
});

describe('the GFDL', () => {
  test.each([
    ['by its address', 'https://www.gnu.org/licenses/fdl-1.3.html', 'GFDL-1.3'],
    ['by its address in any version', 'https://www.gnu.org/copyleft/fdl.html', 'GFDL'],
    [
      'by an address without and a name with a version',
      'GFDL 1.2 or later, gnu.org/copyleft/fdl.html',
      'GFDL-1.2-or-later',
    ],
    [
      'by an address with and a name without a version',
      'GFDL, gnu.org/licenses/fdl-1.3.html',
      'GFDL-1.3',
    ],
    ['in two versions, the first of them', 'GFDL 1.2, GFDL 1.3', 'GFDL-1.2'],
  ])('%s: %s', (_, text, licence) => {
    expect(nameFreeDocumentation(plainText(text)).licences).toEqual([licence]);
  });
});

describe('a text is made plain:', () => {
  test.each([
    ['tags are gone', '<a href="https://ana.example.org">Ana</a> <b>Example</b>', 'ana example'],
    ['blanks are one, and none at the ends', '  Ana \n\t Example ', 'ana example'],
    ['wide letters are narrow', 'ＣＣ　ＢＹ　４．０', 'cc by 4.0'],
    ['accents of Latin letters are gone', 'Réservés', 'reserves'],
    ['marks of kana stay', 'ライセンス が', 'ライセンス が'],
    ['dashes are hyphens', 'by–nc−sa', 'by-nc-sa'],
  ])('%s', (_, text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  test('it is bounded', () => {
    expect(plainText('a'.repeat(3_000))).toHaveLength(2_000);
  });
});
