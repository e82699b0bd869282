import type { Random } from '../generate/random.ts';
import type { World } from './world.ts';

/** The series of both events, or of one alone, is called as it was not before, or as it once was. */
export function nameSeries(world: World, random: Random): string {
  const earlier = world.series[random.below(world.series.length || 1)];
  const made = `Confluence ${world.series.length + 1}`;
  const name = random.below(3) === 0 ? (earlier ?? made) : made;
  if (!world.series.includes(name)) world.series.push(name);
  const named = random.below(4) === 0 ? world.events.slice(0, 1) : world.events;
  for (const { event } of named) event.series = name;
  return `${named.length} events are of the series ${name}`;
}
