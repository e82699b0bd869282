import { readGlossary, toClauses } from '../../src/search/query/clauses.ts';
import { IndexReader } from '../../src/search/index/index-reader.ts';
import { MomentSearch } from '../../src/search/moments/moment-search.ts';
import { parseQuery } from '../../src/search/query/query.ts';
import type { GeneratedArchive } from '../../test/generate/archive.ts';
import { searchEveryCue } from './every-cue.ts';
import { buildIndexFolder, createCountingReader, type BuildFigures } from './index-folder.ts';
import { inventMomentQueries, writeQuery, type BenchedQuery } from './moment-queries.ts';
import { countRoundTrips } from './browser/round-trips.ts';
import { percentile, processorTime } from './statistics.ts';

/** What finding something said costs, and whether it is right. */
export interface MomentFigures {
  readonly build: BuildFigures;
  /** Bytes every first query needs besides its own: the directory of words and talks. */
  readonly directory: number;
  readonly queries: number;
  readonly bytes: { readonly p50: number; readonly p95: number };
  /** Fetches that wait for one another, at most. */
  readonly roundTrips: number;
  /** Milliseconds of processor time a query. */
  readonly time: { readonly p50: number; readonly p95: number };
  /** Against a look at every cue: cues that should have been found, and that should not. */
  readonly missing: number;
  readonly extra: number;
  /** Queries whose first ten are not all cues that hold everything though there are ten, or all there are. */
  readonly badTens: number;
}

/** Builds the index of everything said, asks it fifty questions and looks at every cue for the answers. */
export async function benchMoments(
  archive: GeneratedArchive,
  folder: string,
  onProgress: (line: string) => void,
): Promise<MomentFigures> {
  const all = archive.talks.length;
  const build = await buildIndexFolder(archive, folder, true, (talk) =>
    onProgress(`building: talk ${talk + 1} of ${all}`),
  );
  const queries = inventMomentQueries(archive);
  const truth = searchEveryCue(archive, queries, (talk) =>
    onProgress(`looking at every cue: talk ${talk + 1} of ${all}`),
  );
  const opened = createCountingReader(folder);
  await new MomentSearch(new IndexReader(opened.fetchBytes, build)).warm();
  const directory = opened.take().bytes;
  const asked: Asked[] = [];
  for (const query of queries) {
    onProgress(`asking: ${writeQuery(query)}`);
    asked.push(await ask(query, folder, build, truth.get(writeQuery(query)) ?? []));
  }
  const sum = (read: (one: Asked) => number) => asked.reduce((total, one) => total + read(one), 0);
  const spread = (read: (one: Asked) => number) => ({
    p50: percentile(asked.map(read), 0.5),
    p95: percentile(asked.map(read), 0.95),
  });
  return {
    build,
    directory,
    queries: queries.length,
    bytes: spread(({ bytes }) => bytes),
    time: spread(({ time }) => time),
    roundTrips: Math.max(...asked.map(({ roundTrips }) => roundTrips)),
    missing: sum(({ missing }) => missing),
    extra: sum(({ extra }) => extra),
    badTens: sum(({ badTen }) => (badTen ? 1 : 0)),
  };
}

interface Asked {
  readonly bytes: number;
  readonly time: number;
  readonly roundTrips: number;
  readonly missing: number;
  readonly extra: number;
  readonly badTen: boolean;
}

/** Asks on a fresh page where only the directory was read before. */
async function ask(
  query: BenchedQuery,
  folder: string,
  build: BuildFigures,
  truth: readonly number[],
): Promise<Asked> {
  const reader = createCountingReader(folder);
  const trips = countRoundTrips(reader.fetchBytes);
  const moments = new MomentSearch(new IndexReader(trips.fetchBytes, build));
  await moments.warm();
  reader.take();
  trips.reset();
  const question = {
    clauses: toClauses(parseQuery(writeQuery(query)).words, readGlossary([])),
    excluded: [],
    admits: () => true,
    named: () => new Set<number>(),
    forgives: () => true,
    limit: 10,
    enough: 10,
  };
  const time = await processorTime(async () => moments.search(question, ['said']));
  const { bytes } = reader.take();
  const roundTrips = trips.count();
  const { ranked, unchecked, sure } = await moments.rank(question, 'said');
  const whole = ranked.filter(({ nearness }) => nearness === 'cue').map(({ cue }) => cue);
  const right = new Set(truth);
  const found = new Set(whole);
  const ten = ranked.slice(0, 10);
  return {
    bytes,
    time,
    roundTrips,
    missing: truth.filter((cue) => !found.has(cue)).length,
    extra: unchecked
      ? whole.slice(0, sure).filter((cue) => !right.has(cue)).length
      : whole.filter((cue) => !right.has(cue)).length,
    badTen: ten.filter(({ cue }) => right.has(cue)).length < Math.min(10, truth.length),
  };
}
