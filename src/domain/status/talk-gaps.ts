import { isExact } from '../days/day.ts';
import type { Archive, Talk } from '../model/archive.ts';
import type { EventSources } from '../model/sources.ts';
import type { GapName } from '../schema/waiver.ts';
import type { Gap, GapItem } from './gap.ts';

/** Kinds of session that need neither an abstract nor chapters to be found. */
const ceremonial = new Set(['intro', 'closing']);

/** Shorter talks than this (seconds) need no chapters. */
const worthChapters = 300;

/** A recording without a session has its entry in corrections.yaml. */
const inSchedule = (field: string) =>
  `${field}: in schedule.yaml, or under say: in corrections.yaml`;

/** What the talks of an event lack: recordings, lengths, captions, abstracts, chapters, topics, times. */
export function talkGaps(
  event: EventSources,
  talks: readonly Talk[],
  { topics }: Pick<Archive, 'topics'>,
): Gap[] {
  const { id } = event;
  const item = createItem(event);
  const playing = talks.filter(({ state }) => state.is === 'published');
  const told = talks.filter(({ kind }) => !ceremonial.has(kind));
  const gap = (
    what: GapName,
    kind: string,
    among: readonly Talk[],
    lacks: (talk: Talk) => boolean,
    mend: string,
    detail?: (talk: Talk) => string,
  ) => ({
    what,
    kind,
    of: among.length,
    items: among.filter(lacks).map((talk) => {
      const found = item(talk);
      return detail ? { ...found, label: `${detail(talk)}: ${found.label}` } : found;
    }),
    mend,
  });
  const recorded = talks.filter(
    ({ state }) => state.is !== 'not-recorded' && state.is !== 'cancelled',
  );
  return [
    gap(
      'recordings',
      'recordings',
      recorded,
      ({ state }) => state.is === 'not-published',
      'recordings: or recorded: false in schedule.yaml',
    ),
    gap(
      'playing-recordings',
      'recordings that can be watched',
      recorded,
      ({ state }) => state.is === 'gone' || state.is === 'private',
      'a mirror under recordings: in schedule.yaml, or in corrections.yaml the video that replaces it',
    ),
    gap(
      'sessions',
      'a session',
      talks.filter(({ key }) => key.startsWith('video:')),
      () => event.sessions.length > 0 || event.programme !== undefined,
      'session: with the video in corrections.yaml, or a session for it in schedule.yaml',
    ),
    gap(
      'lengths',
      'lengths',
      playing,
      ({ duration }) => duration === undefined,
      `npm run sync -- --event ${id} (with YOUTUBE_API_KEY, or a full dump by --from; the public feed tells none)`,
    ),
    gap(
      'captions',
      'captions',
      playing,
      ({ captions }) => captions.length === 0,
      `npm run captions -- import FOLDER --event ${id}`,
    ),
    gap(
      'read-captions',
      'captions read by a person',
      playing.filter(({ captions }) => captions.length > 0),
      ({ captions }) => captions.every(({ kind }) => kind === 'auto'),
      'a mended file VIDEO.LANGUAGE.vtt in captions/',
    ),
    gap(
      'speakers',
      'speakers',
      told,
      ({ speakers }) => speakers.length === 0,
      inSchedule('speakers'),
    ),
    gap(
      'abstracts',
      'abstracts',
      told,
      ({ abstract }) => abstract === undefined,
      inSchedule('abstract'),
    ),
    gap(
      'descriptions',
      'a look at descriptions that are not clear',
      told,
      ({ leftOut }) => leftOut.length > 0,
      'abstract:, speakers: or start: in schedule.yaml, or say: in corrections.yaml',
      ({ leftOut }) => leftOut.join(', '),
    ),
    gap(
      'chapters',
      'chapters',
      playing.filter(
        ({ kind, duration = Infinity }) => !ceremonial.has(kind) && duration > worthChapters,
      ),
      ({ chapters }) => chapters.length === 0,
      inSchedule('chapters'),
    ),
    gap(
      'topics',
      'topics',
      told,
      (talk) => talk.topics.length === 0,
      topics.length === 0
        ? 'npm run topics -- suggest'
        : `${inSchedule('topics')}; ids are those of topics.yaml`,
    ),
    gap(
      'days',
      'a day',
      talks,
      ({ day }) => !isExact(day),
      'start: in schedule.yaml, or say: day: in corrections.yaml',
    ),
    gap(
      'times',
      'times',
      talks.filter(({ key }) => !key.startsWith('video:')),
      ({ start }) => start === undefined,
      'start: and end: in schedule.yaml',
    ),
  ];
}

/** A talk with the place where a person says something about it. */
export function createItem({
  folder,
  sessions,
  corrections,
}: EventSources): (talk: Talk) => GapItem {
  const sessionAt = new Map(sessions.map(({ id }, index) => [id, index]));
  return ({ key, title, slug, recordings }) => {
    const ids = [key, slug, ...recordings.flatMap(({ videoId }) => videoId ?? [])];
    const session = sessionAt.get(key);
    if (session !== undefined) {
      return {
        label: title,
        ids,
        file: `${folder}/schedule.yaml`,
        path: ['sessions', session, 'id'],
      };
    }
    const video = key.replace(/^video:/, '');
    const correction = corrections.findIndex((one) => one.video === video);
    const label = `${title} (${video})`;
    return correction < 0
      ? { label, ids }
      : { label, ids, file: `${folder}/corrections.yaml`, path: [correction] };
  };
}
