import type { TalkCorrection } from '../schema/corrections-file.ts';

export type TalkSayings = NonNullable<TalkCorrection['say']> & { readonly hidden: boolean };

/** What all corrections of one talk say together; of two on the same field the later one counts. */
export function sayingsOf(
  corrections: readonly TalkCorrection[],
  keys: readonly string[],
  videoId: string | undefined,
): TalkSayings {
  const mine = corrections.filter(
    ({ talk, video }) =>
      (talk !== undefined && keys.includes(talk)) || (videoId !== undefined && video === videoId),
  );
  return Object.assign(
    { hidden: mine.some(({ hidden }) => hidden === true) },
    ...mine.map(({ say }) => say ?? {}),
  ) as TalkSayings;
}
