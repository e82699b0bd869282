import type { EventSources } from '../../model/sources.ts';
import { fold } from '../../text/fold.ts';
import { isFileName } from '../../titles/is-file-name.ts';
import type { Draft } from './draft-talks.ts';
import { shownVideos } from './talk-slices.ts';

/** What a session’s and a recording’s title have in common at least, where they are the same talk’s. */
const ALIKE = 0.5;

/**
 * The titles of what was hidden. Where a recording was hidden and a session shows it, that is what the recording
 * is called: what the session is called, too, only where both are called alike, for it may be here by mistake.
 */
export function hiddenTitles(
  { key, session, slices }: Draft,
  { corrections }: Pick<EventSources, 'corrections'>,
  titleOfVideo: (videoId: string) => string | undefined,
): string[] {
  const said = corrections.flatMap(({ talk, video, say }) =>
    (talk ?? `video:${video ?? ''}`) === key ? (say?.title ?? []) : [],
  );
  const [first] = slices;
  const own = [session?.title ?? titleOfVideo(first?.video ?? '') ?? [], ...said].flat();
  if (session === undefined) return own;
  const keys = [key, ...session.otherKeys];
  const isNamed =
    session.hand?.hidden === true ||
    corrections.some(({ hidden, talk }) => hidden && talk !== undefined && keys.includes(talk));
  if (isNamed) return own;
  const shown = new Set(shownVideos(slices));
  const ofVideos = corrections
    .flatMap(({ hidden, video }) =>
      hidden && video !== undefined && shown.has(video) ? video : [],
    )
    .map((video) => titleOfVideo(video))
    .map((title) => (title === undefined || isFileName(title) ? undefined : title));
  const isMeant = own.some((title) =>
    ofVideos.some((other) => other === undefined || isAlike(title, other)),
  );
  return [...(isMeant ? own : []), ...ofVideos.flatMap((title) => title ?? [])];
}

function isAlike(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const common = [...a].filter((word) => b.has(word)).length;
  return common / Math.max(1, Math.min(a.size, b.size)) >= ALIKE;
}

const wordsOf = (title: string): ReadonlySet<string> => new Set(fold(title).split(' '));
