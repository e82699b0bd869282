import { canonicalLanguage } from '../captions/language/language.ts';
import { orderTracks } from '../captions/order-tracks.ts';
import { compareDays } from '../days/compare-days.ts';
import { dayOf, minuteOf, type Days } from '../days/day.ts';
import { sureDays } from './sure-days.ts';
import { talkDay } from './talk-day.ts';
import { createVenueClock, type VenueClock } from '../days/venue-clock.ts';
import { plannedSessions, type PlannedSession } from '../planned/planned-sessions.ts';
import type { SliceEntry } from '../schema/schedule-file.ts';
import type { SyncedVideo } from '../schema/synced-videos.ts';
import type { ParsedTitle } from '../titles/parse-playlist-titles.ts';
import type { TalkChapter, Talk, TalkField } from '../model/archive.ts';
import { buildAppearances } from './build-appearances.ts';
import { defined } from './defined.ts';
import type { createTopicMatcher } from './match-topics.ts';
import type { PeopleIndex } from '../people/people-index.ts';
import {
  createDescriber,
  leftOutOf,
  NOT_DESCRIBED,
  withoutWritten,
  type Describer,
  type WrittenTalk,
} from './described/describe-talk.ts';
import { personLinksOf } from './described/person-links.ts';
import { FieldPicker, isWritten } from './pick-field.ts';
import { pinnedSlug, presentAddress } from './pinned-slug.ts';
import { readSpeakers } from './described/read-speakers.ts';
import { proposeSlug } from './propose-slug.ts';
import type { EventSources } from '../model/sources.ts';
import { programmeFields, talkFacts } from './programme-fields.ts';
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
  /** Whether recordings' descriptions are read. */
  readonly withDescriptions: boolean;
}

/**
 * The talks of one event: the sessions of schedule and programme in the order they were held, then the recordings
 * no session claims in the playlist's order. Hidden ones are left out; photos are linked later.
 */
export function buildTalks(event: EventSources, context: TalkContext): Talk[] {
  const videoById = new Map(event.videos.videos.map((video) => [video.id, video]));
  const said = claimedVideos(event);
  const sessions = inTime(plannedSessions(event), event).map((session) => ({
    session,
    slices: slicesOf(session, event, said),
  }));
  const claimed = new Set(sessions.flatMap(({ slices }) => slices.map(({ video }) => video)));
  const replaced = new Set(reuploadsOf(event).map(({ replaces }) => replaces));
  const free = playlistOrder(event).filter((id) => !claimed.has(id) && !replaced.has(id));
  const days = { event: sureDays(event), clock: createVenueClock(event.event.timeZone) };
  const drafts: Draft[] = [
    ...sessions.map(({ session, slices }) => ({ key: session.key, session, slices })),
    ...free.map((id) => ({
      key: `video:${id}`,
      slices: withEarlierUploads([{ video: id, start: 0, role: 'main' }], event),
    })),
  ];
  const describe = context.withDescriptions
    ? describerOf(drafts, event, context)
    : () => NOT_DESCRIBED;
  return drafts
    .map((draft, order) => buildTalk(draft, order, event, videoById, days, context, describe))
    .filter((talk) => talk !== undefined);
}

interface Draft {
  readonly key: string;
  readonly session?: PlannedSession;
  readonly slices: readonly SliceEntry[];
}

/** Sessions with a time stand by it; in a schedule alone, where one has none, all keep their place in the file. */
function inTime(
  sessions: readonly PlannedSession[],
  { programme }: EventSources,
): readonly PlannedSession[] {
  return programme !== undefined || sessions.every(({ start }) => start !== undefined)
    ? [...sessions].sort((a, b) => inOrder(a.start, b.start))
    : sessions;
}

const inOrder = compareDays('oldest');

/**
 * The slices the schedule names, else the ones a correction or a person's yes gives the session, else those the
 * programme names, else a sure match.
 */
function slicesOf(
  session: PlannedSession,
  event: EventSources,
  claimed: ReadonlySet<string>,
): readonly SliceEntry[] {
  if (session.hand && session.hand.recordings.length > 0)
    return withEarlierUploads(session.recordings, event);
  const isOwn = (other: { readonly session?: string | undefined }) =>
    other.session !== undefined && [session.key, ...session.otherKeys].includes(other.session);
  const said = event.corrections.filter((one) => isOwn(one) && one.video !== undefined);
  const matches = (event.videos.matches ?? []).filter(
    (match) => isOwn(match) && !claimed.has(match.video),
  );
  const accepted = matches.filter((match) => match.accepted === true);
  const choices = [
    said.map(({ video }) => toSliceEntry({ video })),
    accepted.map((match) => toSliceEntry(match)),
    session.recordings,
    matches.map((match) => toSliceEntry(match)),
  ];
  return withEarlierUploads(choices.find((slices) => slices.length > 0) ?? [], event);
}

