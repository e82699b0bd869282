import type { Cue } from '../../captions/cues/cue.ts';

/** A sentence as it was said; times in seconds of the recording. */
export interface SaidSentence {
  readonly text: string;
  /** Where the caption line begins in which the sentence does. */
  readonly start: number;
  /** Where the caption line begins that was on at the second asked for. */
  readonly cueStart: number;
  readonly voice?: string;
}

/** Silence this long ends what belongs together, and what a second can be counted to. In seconds. */
const pause = 2.5;
const mostCues = 12;
const longest = 320;
const speakerMark = /^(?:>>|[-–—]) ?/u;

/**
 * The sentence that was being said at a second: its caption lines joined, other sentences in them left out.
 * In a pause it is the one before; undefined in a silence. Speech without full stops is cut to 320
 * characters around the second, marked by `…`. `cues` ascend.
 */
export function sentenceAt(
  cues: readonly Cue[],
  at: number,
  language = 'en',
): SaidSentence | undefined {
  const index = cueAt(cues, at);
  const cue = cues[index];
  if (!cue) return undefined;
  const run = runAround(cues, index);
  const starts: number[] = [];
  let text = '';
  for (const { text: words } of run) {
    if (text) text += ' ';
    starts.push(text.length);
    text += words;
  }
  const own = starts[run.indexOf(cue)] ?? 0;
  const share = Math.min(1, Math.max(0, (at - cue.start) / (cue.end - cue.start || 1)));
  const place = own + Math.min(cue.text.length - 1, Math.floor(share * cue.text.length));
  const { segment, index: from } = new Intl.Segmenter(language, { granularity: 'sentence' })
    .segment(text)
    .containing(place) ?? { segment: text, index: 0 };
  const first =
    run[
      Math.max(
        0,
        starts.findLastIndex((start) => start <= from),
      )
    ] ?? cue;
  const said = cut(segment.trimEnd(), place - from).replace(speakerMark, '');
  return {
    text: said,
    start: first.start,
    cueStart: cue.start,
    ...(cue.voice === undefined ? {} : { voice: cue.voice }),
  };
}

/** The line that is on at a second, else the last one before it, else one about to begin; -1 in a silence. */
function cueAt(cues: readonly Cue[], at: number): number {
  const index = cues.findLastIndex(({ start }) => start <= at);
  if (at - (cues[index]?.end ?? Number.NEGATIVE_INFINITY) <= pause) return index;
  return (cues[index + 1]?.start ?? Number.POSITIVE_INFINITY) - at <= pause ? index + 1 : -1;
}

/** The lines around one that one voice said without a long pause. */
function runAround(cues: readonly Cue[], index: number): Cue[] {
  let from = index;
  let to = index;
  while (index - from < mostCues && joins(cues[from - 1], cues[from])) from -= 1;
  while (to - index < mostCues && joins(cues[to], cues[to + 1])) to += 1;
  return cues.slice(from, to + 1);
}

function joins(before: Cue | undefined, after: Cue | undefined): boolean {
  return (
    before !== undefined &&
    after !== undefined &&
    after.start - before.end < pause &&
    before.voice === after.voice &&
    !speakerMark.test(after.text)
  );
}

/** At most `longest` characters of a text around a place in it, cut between words. */
function cut(text: string, place: number): string {
  if (text.length <= longest) return text;
  const from = Math.max(0, Math.min(place - longest / 2, text.length - longest));
  const part = text.slice(from, from + longest);
  const start = from === 0 ? 0 : part.indexOf(' ') + 1;
  const end = from + longest >= text.length ? part.length : part.lastIndexOf(' ');
  const kept = end > start ? part.slice(start, end) : part;
  return `${from === 0 ? '' : '…'}${kept}${from + longest >= text.length ? '' : '…'}`;
}
