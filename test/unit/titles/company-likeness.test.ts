import { expect, test } from 'vitest';
import { NO_EVIDENCE } from '../../../src/domain/titles/evidence/evidence.ts';
import { listCandidates } from '../../../src/domain/titles/divide/candidates.ts';
import { companyLikeness } from '../../../src/domain/titles/names/company-likeness.ts';

test.each([
  ['five words, as no name has', 'Harbour Ropes Nets Sails Oars', 0.85],
  ['four words, as a name may have', 'Petra Lind Sorel Quay', 0.12],
  ['one word that nobody is called', 'Tidewater', 0.9],
  ['a name with an initial', 'Lyra Q.', 0.1],
  ['letters that stand for words', 'QRNS', 0.95],
])('%s: %s', (_name, text, likeness) => {
  expect(companyLikeness(text, NO_EVIDENCE)).toBe(likeness);
});

test('a comma between two names divides no title', () => {
  const patterns = (title: string) =>
    listCandidates(title, NO_EVIDENCE).map(({ pattern }) => pattern);
  expect(patterns('Ismene Quarrow, Peter Sommer')).not.toContain('comma:right');
  expect(patterns('Measuring the harbour, Peter Sommer')).toContain('comma:right');
});
