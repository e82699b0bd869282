import { expect, test } from 'vitest';
import { NO_EVIDENCE, type Evidence } from '../../../src/domain/titles/evidence/evidence.ts';
import { nameWord } from '../../../src/domain/titles/names/name-word.ts';
import { nameLikeness } from '../../../src/domain/titles/names/name-likeness.ts';

const evidence: Evidence = {
  ...NO_EVIDENCE,
  people: new Set(['corvo']),
  plainWords: { once: new Set(['thrumming', 'saltyk']), often: new Set(['thrumming']) },
};

/** Each left text is likelier a name than the right one. */
test.each([
  ['Ann Lee', 'Harbour Logs'],
  ['Thrace Corvin', 'Thrumming Corvin'],
  ['Ann Lee', 'Thrace Corvin'],
  ['Thrace Corvin', 'Thrace corvin'],
  ['Jan van der Sand', 'Jan with the Sand'],
  ['J. P. Corvin', 'J. P.'],
  ['Will Corvin', 'Will'],
  ['saltyk', 'thrumming'],
  ['@saltyk', 'saltyk'],
  ['MORI Kenji', 'SALTED HARBOUR'],
  ['Thrace Corvin', 'TideForge Corvin'],
  ['Thrace McCorvin', 'Thrace TideForge'],
  ['Thrace Corvin', "Thrace's Corvin"],
  ['王小明', '港口日志'],
  ['汐見 花子', 'ひみつきちを作りたい'],
  ['Corvo', 'Marvo'],
])('%s rather than %s', (likelier, other) => {
  expect(nameLikeness(likelier, evidence)).toBeGreaterThan(nameLikeness(other, evidence));
});

test.each(['', ' ', 'Various Presenters', 'Group Discussion', 'Opening Keynote', 'x'.repeat(61)])(
  '%j is no name',
  (text) => {
    expect(nameLikeness(text, evidence)).toBe(0);
  },
);

/** A word that could be read as a name in many ways was once tried in all of them, for years. */
test.each([
  [`A${'a'.repeat(57)}1`, 'handle'],
  [`Å${'ø'.repeat(57)}_`, 'handle'],
  [`A${'a’b'.repeat(19)}!`, 'odd'],
  [`A${'a’b'.repeat(19)}`, 'capitalised'],
])('a long word is looked at once: %s', (word, kind) => {
  expect(nameWord(word)).toBe(kind);
});
