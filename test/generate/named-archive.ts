import type { z } from 'zod';
import type { CorrectionsFileSchema } from '../../src/domain/schema/corrections-file.ts';
import type { PeopleFileSchema } from '../../src/domain/schema/people-file.ts';
import type { PhotosFileSchema } from '../../src/domain/schema/photos-file.ts';
import type { PinsSchema } from '../../src/domain/schema/pins.ts';
import type { ScheduleFileSchema } from '../../src/domain/schema/schedule-file.ts';
import { createRandom } from './random.ts';

type Person = z.input<typeof PeopleFileSchema>[number];

/** A small archive in which some may not be named, as its files say it. */
export interface NamedArchive {
  readonly people: Person[];
  readonly events: readonly NamedEvent[];
  /** Words that may stand in no published byte, but in the path of a redirect. */
  readonly forbidden: readonly string[];
  /** Words of those who are named: where none is found, nothing was looked at. */
  readonly expected: readonly string[];
}

interface NamedEvent {
  readonly id: string;
  readonly event: {
    readonly name: string;
    readonly hidden: boolean;
    readonly team: { person: string; role: string }[];
  };
  readonly sessions: z.input<typeof ScheduleFileSchema>['sessions'];
  readonly corrections: z.input<typeof CorrectionsFileSchema>;
  readonly photos: NonNullable<z.input<typeof PhotosFileSchema>['photos']>;
  readonly videos: {
    id: string;
    rawTitle: string;
    chapters?: { start: number; title: string }[];
  }[];
  readonly pins: z.input<typeof PinsSchema>['talks'];
  /** What was said, by video: `[voice, text]`. */
  readonly cues: Readonly<Record<string, readonly (readonly [string | undefined, string])[]>>;
}

const titles = [
  'Rivers and Locks',
  'The Slowest Clock',
  'Paper Maps for Everybody',
  'Counting Bridges',
  'What a Ferry Knows',
  'Lamps along the Quay',
  'A Short History of Doors',
  'Salt in the Cables',
  'Listening to Pumps',
];

/** The ways others write a name: each must be understood. */
const writings: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  (name) => name.replace(/a/g, 'á').replace(/o/g, 'ö'),
  (name) => name.replace(' ', '\u00a0'),
  (name) => name.replace(' ', '-'),
  (name) => name.normalize('NFD'),
];

