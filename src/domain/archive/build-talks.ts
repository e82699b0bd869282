import { canonicalLanguage } from '../captions/language/language.ts';
import { orderTracks } from '../captions/order-tracks.ts';
import { compareDays } from '../days/compare-days.ts';
import { dayOf, minuteOf, type Days } from '../days/day.ts';
import { sureDays } from './sure-days.ts';
import { talkDay } from './talk-day.ts';
import { createVenueClock, type VenueClock } from '../days/venue-clock.ts';
import { sessionFactsOf, type SessionEntry, type SliceEntry } from '../schema/schedule-file.ts';
import type { SyncedVideo } from '../schema/synced-videos.ts';
import type { ParsedTitle } from '../titles/parse-playlist-titles.ts';
import type { TalkChapter, Talk, TalkField } from '../model/archive.ts';
import { buildAppearances } from './build-appearances.ts';
import { defined } from './defined.ts';
import type { createTopicMatcher } from './match-topics.ts';
import type { PeopleIndex } from '../people/people-index.ts';
import { FieldPicker, isWritten } from './pick-field.ts';
import { pinnedSlug, presentAddress } from './pinned-slug.ts';
import { proposeSlug } from './propose-slug.ts';
import type { EventSources } from '../model/sources.ts';
import { captionsOf, durationOf, toSlice } from './talk-recordings.ts';
import { descriptionChapters, talkChapters } from './talk-chapters.ts';
import { sayingsOf } from './talk-sayings.ts';
import { talkState } from './talk-state.ts';

export interface TalkContext {
  readonly people: PeopleIndex;
  readonly matchTopics: ReturnType<typeof createTopicMatcher>;
  readonly language: string;
  /** What a recording's raw title says; asked only of those no session claims. */
  readonly parsedTitle: (videoId: string) => ParsedTitle | undefined;
}

/**
 * The talks of one event: its sessions in the order they were held, then the recordings no session
 * claims in the playlist's order. Hidden ones are left out; photos are linked later.
 */
export function buildTalks(event: EventSources, context: TalkContext): Talk[] {
  const videoById = new Map(event.videos.videos.map((video) => [video.id, video]));
  const sessions = inTime(event.sessions).map((session) => ({
    session,
    slices: slicesOf(session, event),
  }));
  const claimed = new Set(sessions.flatMap(({ slices }) => slices.map(({ video }) => video)));
  const replaced = new Set(reuploadsOf(event).map(({ replaces }) => replaces));
  const free = playlistOrder(event).filter((id) => !claimed.has(id) && !replaced.has(id));
  const days = { event: sureDays(event), clock: createVenueClock(event.event.timeZone) };
  const drafts: Draft[] = [
    ...sessions.map(({ session, slices }) => ({ key: session.id, session, slices })),
    ...free.map((id) => ({
      key: `video:${id}`,
      slices: withEarlierUploads([{ video: id, start: 0, role: 'main' }], event),
    })),
  ];
  return drafts
    .map((draft, order) => buildTalk(draft, order, event, videoById, days, context))
    .filter((talk) => talk !== undefined);
}

interface Draft {
  readonly key: string;
  readonly session?: SessionEntry;
  readonly slices: readonly SliceEntry[];
}

/** Sessions with a time stand by it; the others keep their place in the file. */
function inTime(sessions: readonly SessionEntry[]): SessionEntry[] {
  return sessions.every(({ start }) => start !== undefined)
    ? [...sessions].sort((a, b) => inOrder(a.start, b.start))
    : [...sessions];
}

const inOrder = compareDays('oldest');

/** The slices the schedule names, else the ones a correction or a sure match gives the session. */
function slicesOf(session: SessionEntry, event: EventSources): SliceEntry[] {
  const own = session.recordings.map((slice) => ({ ...slice }));
  if (own.length === 0) {
    const said = event.corrections.filter(
      (correction) => correction.session === session.id && correction.video,
    );
    const slices = said.length
      ? said.map(({ video }) => ({ video }))
      : (event.videos.matches ?? []).filter((match) => match.session === session.id);
    own.push(...slices.map((slice) => toSliceEntry(slice)));
  }
  return withEarlierUploads(own, event);
}

function toSliceEntry(slice: {
  readonly video?: string | undefined;
  readonly start?: number | undefined;
  readonly end?: number | undefined;
}): SliceEntry {
  return { video: slice.video, start: slice.start ?? 0, end: slice.end, role: 'main' };
}

function withEarlierUploads(own: readonly SliceEntry[], event: EventSources): SliceEntry[] {
  const earlier = reuploadsOf(event)
    .filter(({ video }) => own.some((slice) => slice.video === video))
    .map(({ replaces }): SliceEntry => ({ video: replaces, start: 0, role: 're-upload' }));
  return [...own, ...earlier];
}

