import { ByteStreams } from './byte-streams.ts';
import { indexPaths, type Deflate, type IndexFile } from './index-files.ts';
import { encodeDirectory, pairTerm, type TranscribedTalk } from './moment-directory.ts';
import { encodeShard, type ShardTerm } from './moment-shard.ts';
import { eachWordNumber } from './plain-words.ts';
import { isStopWord } from './stop-words.ts';
import { TermNumbers } from './term-numbers.ts';
import { encodeTextBlock, oneLine, textBlockOf, type Cue } from './text-block.ts';

/** Bytes of cue lists after which a shard is closed: about what a query should cost per word. */
const shardSize = 8_000;

export interface MomentIndexOptions {
  readonly version: string;
  readonly deflate: Deflate;
  /** When a word is frequent; `usualFrequency` when not said. */
  readonly frequency?: Frequency;
}

/**
 * A word is frequent when it stands in more than `cues` cues and in more than one of `share`, or, for a
 * stop word, of `stopShare`. Its list would cost each query a hundred kilobytes, so it is kept for the
 * first `head` cues alone.
 */
export interface Frequency {
  readonly cues: number;
  readonly share: number;
  readonly stopShare: number;
  readonly head: number;
  /** A word in more than one of this many cues of the head is familiar: beyond it, it has no places. */
  readonly familiarShare: number;
}

/** Below 65,536 cues, some four hundred talks, no word is frequent. */
export const usualFrequency: Frequency = {
  cues: 1 << 16,
  share: 4,
  stopShare: 32,
  head: 1 << 16,
  familiarShare: 32,
};

/** Numbers of familiar words fit a byte, 0 standing for all others. */
const mostFamiliar = 255;

interface BuiltTerm {
  readonly list: ShardTerm;
  readonly places: ShardTerm;
}

/** Builds the index of what was said, talk by talk, in memory proportional to the index. */
export interface MomentIndexBuilder {
  /** Adds a talk's transcript; returns the files that are finished. */
  add(record: number, cues: readonly Cue[]): readonly IndexFile[];
  /** The remaining files, made one at a time. */
  finish(): Iterable<IndexFile>;
}

