import { fold } from '../../src/domain/text/fold.ts';
import { slugify } from '../../src/domain/text/slugify.ts';
import { pinAll, type Step } from './step.ts';
import type { WorldEvent } from './world.ts';

/** An entry goes, its name is another’s alias; what still uses its id stays as it is. */
export const mergePeople: Step = (world) => {
  const [one, other] = world.people;
  if (!one || !other) return undefined;
  world.people = world.people.filter((person) => person !== other);
  one.aliases = [...(one.aliases ?? []), other.name, ...(other.aliases ?? [])];
  one.was = [...(one.was ?? []), other.id, ...(other.was ?? [])];
  return `${other.id} is ${one.id}`;
};

/** The same by hand, where nobody writes `was`. */
export const mergePeopleByHand: Step = (world) => {
  const merged = mergePeople(world, world.events[0] as WorldEvent, undefined as never);
  const [one] = world.people;
  if (merged === undefined || !one) return undefined;
  const pinned = new Set(Object.keys(world.pins.people));
  one.was = (one.was ?? []).filter((id) => !pinned.has(id));
  return `${merged}, by hand`;
};

export const splitPerson: Step = (world) => {
  const one = world.people.find(({ aliases = [] }) => aliases.length > 0);
  const name = one?.aliases?.at(-1);
  if (!one || name === undefined) return undefined;
  one.aliases = (one.aliases ?? []).filter((alias) => alias !== name);
  const id = slugify(name);
  const isTheirs = (was: string) =>
    was === id || world.pins.people[was]?.holds?.includes(`name:${fold(name)}`) === true;
  const theirs = (one.was ?? []).filter((was) => isTheirs(was) && was !== id);
  one.was = (one.was ?? []).filter((was) => !isTheirs(was));
  if (world.people.some((person) => person.id === id)) return undefined;
  world.people.push({ id, name, was: theirs });
  return `${id} is not ${one.id}`;
};

export const editPersonId: Step = (world, _, random) => {
  const person = world.people[random.below(world.people.length || 1)];
  if (!person || !Object.hasOwn(world.pins.people, person.id)) return undefined;
  world.made += 1;
  const before = person.id;
  person.id = `speaker-${world.made}`;
  return `${before} has the id ${person.id}`;
};

export const renameTopic: Step = (world, _, random) => {
  const topic = world.topics[0];
  world.made += 1;
  if (!topic) {
    world.topics.push({ id: `topic-${world.made}`, name: `Rivers ${world.made}` });
    return 'a topic';
  }
  if (random.below(2) === 0) topic.name = `Rivers ${world.made}`;
  else if (Object.hasOwn(world.pins.topics, topic.id)) topic.id = `topic-${world.made}`;
  pinAll(world);
  return `topic ${topic.id} “${topic.name}”`;
};
