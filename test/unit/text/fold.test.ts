import { expect, test } from 'vitest';
import { fold } from '../../../src/domain/text/fold.ts';

test.each([
  ['Płotka', 'plotka'],
  ['Sølheim', 'solheim'],
  ['Straße', 'strasse'],
  ['Œuvre', 'oeuvre'],
  ['Ærø', 'aero'],
  ['Þór', 'thor'],
  ['IŞIK ışık', 'isik isik'],
  ['Đorđe', 'dorde'],
  ['Dvořák, Tomáš', 'dvorak tomas'],
  ['Γιώργος', 'γιωργος'],
  ['佐伯 湊', '佐伯 湊'],
  ['ﬁne ＣＯＤＥ', 'fine code'],
  ['C++ & C#', 'c++ c#'],
  ['  multi-tenancy:  a—story ', 'multi tenancy a story'],
  ['…', ''],
])('%s folds to %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('a letter folds the same whatever stands beside it', () => {
  const europe = Array.from({ length: 0x180 - 0xa0 }, (_, at) => String.fromCharCode(0xa0 + at));
  for (const letter of europe)
    expect(fold(`a${letter}b`), letter).toBe(fold(`a${letter}b Ж`).slice(0, -2));
});

test('folding twice changes nothing', () => {
  for (const text of ['Płotka', 'Γιώργος Παπαλέξης', 'ليلى', 'ﬁ İstanbul', 'C++'])
    expect(fold(fold(text))).toBe(fold(text));
});
