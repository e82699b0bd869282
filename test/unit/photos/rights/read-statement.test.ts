import { describe, expect, test } from 'vitest';
import { readStatement } from '../../../../src/domain/photos/rights/read-statement.ts';
import { describeLicence, type Licence } from '../../../../src/domain/schema/licences/licence.ts';

const deeds = 'https://creativecommons.org';

const named: readonly [what: string, text: string, licence: Licence][] = [
  ['the address of a deed', `${deeds}/licenses/by-sa/4.0/`, 'CC-BY-SA-4.0'],
  [
    'a deed in French',
    'http://creativecommons.org/licenses/by-nc-sa/4.0/deed.fr',
    'CC-BY-NC-SA-4.0',
  ],
  ['the legal code', `${deeds}/licenses/by-nc-nd/4.0/legalcode.de`, 'CC-BY-NC-ND-4.0'],
  ['an address without its end', 'creativecommons.org/licenses/by/2.0', 'CC-BY-2.0'],
  ['an address of a country', `${deeds}/licenses/by-sa/3.0/at/deed.en`, 'CC-BY-SA-3.0-AT'],
  ['intergovernmental bodies', `${deeds}/licenses/by-nc-nd/3.0/igo/`, 'CC-BY-NC-ND-3.0-IGO'],
  [
    'the first version, its elements turned round',
    `${deeds}/licenses/by-nd-nc/1.0/`,
    'CC-BY-NC-ND-1.0',
  ],
  ['a licence that asks for no name', `${deeds}/licenses/nc-sa/1.0/`, 'CC-NC-SA-1.0'],
  ['CC0', `${deeds}/publicdomain/zero/1.0/deed.de`, 'CC0-1.0'],
  ['the public domain mark', `${deeds}/publicdomain/mark/1.0/`, 'CC-PDM-1.0'],
  [
    'markup',
    `<a rel="license" href="${deeds}/licenses/by/3.0/">Creative Commons Attribution 3.0 Unported License</a>`,
    'CC-BY-3.0',
  ],
  ['a short name', 'CC BY-NC 2.0', 'CC-BY-NC-2.0'],
  ['a short name in a notice', '© 2031 Ana Example, CC BY 4.0', 'CC-BY-4.0'],
  ['a short name of a country', 'CC BY-NC 2.0 DE', 'CC-BY-NC-2.0-DE'],
  ['a country after its name', 'CC BY-SA 3.0 Deutschland', 'CC-BY-SA-3.0-DE'],
  ['England and Wales', 'CC BY-SA 2.0 UK: England & Wales', 'CC-BY-SA-2.0-UK'],
  ['a word that is no country', 'CC BY 3.0 at the organizers’ wish', 'CC-BY-3.0'],
  ['small letters and hyphens', 'cc-by-sa-3.0', 'CC-BY-SA-3.0'],
  ['blanks for hyphens', 'cc by nc sa 4.0', 'CC-BY-NC-SA-4.0'],
  ['a version without its zero', 'CC BY 4', 'CC-BY-4.0'],
  ['no CC before it', 'by-nc-sa 4.0', 'CC-BY-NC-SA-4.0'],
  ['Japan', 'CC BY-NC-SA 2.1 JP', 'CC-BY-NC-SA-2.1-JP'],
  ['a whole name', 'Creative Commons Attribution 4.0 International', 'CC-BY-4.0'],
  [
    'whole and short',
    'Creative Commons Attribution-NonCommercial 2.0 Generic (CC BY-NC 2.0)',
    'CC-BY-NC-2.0',
  ],
  [
    'a whole name of a country',
    'Creative Commons Attribution-Share Alike 3.0 Germany',
    'CC-BY-SA-3.0-DE',
  ],
  [
    'German',
    'Creative Commons Namensnennung – Weitergabe unter gleichen Bedingungen 3.0 Deutschland',
    'CC-BY-SA-3.0-DE',
  ],
  [
    'French',
    'Licence Creative Commons Attribution – Pas d’Utilisation Commerciale 2.0 France',
    'CC-BY-NC-2.0-FR',
  ],
  [
    'Spanish',
    'Creative Commons Reconocimiento-NoComercial-CompartirIgual 3.0 España',
    'CC-BY-NC-SA-3.0-ES',
  ],
  [
    'Italian',
    'Creative Commons Attribuzione - Non opere derivate 4.0 Internazionale',
    'CC-BY-ND-4.0',
  ],
  ['Portuguese', 'Creative Commons Atribuição-CompartilhaIgual 4.0 Internacional', 'CC-BY-SA-4.0'],
  ['Polish', 'Creative Commons Uznanie autorstwa-Na tych samych warunkach 4.0', 'CC-BY-SA-4.0'],
  ['Japanese', 'クリエイティブ・コモンズ 表示-継承 4.0 国際', 'CC-BY-SA-4.0'],
  ['Chinese', '知识共享署名-非商业性使用 4.0', 'CC-BY-NC-4.0'],
  ['Korean', '크리에이티브 커먼즈 저작자표시-변경금지 2.0 대한민국', 'CC-BY-ND-2.0-KR'],
  ['CC0 by name', 'CC0 1.0 Universal', 'CC0-1.0'],
  ['CC0 as words', 'Creative Commons Zero', 'CC0-1.0'],
  ['the mark by name', 'Public Domain Mark 1.0', 'CC-PDM-1.0'],
  ['the public domain', 'Public domain', 'public-domain'],
  ['the public domain in German', 'gemeinfrei', 'public-domain'],
  ['the public domain behind its heading', 'License: public domain', 'public-domain'],
  ['the public domain behind a British one', 'Licence: public domain', 'public-domain'],
  ['the public domain behind a heading of rights', 'Rights: Public Domain', 'public-domain'],
  ['the public domain in PLUS', 'http://ns.useplus.org/ldf/vocab/CS-PUB', 'public-domain'],
  ['the public domain in PLUS, by its last part', 'CS-PUB', 'public-domain'],
  ['two versions that differ behind the point', 'CC BY 2.5 / CC BY 2.0', 'CC-BY-2.5'],
  ['two versions, each by its name', 'CC BY 4.0 / CC BY 3.0', 'CC-BY-4.0'],
  ['the GFDL', 'GFDL 1.2 or later', 'GFDL-1.2-or-later'],
  ['the GFDL’s whole name', 'GNU Free Documentation License, Version 1.3', 'GFDL-1.3'],
  ['several versions to choose from', 'CC BY-SA 3.0, 2.5, 2.0, 1.0', 'CC-BY-SA-3.0'],
  ['the GFDL or another', 'GFDL 1.2+ / CC BY-SA 3.0', 'CC-BY-SA-3.0'],
];

