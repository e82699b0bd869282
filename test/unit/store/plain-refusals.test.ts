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

const link = z.union([z.literal('none'), z.strictObject({ url: z.url() })]);

/** One of each kind of issue the library has, and of each shape it comes in. */
test.each<[string, z.ZodType, unknown]>([
  ['invalid_type: text', z.string(), 3],
  ['invalid_type: text, absent', z.strictObject({ a: z.string() }), {}],
  ['invalid_type: nothing at all', z.string(), null],
  ['invalid_type: a number', z.number(), 'x'],
  ['invalid_type: no finite number', z.number(), Number.POSITIVE_INFINITY],
  ['invalid_type: no number', z.number(), Number.NaN],
  ['invalid_type: a whole number', z.int(), 1.5],
  ['invalid_type: a list', z.array(z.string()), 'x'],
  ['invalid_type: named values', z.strictObject({}), []],
  ['invalid_type: a record', z.record(z.string(), z.string()), 'x'],
  ['invalid_type: true or false', z.boolean(), 'yes'],
  ['invalid_type: a pair', z.tuple([z.number(), z.number()]), 'x'],
  ['invalid_type: a day', z.date(), 'x'],
  ['too_big: text', z.string().max(3), 'four'],
  ['too_big: a list', z.array(z.number()).max(1), [1, 2]],
  ['too_big: a whole number beyond all bounds', z.int(), 1e300],
  ['too_big: a number', z.number().lt(3), 3],
  ['too_big: a pair', z.tuple([z.number()]), [1, 2]],
  ['too_small: text', z.string().min(3), 'x'],
  ['too_small: a list', z.array(z.number()).min(2), [1]],
  ['too_small: a number', z.number().nonnegative(), -1],
  ['too_small: a pair', z.tuple([z.number(), z.number()]), [1]],
  ['not_multiple_of', z.number().multipleOf(5), 3],
  ['invalid_format: a pattern', z.string().regex(/^a$/), 'b'],
  ['invalid_format: an address', z.url(), 'b'],
  ['invalid_format: a beginning', z.string().startsWith('a'), 'b'],
  ['invalid_format: a day', z.iso.date(), 'b'],
  ['invalid_format: a mail address', z.email(), 'b'],
  ['invalid_value: one', z.literal('a'), 'b'],
  ['invalid_value: of several', z.enum(['a', 'b']), 'c'],
  ['invalid_union', link, { url: 3 }],
  [
    'invalid_union: told apart by a key',
    z.discriminatedUnion('k', [z.object({ k: z.literal('a') })]),
    { k: 'b' },
  ],
  ['unrecognized_keys', z.strictObject({ a: z.string().optional() }), { b: 1 }],
  ['invalid_key', z.record(z.string().max(2), z.number()), { long: 1 }],
  ['invalid_key: a pattern', z.record(z.string().regex(/^a$/), z.number()), { long: 1 }],
  ['invalid_element', z.map(z.string(), z.number()), new Map([['a', 'b']])],
  ['custom', z.string().refine(() => false), 'x'],
  ['never', z.never(), 'x'],
])('%s is said without the library’s words', (_, schema, data) => {
  const { problems } = validateFile(
    { file: 'x.json', data, problems: [], locate: () => ({ line: 1, column: 1 }) },
    schema,
  );
  expect(problems.length).toBeGreaterThan(0);
  for (const { message, expected = '', remedy } of problems) {
    const said = `${message} ${expected} ${remedy}`;
    expect(said).not.toMatch(
      /Invalid|Too (?:big|small)|expected \w+, received|undefined|NaN|Unrecognized/,
    );
    expect(message).not.toBe('');
    expect(remedy).not.toBe('');
  }
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
