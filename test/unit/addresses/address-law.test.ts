import { expect, test } from 'vitest';
import { addressLaw } from '../../histories/address-law.ts';

/** `AFTERTALK_HISTORIES=1000 npx vitest … address-law` lives through as many. */
const histories = Number(process.env['AFTERTALK_HISTORIES'] ?? 40);
const seed = Number(process.env['AFTERTALK_SEED'] ?? 2031);

test(`whatever happens to an archive, every address it ever had answers (seed ${seed})`, () => {
  expect(addressLaw({ seed, histories, steps: 30 })).toEqual([]);
}, 3_600_000);

/** Histories that broke it once, by what happens in them. */
const BROKE_ONCE: readonly (readonly [what: string, seed: number])[] = [
  ['a recording keeps an address that says the title of a talk hidden later', 1_517_320_332],
  ['a session takes over a recording that had been hidden', 566_975_743],
  ['a session takes a recording that was called like a hidden talk', 839_553_419],
  ['a session that went became a recording, then another session', 4_032],
  ['a session gives back the recording whose address it has', 4_116],
  ['a session that went under another id is in the schedule again', 4_138],
  ['a session is in the schedule again while its recording stands at its address', 6_148],
  ['a talk became one with a hidden one', 2_085_683_492],
  ['a session took a hidden recording, and another is called like it', 1_596_088_291],
  ['a recording was matched by mistake with a session hidden later', 1_373_682_941],
  ['a person who was one with another is named like a third, too', 1808709969],
  ['a track was hidden and the session in it called otherwise', 2110870107],
  ['a session that is called like a hidden recording gets another id', 1629082234],
  ['a session that was called otherwise leaves two uploads of its talk behind', 673_560_526],
];

test.each(BROKE_ONCE)('it holds where %s', (_, seedOfHistory) => {
  expect(addressLaw({ seed: seedOfHistory, histories: 1, steps: 30 })).toEqual([]);
});