describe('a statement names', () => {
  test.each(named)('%s: %s', (_, text, licence) => {
    const said = readStatement(text, 'notice');
    expect(said).toMatchObject({ is: 'licence' });
    expect(said.is === 'licence' && said.licences[0]).toBe(licence);
    expect(describeLicence(licence).mayPublish).toBe(true);
  });
});

describe('all rights are reserved in', () => {
  test.each([
    ['English', 'Copyright Ana Example. All Rights Reserved.'],
    ['German', '© Ana Example – Alle Rechte vorbehalten'],
    ['French', 'Tous droits réservés'],
    ['Spanish', 'Todos los derechos reservados.'],
    ['Italian', 'Tutti i diritti riservati'],
    ['Portuguese', 'Todos os direitos reservados'],
    ['Dutch', 'Alle rechten voorbehouden'],
    ['Polish', 'Wszelkie prawa zastrzeżone'],
    ['Russian', 'Все права защищены'],
    ['Japanese', '無断転載を禁じます'],
    ['Japanese, shorter', '禁無断転載'],
    ['Chinese', '版权所有 © 2031'],
    ['Chinese in Taiwan', '保留所有權利'],
    ['Korean', '모든 권리 보유'],
    ['Korean, otherwise', '무단 전재 및 재배포 금지'],
    ['Swedish', 'Alla rättigheter förbehållna'],
    ['Czech', 'Všechna práva vyhrazena'],
    ['Arabic', 'جميع الحقوق محفوظة'],
  ])('%s', (_, text) => {
    expect(readStatement(text, 'notice')).toEqual({
      is: 'licence',
      licences: ['all-rights-reserved'],
    });
  });
});

describe('it is unclear what is allowed by', () => {
  test.each([
    ['a licence without its version', 'CC BY'],
    ['Creative Commons alone', 'Creative Commons'],
    ['a version there never was', 'CC BY 5.0'],
    ['elements that exclude one another', 'CC BY-SA-ND 4.0'],
    ['a retired licence', 'https://creativecommons.org/licenses/sampling+/1.0/'],
    ['two licences', 'CC BY 4.0, on paper CC BY-NC 4.0'],
    ['a licence and its contrary', 'All rights reserved (CC BY 4.0)'],
    ['a denial', 'This is not licensed under CC BY 4.0'],
    ['some rights', 'Some rights reserved'],
    ['a purpose', 'For press use only'],
    ['words of trade', 'Royalty Free'],
    ['a condition in Swedish', 'Får endast visas av arrangören'],
    ['a condition in Russian', 'Только для печатных изданий'],
    ['a condition in Chinese', '仅限新闻媒体使用'],
    ['the public domain denied', 'Not in the public domain'],
    ['the public domain with a word within', 'Public rights domain'],
    ['a licence denied', 'Not under CC BY 4.0'],
    ['all rights and a licence without its version', 'All rights reserved, CC BY'],
    ['all rights, a licence, and one there never was', 'All rights reserved. CC BY 4.0, CC BY 5.0'],
  ])('%s: %s', (_, text) => {
    expect(readStatement(text, 'notice')).toEqual({ is: 'unclear' });
  });

  test.each(['https://ana.example.org/terms', 'Ana Example'])(
    'what is no licence in a field for terms: %s',
    (text) => {
      expect(readStatement(text, 'terms')).toEqual({ is: 'unclear' });
    },
  );

  test.each(['Royalty Free', 'Ana Example, by-sa-nd 4.0'])('a credit line of terms: %s', (text) => {
    expect(readStatement(text, 'name')).toEqual({ is: 'unclear' });
  });
});

describe('no terms are in', () => {
  test.each([
    ['nothing', ' '],
    ['a notice', '© 2031 Ana Example'],
    ['years', 'Copyright (c) 2029-2031 Ana Example'],
    ['two holders', '© Maja de la Cruz / BrookCon e.V.'],
    ['an address of a person’s', 'ana.example.org'],
    ['a studio', 'Example Photography'],
    ['a Chinese name', '© 2031 王小明'],
    ['a name in Cyrillic', '© Анна Пример'],
  ])('%s: %s', (_, text) => {
    expect(readStatement(text, 'notice')).toEqual({ is: 'silent' });
  });

  test.each(['Courtesy of the team', 'Med tack till hamnens egna fotografer'])(
    'a credit line: %s',
    (text) => {
      expect(readStatement(text, 'name')).toEqual({ is: 'silent' });
    },
  );

  test('a field for terms that is empty', () => {
    expect(readStatement(' ', 'terms')).toEqual({ is: 'silent' });
  });

  test('a word that only begins as the mark of the public domain', () => {
    expect(readStatement('cs-publisher', 'notice')).toEqual({ is: 'silent' });
  });
});
