import type { GeneratedArchive } from '../../test/generate/archive.ts';
import type { Contender } from './contenders/contender.ts';
import { createFuseContender } from './contenders/fuse-contender.ts';
import { buildIndexFolder } from './index-folder.ts';
import { createMiniSearchContender } from './contenders/minisearch-contender.ts';
import { inventNameQueries, type NameQuery } from './name-queries.ts';
import { createOursContender } from './contenders/ours-contender.ts';
import { createPagefindContender } from './contenders/pagefind-contender.ts';
import { toPages } from './pages.ts';
import { mean, percentile, processorTime } from './statistics.ts';

export interface SearchFigures {
  readonly name: string;
  /** Milliseconds of processor time for the first answer: index read, one query. */
  readonly first: number;
  /** Milliseconds of processor time a keystroke, half and 95 of 100. */
  readonly p50: number;
  readonly p95: number;
  /** Bytes to transfer until the first answer, gzipped or deflated. */
  readonly bytes: number;
  /** Share of queries answered among the first five, and the mean of 1/place. */
  readonly hitAt5: number;
  readonly reciprocalRank: number;
}

/** Milliseconds after which an engine gets whole queries only, no longer letter by letter. */
const patience = 10_000;

/** Types every query letter by letter into every engine, over names, titles, topics and events. */
export async function benchSearch(
  archive: GeneratedArchive,
  folder: string,
  onProgress: (line: string) => void,
): Promise<SearchFigures[]> {
  await buildIndexFolder(archive, folder, false);
  const pages = toPages(archive.entities);
  const queries = inventNameQueries(archive);
  const contenders = [
    createOursContender(folder, archive.entities.length, {}),
    createFuseContender(pages),
    createMiniSearchContender(pages),
    createPagefindContender(pages),
  ];
  const figures: SearchFigures[] = [];
  for (const contender of contenders) {
    onProgress(`${contender.name} …`);
    figures.push(await measure(contender, queries));
  }
  return figures;
}

async function measure(
  contender: Contender,
  queries: readonly NameQuery[],
): Promise<SearchFigures> {
  let bytes = await contender.engineBytes();
  const first = await processorTime(async () => {
    bytes += await contender.open();
    contender.takeBytes();
    await contender.search(queries[0]?.text ?? '');
  });
  bytes += contender.takeBytes();
  const times: number[] = [];
  const places: number[] = [];
  let spent = 0;
  for (const { text, accepts } of queries) {
    let urls: readonly string[] = [];
    for (let length = spent < patience ? 1 : text.length; length <= text.length; length += 1) {
      const work = async () => (urls = await contender.search(text.slice(0, length)));
      const time = await processorTime(work);
      spent += time;
      times.push(time);
    }
    places.push(urls.findIndex(accepts));
  }
  await contender.close();
  return {
    name: contender.name,
    first,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    bytes,
    hitAt5: mean(places.map((place) => (place >= 0 && place < 5 ? 1 : 0))),
    reciprocalRank: mean(places.map((place) => (place < 0 ? 0 : 1 / (place + 1)))),
  };
}
