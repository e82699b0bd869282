import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UserError } from '../../src/domain/user-error.ts';
import { benchParts } from '../bench/parts.ts';
import { tellReadme, toldFiles } from '../bench/told/tell-readme.ts';
import { thisMachine } from '../bench/told/this-machine.ts';
import { sectionBegins } from '../bench/told/readme-section.ts';
import type { ToldPart } from '../bench/told/told-part.ts';
import { textFlag, type Command } from '../command.ts';
import type { Output } from '../output.ts';

export const bench: Command = {
  name: 'bench',
  summary: 'measures search and the build on a made-up archive, and what else has a bar',
  help: `
Usage: npm run bench -- [PART…] [--talks N] [--json]

Makes up an archive, always the same one, and measures on it. Parts:

${Object.entries(benchParts)
  .map(([name, { summary }]) => `  ${name.padEnd(12)} ${summary}`)
  .join('\n')}

Without a part all are run. Times are processor time, so that a busy machine tells the same, but for those
in Chromium, which are times on the clock.

What a part with a place in the README found is written there, with its day, its command and the machine;
other parts' last runs stay. The chart beside it and .github/bench.json are written with it.

  --talks N   size of the archive; without it each part takes a size that is done in a minute or so
  --json      the figures as JSON; nothing is written then
`,
  options: { talks: { type: 'string' }, json: { type: 'boolean' } },
  async run({ args, flags, out }) {
    const talks = readTalks(textFlag(flags, 'talks'));
    const names = args.length > 0 ? args : Object.keys(benchParts);
    for (const name of names) readPart(name);
    const results: Record<string, unknown> = {};
    for (const name of names) {
      const part = readPart(name);
      const machine = thisMachine();
      // Where sites are built too: making files takes ten times longer on some disks' /tmp.
      await mkdir('.cache', { recursive: true });
      const folder = await mkdtemp(resolve('.cache', 'bench-'));
      try {
        const result = await part.run({
          folder,
          talks: talks ?? part.usualTalks,
          onProgress: (line) => out.progress(`${name}: ${line}`),
        });
        results[name] = result.figures;
        if (flags['json'] === true) continue;
        for (const line of ['', out.style('bold', result.title), '', ...result.lines])
          out.print(line);
        const command = `npm run bench -- ${name}${talks === undefined ? '' : ` --talks ${talks}`}`;
        if (result.told) tell(name, { ...result.told, date: today(), command, machine }, out);
      } finally {
        out.progress('');
        await rm(folder, { recursive: true, force: true });
      }
    }
    if (flags['json'] === true) out.printJson(results);
    return 0;
  },
};

const today = () => new Date().toISOString().slice(0, 10);

function tell(name: string, run: ToldPart, out: Output): void {
  const written = tellReadme('.', { [name]: run }, Object.keys(benchParts));
  if (written.length > 0) out.note(`Written: ${written.join(', ')}`);
  else out.note(`${toldFiles.readme} has no place for it: ${sectionBegins}`);
}

function readPart(name: string) {
  const part = Object.hasOwn(benchParts, name) ? benchParts[name] : undefined;
  if (!part) {
    throw new UserError(`There is nothing to measure called “${name}”.`, {
      expected: Object.keys(benchParts).join(', '),
      remedy: 'npm run bench -- --help',
    });
  }
  return part;
}

function readTalks(flag: string | undefined): number | undefined {
  if (flag === undefined) return undefined;
  const talks = Number(flag);
  if (!Number.isInteger(talks) || talks < 1 || talks > 100_000) {
    throw new UserError('--talks is not a number of talks.', {
      found: flag,
      expected: 'a whole number from 1 to 100000',
      remedy: 'npm run bench -- --talks 1000',
    });
  }
  return talks;
}
