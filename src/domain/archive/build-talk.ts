import { canonicalLanguage } from '../captions/language/language.ts';
import { orderTracks } from '../captions/order-tracks.ts';
import { dayOf, minuteOf, type Days } from '../days/day.ts';
import { talkDay } from './talk-day.ts';
import type { VenueClock } from '../days/venue-clock.ts';
import type { SyncedVideo } from '../schema/synced-videos.ts';
import type { ParsedTitle } from '../titles/parse-playlist-titles.ts';
import type { Talk, TalkChapter, TalkField } from '../model/archive.ts';
import { buildAppearances } from './build-appearances.ts';
import { defined } from './defined.ts';
import type { Draft } from './draft/draft-talks.ts';
import type { createTopicMatcher } from './match-topics.ts';
import type { PeopleIndex } from '../people/people-index.ts';
import { leftOutOf, withoutWritten, type Describer } from './described/describe-talk.ts';
import { personLinksOf } from './described/person-links.ts';
import { FieldPicker, isWritten } from './pick-field.ts';
import { readSpeakers } from './described/read-speakers.ts';
import type { EventSources } from '../model/sources.ts';
import { programmeFields, talkFacts } from './programme-fields.ts';
import { captionsOf, durationOf, toSlice } from './talk-recordings.ts';
import { descriptionChapters, talkChapters } from './talk-chapters.ts';
import { sayingsOf } from './talk-sayings.ts';
import { mainSlice, shownVideos } from './draft/talk-slices.ts';
import { recordingTerms } from './recording-licence.ts';
import { talkState } from './talk-state.ts';

/** A talk that has no address yet. */
export type BareTalk = Omit<Talk, 'slug' | 'formerSlugs'>;

/** What talks of an event are built with. */
export interface TalkContext {
  readonly people: PeopleIndex;
  readonly matchTopics: ReturnType<typeof createTopicMatcher>;
  readonly language: string;
  /** What a recording's raw title says; asked only of those no session claims. */
  readonly parsedTitle: (videoId: string) => ParsedTitle | undefined;
  /** Whether recordings' descriptions are read. */
  readonly withDescriptions: boolean;
}

/** Merges what everything says of one talk; undefined where it is hidden. */
export function buildTalk(
  { key, session, slices, ownVideos }: Draft,
  order: number,
  event: EventSources,
  videoById: ReadonlyMap<string, SyncedVideo>,
  days: { readonly event: Days; readonly clock: VenueClock },
  context: TalkContext,
  describe: Describer,
): BareTalk | undefined {
  const recordings = slices.map(toSlice);
  const main = mainSlice(recordings);
  const video = main?.videoId === undefined ? undefined : videoById.get(main.videoId);
  const hand = session?.hand;
  const parsed =
    hand || main?.videoId === undefined ? undefined : context.parsedTitle(main.videoId);
  const keys = [key, ...(session?.otherKeys ?? [])];
  const said = sayingsOf(event.corrections, keys, { own: ownVideos, all: shownVideos(slices) });
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
    ...recordingTerms({
      written: [
        said.licence,
        mainSlice(slices)?.licence,
        hand?.licence,
        slices.length > 0 ? event.event.licence : undefined,
      ],
      programme: planned?.licence,
      video: video?.licence,
    }),
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
      doi: said.doi ?? facts.doi ?? slices.find(({ doi }) => doi !== undefined)?.doi,
      sourceId: planned?.source,
      confidence: said.title || said.speakers || planned ? undefined : parsed?.confidence,
    }),
  };
}
