import type { Archive, Talk } from '../../model/archive.ts';
import type { ArchiveSources, EventSources } from '../../model/sources.ts';
import type { PathStep, Problem } from '../problem.ts';

/** No two talks of an event have one address, and none has one that leads on to another talk. */
export function findDuplicateAddresses(sources: ArchiveSources, archive: Archive): Problem[] {
  return sources.events.flatMap((event) => {
    const talks = archive.talks.filter(({ eventId }) => eventId === event.id);
    const bySlug = new Map<string, Talk>();
    const problems: Problem[] = [];
    const tell = (talk: Talk, other: Talk, slug: string) =>
      problems.push({
        rule: 'duplicate-address',
        severity: 'error',
        ...placeOf(event, talk),
        message: `“${talk.title}” and “${other.title}” both have the address ${slug}.`,
        found: slug,
        expected: 'an address no other talk of the event has, or had',
        remedy: `npm run pin -- --event ${event.id} --rename ${talk.key} NEW-ADDRESS`,
      });
    for (const talk of talks) {
      const other = bySlug.get(talk.slug);
      // Two sessions of one id are told as such.
      if (other && other.key !== talk.key) tell(talk, other, talk.slug);
      else bySlug.set(talk.slug, talk);
    }
    for (const talk of talks) {
      for (const slug of talk.formerSlugs) {
        const other = bySlug.get(slug);
        if (other && other.key !== talk.key) tell(talk, other, slug);
        else bySlug.set(slug, talk);
      }
    }
    return problems;
  });
}

/** Where a talk's address is written: its pin, else its session's id, else its recording. */
function placeOf(
  { folder, pins, sessions, videos, programme }: EventSources,
  { key, recordings }: Talk,
): { file: string; path: readonly PathStep[] } {
  if (Object.hasOwn(pins.talks, key)) {
    return { file: `${folder}/synced/pins.json`, path: ['talks', key, 'slug'] };
  }
  const session = sessions.findIndex(({ id }) => id === key);
  if (session >= 0) return { file: `${folder}/schedule.yaml`, path: ['sessions', session, 'id'] };
  const planned = programme?.sessions.findIndex(({ id }) => id === key) ?? -1;
  if (planned >= 0)
    return { file: `${folder}/synced/programme.json`, path: ['sessions', planned, 'id'] };
  const video = videos.videos.findIndex(({ id }) => id === recordings[0]?.videoId);
  return { file: `${folder}/synced/videos.json`, path: ['videos', video, 'rawTitle'] };
}
