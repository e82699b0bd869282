import { buildArchive, withNothingHidden } from '../../src/domain/archive/build-archive.ts';
import type { ArchiveSources } from '../../src/domain/model/sources.ts';
import { fold } from '../../src/domain/text/fold.ts';

/** Whether a text says something that an archive shows nowhere. */
export type SaysHidden = (text: string) => boolean;

/**
 * What the files of an archive say that its pages do not: titles, ids and recordings of hidden talks, ids and captions
 * of hidden photos, people who are hidden, and names somebody left behind.
 */
export function hiddenWords(sources: ArchiveSources): SaysHidden {
  const shown = buildArchive(sources);
  const all = buildArchive(withNothingHidden(sources));
  const talks = all.talks.filter(({ id }) => !shown.talkById.has(id));
  const photos = all.photos.filter(({ id }) => !shown.photoById.has(id));
  const people = [...sources.people, ...sources.events.flatMap((event) => event.people)];
  const shownVideos = new Set(
    shown.talks.flatMap(({ recordings }) => recordings.map(({ videoId }) => videoId)),
  );
  const shownEvents = new Set(shown.events.map(({ id }) => id));
  const videos = talks
    .flatMap(({ recordings }) => recordings.map(({ videoId }) => videoId))
    .filter((id) => id !== undefined && !shownVideos.has(id));
  const words = [
    ...talks.flatMap(({ title, slug }) => [title, slug]),
    ...videos,
    ...photos.flatMap(({ key, caption }) => [key, caption]),
    ...all.events.filter(({ id }) => !shownEvents.has(id)).flatMap(({ id, name }) => [id, name]),
    ...people.flatMap(({ id, name, aliases, shownAs, formerly, hidden }) => [
      ...formerly,
      ...(hidden ? [id, name, ...aliases, ...shownAs] : []),
    ]),
    ...all.people.filter(({ id }) => !shown.personById.has(id)).map(({ name }) => name),
  ].flatMap((word) => (word === undefined ? [] : [` ${fold(word)} `]));
  const said = [...new Set(words)].filter((word) => word.trim() !== '');
  return (text) => {
    const folded = ` ${fold(text)} `;
    return said.some((word) => folded.includes(word));
  };
}
