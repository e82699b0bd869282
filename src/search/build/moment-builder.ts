import { isFrequent, usualFrequency, type Frequency } from './frequency.ts';
import type { IndexPart } from '../index/index-files.ts';
import {
  encodeDirectory,
  isPair,
  separate,
  type Transcript,
  type TranscriptKind,
} from '../index/moment-directory.ts';
import { encodeShard, type ShardTerm } from '../index/moment-shard.ts';
import { encodeTextBlock, oneLine, textBlockOf, type IndexedCue } from '../index/text-block.ts';
import { PostingLists } from './posting-lists.ts';

/**
 * Bytes of words and cue lists after which a shard is closed: about what a query should cost per word. An
 * archive that is all head has smaller shards, a large one larger ones, lest it have too many.
 */
const shardSize = { head: 2_500, beyond: 6_000 };

/** Builds the index of what was said, talk by talk, in memory proportional to the index. */
export interface MomentIndexBuilder {
  /** Adds a talk's transcript or chapters; returns the parts that are finished. */
  add(record: number, kind: TranscriptKind, cues: readonly IndexedCue[]): readonly IndexPart[];
  /** The remaining parts, made one at a time. */
  finish(): Iterable<IndexPart>;
}

export function createMomentIndexBuilder(
  frequency: Frequency = usualFrequency,
): MomentIndexBuilder {
  const words = new PostingLists(frequency);
  const transcripts: Transcript[] = [];
  /** The texts of the block at hand. */
  let texts: IndexedCue[] = [];
  let blocks = 0;

  function closeBlock(): IndexPart {
    const block = { shelf: 'said', number: blocks, bytes: encodeTextBlock(texts) } as const;
    texts = [];
    blocks += 1;
    return block;
  }

  return {
    add(record, kind, cues) {
      const finished: IndexPart[] = [];
      for (const [at, { start, text }] of cues.entries()) {
        const line = oneLine(text);
        if (textBlockOf(words.cues).block !== blocks) finished.push(closeBlock());
        texts.push({ start, text: line });
        words.add(line, at === 0);
      }
      if (cues.length > 0) transcripts.push({ record, kind, cues: cues.length });
      return finished;
    },
    *finish() {
      if (texts.length > 0) yield closeBlock();
      const frequent = new Set<string>();
      const shards: string[] = [];
      let before = '';
      for (const shard of cutShards(words, frequency, frequent)) {
        const number = shards.length;
        yield { shelf: 'words', number, bytes: encodeShard(shard.lists) };
        yield { shelf: 'places', number, bytes: encodeShard(shard.places) };
        shards.push(separate(before, shard.lists[0]?.term ?? ''));
        before = shard.lists.at(-1)?.term ?? '';
      }
      const { familiar, cues } = words;
      const head = cues >= frequency.head ? frequency.head : 0;
      const directory = encodeDirectory({ transcripts, shards, frequent, familiar, head });
      yield { whole: 'moments', bytes: directory };
    },
  };
}

interface Shard {
  readonly lists: ShardTerm[];
  readonly places: ShardTerm[];
}

/** Cuts the words into shards in the order of the alphabet, and notes those that are frequent. */
function* cutShards(
  words: PostingLists,
  frequency: Frequency,
  frequent: Set<string>,
): Generator<Shard> {
  let shard: Shard = { lists: [], places: [] };
  const most = words.cues < frequency.head ? shardSize.head : shardSize.beyond;
  let size = 0;
  for (const { term, id, count } of words.sorted()) {
    const cut = !isPair(term) && isFrequent(term, count, words.cues, frequency);
    if (cut) frequent.add(term);
    const list = words.list(term, id, cut);
    const bytes = term.length + list.bytes;
    if (size > 0 && size + bytes > most) {
      yield shard;
      shard = { lists: [], places: [] };
      size = 0;
    }
    shard.lists.push(list);
    const places = words.places(term, id, cut);
    if (places) shard.places.push(places);
    size += bytes;
  }
  if (size > 0) yield shard;
}
