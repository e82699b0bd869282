import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Random } from '../generate/random.ts';
import { mendSite } from '../../scripts/site/mend-site.ts';
import { FAULTS, type FaultAt } from './faulty-disk.ts';
import type { Law } from './law.ts';
import { assertInWords, startProgram } from './run-program.ts';
import { openSoakWorld } from './soak-world.ts';
import { editionTitle, lookAt, pagesOf } from './watch-site.ts';

const preload = new URL('./fault-preload.ts', import.meta.url).href;

/** A whole build whose disk refuses one of its writes, whichever part of it writes. */
export const buildFaults: Law = {
  holds:
    'a build whose disk refuses any one write is told in words, and leaves the old site or the new one',
  rounds: 60,
  async open() {
    const world = await openSoakWorld();
    const data = world.archive();
    const out = `${data}-site`;
    const told = `${data}-writes`;
    let [edition, writes, pages] = [0, 0, 0];
    const build = (fault: Omit<FaultAt, 'folders'>) => {
      edition += 1;
      const file = join(data, 'archive.yaml');
      const title = `title: ${editionTitle(edition)}`;
      writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: .*$/m, title));
      const folders = [resolve('.cache'), dirname(out)];
      return startProgram(data, ['build', '--out', out], process.cwd(), {
        node: ['--import', preload],
        env: { AFTERTALK_FAULT: JSON.stringify({ ...fault, folders, told }) },
      }).ended;
    };
    const wholeBuild = async () => {
      const { code, said } = await build({ at: 0, fault: 'EIO' });
      if (code !== 0) throw new Error(said);
      writes = Number(readFileSync(told, 'utf8'));
      pages = pagesOf(out).length;
    };
    return {
      async round(random: Random) {
        if (writes === 0) await wholeBuild();
        const before = lookAt(out, pages);
        const fault = { at: 1 + random.below(writes), fault: random.pick(FAULTS) };
        const ended = await build(fault);
        try {
          assertInWords(ended);
          mendSite(out);
          const seen = lookAt(out, pages);
          if (seen !== before && seen !== edition) throw new Error(`Edition ${seen} is back.`);
          if (ended.code === 0 && seen !== edition) throw new Error('Said done, and is not.');
          return `${ended.code === 0 ? 'built all the same' : 'refused'}: ${seen === edition ? 'new' : 'old'} site`;
        } catch (error) {
          throw new Error(`Write ${fault.at} of ${writes}, ${fault.fault}: ${ended.said}`, {
            cause: error,
          });
        }
      },
      close: () => world.close(),
    };
  },
};
