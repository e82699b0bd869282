import { expect, test } from 'vitest';
import { keepLaw } from '../../soak/keep-law.ts';
import { laws } from '../../soak/laws.ts';

/** Short runs are the same ones every time. */
const seedOf = (name: string) => (name.startsWith('histor') ? 100 : 20_310_514);

/** A short run of each; `npm run soak` tries them for as long as one likes. */
const SHORT: Readonly<Record<string, number>> = {
  ...{ pairs: 2, kills: 3, faults: 40, archives: 2, builds: 1, histories: 10 },
  ...{ 'site-faults': 40, 'build-faults': 1, 'history-builds': 1 },
};

test.each(Object.entries(laws))(
  'law of soak: %s',
  async (name, law) => {
    const rounds = SHORT[name] ?? 3;
    const tally = await keepLaw(law, { seed: seedOf(name), rounds });
    expect([...tally.values()].reduce((sum, count) => sum + count, 0)).toBe(rounds);
  },
  300_000,
);
