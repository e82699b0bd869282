import type { IndexedCue } from '../../src/search/index/text-block.ts';

/** What is said in a made-up talk, and how long that takes. */
export interface Spoken {
  readonly cues: readonly IndexedCue[];
  readonly seconds: number;
}

/** Cues follow one another without a pause, each as long as the first. */
export function spokenFrom(cues: readonly IndexedCue[]): Spoken {
  const length = cueLength(cues);
  return { cues, seconds: (cues.at(-1)?.start ?? 0) + length };
}

/** Seconds a cue stays. */
export const cueLength = ([first, second]: readonly IndexedCue[]) =>
  (second?.start ?? 12) - (first?.start ?? 0);

/** Some chapters, named after the words their first cue begins with. */
export function spokenChapters({ cues }: Spoken): { start: number; title: string }[] {
  const step = Math.max(1, Math.ceil(cues.length / 5));
  return cues
    .filter((_, index) => index % step === 0)
    .map(({ start, text }) => ({ start, title: text.split(/\W+/).slice(0, 3).join(' ') }));
}

/** A description as people write it on YouTube, with the chapters in it. */
export function descriptionOf(spoken: Spoken): string {
  const lines = spokenChapters(spoken).map(({ start, title }) => {
    const seconds = String(start % 60).padStart(2, '0');
    return `${Math.floor(start / 60)}:${seconds} ${title}`;
  });
  return `Recorded on the day.\n\n${lines.join('\n')}\n`;
}
