import { expect, test } from 'vitest';
import { z } from 'zod';
import { LineSchema } from '../../../src/domain/schema/primitives.ts';
import { SyncedPhotoSchema } from '../../../src/domain/schema/synced-photos.ts';
import { cleanData, isTooDeep } from '../../../src/store/clean-text.ts';
import { validateFile } from '../../../src/store/validate-file.ts';

const refusal = (schema: z.ZodType, data: unknown) =>
  validateFile(
    { file: 'x.json', data, problems: [], locate: () => ({ line: 1, column: 1 }) },
    schema,
  ).problems.map(({ expected }) => expected);

test.each([
  ['a text too long', z.string().max(1_000), 'x'.repeat(1_001), 'at most 1,000 signs'],
  ['a text too short', z.string().min(1), '', 'some text'],
  ['a number too big', z.number().max(359), 400, 'at most 359'],
  ['a number too small', z.int().positive(), 0, 'more than 0'],
  ['a list too long', z.array(z.number()).max(2), [1, 2, 3], 'at most 2 entries'],
  ['a time', z.iso.datetime({ offset: true }), 'soon', 'a time like 2024-03-19T09:00:00Z'],
])('%s is refused in plain words', (_, schema, data, expected) => {
  expect(refusal(schema, data)).toEqual([expected]);
});

test.each([
  ['blanks', '\u2003 \u2003'],
  ['marks without width', '\u200b\u200d\u2060'],
  ['letters that show nothing', '\u3164\u115f'],
  ['an accent alone', '\u0301'],
])('a title of %s is refused', (_, title) => {
  expect(LineSchema.safeParse(title).success).toBe(false);
});

test.each(['京', '7', '!', '🎉', 'é'])('%s alone is a title', (title) => {
  expect(LineSchema.safeParse(title).success).toBe(true);
});

test.each(['2024-02-30T10:00:00', '2024-03-19T24:61:00', '2024-13-01T10:00:00'])(
  'a photo is not taken at %s',
  (takenAt) => {
    expect(SyncedPhotoSchema.shape.takenAt.safeParse(takenAt).success).toBe(false);
  },
);

test('control signs and half characters go before anything is made of a text', () => {
  const data = { title: 'a\u0000b\u009bc\ud800', list: ['line\n\tnext'] };
  expect(cleanData(data)).toEqual({ title: 'a b c\ufffd', list: ['line\n\tnext'] });
});

test('lists within lists are counted without going down into them', () => {
  expect(isTooDeep(JSON.parse('['.repeat(50_000) + ']'.repeat(50_000)))).toBe(true);
  expect(isTooDeep([[[{ a: [1] }]]])).toBe(false);
});
