import { buildArchive, withNothingHidden } from '../../src/domain/archive/build-archive.ts';
import type { ArchiveSources } from '../../src/domain/model/sources.ts';
import { createUrls } from '../../src/site/address/urls.ts';

/** Whether a path below a site’s root, or `PATH#FRAGMENT`, is gone because what stood there is hidden. */
export function hiddenAddresses(sources: ArchiveSources): (path: string) => boolean {
  const urls = createUrls('/');
  const shown = buildArchive(sources);
  const all = buildArchive(withNothingHidden(sources));
  const talks = all.talks.filter(({ id }) => !shown.talkById.has(id));
  const photos = all.photos.filter(({ id }) => !shown.photoById.has(id));
  const folders = [
    ...talks.map((talk) => urls.talk(talk)),
    ...photos.map((photo) => urls.photo(photo)),
    ...all.people.filter(({ id }) => !shown.personById.has(id)).map(({ id }) => urls.person(id)),
    ...all.events.filter(({ id }) => !shown.eventById.has(id)).map(({ id }) => urls.event(id)),
  ].map((address) => urls.path(address));
  const places = new Set([
    ...photos.map(({ key }) => `p-${key}`),
    ...talks.map(({ slug }) => `talk-${slug}`),
  ]);
  return (path) => {
    const [, fragment] = path.split('#');
    if (fragment !== undefined) return places.has(fragment);
    const isData = /^api\/v1\/events\/(.+)\.json$/.exec(path)?.[1];
    return folders.some(
      (folder) =>
        path.startsWith(folder) || (isData !== undefined && folder === `events/${isData}/`),
    );
  };
}
