import type { GeneratedArchive } from '../../../test/generate/archive.ts';
import type { Contender, Page } from './contender.ts';
import { createFuseContender } from './fuse-contender.ts';
import { createMiniSearchContender } from './minisearch-contender.ts';
import { inventMomentQueries, writeQuery } from '../moment-queries.ts';
import { createOursContender } from './ours-contender.ts';
import { createPagefindContender } from './pagefind-contender.ts';
import { mean, percentile, processorTime } from '../statistics.ts';

export interface MomentContest {
  readonly name: string;
  /** Bytes before the first query can be answered, code included. */
  readonly first: number;
  /** Bytes and milliseconds of processor time a query after that. */
  readonly p50: number;
  readonly p95: number;
  readonly time: number;
  /** Share of queries with a talk among the first five hits in which a cue holds everything. */
  readonly hitAt5: number;
  readonly reciprocalRank: number;
}

/** Queries each engine is asked; fuse.js takes seconds for one. */
const asked = 15;
/** Talks beyond which engines are left out that would take minutes and gigabytes. */
const mostTalks = { inMemory: 300, pagefind: 1000 } as const;

/**
 * Asks other engines for what was said, with whole talks as pages, since none of them could hold a record
 * for each cue of a large archive. The index in the folder is ours, already built.
 */
export async function compareMoments(
  archive: GeneratedArchive,
  folder: string,
  onProgress: (line: string) => void,
): Promise<MomentContest[]> {
  if (archive.talks.length > mostTalks.pagefind) return [];
  const pages = archive.talks.map(({ url, title }, number): Page => {
    const text = archive
      .transcript(number)
      .map((cue) => cue.text)
      .join('\n');
    return { url, title, names: [], related: [], text };
  });
  const queries = inventMomentQueries(archive, asked).map((query) => {
    const parts = query.phrase ? [query.words.join(' ')] : query.words;
    const right = pages.filter(({ text }) =>
      text
        .split('\n')
        .map((cue) => ` ${cue.toLowerCase().replace(/[^a-z]+/g, ' ')} `)
        .some((cue) => parts.every((part) => cue.includes(` ${part} `))),
    );
    return { text: writeQuery(query).trim(), right: new Set(right.map(({ url }) => url)) };
  });
  const contenders = [
    createOursContender(folder, archive.entities.length, { scope: 'moment' }),
    createPagefindContender(pages),
    ...(pages.length > mostTalks.inMemory
      ? []
      : [createMiniSearchContender(pages), createFuseContender(pages)]),
  ];
  const contest: MomentContest[] = [];
  for (const contender of contenders) {
    onProgress(`${contender.name} …`);
    contest.push(await measure(contender, queries));
  }
  return contest;
}

async function measure(
  contender: Contender,
  queries: readonly { readonly text: string; readonly right: ReadonlySet<string> }[],
): Promise<MomentContest> {
  const first = (await contender.engineBytes()) + (await contender.open());
  contender.takeBytes();
  const times: number[] = [];
  const bytes: number[] = [];
  const places: number[] = [];
  for (const { text, right } of queries) {
    let urls: readonly string[] = [];
    times.push(await processorTime(async () => (urls = await contender.search(text))));
    bytes.push(contender.takeBytes());
    places.push(urls.findIndex((url) => right.has(url)));
  }
  await contender.close();
  return {
    name: contender.name,
    first,
    p50: percentile(bytes, 0.5),
    p95: percentile(bytes, 0.95),
    time: percentile(times, 0.95),
    hitAt5: mean(places.map((place) => (place >= 0 && place < 5 ? 1 : 0))),
    reciprocalRank: mean(places.map((place) => (place < 0 ? 0 : 1 / (place + 1)))),
  };
}
