import { join } from 'node:path';
import type { Archive } from '../../src/domain/model/archive.ts';
import { writeCards } from '../../src/site/card/write-cards.ts';
import { writeHostFiles } from '../../src/site/host/write-host-files.ts';
import { leftRenditions } from '../../src/site/picture/leave-renditions.ts';
import { beginLog } from '../../src/site/reads/read-log.ts';
import { hearArchive } from '../../src/store/open-archive.ts';
import { openTranscripts } from '../../src/store/transcripts.ts';
import type { Output } from '../output.ts';
import type { ArchiveInputs } from './kept/archive-inputs.ts';
import { KeptContents } from './kept/kept-contents.ts';
import { SaidShelf } from './kept/said-shelf.ts';
import type { SecondSite } from './kept/second-site.ts';
import type { KeptFile, PagesMemory, SiteMemory, SiteMemoryFolder } from './kept/site-memory.ts';
import { daysOfSameSite } from './kept/same-days.ts';
import { startIndex } from './kept/kept-index.ts';
import { makeLanguage, openLanguage } from './pages/make-language.ts';
import type { MadePages } from './pages/make-pages.ts';
import { freeMemory } from './pages/free-memory.ts';
import { putRenditions } from './pages/put-renditions.ts';
import { tellRebuilt } from './pages/tell-rebuilt.ts';
import type { ProgramOrder } from './program/kept-program.ts';
import type { SiteOptions } from './site-options.ts';

export interface SiteOrder {
  /** As it was read, its transcripts unheard. */
  readonly archive: Archive;
  readonly options: SiteOptions;
  /** For each language of the site, the first first. */
  readonly orders: readonly [ProgramOrder, ...ProgramOrder[]];
  /** Where the site is kept for the next build; undefined where it is not. */
  readonly folder: SiteMemoryFolder | undefined;
  /** The last build, made by the same program. */
  readonly last: SiteMemory | undefined;
  /** The last site once more, where it may be made use of. */
  readonly second: SecondSite | undefined;
  readonly inputs: ArchiveInputs;
  /** The folder to make it in, which is not there yet; others beside it begin with its name. */
  readonly unfinished: string;
  readonly cache: string;
  /** The name of this run. */
  readonly run: string;
  readonly out: Output;
  /** Why nothing is taken from an earlier build; undefined where something may be. */
  readonly why: string | undefined;
}

export interface MadeSite {
  readonly inputs: ArchiveInputs;
  /** The script of its service worker, see `bundle-worker.ts`. */
  readonly worker: string;
  /** What was made anew, and why. */
  readonly told: string;
  /** Digests of its files that are known without reading them, see `KeptContent`. */
  readonly contents: ReadonlyMap<string, string>;
  /** Keeps it for the next build, and forgets what is no longer of use. */
  readonly remember: (
    more: Pick<SiteMemory, 'told' | 'program' | 'out' | 'site'> & { readonly today: string },
  ) => void;
}

/** Makes a site of an archive in a folder of its own. */
export async function makeSite(asked: SiteOrder): Promise<MadeSite> {
  const { options, orders, folder, last, second, inputs, unfinished, cache, out } = asked;
  const [first, ...others] = orders;
  const kept = await openLanguage(first, cache, unfinished);
  const shelf = new SaidShelf(
    folder ? join(folder.folder, 'said') : `${unfinished}-said`,
    kept.key,
    last,
  );
  const fileDigest = (file: string) => inputs.files.get(file) ?? 'gone';
  const transcripts = openTranscripts(options.data, asked.archive, { shelf, fileDigest });
  const archive = hearArchive(asked.archive, transcripts, shelf.counts);
  // All transcripts were read and mended.
  if (!last) freeMemory();
  const contents = folder && new KeptContents(join(folder.folder, 'contents'));
  const index = startIndex(
    { archive, transcripts, shelf, contents, last, program: kept.key, site: `${unfinished}-index` },
    (part) => out.progress(`Building the site… search index ${Math.floor(part * 100)} %`),
  );
  try {
    const days = new Set<string>();
    const shared = { data: options.data, archive, transcripts, contents, second, days, unfinished };
    const told = (part: number) =>
      out.progress(`Building the site… pages ${Math.floor(part * 100)} %`);
    const made = await makeLanguage(kept, first, { ...shared, last, onProgress: told });
    const all: MadePages[] = [made];
    const inOthers: Record<string, PagesMemory> = {};
    for (const order of others) {
      const { own } = order.language;
      const program = await openLanguage(order, cache, unfinished);
      const pages = await makeLanguage(program, order, {
        ...shared,
        last: last?.others[own],
        onProgress: (part) => out.progress(`Building the site… ${own} ${Math.floor(part * 100)} %`),
      });
      all.push(pages);
      inOthers[own] = { ...pages.remembered, program: program.key };
    }
    await putRenditions(
      leftRenditions.take() ?? [],
      options.data,
      (file) => inputs.files.get(file),
      unfinished,
    );
    await writeCards(unfinished, (line) => out.note(line));
    await writeHostFiles(unfinished, options.base);
    const indexed = await index.moveInto(unfinished);
    const pages: readonly KeptFile[] = [
      ...made.remembered.pages,
      ...Object.entries(inOthers).flatMap(([own, { pages }]) =>
        pages.map((page) => ({ ...page, file: `${own}/${page.file}` })),
      ),
    ];
    return {
      contents: new Map(pages.map(({ file, content }) => [file, content])),
      inputs,
      worker: kept.worker,
      told: tellRebuilt(together(all), asked.why),
      remember({ today, ...more }) {
        if (!folder) return;
        const { seen, digest } = inputs;
        folder.remember({
          ...made.remembered,
          others: inOthers,
          ...shelf.used(),
          ...more,
          seen,
          inputs: digest,
          days: daysOfSameSite(today, days),
          index: indexed,
        });
        const used = [...pages, ...indexed.files];
        if (!folder.isAlone(asked.run)) return;
        contents?.sweep(new Set(used.map(({ content }) => content)));
        shelf.sweep();
      },
    };
  } finally {
    beginLog(undefined);
    await index.stop();
  }
}

/** What was made in all languages. */
const together = (all: readonly MadePages[]) => ({
  pages: all.reduce((sum, { pages }) => sum + pages, 0),
  rebuilt: all.reduce((sum, { rebuilt }) => sum + rebuilt, 0),
  changed: [...new Set(all.flatMap(({ changed }) => changed))],
});
