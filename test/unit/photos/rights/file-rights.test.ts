import { describe, expect, test } from 'vitest';
import { readFileRights } from '../../../../src/domain/photos/rights/file-rights.ts';

const terms = (text: string) => ({ text, place: 'terms' as const });
const notice = (text: string) => ({ text, place: 'notice' as const });
const address = (text: string) => ({ text, place: 'terms' as const, weak: true });

describe('the texts of a file', () => {
  test('that say nothing say nothing', () => {
    expect(readFileRights([])).toEqual({});
    expect(readFileRights([notice('© Ana Example')])).toEqual({});
  });

  test('that name one licence in several ways name it once', () => {
    const texts = [
      address('https://creativecommons.org/licenses/by/3.0/de/'),
      notice('© Ana Example, CC BY 3.0'),
      terms('Creative Commons Attribution 3.0 Germany'),
    ];
    expect(readFileRights(texts)).toEqual({ licence: 'CC-BY-3.0-DE' });
  });

  test.each([
    [['CC BY 3.0', 'CC BY 3.0 DE']],
    [['CC BY 3.0 DE', 'CC BY 3.0']],
    [['CC BY 3.0', 'CC BY 3.0', 'CC BY 3.0 DE', 'CC BY 3.0']],
  ])('that leave out the country name it where one says it: %j', (texts) => {
    expect(readFileRights(texts.map(terms))).toEqual({ licence: 'CC-BY-3.0-DE' });
  });

  test('that leave a choice in one place and make it in another', () => {
    const texts = [notice('GFDL / CC BY-SA 3.0'), terms('GFDL')];
    expect(readFileRights(texts)).toEqual({ licence: 'GFDL' });
    expect(readFileRights(texts.toReversed())).toEqual({ licence: 'GFDL' });
  });

  test.each([
    [[terms('CC BY 4.0'), notice('All rights reserved')], 'CC BY 4.0; All rights reserved'],
    [[terms('CC BY 4.0'), notice('CC BY-NC 4.0')], 'CC BY 4.0; CC BY-NC 4.0'],
    [[terms('CC BY 3.0 DE'), notice('CC BY 3.0 AT')], 'CC BY 3.0 DE; CC BY 3.0 AT'],
    [[terms('CC BY 4.0'), terms('Only with a word to me')], 'CC BY 4.0; Only with a word to me'],
  ])('that contradict one another are unclear: %j', (texts, unclear) => {
    expect(readFileRights(texts)).toEqual({ unclear });
  });

  test('an address nobody here can read counts for nothing beside a clear licence', () => {
    const mine = address('https://ana.example.org/licence');
    expect(readFileRights([mine])).toEqual({ unclear: mine.text });
    expect(readFileRights([mine, notice('© Ana, CC BY 4.0')])).toEqual({ licence: 'CC-BY-4.0' });
    expect(readFileRights([mine, notice('All rights reserved')])).toEqual({
      licence: 'all-rights-reserved',
    });
  });

  test('are quoted in one line', () => {
    expect(readFileRights([terms('  Only  with\na word ')])).toEqual({
      unclear: 'Only with a word',
    });
  });

  test('are quoted whole up to a bound', () => {
    const words = (length: number) => `Ask first ${'x'.repeat(length - 10)}`;
    expect(readFileRights([terms(words(160))])).toEqual({ unclear: words(160) });
    expect(readFileRights([terms(words(161))])).toEqual({ unclear: `${words(159)}…` });
  });

  test('are quoted without addresses of people, and bounded', () => {
    const { unclear = '' } = readFileRights([
      notice(`Ask ana@example.org before use. ${'Really. '.repeat(40)}`),
    ]);
    expect(unclear).toMatch(/^Ask … before use\. Really\./);
    expect(unclear.length).toBeLessThanOrEqual(160);
  });
});
