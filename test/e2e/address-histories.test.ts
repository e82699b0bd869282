import { expect, test } from 'vitest';
import { buildHistory } from '../histories/build-history.ts';

/** `AFTERTALK_BUILDS=20 npm run test:e2e -- address-histories` builds as many archives with a past. */
const builds = Number(process.env['AFTERTALK_BUILDS'] ?? 1);
const seed = Number(process.env['AFTERTALK_SEED'] ?? 7);

test.each(Array.from({ length: builds }, (_, index) => seed + index))(
  'the site of an archive with a past answers at every address it ever had (seed %i)',
  (one) => {
    expect(buildHistory({ seed: one, steps: 30 })).toEqual([]);
  },
  600_000,
);
