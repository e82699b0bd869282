import type { Pin, PinList } from '../schema/pins.ts';
import { fold } from '../text/fold.ts';

/** Something that has an address or could have one: what it is called in its files, and what it holds. */
export interface Thing {
  readonly key: string;
  /** Marks as `video:ID` or `title:words`, see holdings.ts. */
  readonly holds: readonly string[];
  /** Nothing leads to what is hidden, and what is called like it is taken for it first. */
  readonly hidden?: true;
  /** Of two that are equally like, the longer is meant. */
  readonly seconds?: number;
}

/** What a mark says for being the same thing; what is not here says nothing by itself. */
const WEIGHTS: Readonly<Record<string, number>> = {
  source: 6,
  original: 6,
  playlist: 6,
  title: 4,
  name: 4,
  link: 4,
  video: 3,
  slug: 2,
  event: 2,
  talk: 2,
  speaker: 0.5,
  session: 0.4,
};
/** A second upload of a talk says little more than the first. */
const ONE_MORE_VIDEO = 0.5;
const ENOUGH = 2;
const HIDDEN_FIRST = 100;
/** What is called as the address says is meant before what only was called so beside another name. */
const CALLED_BY_ADDRESS = 2;
/** A session that is called otherwise is a session still. */
const SAME_KIND = 6;
/** What was renamed again and again is followed so far. */
const MOST_STEPS = 50;

/** Finds what a pinned thing is today: itself, else what it became, else what holds most of what it held. */
export type FindHeir = (key: string, pin: Pin) => Thing | undefined;

/** A finder among the things there are; `pins` are those whose steps are followed. */
export function createHeirFinder(things: readonly Thing[], pins: PinList): FindHeir {
  const byKey = new Map(things.map((thing) => [thing.key, thing]));
  let byMark: Map<string, Thing[]> | undefined;
  const find = (key: string, pin: Pin, steps: number): Thing | undefined => {
    const own = byKey.get(key);
    if (own) return own;
    byMark ??= thingsByMark(things);
    // A recording is whoever’s it is today; what else became of it is older.
    const shows = isRecording(key) ? likest(byMark.get(key) ?? [], key, pin) : undefined;
    if (shows) return shows;
    const marks = marksOf(key, pin);
    const alike = likest([...new Set(marks.flatMap((mark) => byMark?.get(mark) ?? []))], key, pin);
    const became =
      pin.now === undefined || steps >= MOST_STEPS ? undefined : follow(pin.now, steps);
    // What was taken for something else and stands by itself again is known by its name.
    const isItself = (thing: Thing) =>
      thing.holds.some((mark) => isName(mark) && marks.includes(mark));
    // A session that was a recording for a while is a session again.
    const isOfKind = (thing: Thing) => isRecording(thing.key) === isRecording(key);
    const isNearer = (one: Thing, other: Thing) =>
      isItself(one) && (!isItself(other) || (isOfKind(one) && !isOfKind(other)));
    return became && !(alike && isNearer(alike, became)) ? became : alike;
  };
  const follow = (key: string, steps: number) => {
    const next = Object.hasOwn(pins, key) ? pins[key] : undefined;
    return byKey.get(key) ?? (next && find(key, next, steps + 1));
  };
  return (key, pin) => find(key, pin, 0);
}

function thingsByMark(things: readonly Thing[]): Map<string, Thing[]> {
  const byMark = new Map<string, Thing[]>();
  for (const thing of things) {
    for (const mark of new Set(thing.holds)) {
      const list = byMark.get(mark);
      if (list) list.push(thing);
      else byMark.set(mark, [thing]);
    }
  }
  return byMark;
}

/** What a pin held, and what its key and addresses say of themselves. */
function marksOf(key: string, { slug, former, holds = [] }: Pin): string[] {
  const said = isRecording(key) ? [key] : [`slug:${key}`];
  return [...new Set([...holds, ...said, ...[slug, ...former].map((one) => `slug:${one}`)])];
}

function likest(candidates: readonly Thing[], key: string, pin: Pin): Thing | undefined {
  const marks = marksOf(key, pin);
  const words = wordsIn(marks);
  const inAddress = [pin.slug, ...pin.former].map((slug) => `name:${slug.replaceAll('-', ' ')}`);
  const isItself = ({ hidden, holds }: Thing) =>
    hidden !== true && ['video:', 'title:'].every((kind) => sharesMark(kind, marks, holds));
  // What is called alike and shows the very recording is no secret of another's.
  const isShown = candidates.some(isItself);
  let best: Thing | undefined;
  let bestScore = 0;
  for (const thing of candidates) {
    const held = new Set(thing.holds);
    const shared = marks.filter((mark) => held.has(mark));
    const sure = weightOf(shared);
    if (sure < ENOUGH) continue;
    const isCalledLike = shared.some((mark) => isName(mark));
    const isSameKind = isCalledLike && isRecording(key) === isRecording(thing.key);
    const isHidden =
      isCalledLike &&
      thing.hidden === true &&
      !(isShown && !sharesMark('video:', marks, thing.holds));
    const score =
      sure +
      2 * commonPart(words, wordsIn(thing.holds)) +
      (inAddress.some((name) => held.has(name)) ? CALLED_BY_ADDRESS : 0) +
      (isSameKind ? SAME_KIND : 0) +
      (isHidden ? HIDDEN_FIRST : 0);
    const longer = score === bestScore && (thing.seconds ?? 0) > (best?.seconds ?? 0);
    if (score > bestScore || longer) [best, bestScore] = [thing, score];
  }
  return best;
}

function weightOf(marks: readonly string[]): number {
  const videos = marks.filter((mark) => kindOf(mark) === 'video').length;
  const more = Math.max(0, videos - 1) * ((WEIGHTS['video'] ?? 0) - ONE_MORE_VIDEO);
  return marks.reduce((sum, mark) => sum + (WEIGHTS[kindOf(mark)] ?? 0), -more);
}

const sharesMark = (kind: string, marks: readonly string[], holds: readonly string[]) =>
  marks.some((mark) => mark.startsWith(kind) && holds.includes(mark));

const isRecording = (key: string) => key.startsWith('video:');

const isName = (mark: string) => /^(?:title|name|source|original):/.test(mark);

const kindOf = (mark: string) => mark.slice(0, mark.indexOf(':'));

/** The words of titles, names and addresses among the marks. */
function wordsIn(marks: readonly string[]): ReadonlySet<string> {
  const said = marks.filter((mark) => /^(?:title|name|slug):/.test(mark));
  return new Set(said.flatMap((mark) => fold(mark.slice(mark.indexOf(':'))).split(' ')));
}

/** How much of two sets is in both, from 0 to 1. */
function commonPart(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0;
  for (const word of one) if (other.has(word)) common += 1;
  return (2 * common) / (one.size + other.size || 1);
}
