import { hash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Archive } from '../../../src/domain/model/archive.ts';
import { indexFacts } from '../../../src/site/search/build-index.ts';
import { holdsWhatWasSaid, packPath } from '../../../src/search/index/index-files.ts';
import type { Transcripts } from '../../../src/store/transcripts.ts';
import { indexBeside } from '../../adapters/search-index/index-beside.ts';
import { filesBelow } from '../../files-below.ts';
import { moveInto } from '../move-into.ts';
import type { KeptContent, KeptContents } from './kept-contents.ts';
import type { SaidShelf } from './said-shelf.ts';
import type { KeptIndex, SiteMemory } from './site-memory.ts';

interface IndexToMake {
  readonly archive: Archive;
  readonly transcripts: Transcripts;
  readonly shelf: SaidShelf;
  readonly contents: KeptContents | undefined;
  readonly last: SiteMemory | undefined;
  /** Of the program that makes it: another makes another of the same. */
  readonly program: string;
  /** The folder to make it in, like the root of a site. */
  readonly site: string;
}

/** A search index that is being made, or is there already. */
export interface StartedIndex {
  /** Moves it into a site once it is whole, and keeps it; returns what to remember of it. */
  readonly moveInto: (site: string) => Promise<KeptIndex>;
  readonly stop: () => Promise<void>;
}

/** Takes the index of the last build where it is made of the same, and else begins a new one beside the pages. */
export function startIndex(
  { archive, transcripts, shelf, contents, last, program, site }: IndexToMake,
  onProgress: (part: number) => void,
): StartedIndex {
  const facts = indexFacts(archive);
  const digests = archive.talks.map((talk) => {
    const [track] = talk.captions;
    return track && transcripts.digest(talk, track);
  });
  const key = hash('sha256', JSON.stringify([facts, digests])).slice(0, 32);
  const known = last?.index.key === key ? layOut(last.index.files, contents, site) : undefined;
  if (known && last) {
    return {
      stop: () => Promise.resolve(),
      async moveInto(whole) {
        await moveInto(site, whole);
        return { ...last.index, files: known };
      },
    };
  }
  const chapters = facts.talks.map((talk) => talk.chapters);
  const of = hash('sha256', JSON.stringify([chapters, digests])).slice(0, 32);
  const before = last?.index.said;
  const folder = `${site}-said`;
  const packs =
    before?.of === of && last ? layOutPacks(last.index.files, contents, folder) : undefined;
  const begin = before && packs && { ...before, folder };
  const said = begin ? [] : layOutSaid(archive, transcripts, shelf);
  const index = indexBeside({ facts, said, site, begin }, onProgress);
  return {
    stop: index.stop,
    async moveInto(whole) {
      const made = await index.done;
      if (!contents) {
        await moveInto(site, whole);
        return { key, files: [] };
      }
      const files = filesBelow(site).map((file) => {
        const name = basename(file);
        const isSaid = holdsWhatWasSaid(name);
        const madeOf = isSaid ? [program, of, name] : [program, key, file];
        const kept =
          (isSaid ? packs?.get(name) : undefined) ??
          contents.keepMadeOf(JSON.stringify(madeOf), join(site, file));
        return { file, ...kept };
      });
      await moveInto(site, whole);
      return { key, files, said: { of, ...made } };
    },
  };
}

/**
 * Puts the packs of an index that hold what was said into a folder, and pack 0, which has their layout; undefined
 * where they are not all as they were.
 */
function layOutPacks(
  files: KeptIndex['files'],
  contents: KeptContents | undefined,
  to: string,
): ReadonlyMap<string, KeptContent> | undefined {
  const wanted = files
    .map(({ file, ...kept }) => ({ ...kept, file: basename(file) }))
    .filter(({ file }) => holdsWhatWasSaid(file) || file === packPath(0));
  const put = layOut(wanted, contents, to);
  return put && new Map(put.map(({ file, ...kept }) => [file, kept]));
}

/** By talk the file that holds what is said in it; one that is not as it was is written again. */
const layOutSaid = ({ talks }: Archive, transcripts: Transcripts, shelf: SaidShelf) =>
  talks.map((talk) => {
    const [track] = talk.captions;
    if (!track) return undefined;
    if (shelf.take(transcripts.digest(talk, track)) === undefined) transcripts.read(talk, track);
    return shelf.placeOf(transcripts.digest(talk, track));
  });

/** Puts the files of an index into a folder; undefined where they are not all as they were. */
function layOut(
  files: KeptIndex['files'],
  contents: KeptContents | undefined,
  to: string,
): KeptIndex['files'] | undefined {
  const put = files.map(({ file, ...kept }) => {
    const now = contents?.put(kept, join(to, file));
    return now && { file, ...now };
  });
  if (put.length > 0 && put.every((each) => each !== undefined)) return put;
  rmSync(to, { recursive: true, force: true });
  return undefined;
}
