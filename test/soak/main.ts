import { numberFlag } from '../../scripts/command-line.ts';
import { noSuch } from '../../scripts/naming/no-such.ts';
import { runTool } from '../../scripts/run-tool.ts';
import { keepLaw } from './keep-law.ts';
import { laws } from './laws.ts';

const most = 2 ** 31;

runTool({
  name: 'soak',
  help: `
Usage: npm run soak -- [LAW…] [--seed N] [--rounds N]

Tries what holds whatever happens, for as long as you like. Laws:

${Object.entries(laws)
  .map(([name, { holds }]) => `  ${name.padEnd(16)} ${holds}`)
  .join('\n')}

Without a law all are tried.

  --seed N     what is drawn at random is drawn alike (any; it is printed)
  --rounds N   rounds of each law, in place of as many as it takes to be sure
`,
  options: { seed: { type: 'string' }, rounds: { type: 'string' } },
  async run({ values, positionals }, out) {
    const usual = Math.floor(Math.random() * most);
    const seed = numberFlag('seed', values.seed, { usual, least: 0, most });
    const names = positionals.length > 0 ? positionals : Object.keys(laws);
    const unknown = names.find((name) => !Object.hasOwn(laws, name));
    if (unknown !== undefined) {
      throw noSuch(
        'law',
        unknown,
        Object.keys(laws).map((name) => ({ names: [name] })),
      );
    }
    let code = 0;
    for (const name of names) {
      const law = laws[name];
      if (!law) continue;
      const rounds = numberFlag('rounds', values.rounds, { usual: law.rounds, least: 1, most });
      out.print(`${name}: ${law.holds} (seed ${seed}, ${rounds} rounds)`);
      try {
        const tally = await keepLaw(law, { seed, rounds, say: (line) => out.print(line) });
        out.print(`  held: ${[...tally].map(([word, count]) => `${count} ${word}`).join(', ')}`);
      } catch (error) {
        console.error(error);
        code = 1;
      }
    }
    return code;
  },
});
