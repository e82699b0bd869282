import { cp, mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Archive } from '../../../src/domain/model/archive.ts';
import { tellLanguage, type LanguageBuild } from '../../../src/site/language/language-of-build.ts';
import { leftFiles } from '../../../src/site/machine/leave-files.ts';
import { beginLog, type ReadLog } from '../../../src/site/reads/read-log.ts';
import type { openTranscripts } from '../../../src/store/transcripts.ts';
import type { KeptContents } from '../kept/kept-contents.ts';
import type { SecondSite } from '../kept/second-site.ts';
import type { PagesMemory } from '../kept/site-memory.ts';
import { openKeptProgram, type KeptProgram, type ProgramOrder } from '../program/kept-program.ts';
import { openProgram } from '../program/open-program.ts';
import { allPages } from './all-pages.ts';
import { makePages, type MadePages, type PageMaking } from './make-pages.ts';

/** What the pages of every language are made of. */
export interface LanguageOrder {
  readonly data: string;
  readonly archive: Archive;
  readonly transcripts: ReturnType<typeof openTranscripts>;
  readonly contents: KeptContents | undefined;
  /** The site as it stands already. */
  readonly second: SecondSite | undefined;
  /** What the last build remembers of the language. */
  readonly last: PagesMemory | undefined;
  /** Days that were held against the day of the build are added. */
  readonly days: Set<string>;
  /** The site’s folder; each language but the first has one of its name in it. */
  readonly unfinished: string;
  readonly onProgress: (part: number) => void;
}

/** The program of one language’s pages, laid out for this run. */
export function openLanguage(
  order: ProgramOrder,
  cache: string,
  unfinished: string,
): Promise<KeptProgram> {
  tellLanguage(order.language, process.env);
  return openKeptProgram(order, cache, `${unfinished}-program/${order.language.own}`);
}

/** Makes the pages of one language with its program, and lays what browsers load beside them. */
export async function makeLanguage(
  program: KeptProgram,
  order: ProgramOrder,
  asked: LanguageOrder,
): Promise<MadePages> {
  const site = folderOf(order.language, asked.unfinished);
  await mkdir(site, { recursive: true });
  await cp(program.assets, site, { recursive: true, preserveTimestamps: true });
  const log: ReadLog = { sources: new Map(), current: new Set(), days: asked.days };
  tellLanguage(order.language, process.env);
  const { pages, everywhere } = await openPages(log, program, order, asked);
  const { contents, second, onProgress } = asked;
  const inside = relative(asked.unfinished, site);
  const stands: PageMaking['stands'] = (file, content) =>
    second?.holds(inside === '' ? file : `${inside}/${file}`, content) ?? false;
  const last = asked.last?.program === program.key ? asked.last : undefined;
  return makePages(pages, { site, log, everywhere, contents, stands, last, onProgress });
}

const folderOf = ({ own, all }: LanguageBuild, unfinished: string) =>
  own === all[0] ? unfinished : join(unfinished, own);

/** Loads the pages’ program with the archive in it, and lists what it makes. */
async function openPages(
  log: ReadLog,
  program: KeptProgram,
  { base, site }: ProgramOrder,
  { data, archive, transcripts }: LanguageOrder,
) {
  process.env['AFTERTALK_DATA'] = data;
  beginLog(log);
  const handed = globalThis as { aftertalkArchive?: unknown };
  handed.aftertalkArchive = { folder: data, archive, transcripts };
  try {
    const opened = await openProgram(program, { base, ...(site !== undefined && { site }) });
    await opened.load();
    const everywhere = log.current ?? new Set<string>();
    log.current = undefined;
    const paths = await opened.list();
    return { pages: allPages(paths, leftFiles.take() ?? []), everywhere };
  } finally {
    delete handed.aftertalkArchive;
  }
}
