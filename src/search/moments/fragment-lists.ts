import { isSign } from '../text/dense-scripts.ts';
import { intersect, unite, type CueList } from '../index/postings.ts';
import type { PhraseCues } from './phrase.ts';
import type { ShardFiles } from '../index/shard-files.ts';

/** Words that begin with a sign are looked for in so many shards: some signs begin thousands. */
const mostShards = 4;

const none: CueList = new Int32Array(0);

/** The cues that hold a sign, or signs side by side: any word that begins with the one, or is the pair. */
export async function fragmentCues(
  term: string,
  goesOn: boolean,
  shards: ShardFiles,
): Promise<CueList> {
  if (!isSign(term)) {
    const shard = await shards.lists(term);
    if (shard.count(term) > 0 || !goesOn) return shard.cues(term);
  }
  const all = await shards.beginning(term, mostShards);
  const lists = all.flatMap((shard) =>
    shard.terms.filter((own) => own.startsWith(term)).map((own) => shard.cues(own)),
  );
  return lists.length > 0 ? unite(lists) : none;
}

/**
 * Cues that hold all the signs of a phrase, and cues after whose end it may go on in the next. Signs are
 * listed without places, so that the texts have to say whether they stand side by side.
 */
export function findSigns(lists: readonly CueList[]): PhraseCues {
  const [first = none, ...others] = lists;
  const splits: CueList[] = [];
  // The pair that the end of the cue would part is listed in neither.
  for (let parted = 1; parted < lists.length - 1; parted += 1) {
    const before = lists.slice(0, parted).reduce(intersect);
    const after = lists.slice(parted + 1).reduce(intersect);
    splits.push(
      intersect(
        before,
        after.map((cue) => cue - 1),
      ),
    );
  }
  return {
    cues: others.reduce(intersect, first),
    split: splits.length > 0 ? unite(splits) : none,
  };
}
