import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import type { IndexedCue } from '../../../src/search/index/text-block.ts';
import {
  makeArchiveIndex,
  nameParts,
  type IndexFacts,
} from '../../../src/site/search/build-index.ts';
import { writeSearchIndex } from './write-search-index.ts';

/** The part of the talks that is done, then of how many cues the index is that is written. */
export type IndexNews = number | { readonly cues: number };

const tell = (news: IndexNews) => parentPort?.postMessage(news);

/** What the worker is given. */
export interface IndexOrder {
  readonly facts: IndexFacts;
  /** By the place of a talk the file that holds what was said in it, as JSON. */
  readonly said: readonly (string | undefined)[];
  /** The root of the site to write below. */
  readonly site: string;
  /** A file of the parts that hold what was said, as an earlier build kept them, and how many cues they are of. */
  readonly begin?: { readonly file: string; readonly cues: number } | undefined;
  /** A file to keep them in. */
  readonly keep?: string | undefined;
}

const { facts, said, site, begin, keep } = workerData as IndexOrder;
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
const { cues } = await writeSearchIndex(index, site, { begin: begin?.file, keep });
tell({ cues });
