import type { Random } from '../generate/random.ts';
import type { World } from './world.ts';

/** Sessions of an event are filed under tracks, or a track is called as it was not before. */
export function fileTracks(world: World, random: Random): string {
  const { sessions } = random.pick(world.events);
  world.made += 1;
  const made = `Strand ${world.made}`;
  if (random.below(2) === 0) {
    const { track } = sessions[random.below(sessions.length || 1)] ?? {};
    for (const session of sessions)
      if (track !== undefined && session.track === track) session.track = made;
    return `track ${track ?? 'none'} is called ${made}`;
  }
  const names = ['Data', 'データ', '運用', made];
  for (const session of sessions)
    if (random.below(3) > 0) session.track = names[random.below(names.length)];
  return `sessions are filed under tracks`;
}
