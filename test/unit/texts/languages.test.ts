import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { INTERFACE_LANGUAGES } from '../../../src/domain/schema/interface-language.ts';
import * as ar from '../../../src/texts/ar/ar.ts';
import * as de from '../../../src/texts/de/de.ts';
import * as en from '../../../src/texts/en/en.ts';
import * as es from '../../../src/texts/es/es.ts';
import { languageNames, type TextLanguage, type Texts } from '../../../src/texts/texts.ts';
import { everyText } from './every-text.ts';

/** A language that lacks a text, or takes something else into one, does not compile here. */
const LANGUAGES: Readonly<Record<TextLanguage, Texts>> = { en, de, es, ar };
const OTHERS = Object.entries(LANGUAGES).filter(([tag]) => tag !== 'en');

test('every language an archive may name has texts and a name of its own, and no other has', () => {
  const folders = readdirSync('src/texts', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect(folders.sort()).toEqual([...INTERFACE_LANGUAGES].sort());
  expect(Object.keys(languageNames).sort()).toEqual(folders.sort());
  for (const [tag, { languageTexts }] of Object.entries(LANGUAGES))
    expect(languageTexts.tag).toBe(tag);
});

test('a language without all texts does not compile', () => {
  const { markTexts, ...others } = en;
  // @ts-expect-error an area is missing
  const lacksArea: Texts = others;
  // @ts-expect-error a text is missing
  const lacksText: Texts = { ...others, markTexts: { watched: 'Gesehen' } };
  // @ts-expect-error a text needs a number where it is given one
  const lacksPlural: Texts = { ...en, countTexts: { ...en.countTexts, talks: 'Vorträge' } };
  // @ts-expect-error a kind has no name
  const lacksKind: Texts = { ...en, searchPageTexts: { ...en.searchPageTexts, sorts: {} } };
  expect([lacksArea, lacksText, lacksPlural, lacksKind]).toHaveLength(4);
  expect(Object.keys(markTexts)).toEqual(['watched', 'begun']);
});

/** What reads the same in English, by language. */
const SAME: Readonly<Record<string, string>> = {
  de: 'ltr Filter Keynote Tutorial Workshop Interview Code Album Website Track Text Feed Podcast Link',
  es: 'ltr Tutorial',
  ar: '',
};
/** Names that are names in every language. */
const NAMES = 'schedule.xml schedule.json Mastodon Bluesky LinkedIn Markdown';

/** A text with something put into each of its places; undefined where it wants a number or a kind. */
function said(say: (...given: unknown[]) => string, given: readonly string[]): string | undefined {
  try {
    return say(...given);
  } catch {
    return undefined;
  }
}

describe.each(OTHERS)('in %s', (tag, texts) => {
  const english = new Map(everyText(en).map(({ path, text }) => [path, text]));
  const own = everyText(texts);

  test('there are the texts of the English and no others', () => {
    expect(own.map(({ path }) => path).sort()).toEqual([...english.keys()].sort());
  });

  test('the places for elements are those of the English', () => {
    const places = (text: unknown) =>
      typeof text === 'string' ? [...text.matchAll(/\{\w+\}/g)].map(String).sort() : [];
    for (const { path, text } of own)
      expect({ path, places: places(text) }).toEqual({
        path,
        places: places(english.get(path)),
      });
  });

  test('every text that is given something says all of it that the English says', () => {
    const given = [' ‹1›', ' ‹2›', ' ‹3›', ' ‹4›'];
    const missing = own.flatMap(({ path, text }) => {
      const source = english.get(path);
      if (typeof text !== 'function' || typeof source !== 'function') return [];
      const say = (which: unknown) => said(which as (...given: unknown[]) => string, given);
      const [here, there] = [say(text), say(source)];
      if (here === undefined || there === undefined) return [];
      return given
        .filter((one) => there.includes(one.trim()) && !here.includes(one.trim()))
        .map((one) => `${path} leaves out ${one}`);
    });
    expect(missing).toEqual([]);
  });

  test('no text is English still', () => {
    const left = own
      .filter(({ path, text }) => typeof text === 'string' && text === english.get(path))
      .map(({ text }) => String(text))
      .filter((text) => /\p{Ll}{3}/u.test(text));
    expect([...new Set(left)].sort()).toEqual(
      `${NAMES} ${SAME[tag] ?? ''}`.trim().split(' ').sort(),
    );
  });
});

test.each([
  [0, 'لا محاضرات'],
  [1, 'محاضرة واحدة'],
  [2, 'محاضرتان'],
  [3, '3 محاضرات'],
  [10, '10 محاضرات'],
  [11, '11 محاضرة'],
  [100, '100 محاضرة'],
  [1_203, '1,203 محاضرات'],
])('Arabic says %i in the form of its number', (number, words) => {
  expect(ar.countTexts.talks(number)).toBe(words);
});

test.each([
  [1, '1 Vortrag', '1 charla'],
  [2, '2 Vorträge', '2 charlas'],
  [12_000, '12.000 Vorträge', '12.000 charlas'],
  [1_000_000, '1.000.000 Vorträge', '1.000.000 de charlas'],
])('German and Spanish say %i as they do', (number, german, spanish) => {
  expect(de.countTexts.talks(number)).toBe(german);
  expect(es.countTexts.talks(number)).toBe(spanish);
});

test('lengths are said with the unit of each language', () => {
  const time = { hours: 1, minutes: 5, rest: 2 };
  expect(en.timeTexts.spoken(time)).toBe('1 hour 5 minutes 2 seconds');
  expect(de.timeTexts.spoken(time)).toBe('1 Stunde, 5 Minuten und 2 Sekunden');
  expect(es.timeTexts.spoken(time)).toBe('1 hora 5 minutos 2 segundos');
  expect(ar.timeTexts.spoken(time)).toBe('ساعة و5 دقائق وثانيتان');
});
