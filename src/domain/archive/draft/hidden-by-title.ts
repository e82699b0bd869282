import type { EventSources } from '../../model/sources.ts';
import type { SliceEntry } from '../../schema/schedule-file.ts';
import type { TalkKind } from '../../schema/talk-kind.ts';
import { fold } from '../../text/fold.ts';

interface Held {
  readonly key: string;
  readonly session?: { readonly recordings: readonly SliceEntry[] };
}

/** Many an opening has the same title. */
const USUAL: ReadonlySet<TalkKind> = new Set(['intro', 'closing']);

/**
 * Whether a talk is one that is hidden, come back another way: a recording nobody has placed with the title of a
 * hidden talk, also where it was called so when last seen, or a session nobody has given a recording with that of a
 * hidden recording. `hidden: false` in corrections.yaml says that it is not.
 */
export function hiddenBySameTitle<T extends Held>(
  hidden: readonly T[],
  titlesOf: (talk: T) => readonly string[],
  { corrections, pins }: Pick<EventSources, 'corrections' | 'pins'>,
): (talk: T, shown: { readonly title: string; readonly kind: TalkKind }) => boolean {
  const titles = (talks: readonly T[]) =>
    new Set(
      talks
        .flatMap((talk) => titlesOf(talk))
        .map((title) => fold(title))
        .filter((title) => title.includes(' ')),
    );
  const all = titles(hidden);
  const ofRecordings = titles(hidden.filter(({ session }) => session === undefined));
  const meant = new Set(
    corrections.flatMap(({ hidden: isHidden, talk, video }) =>
      isHidden === false ? (talk ?? `video:${video ?? ''}`) : [],
    ),
  );
  const wasCalled = (key: string) => {
    const pin = Object.hasOwn(pins.talks, key) ? pins.talks[key] : undefined;
    return (pin?.holds ?? []).flatMap((mark) => /^title:(.*)$/.exec(mark)?.[1] ?? []);
  };
  return ({ key, session }, { title, kind }) => {
    if (all.size === 0 || USUAL.has(kind) || meant.has(key)) return false;
    if (session === undefined) return [fold(title), ...wasCalled(key)].some((one) => all.has(one));
    return session.recordings.length === 0 && ofRecordings.has(fold(title));
  };
}
