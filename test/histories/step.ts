import { buildArchive } from '../../src/domain/archive/build-archive.ts';
import { pinArchive } from '../../src/domain/sync/pins/pin-archive.ts';
import { pinEvent } from '../../src/domain/sync/pins/pin-event.ts';
import type { Random } from '../generate/random.ts';
import { readWorld, type World, type WorldEvent } from './world.ts';

/** One thing that happens to an archive; says what, or nothing where it could not. */
export type Step = (world: World, event: WorldEvent, random: Random) => string | undefined;

/** Pins everything, as every program that writes does. */
export function pinAll(world: World): void {
  const sources = readWorld(world);
  const archive = buildArchive(sources);
  for (const [index, event] of sources.events.entries()) {
    const own = world.events[index];
    if (own && !event.event.hidden) own.pins = pinEvent(event, archive);
  }
  world.pins = pinArchive(sources, archive);
}
