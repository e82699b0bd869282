import type { TalkCorrection } from '../schema/corrections-file.ts';

export type TalkSayings = NonNullable<TalkCorrection['say']> & { readonly hidden: boolean };

/** The recordings of a talk: all it shows, and those nothing else shows. */
interface ShownVideos {
  readonly own: readonly string[];
  readonly all: readonly string[];
}

/**
 * What all corrections of one talk say together; of two on the same field the later one counts. What is said
 * of a recording is said of the one talk that shows it, also once a session has taken it over; a hidden
 * recording is shown by none.
 */
export function sayingsOf(
  corrections: readonly TalkCorrection[],
  keys: readonly string[],
  { own, all }: ShownVideos,
): TalkSayings {
  const isSaid = (talk: string | undefined) => talk !== undefined && keys.includes(talk);
  const mine = corrections.filter(
    ({ talk, video }) => isSaid(talk) || (video !== undefined && own.includes(video)),
  );
  const hides = ({ talk, video, hidden }: TalkCorrection) =>
    hidden === true && (isSaid(talk) || (video !== undefined && all.includes(video)));
  return Object.assign(
    { hidden: corrections.some(hides) },
    ...mine.map(({ say }) => say ?? {}),
  ) as TalkSayings;
}
