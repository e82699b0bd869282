import type { MachineContext } from '../../context/machine-context.ts';
import type { MachineFile } from '../machine-file.ts';
import { plainJson } from '../text/plain-json.ts';
import { feedBuilder } from './build-feed.ts';
import { episodesOf } from './episodes.ts';
import type { Feed } from './feed.ts';
import { feedPlaces } from './feed-places.ts';
import { podcastChapters, writePodcast } from './write-podcast.ts';
import { writeAtom } from './write-atom.ts';
import { writeJsonFeed } from './write-json-feed.ts';

/** The feeds of the archive, its events, tracks, series, topics and people, and the podcasts of events that have files. */
export function feedFiles(context: MachineContext): MachineFile[] {
  const { urls, whole } = context;
  const build = feedBuilder(context);
  return feedPlaces(context).flatMap((place): MachineFile[] => {
    const { address, kind, id, talks } = place;
    let built: Feed | undefined;
    const feed = () => (built ??= build(place));
    const files: MachineFile[] = [
      {
        address: urls.feed(address),
        type: 'application/atom+xml',
        text: () => writeAtom(feed()),
        of: feed,
      },
      {
        address: urls.jsonFeed(address),
        type: 'application/feed+json',
        text: () => writeJsonFeed(feed()),
        of: feed,
      },
    ];
    if (kind !== 'event') return files;
    const episodes = episodesOf(talks, context);
    if (episodes.length === 0) return files;
    const self = whole(urls.podcast(address));
    const chaptered = talks.filter((talk) =>
      episodes.some(
        ({ page, chapters }) => chapters !== undefined && page === whole(urls.talk(talk)),
      ),
    );
    return [
      ...files,
      {
        address: urls.podcast(address),
        type: 'application/rss+xml',
        text: () => writePodcast(feed(), { id, self }, episodes),
        of: () => [feed(), id, self, episodes],
      },
      ...chaptered.map((talk) => ({
        address: urls.podcastChapters(talk),
        type: 'application/json+chapters',
        text: () => plainJson(podcastChapters(talk.chapters)),
        of: () => talk.chapters,
      })),
    ];
  });
}
