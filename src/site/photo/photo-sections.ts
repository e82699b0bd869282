import type { Archive, Event, Photo, Talk } from '../../domain/model/archive.ts';
import { isExact } from '../../domain/days/day.ts';
import { clockOf } from '../words/dates.ts';
import { photoTexts } from '../../texts/texts.ts';
import { compareText } from '../../domain/text/compare-text.ts';

/** Photos of one session, or of the time around the sessions. */
export interface PhotoSection {
  readonly id: string;
  readonly title: string;
  readonly talk?: Talk;
  /** Venue time it began at; a day alone where the minute is not known, absent where nothing is. */
  readonly begins?: string;
  readonly photos: readonly Photo[];
}

/** A day of an event with its photos; without `day` it is the photos of which nobody knows when. */
export interface PhotoDay {
  readonly day?: string;
  readonly sections: readonly PhotoSection[];
}

/** The id of a talk's section on its event's photos page. */
export const talkSectionId = ({ slug }: Pick<Talk, 'slug'>) => `talk-${slug}`;

/**
 * An event's photos by session in the order of the days: those of a talk stand together, others around
 * the talks that were held before and after them, those without a time come last.
 */
export function photoSections(event: Event, { photoById, talkById }: Archive): PhotoSection[] {
  const photos = event.photoIds
    .flatMap((id) => photoById.get(id) ?? [])
    .sort((one, other) => compareText(one.takenAt ?? '~', other.takenAt ?? '~'));
  const talks = event.talkIds.flatMap((id) => talkById.get(id) ?? []);
  const byTalk = Map.groupBy(photos, ({ talkId }) => talkId);
  const held = talks.flatMap((talk): PhotoSection[] => {
    const own = byTalk.get(talk.id);
    if (!own) return [];
    const day = isExact(talk.day) ? talk.day : undefined;
    const begins = talk.start ?? own[0]?.takenAt ?? day;
    return [
      {
        id: talkSectionId(talk),
        title: talk.title,
        talk,
        photos: own,
        ...(begins === undefined ? {} : { begins }),
      },
    ];
  });
  return [...held, ...around(byTalk.get(undefined) ?? [], held, talks)].sort((one, other) =>
    compareText(one.begins ?? '~', other.begins ?? '~'),
  );
}

/** Photos of no talk, parted by the sections they lie between. */
function around(
  photos: readonly Photo[],
  held: readonly PhotoSection[],
  talks: readonly Talk[],
): PhotoSection[] {
  const groups = Map.groupBy(photos, ({ takenAt }) => {
    if (takenAt === undefined) return photoTexts.timeNotKnown;
    const before = held.filter(({ begins = '~' }) => begins <= takenAt).length;
    return `${takenAt.slice(0, 10)}|${before}|${titleAt(takenAt, talks)}`;
  });
  return [...groups].map(([key, own]) => {
    const begins = own[0]?.takenAt;
    return {
      id: begins === undefined ? 'other' : `at-${begins.slice(0, 19).replaceAll(/\D/g, '-')}`,
      title: key.slice(key.lastIndexOf('|') + 1),
      photos: own,
      ...(begins === undefined ? {} : { begins }),
    };
  });
}

/** On which side of the talks a time lies, by their minutes; by their days where that day had none. */
function titleAt(time: string, talks: readonly Talk[]): string {
  const today = time.slice(0, 10);
  const ofDay = talks.filter(({ day }) => day === today);
  const timed = ofDay.filter(({ start }) => start !== undefined);
  if (timed.some(({ start = '~', end = '' }) => start <= time && time < end))
    return photoTexts.duringTalks;
  const begins =
    ofDay.length > 0
      ? timed.flatMap(({ start }) => start ?? [])
      : talks.flatMap(({ day }) => (isExact(day) ? day : []));
  if (begins.length === 0) return photoTexts.aroundTalks;
  if (begins.every((begin) => time < begin)) return photoTexts.beforeTalks;
  return begins.every((begin) => begin <= time) ? photoTexts.afterTalks : photoTexts.betweenTalks;
}

/** A page's part of the sections, by day. Sections that go on keep their id on every page. */
export function photoDays(
  items: readonly { readonly photo: Photo; readonly section: PhotoSection }[],
): PhotoDay[] {
  const bySection = Map.groupBy(items, ({ section }) => section);
  const sections = [...bySection].map(([section, own]) => ({
    ...section,
    photos: own.map(({ photo }) => photo),
  }));
  return [...Map.groupBy(sections, ({ begins }) => begins?.slice(0, 10))].map(([day, own]) => ({
    sections: own,
    ...(day === undefined ? {} : { day }),
  }));
}

/** An event's photos in the order its photos page shows them. */
export const photosInOrder = (event: Event, archive: Archive): Photo[] =>
  photoSections(event, archive).flatMap(({ photos }) => photos);

/** When a section began, “09:30”. */
export const sectionClock = ({ begins }: PhotoSection) => clockOf(begins);
