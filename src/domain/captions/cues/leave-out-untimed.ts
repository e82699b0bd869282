import type { CaptionProblem, WrittenCue } from './cue.ts';

/** Subtitle editors write 99:59:59,999 for a line nobody has given a time yet; streams of days go on. In milliseconds. */
const notYet = { from: (100 * 3600 - 1) * 1000, to: 100 * 3600 * 1000 };
const fewestAtZero = 2;

/** The cues that have a time; those that have none yet are left out and named. */
export function leaveOutUntimed(cues: readonly WrittenCue[]): {
  readonly cues: readonly WrittenCue[];
  readonly problems: readonly CaptionProblem[];
} {
  const atZero = cues.filter(({ start, end }) => start === 0 && end === 0).length;
  const lacksTime = ({ start, end }: WrittenCue) =>
    (start >= notYet.from && start < notYet.to) ||
    (atZero >= fewestAtZero && start === 0 && end === 0);
  const problems = cues
    .filter((cue) => lacksTime(cue) && cue.lines.some((line) => /\S/.test(line)))
    .map(({ line }) => ({
      message: 'A line has no time yet, and is left out.',
      ...(line !== undefined && { line }),
    }));
  return problems.length === 0
    ? { cues, problems }
    : { cues: cues.filter((cue) => !lacksTime(cue)), problems };
}
