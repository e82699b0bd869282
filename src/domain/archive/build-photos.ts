import type { PhotoEntry } from '../schema/photos-file.ts';
import type { SyncedPhoto } from '../schema/synced-photos.ts';
import type { Photo, Talk } from '../model/archive.ts';
import { defined } from './defined.ts';
import { dayOf } from '../days/day.ts';
import { sureDays } from './sure-days.ts';
import { photoMoments, type PhotoMoment } from '../photos/moment/photo-moments.ts';
import { rightsOfPhoto } from '../photos/photo-rights.ts';
import type { PeopleIndex } from '../people/people-index.ts';
import type { ArchiveSources, EventSources } from '../model/sources.ts';

/**
 * The photos of one event: those imported, then those only written about. Hidden ones, those that show
 * somebody who does not want it, and imported ones whose rights nobody knows are left out.
 */
export function buildPhotos(
  event: EventSources,
  talks: readonly Talk[],
  people: PeopleIndex,
  settings: ArchiveSources['settings'],
): Photo[] {
  const entryById = new Map(event.photos.map((entry) => [entry.id, entry]));
  const syncedIds = new Set(event.syncedPhotos.map(({ id }) => id));
  const moments = photoMoments(event, talks);
  const pairs: [PhotoEntry | undefined, SyncedPhoto | undefined][] = [
    ...event.syncedPhotos.map((photo): [PhotoEntry | undefined, SyncedPhoto] => [
      entryById.get(photo.id),
      photo,
    ]),
    ...event.photos
      .filter(({ id }) => !syncedIds.has(id))
      .map((entry): [PhotoEntry, undefined] => [entry, undefined]),
  ];
  const talkByKey = new Map(talks.map((talk) => [talk.key, talk]));
  return pairs.flatMap(([entry, synced]) => {
    const key = entry?.id ?? synced?.id ?? '';
    const tagged = (entry?.people ?? []).flatMap((id) => people.get(id) ?? []);
    if (entry?.hidden || tagged.some(({ photoConsent }) => photoConsent === 'no')) return [];
    const moment = moments.get(key);
    const talk = moment?.talkKey === undefined ? undefined : talkByKey.get(moment.talkKey);
    const rights = rightsOfPhoto({ event, settings }, entry, synced);
    // A photo nobody wrote about and nobody may show has nothing to say on a page.
    if (entry === undefined && rights.from === 'nobody') return [];
    const day = moment?.takenAt ?? talk?.day ?? sureDays(event).start;
    const photo: Photo = {
      id: `${event.id}/${key}`,
      key,
      eventId: event.id,
      alt: entry?.alt ?? photoAlt(talk?.title ?? event.event.name, day),
      altWritten: entry?.alt !== undefined,
      personIds: tagged.filter(({ hidden }) => !hidden).map(({ id }) => id),
      credit:
        (rights.credit && people.formerNames.present(rights.credit)) ?? 'Photographer not known',
      licence: rights.licence,
      ...defined({
        formerKey: entry?.was,
        caption: entry?.caption,
        talkId: talk?.id,
        at: talk && moment?.at,
        linkedBy: talk && moment?.linkedBy,
        linkedTo: talk && moment?.linkedBy === 'clock' ? linkedTo(moment.basis) : undefined,
        confidence: talk && moment?.confidence,
        original: entry?.original,
        takenAt: moment?.takenAt,
        width: synced?.width ?? entry?.width,
        height: synced?.height ?? entry?.height,
        colour: synced?.colour,
        thumbHash: synced?.thumbHash,
        file: synced && rights.mayShow ? `${event.folder}/photos/${synced.file}` : undefined,
      }),
    };
    return [photo];
  });
}

const photoAlt = (name: string, day: string | undefined) =>
  `Photo from ${name}${day === undefined ? '' : `, ${dayOf(day)}`}`;

const linkedTo = (basis: PhotoMoment['basis']) =>
  basis === 'schedule' ? ('schedule' as const) : ('recording' as const);
