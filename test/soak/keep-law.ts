import { createRandom } from '../generate/random.ts';
import type { Law } from './law.ts';

/** What a run of a law came to: how often each word was returned. */
export type Tally = ReadonlyMap<string, number>;

/** Tries a law so many rounds, the same ones for the same seed. Throws at the first that breaks it, naming it. */
export async function keepLaw(
  law: Law,
  { seed, rounds, say }: { seed: number; rounds: number; say?: (line: string) => void },
): Promise<Tally> {
  const random = createRandom(seed);
  const tally = new Map<string, number>();
  const trial = await law.open();
  try {
    for (let round = 1; round <= rounds; round += 1) {
      const word = await trial.round(random).catch((error: unknown) => {
        throw new Error(`Broken in round ${round} of seed ${seed}: ${law.holds}`, { cause: error });
      });
      tally.set(word, (tally.get(word) ?? 0) + 1);
      if (rounds <= 100 || round % 25 === 0) say?.(`  ${round} of ${rounds}`);
    }
    return tally;
  } finally {
    await trial.close();
  }
}
