import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLineStarts, writeLineStarts } from '../../../src/domain/captions/cues/line-starts.ts';

test('each line is told by the seconds after the one before', () => {
  expect(writeLineStarts([0, 12, 15.48, 15.48, 3600.001])).toBe('0 12 3.48 0 3584.521');
});

test('any times to the thousandth read back as they were, in any order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(400_000_000), { minLength: 1 }), (thousandths) => {
      const starts = thousandths.map((at) => at / 1000);
      expect(readLineStarts(writeLineStarts(starts))).toEqual(starts);
    }),
  );
});
