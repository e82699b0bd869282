import { expect, test } from 'vitest';
import { addressLaw } from '../../histories/address-law.ts';

/** `AFTERTALK_HISTORIES=1000 npx vitest … address-law` lives through as many. */
const histories = Number(process.env['AFTERTALK_HISTORIES'] ?? 40);
const seed = Number(process.env['AFTERTALK_SEED'] ?? 2031);

test(`whatever happens to an archive, every address it ever had answers (seed ${seed})`, () => {
  expect(addressLaw({ seed, histories, steps: 30 })).toEqual([]);
}, 3_600_000);
