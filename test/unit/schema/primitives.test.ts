import { expect, test } from 'vitest';
import { readMomentTime } from '../../../src/domain/schema/moment-time.ts';
import {
  CameraTimeSchema,
  LanguageSchema,
  LinkSchema,
  LocalTimeSchema,
  SlugSchema,
  VideoIdSchema,
} from '../../../src/domain/schema/primitives.ts';

test.each([
  [350, 350],
  ['5:50', 350],
  ['1:02:03.5', 3723.5],
  ['0:07', 7],
  ['75:00', 4500],
  ['5:60', undefined],
  ['1:75:00', undefined],
  ['1:5:00', 3900],
  ['5.50', undefined],
  [-1, undefined],
  [Infinity, undefined],
  ['', undefined],
])('the moment %j is second %s', (written, seconds) => {
  expect(readMomentTime(written)).toBe(seconds);
});

const cases: readonly [
  string,
  { safeParse(value: unknown): { success: boolean } },
  string[],
  string[],
][] = [
  ['an address', SlugSchema, ['a', 'a-1'], ['', 'A', 'a--b', '-a', 'a_b', 'é', 'x'.repeat(121)]],
  [
    'a video id',
    VideoIdSchema,
    ['aaaaaaaaaaa', 'a-b_c-d_e-f'],
    ['short', 'aaaaaaaaaaaa', 'aaaaa aaaaa'],
  ],
  [
    'a link',
    LinkSchema,
    ['https://a.example/', 'mailto:a@b.example'],
    ['javascript:alert(1)', 'data:text/html,x', '/path', 'ftp://a.example', 'file:///etc'],
  ],
  ['a language tag', LanguageSchema, ['en', 'pt-BR', 'zh-Hant'], ['English', 'EN', 'e', 'en_US']],
  [
    'a time at the venue',
    LocalTimeSchema,
    [
      '2031-05-14T09:00',
      '2031-05-14T09:00:30',
      '2031-05-14T09:00Z',
      '2031-05-14T09:00:30Z',
      '2031-05-14T09:00+02:00',
      '2031-05-14T09:00-0530',
    ],
    ['2031-05-14', '2031-05-14T24:00', '2031-02-30T09:00', '2031-05-14 09:00', '2031-05-14T9:00'],
  ],
  [
    'a camera’s time',
    CameraTimeSchema,
    ['2031-05-14T09:00:30', '2031-05-14T09:00:30+02:00'],
    ['2031:05:14 09:00:30', 'yesterday'],
  ],
];

test.each(cases)('%s', (_, schema, right, wrong) => {
  for (const text of right) expect(schema.safeParse(text).success, text).toBe(true);
  for (const text of wrong) expect(schema.safeParse(text).success, text).toBe(false);
});
