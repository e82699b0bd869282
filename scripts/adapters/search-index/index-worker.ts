import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import type { IndexedCue } from '../../../src/search/index/text-block.ts';
import {
  makeArchiveIndex,
  nameParts,
  type IndexFacts,
} from '../../../src/site/search/build-index.ts';
import type { SaidPacks } from './pack-worker.ts';
import { writeSearchIndex, type WrittenIndex } from './write-search-index.ts';

/** What is to be known of the index that is written, so that another may begin with its packs. */
export type MadeIndex = Pick<WrittenIndex, 'cues' | 'layout' | 'said'>;

/** The part of the talks that is done, then what was made. */
export type IndexNews = number | MadeIndex;

const tell = (news: IndexNews) => parentPort?.postMessage(news);

/** What the worker is given. */
export interface IndexOrder {
  readonly facts: IndexFacts;
  /** By the place of a talk the file that holds what was said in it, as JSON. */
  readonly said: readonly (string | undefined)[];
  /** The root of the site to write below. */
  readonly site: string;
  /** The packs that hold what was said, as an earlier build made them, and how many cues they are of. */
  readonly begin?: (SaidPacks & { readonly cues: number }) | undefined;
}

const { facts, said, site, begin } = workerData as IndexOrder;
const talks = facts.talks.length;
const step = Math.ceil(talks / 100);

const readSaid = (talk: number): IndexedCue[] | undefined => {
  const file = said[talk];
  return file === undefined ? undefined : (JSON.parse(readFileSync(file, 'utf8')) as IndexedCue[]);
};
const index = begin
  ? nameParts(facts, begin.cues)
  : makeArchiveIndex(facts, readSaid, (done) => {
      if (done % step === 0) tell(done / talks);
    });
const made = await writeSearchIndex(index, site, begin);
tell({ cues: made.cues, layout: made.layout, said: made.said });
