import { readDescriptions } from '../../src/domain/descriptions/read-descriptions.ts';
import { describedPlaylists } from '../../test/generate/described-playlists.ts';

/** What reading descriptions takes of a processor, beside a loop over their lines, in seconds. */
export interface DescriptionsBench {
  readonly descriptions: number;
  readonly lines: number;
  readonly read: number;
  readonly loop: number;
}

const runs = 3;

/** Reads as many made-up descriptions, fifty to a playlist; each time is the best of several runs. */
export function benchDescriptions(descriptions: number): DescriptionsBench {
  const playlists = describedPlaylists(descriptions);
  let lines = 0;
  const loop = shortest(() => {
    lines = 0;
    for (const { videos } of playlists)
      for (const { description } of videos)
        for (const line of description.split('\n')) lines += line.trim().toLowerCase() ? 1 : 0;
  });
  const read = shortest(() => {
    for (const { title, videos } of playlists)
      readDescriptions(videos, { playlistTitle: title, titleOf: () => undefined });
  });
  return { descriptions, lines, read, loop };
}

function shortest(run: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  });
  return Math.min(...times);
}
