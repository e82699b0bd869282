import { parentPort, workerData } from 'node:worker_threads';
import { openArchive } from '../../../src/store/open-archive.ts';
import { buildArchiveIndex } from '../../../src/site/search/build-index.ts';
import { writeSearchIndex } from './write-search-index.ts';

/** The part of the talks that is done, then that all is written. */
export type IndexNews = number | 'written';

const tell = (news: IndexNews) => parentPort?.postMessage(news);

/** What the worker is given: the archive's folder, and the root of the site to write below. */
export interface IndexOrder {
  readonly data: string;
  readonly site: string;
}

const { data, site } = workerData as IndexOrder;
const archive = openArchive(data);
const talks = archive.talks.length;
const step = Math.ceil(talks / 100);

const index = buildArchiveIndex(data, archive, (done) => {
  if (done % step === 0) tell(done / talks);
});
await writeSearchIndex(index, site);
tell('written');
