import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { writePhotoZips } from '../../scripts/adapters/photos/write-photo-zips.ts';
import { describeSystemError } from '../../scripts/describe-system-error.ts';
import { clearDeadBuilds } from '../../scripts/site/clear-dead-builds.ts';
import { mendSite } from '../../scripts/site/mend-site.ts';
import { moveInto } from '../../scripts/site/move-into.ts';
import { replaceSite } from '../../scripts/site/replace-site.ts';
import { UserError } from '../../src/domain/user-error.ts';
import type { Archive } from '../../src/domain/model/archive.ts';
import { openArchive } from '../../src/store/open-archive.ts';
import { FAULTS, withFault, type DiskFault } from './faulty-disk.ts';
import type { Law } from './law.ts';
import { editionTitle, lookAt } from './watch-site.ts';

const demo = 'test/fixtures/demo';
const PAGES = ['index.html', '404.html', 'talks/index.html', 'search/index.html'];

/** What a build has made before it puts its site together, and where that is to be. */
interface Made {
  readonly folder: string;
  readonly site: string;
  readonly unfinished: string;
  readonly index: string;
}

function prepare(folder: string, edition: number): Made {
  const [unfinished, index] = [join(folder, 'cache/site-new'), join(folder, 'cache/site-index')];
  for (const left of [unfinished, index]) rmSync(left, { recursive: true, force: true });
  const write = (path: string) => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `<title>${editionTitle(edition)}</title>`);
  };
  for (const page of PAGES) write(join(unfinished, page));
  for (const file of ['search/words.json', 'search/v/1.bin', 'index.json'])
    write(join(index, file));
  return { folder, site: join(folder, 'site'), unfinished, index };
}

/** Puts a site together and in its place, as `build` does once Astro is through. */
async function publish(
  { folder, site, unfinished, index }: Made,
  archive: Archive,
): Promise<number> {
  clearDeadBuilds(join(folder, 'cache'));
  mendSite(site);
  await moveInto(index, unfinished);
  await writePhotoZips(archive, demo, unfinished);
  await replaceSite(unfinished, site);
  return 0;
}

/** What puts a finished site in its place, with every fault at each of its writes in turn. */
export const siteFaults: Law = {
  holds:
    'a disk that refuses any one write of putting a site in place leaves the old site or the new one',
  rounds: 300,
  open() {
    const folder = mkdtempSync(join(tmpdir(), 'site-faults-'));
    const archive = openArchive(demo);
    const cases = FAULTS.map((fault) => ({ fault, at: 1 }));
    let edition = 0;
    let turn = 0;
    const tryOne = async (fault: DiskFault, at: number) => {
      const before = edition;
      const made = prepare(folder, (edition += 1));
      const { writes, code, thrown } = await withFault({ folders: [folder], at, fault }, () =>
        publish(made, archive),
      );
      if (thrown !== undefined && !(thrown instanceof UserError) && !describeSystemError(thrown))
        throw new Error(`A stack: write ${at}, ${fault}`, { cause: thrown });
      mendSite(made.site);
      const seen = before === 0 && !existsSync(made.site) ? 0 : lookAt(made.site, PAGES.length);
      if (seen !== before && seen !== edition) throw new Error(`Edition ${seen} is back.`);
      if (code === 0 && seen !== edition) throw new Error(`Said done, and is not: ${at}, ${fault}`);
      const word = seen === edition ? 'new site' : 'old site';
      await publish(prepare(folder, (edition += 1)), archive);
      lookAt(made.site, PAGES.length);
      const left = readdirSync(folder).filter((name) => name.startsWith('.site.'));
      if (left.length > 0) throw new Error(`Left beside the site: ${left.join(', ')}`);
      return writes < at ? undefined : word;
    };
    return Promise.resolve({
      async round() {
        const one = cases[turn];
        if (!one) return 'no write left';
        const word = await tryOne(one.fault, one.at);
        if (word === undefined) cases.splice(turn, 1);
        else {
          one.at += 1;
          turn += 1;
        }
        if (turn >= cases.length) turn = 0;
        return word ?? 'through with one';
      },
      close: () => rmSync(folder, { recursive: true, force: true }),
    });
  },
};
