import { parseArgs } from 'node:util';
import { keepLaw } from './keep-law.ts';
import { laws } from './laws.ts';

// npm run soak -- [LAW…] [--seed N] [--rounds N]: tries what holds whatever happens, for as long as one likes.
const { values, positionals } = parseArgs({
  options: { seed: { type: 'string' }, rounds: { type: 'string' } },
  allowPositionals: true,
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
const names = positionals.length > 0 ? positionals : Object.keys(laws);
const unknown = names.find((name) => !Object.hasOwn(laws, name));
if (unknown !== undefined || !Number.isInteger(seed)) {
  console.error(`npm run soak -- [${Object.keys(laws).join('|')}] [--seed N] [--rounds N]`);
  process.exit(1);
}
for (const name of names) {
  const law = laws[name];
  if (!law) continue;
  const rounds = Number(values.rounds ?? law.rounds);
  console.log(`${name}: ${law.holds} (seed ${seed}, ${rounds} rounds)`);
  try {
    const tally = await keepLaw(law, { seed, rounds, say: (line) => console.log(line) });
    console.log(`  held: ${[...tally].map(([word, count]) => `${count} ${word}`).join(', ')}`);
  } catch (error) {
    console.error(error);
    process.exitCode = 1;
  }
}