/** Which recording is another upload of which, by a correction or by an accepted proposal. */
function reuploadsOf({ corrections, videos }: EventSources) {
  const said = corrections.flatMap(({ video, replaces }) =>
    video !== undefined && replaces !== undefined ? [{ video, replaces }] : [],
  );
  return [...said, ...(videos.replaced ?? [])];
}

function playlistOrder(event: EventSources): string[] {
  const listed = event.videos.playlists.flatMap(({ items }) => items);
  return [...new Set([...listed, ...event.videos.videos.map(({ id }) => id)])];
}

function buildTalk(
  { key, session, slices }: Draft,
  order: number,
  event: EventSources,
  videoById: ReadonlyMap<string, SyncedVideo>,
  days: { readonly event: Days; readonly clock: VenueClock },
  context: TalkContext,
): Talk | undefined {
  const recordings = slices.map(toSlice);
  const main = recordings.find(({ role }) => role === 'main') ?? recordings[0];
  const video = main?.videoId === undefined ? undefined : videoById.get(main.videoId);
  const parsed =
    session || main?.videoId === undefined ? undefined : context.parsedTitle(main.videoId);
  const said = sayingsOf(event.corrections, key, session ? undefined : main?.videoId);
  if (said.hidden || session?.hidden) return undefined;

  const field = new FieldPicker();
  const names = context.people.formerNames;
  // What a person wrote is theirs to change; the check names it.
  const present = (name: TalkField, text: string) =>
    isWritten(field.origins[name]) ? text : names.present(text);
  const saidTitle =
    field.pick(
      'title',
      ['correction', said.title],
      ['schedule', session?.title],
      ['parsed', parsed?.title],
      ['synced', video?.rawTitle],
    ) ?? key;
  const title = present('title', saidTitle);
  const kind =
    field.pick(
      'kind',
      ['correction', said.kind],
      ['schedule', session?.kind],
      ['parsed', parsed?.kind],
    ) ?? 'talk';
  const language =
    field.pick(
      'language',
      ['correction', said.language],
      ['schedule', session?.language],
      ['synced', video?.language && canonicalLanguage(video.language)],
    ) ?? context.language;
  const saidAbstract = field.pick(
    'abstract',
    ['correction', said.abstract],
    ['schedule', session?.abstract],
  );
  const abstract = saidAbstract && present('abstract', saidAbstract);
  const speakers = field.pick(
    'speakers',
    ['correction', said.speakers],
    ['schedule', session?.speakers],
  );
  const named = buildAppearances(speakers, parsed, context.people);
  if (!speakers && named.length) field.origins.speakers = 'parsed';
  const topics =
    field.pick('topics', ['correction', said.topics], ['schedule', session?.topics]) ?? [];
  const chapters =
    field.pick<readonly TalkChapter[]>(
      'chapters',
      ['correction', said.chapters],
      ['schedule', session?.chapters],
      ['synced', video?.chapters],
      ['parsed', video && descriptionChapters(video)],
    ) ?? [];
  const captions = orderTracks(captionsOf(recordings, event.captions), language);
  if (captions[0]) field.origins.captions = captions[0].origin;
  const publishedDay = video?.publishedAt && dayOf(new Date(video.publishedAt).toISOString());
  const duration = main && durationOf(main, video);
  const thumbnail = video?.thumbnail && {
    file: `${event.folder}/synced/${video.thumbnail.file}`,
    width: video.thumbnail.width,
    height: video.thumbnail.height,
  };

  return {
    id: `${event.id}/${session ? names.presentSlug(key) : key}`,
    key,
    eventId: event.id,
    ...presentAddress(
      pinnedSlug(
        event.pins,
        key,
        proposeSlug(session, title, main?.videoId),
        recordings.flatMap(({ videoId }) => videoId ?? []),
      ),
      event.pins,
      names,
    ),
    order,
    title,
    kind,
    language,
    speakers: named,
    topics: context.matchTopics({
      hand: topics,
      title,
      ...(abstract === undefined ? {} : { abstract }),
    }),
    state: talkState(recordings, videoById, session?.recorded),
    recordings,
    chapters: main
      ? talkChapters(chapters, main).map((chapter) => ({
          ...chapter,
          title: present('chapters', chapter.title),
        }))
      : [],
    captions,
    embeddable: video?.embeddable ?? true,
    photoIds: [],
    origins: field.origins,
    ...sessionFactsOf(session),
    ...defined({
      rawTitle: video?.rawTitle,
      start: minuteOf(session?.start),
      end: session?.end,
      day: talkDay(days.event, {
        written: said.day ?? (session?.start === undefined ? undefined : dayOf(session.start)),
        rawTitle: video?.rawTitle,
        streamed: video?.startedAt && dayOf(days.clock.toLocal(Date.parse(video.startedAt))),
        published: publishedDay,
      }),
      publishedDay,
      abstract,
      duration,
      thumbnail,
      confidence: (said.title ?? said.speakers) ? undefined : parsed?.confidence,
    }),
  };
}
