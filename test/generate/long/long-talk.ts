import type { Cue } from '../../../src/domain/captions/cues/cue.ts';
import { createRandom, type Random } from '../random.ts';
import { asides, beginnings, deeds, turns, type Subject } from './phrases.ts';

/** What to make up; the same wishes always give the same talk. */
interface LongTalkWish {
  readonly minutes: number;
  readonly chapters: number;
  /** What the chapters are about, from the first again once all were. */
  readonly subjects: readonly Subject[];
  readonly seed: number;
}

/** A talk as long as real ones, by its captions. All times are in seconds. */
export interface LongTalk {
  readonly seconds: number;
  readonly chapters: readonly { readonly start: number; readonly title: string }[];
  readonly cues: readonly Cue[];
}

/** Signs a caption holds at most; people read no faster. */
const CAPTION_SIGNS = 74;
const WORDS_PER_SECOND = 2.6;
/** Nobody speaks from the first second to the last. */
const SILENCE = 8;

/** Makes up a long talk of whole chapters, said in captions that follow one another as speech does. */
export function inventLongTalk({ minutes, chapters, subjects, seed }: LongTalkWish): LongTalk {
  const random = createRandom(seed);
  const seconds = minutes * 60;
  const length = seconds / chapters;
  const cues: Cue[] = [];
  const titled = Array.from({ length: chapters }, (_, number) => {
    const subject = subjects[number % subjects.length] as Subject;
    const round = Math.floor(number / subjects.length);
    const start = number === 0 ? 0 : Math.round(number * length + random.below(40) - 20);
    return { start, title: round === 0 ? subject.title : `${subject.title}, again`, subject };
  });
  for (const [number, { start, subject }] of titled.entries()) {
    const end = titled[number + 1]?.start ?? seconds - SILENCE;
    cues.push(...speak(random, subject, number === 0 ? SILENCE : start, end));
  }
  return { seconds, cues, chapters: titled.map(({ start, title }) => ({ start, title })) };
}

/** Sentences about a subject from one second to another, cut into captions. */
function speak(random: Random, subject: Subject, from: number, to: number): Cue[] {
  const cues: Cue[] = [];
  let now = from;
  while (true) {
    for (const text of captionsOf(sentence(random, subject))) {
      const length = Math.max(1, tenths(text.split(' ').length / WORDS_PER_SECOND));
      if (now + length > to) return cues;
      cues.push({ start: now, end: tenths(now + length), text });
      now = tenths(now + length);
    }
    now = tenths(now + (random.below(6) === 0 ? 1.4 : 0.3));
  }
}

const tenths = (seconds: number) => Math.round(seconds * 10) / 10;

function sentence(random: Random, { things }: Subject): string {
  if (random.below(7) === 0) return random.pick(asides);
  const said = `the ${random.pick(things)} ${random.pick(deeds)}`;
  const whole = random.below(3) === 0 ? said : `${random.pick(beginnings)}, ${said}`;
  const turned = random.below(2) === 0 ? whole : `${whole}, ${random.pick(turns)}`;
  return `${turned.charAt(0).toUpperCase()}${turned.slice(1)}.`;
}

function captionsOf(text: string): string[] {
  const captions: string[] = [];
  for (const word of text.split(' ')) {
    const last = captions.at(-1);
    if (last === undefined || last.length + word.length >= CAPTION_SIGNS) captions.push(word);
    else captions[captions.length - 1] = `${last} ${word}`;
  }
  return captions;
}
