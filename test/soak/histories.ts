import { addressLaw } from '../histories/address-law.ts';
import { buildHistory } from '../histories/build-history.ts';
import type { Law } from './law.ts';

const steps = 30;
const seeds = 2 ** 31;

/** Addresses of an archive that lives on, in memory. */
export const histories: Law = {
  holds: `whatever happens to an archive in ${steps} steps, every address it ever had answers`,
  rounds: 1_000,
  open: () =>
    Promise.resolve({
      round(random) {
        const broken = addressLaw({ seed: random.below(seeds), histories: 1, steps });
        if (broken.length > 0) throw new Error(JSON.stringify(broken, undefined, 2));
        return Promise.resolve('answered');
      },
      close: () => undefined,
    }),
};

/** The same of the site that the real command builds of it. */
export const historyBuilds: Law = {
  holds: 'the built site of an archive with a past answers at every address it ever had',
  rounds: 20,
  open: () =>
    Promise.resolve({
      round(random) {
        const seed = random.below(seeds);
        const wrong = buildHistory({ seed, steps });
        if (wrong.length > 0) throw new Error(`History ${seed}:\n${wrong.join('\n')}`);
        return Promise.resolve('answered');
      },
      close: () => undefined,
    }),
};