/** Makes up people who hide, do not consent, left names behind, were merged; the same seed gives the same. */
export function generateNamedArchive(seed: number): NamedArchive {
  const random = createRandom(seed);
  const chance = (of: number) => random.below(of) === 0;
  let words = 0;
  const word = () => inventWord(seed * 400 + words++);
  const name = () => `${word()} ${word()}`;
  const people = Array.from({ length: 9 }, (): Person & { formerly: string[] } => {
    const called = name();
    const formerly = chance(2) ? [name(), ...(chance(3) ? [name()] : [])] : [];
    // Whoever was renamed may have kept the id of then.
    const id = slugOf(formerly[0] !== undefined && chance(2) ? formerly[0] : called);
    return {
      id,
      name: called,
      formerly,
      aliases: [...(chance(3) ? [name()] : []), ...(formerly[0] && chance(4) ? [formerly[0]] : [])],
      shownAs: chance(5) ? [name()] : [],
      ...(chance(4) && { photoConsent: 'no' as const }),
      hidden: chance(6),
    };
  });
  const named = new Set<Person>();
  const anybody = () => random.pick(people);
  const idOf = (person: Person & { formerly: string[] }) =>
    person.formerly.length > 0 && chance(3) ? slugOf(random.pick(person.formerly)) : person.id;
  const writtenBy = (person: Person & { formerly: string[] }) =>
    random.pick(writings)(random.pick([person.name, ...person.formerly]));
  const willing = () => people.filter(({ hidden }) => !hidden);

  const events = Array.from({ length: 3 }, (_, number): NamedEvent => {
    const hidden = number === 2;
    const say = (person: Person) => {
      if (!hidden && !person.hidden) named.add(person);
    };
    const sessions: NamedEvent['sessions'] = Array.from({ length: 2 }, (__, index) => {
      const speaker = anybody();
      const off = chance(3);
      if (!off) say(speaker);
      return {
        id: `session-${number}-${index}`,
        title: `Session ${number} ${index}`,
        hidden: off,
        speakers: [{ person: idOf(speaker), ...(chance(2) && { as: writtenBy(speaker) }) }],
      };
    });
    const corrections: NamedEvent['corrections'] = [];
    const cues: Record<string, (readonly [string | undefined, string])[]> = {};
    const pins: Record<string, { slug: string; former: string[] }> = {};
    const videos = Array.from({ length: 3 }, (__, index) => {
      const id = `vid-${String(seed % 1000).padStart(3, '0')}-${number}${index}x`.padEnd(11, '_');
      const speaker = anybody();
      const off = chance(3);
      if (off) corrections.push({ video: id, hidden: true });
      else say(speaker);
      const [first, second = ''] = writtenBy(speaker).split(/[\s-]/);
      if (!speaker.hidden) {
        cues[id] = [
          [writtenBy(speaker), `Thanks to ${writtenBy(speaker)}’s team.`],
          [undefined, `And now ${first}`],
          [undefined, `${second} goes on`],
        ];
      }
      if (speaker.formerly[0] !== undefined && chance(2))
        pins[`video:${id}`] = {
          slug: `${slugOf(speaker.formerly[0])}-speaks-${index}`,
          former: [],
        };
      return {
        id,
        rawTitle: `${titles[number * 3 + index]} - ${writtenBy(speaker)}, Millpond`,
        ...(!speaker.hidden &&
          !off && { chapters: [{ start: 0, title: `Hello, ${writtenBy(speaker)}!` }] }),
      };
    });
    const photos: NamedEvent['photos'] = Array.from({ length: 2 }, (__, index) => {
      const shown = [anybody(), anybody()].filter((one, at, all) => all.indexOf(one) === at);
      const off = chance(3);
      if (!off && shown.every(({ photoConsent }) => photoConsent !== 'no')) shown.forEach(say);
      return {
        id: `photo-${index}`,
        caption: off ? `With ${shown.map((one) => one.name).join(' and ')}` : 'On the stairs',
        people: shown.map(idOf),
        credit: 'Nobody',
        licence: 'CC0-1.0',
        original: `https://photos.example/${number}${index}`,
        hidden: off,
      };
    });
    const helper = chance(2) ? random.pick(willing().length > 0 ? willing() : people) : undefined;
    if (helper) say(helper);
    return {
      id: `event-${number}`,
      event: {
        name: `Event ${number}`,
        hidden,
        team: helper ? [{ person: idOf(helper), role: 'Chair' }] : [],
      },
      sessions,
      corrections,
      photos,
      videos,
      pins,
      cues,
    };
  });
  const wordsOf = (names: readonly string[]) => names.flatMap((each) => each.split(' '));
  return {
    people,
    events,
    forbidden: people.flatMap((person) => {
      const { name: called, formerly, aliases = [], shownAs = [] } = person;
      return wordsOf(named.has(person) ? formerly : [called, ...formerly, ...aliases, ...shownAs]);
    }),
    expected: wordsOf([...named].map(({ name: called }) => called)),
  };
}

/** A word nobody has, and no other number gives. */
function inventWord(number: number): string {
  let rest = number;
  let made = '';
  for (let syllable = 0; syllable < 4; syllable += 1) {
    made += 'bdfgklmnprstvz'[rest % 14] ?? '';
    rest = Math.floor(rest / 14);
    made += 'aeiou'[rest % 5] ?? '';
    rest = Math.floor(rest / 5);
  }
  return `${made.charAt(0).toUpperCase()}${made.slice(1)}xq`;
}

const slugOf = (name: string) => name.toLowerCase().replaceAll(' ', '-');
