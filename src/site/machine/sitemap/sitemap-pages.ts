import type { CaptionTrack, Photo, Talk } from '../../../domain/model/archive.ts';
import { defined } from '../../../domain/archive/defined.ts';
import type { MachineContext } from '../../context/machine-context.ts';
import { hasTimetable } from '../../../domain/timetable/has-timetable.ts';
import { peopleByName } from '../../person/people-list.ts';
import { photoPages } from '../../photo/photo-facets.ts';
import { jpegOf } from '../../picture/pictures.ts';
import { talkShareImage } from '../../picture/share-image.ts';
import { talkLists } from '../../talk/talk-lists.ts';
import { talkDescription } from '../../talk/talk-page.ts';
import { transcriptUrl } from '../../talk/transcripts.ts';
import { listPages, pageSizes } from '../../words/list-pages.ts';
import { videoData, watchableHere } from '../structured/talk-data.ts';
import type { SitemapEntry, SitemapVideo } from './sitemap-entry.ts';

/** Every page for search engines, by the part of the sitemap it stands in. */
export type SitemapParts = Readonly<
  Record<'lists' | 'talks' | 'people' | 'photos', readonly SitemapEntry[]>
>;

/**
 * All pages that search engines may show, each once. `apart` names the transcripts of a talk that have a page of
 * their own.
 */
export function sitemapPages(
  context: MachineContext,
  apart: (talk: Talk) => readonly CaptionTrack[],
): SitemapParts {
  const { archive, urls, whole } = context;
  const page = (address: string): SitemapEntry => ({ page: whole(address), images: [] });
  const numbered = (items: readonly unknown[], size: number, address: (n: number) => string) =>
    listPages(items, size).map(({ number }) => page(address(number)));
  return {
    lists: [
      page(urls.home),
      page(urls.events),
      page(urls.about),
      ...archive.events.flatMap((event) => [
        page(urls.event(event.id)),
        ...(hasTimetable(event, archive) ? [page(urls.timetable(event.id))] : []),
        ...(event.photoIds.length > 0
          ? photoPages(event, context).map(({ number }) => page(urls.eventPhotos(event.id, number)))
          : []),
      ]),
      ...archive.series.map(({ id }) => page(urls.series(id))),
      ...talkLists(archive).flatMap(({ path, talks }) =>
        numbered(talks, pageSizes.talks, (number) => urls.talkList(path, number)),
      ),
      page(urls.topics),
      ...archive.topics.flatMap(({ id, talkIds }) =>
        numbered(talkIds, pageSizes.talksOfTopic, (number) => urls.topic(id, number)),
      ),
      ...numbered(
        archive.events.filter(({ photoIds }) => photoIds.length > 0),
        pageSizes.eventsWithPhotos,
        urls.photosPage,
      ),
      ...numbered(peopleByName(archive.people), pageSizes.people, urls.peoplePage),
    ],
    talks: archive.talks.flatMap((talk) => [
      talkEntry(talk, context),
      ...apart(talk).map((track) => page(transcriptUrl(talk, track, urls))),
    ]),
    people: archive.people.map(({ id }) => page(urls.person(id))),
    photos: archive.photos.map((photo) => photoEntry(photo, context)),
  };
}

function talkEntry(talk: Talk, context: MachineContext): SitemapEntry {
  const { urls, whole } = context;
  const image = talkShareImage(talk, context);
  const video = videoOf(talk, context);
  return {
    page: whole(urls.talk(talk)),
    images: image ? [whole(image.src)] : [],
    ...(video ? { video } : {}),
  };
}

/** The video of a talk where its page describes one. */
function videoOf(talk: Talk, context: MachineContext): SitemapVideo | undefined {
  const main = watchableHere(talk);
  if (!main || talk.publishedDay === undefined || !videoData(talk, context)) return undefined;
  const { urls, whole } = context;
  return {
    thumbnail: whole(talkShareImage(talk, context)?.src ?? urls.poster(talk)),
    title: talk.title,
    description: talkDescription(talk, context),
    published: talk.publishedDay,
    ...defined({
      player: main.videoId && `https://www.youtube-nocookie.com/embed/${main.videoId}`,
      file: main.file,
      seconds: talk.duration === undefined ? undefined : Math.round(talk.duration),
    }),
  };
}

function photoEntry(photo: Photo, { urls, whole, pictures }: MachineContext): SitemapEntry {
  const picture = pictures.photo(photo);
  return {
    page: whole(urls.photo(photo)),
    images: picture ? [whole(jpegOf(picture, 2048).src)] : [],
  };
}