/** Recordings that a person gave a place since a program matched them. */
function claimedVideos({ sessions, corrections }: EventSources): ReadonlySet<string> {
  return new Set([
    ...sessions.flatMap(({ recordings }) => recordings.flatMap(({ video }) => video ?? [])),
    ...corrections.flatMap(({ video, session }) => (session && video ? video : [])),
    ...corrections.flatMap(({ replaces }) => replaces ?? []),
  ]);
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

function describerOf(
  drafts: readonly Draft[],
  event: EventSources,
  { people, parsedTitle }: TalkContext,
) {
  const holders = drafts.flatMap(({ session, slices }) => {
    const video = mainSlice(slices)?.video;
    const written = session && writtenOf(session, people);
    return video === undefined ? [] : [{ video, ...(written && { written }) }];
  });
  return createDescriber(event, holders, people, parsedTitle);
}

/** A session's title and people, as a title taken apart would say them. */
function writtenOf({ title, hand, programme }: PlannedSession, people: PeopleIndex): WrittenTalk {
  const names = hand
    ? hand.speakers.flatMap(({ person, as }) => as ?? people.get(person)?.name ?? [])
    : (programme?.speakers.map(({ name }) => name) ?? []);
  return { title, confidence: 1, speakers: names.map((name) => ({ name })) };
}

const mainSlice = <Slice extends { readonly role: string }>(slices: readonly Slice[]) =>
  slices.find(({ role }) => role === 'main') ?? slices[0];

function buildTalk(
  { key, session, slices }: Draft,
  order: number,
  event: EventSources,
  videoById: ReadonlyMap<string, SyncedVideo>,
  days: { readonly event: Days; readonly clock: VenueClock },
  context: TalkContext,
  describe: Describer,
): Talk | undefined {
  const recordings = slices.map(toSlice);
  const main = mainSlice(recordings);
  const video = main?.videoId === undefined ? undefined : videoById.get(main.videoId);
  const hand = session?.hand;
  const parsed =
    hand || main?.videoId === undefined ? undefined : context.parsedTitle(main.videoId);
  const keys = [key, ...(session?.otherKeys ?? [])];
  const said = sayingsOf(event.corrections, keys, session ? undefined : main?.videoId);
  if (said.hidden || hand?.hidden) return undefined;
  const planned = session?.programme && programmeFields(session.programme);

  const read = describe(main?.videoId);
  const field = new FieldPicker();
  const names = context.people.formerNames;
  // What a person wrote is theirs to change; the check names it.
  const present = (name: TalkField, text: string) =>
    isWritten(field.origins[name]) ? text : names.present(text);
  const saidTitle =
    field.pick(
      'title',
      ['correction', said.title],
      ['schedule', hand?.title],
      ['programme', planned?.title],
      ['parsed', parsed?.title],
      ['synced', video?.rawTitle],
    ) ?? key;
  const title = present('title', saidTitle);
  const kind =
    field.pick(
      'kind',
      ['correction', said.kind],
      ['schedule', hand?.kind],
      ['programme', planned?.kind],
      ['parsed', parsed?.kind],
    ) ?? 'talk';
  const language =
    field.pick(
      'language',
      ['correction', said.language],
      ['schedule', hand?.language],
      ['programme', planned?.language],
      ['synced', video?.language && canonicalLanguage(video.language)],
    ) ?? context.language;
  const saidAbstract = field.pick(
    'abstract',
    ['correction', said.abstract],
    ['schedule', hand?.abstract],
    ['programme', planned?.abstract],
    ['described', read.abstract],
  );
  const abstract = saidAbstract && present('abstract', saidAbstract);
  const speakers = field.pick(
    'speakers',
    ['correction', said.speakers],
    ['schedule', hand?.speakers],
  );
  const heard = readSpeakers(parsed, read.speakers, planned?.speakers);
  const readIn = heard.origin === 'programme' ? 'programme' : 'parsed';
  const named = buildAppearances(speakers, heard.speakers, context.people, readIn);
  if (!speakers && named.length) field.origins.speakers = heard.origin;
  const [only] = named;
  // Of two speakers nobody knows whose an account is, also where only one may be named.
  if (only && (speakers ?? heard.speakers).length === 1 && read.links.length > 0)
    context.people.addLinks(only.personId, personLinksOf(read.links, only.as));
  const topics =
    field.pick('topics', ['correction', said.topics], ['schedule', hand?.topics]) ?? [];
  const facts = talkFacts(session);
  const chapters =
    field.pick<readonly TalkChapter[]>(
      'chapters',
      ['correction', said.chapters],
      ['schedule', hand?.chapters],
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
      pinnedSlug(event.pins, key, proposeSlug(session?.key, title, main?.videoId), [
        ...(session?.otherKeys ?? []),
        ...recordings.flatMap(({ videoId }) => (videoId === undefined ? [] : `video:${videoId}`)),
      ]),
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
      ...(abstract === undefined || field.origins.abstract === 'described' ? {} : { abstract }),
      described: [...(read.abstract === undefined ? [] : [read.abstract]), ...read.tags],
    }),
    state: talkState(recordings, videoById, session),
    recordings,
    chapters: main
      ? talkChapters(chapters, main).map((chapter) => ({
          ...chapter,
          title: present('chapters', chapter.title),
        }))
      : [],
    captions,
    embeddable: video?.embeddable ?? true,
    described: withoutWritten(read.resources, facts.resources),
    tags: read.tags,
    leftOut: leftOutOf(read, { abstract, speakers, heard, day: said.day ?? session?.start }),
    photoIds: [],
    origins: field.origins,
    ...facts,
    ...defined({
      rawTitle: video?.rawTitle,
      start: minuteOf(session?.start),
      end: session?.end,
      day: talkDay(days.event, {
        written: said.day ?? (session?.start === undefined ? undefined : dayOf(session.start)),
        rawTitle: video?.rawTitle,
        described: read.held,
        streamed: video?.startedAt && dayOf(days.clock.toLocal(Date.parse(video.startedAt))),
        published: publishedDay,
      }),
      publishedDay,
      abstract,
      duration,
      thumbnail,
      subtitle: planned?.subtitle && names.present(planned.subtitle),
      licence: planned?.licence,
      sourceId: planned?.source,
      confidence: said.title || planned ? undefined : parsed?.confidence,
    }),
  };
}