export function createMomentIndexBuilder(options: MomentIndexOptions): MomentIndexBuilder {
  const { deflate, frequency = usualFrequency } = options;
  const paths = indexPaths(options.version);
  const lists = new ByteStreams();
  const places = new ByteStreams();
  const numbers = new TermNumbers();
  const counts: number[] = [];
  const lastCue: number[] = [];
  const lastPlace: number[] = [];
  const head: { lists: number; places: number; count: number }[] = [];
  const talks: TranscribedTalk[] = [];
  /** The cue at hand: word number, position, word number, position… */
  const said: number[] = [];
  /** The words of the cue at hand by position, joined forms left out. */
  const inOrder: number[] = [];
  let familiar: readonly string[] = [];
  /** By word number; empty in the head. */
  let familiarity = new Uint8Array(0);
  /** Numbers of pairs of familiar words. */
  const pairs: number[] = [];
  const finished: IndexFile[] = [];
  let pending: Cue[] = [];
  let cueCount = 0;
  let blockCount = 0;

  function countNewTerms(): void {
    while (counts.length < numbers.size) {
      counts.push(0);
      lastCue.push(0);
      lastPlace.push(0);
    }
  }

  function indexCue(text: string): void {
    let length = 0;
    inOrder.length = 0;
    eachWordNumber(text, numbers, (id, position, joined) => {
      if (!joined) inOrder[position] = id;
      if (length === said.length) said.push(0, 0);
      said[length] = id;
      said[length + 1] = position;
      length += 2;
    });
    countNewTerms();
    const last = said[length - 1];
    for (let at = 0; at < length; at += 2) {
      addPlace(said[at] as number, said[at + 1] as number, last);
    }
    cueCount += 1;
    if (cueCount === frequency.head) noteHead();
  }

  function addPlace(id: number, position: number, last: number | undefined): void {
    const again = lastCue[id] === cueCount && counts[id] !== 0;
    if (!again) {
      lists.varint(id, cueCount - (lastCue[id] as number));
      lastCue[id] = cueCount;
      counts[id] = (counts[id] as number) + 1;
    }
    const beyond = cueCount >= frequency.head;
    if (beyond && familiarity[id]) {
      addPair(familiarity[id], familiarity[inOrder[position + 1] ?? -1]);
      return;
    }
    const distance = again ? position - (lastPlace[id] as number) : position;
    lastPlace[id] = position;
    places.varint(id, (distance << 2) | (position === last ? 2 : 0) | (again ? 1 : 0));
    if (!beyond) return;
    places.byte(id, familiarity[inOrder[position - 1] ?? -1] ?? 0);
    places.byte(id, familiarity[inOrder[position + 1] ?? -1] ?? 0);
  }

  /** Two familiar words side by side are listed as a term of their own, since neither has places. */
  function addPair(one: number, other: number | undefined): void {
    if (!other) return;
    const key = one * (mostFamiliar + 1) + other;
    const id = (pairs[key] ??= numbers.of(
      pairTerm(familiar[one - 1] ?? '', familiar[other - 1] ?? ''),
    ));
    countNewTerms();
    if (lastCue[id] === cueCount && counts[id] !== 0) return;
    lists.varint(id, cueCount - (lastCue[id] as number));
    lastCue[id] = cueCount;
    counts[id] = (counts[id] as number) + 1;
  }

  function noteHead(): void {
    for (const [id, count] of counts.entries()) {
      head.push({ lists: lists.length(id), places: places.length(id), count });
    }
    familiar = [...numbers]
      .filter(([, id]) => (counts[id] as number) * frequency.familiarShare > cueCount)
      .sort(([, one], [, other]) => (counts[other] as number) - (counts[one] as number))
      .slice(0, mostFamiliar)
      .map(([term]) => term)
      .sort();
    familiarity = new Uint8Array(numbers.size);
    for (const [index, term] of familiar.entries()) familiarity[numbers.of(term)] = index + 1;
  }

  function addText(cue: Cue): void {
    const { block } = textBlockOf(cueCount);
    if (block !== blockCount) closeBlock();
    pending.push(cue);
  }

  function closeBlock(): void {
    if (pending.length === 0) return;
    finished.push({ path: paths.text(blockCount), bytes: deflate(encodeTextBlock(pending)) });
    pending = [];
    blockCount += 1;
  }

  function buildTerm(term: string, id: number, cut: boolean): BuiltTerm {
    const whole = {
      lists: lists.length(id),
      places: places.length(id),
      count: counts[id] as number,
    };
    const kept = cut ? (head[id] ?? { lists: 0, places: 0, count: 0 }) : whole;
    const part = (streams: ByteStreams, bytes: number): ShardTerm => ({
      term,
      count: kept.count,
      bytes,
      copyTo: (writer) => streams.copyTo(writer, id, bytes),
    });
    const list = part(lists, kept.lists);
    if (!familiarity[id]) return { list, places: part(places, kept.places) };
    const own = head[id] ?? kept;
    return {
      list,
      places: {
        term,
        count: own.count,
        bytes: own.lists + own.places,
        copyTo: (writer) => {
          lists.copyTo(writer, id, own.lists);
          places.copyTo(writer, id, own.places);
        },
      },
    };
  }

  function isFrequent(term: string, id: number): boolean {
    const count = counts[id] as number;
    const share = isStopWord(term) ? frequency.stopShare : frequency.share;
    return cueCount >= frequency.head && count > frequency.cues && count * share > cueCount;
  }

  function* finish(): Generator<IndexFile> {
    closeBlock();
    yield* finished.splice(0);
    const terms = [...numbers].sort(([one], [other]) => (one < other ? -1 : 1));
    const frequent = new Set<string>();
    const shards: string[] = [];
    let shard: BuiltTerm[] = [];
    let size = 0;
    for (const [term, id] of terms) {
      const cut = isFrequent(term, id);
      if (cut) frequent.add(term);
      const built = buildTerm(term, id, cut);
      if (size > 0 && size + built.list.bytes > shardSize) {
        yield* closeShard();
      }
      shard.push(built);
      size += built.list.bytes;
    }
    if (size > 0) yield* closeShard();
    const directory = encodeDirectory({
      talks,
      shards,
      frequent,
      familiar,
      head: cueCount >= frequency.head ? frequency.head : 0,
    });
    yield { path: paths.directory, bytes: deflate(directory) };

    function* closeShard(): Generator<IndexFile> {
      const encode = (part: 'list' | 'places') =>
        deflate(encodeShard(shard.map((built) => built[part])));
      yield { path: paths.shard(shards.length), bytes: encode('list') };
      yield { path: paths.places(shards.length), bytes: encode('places') };
      shards.push(shard[0]?.list.term ?? '');
      shard = [];
      size = 0;
    }
  }

  return {
    add(record, cues) {
      for (const { start, text } of cues) {
        const line = oneLine(text);
        addText({ start, text: line });
        indexCue(line);
      }
      talks.push({ record, cues: cues.length });
      return finished.splice(0);
    },
    finish,
  };
}
