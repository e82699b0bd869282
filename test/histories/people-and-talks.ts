import type { Random } from '../generate/random.ts';
import type { GivenTalk, World, WorldEvent } from './world.ts';

const syllables = ['ba', 'ko', 'li', 'mu', 'ne', 'pra', 'sto', 'ti', 'vor', 'wen', 'zu', 'gra'];
const givenNames = ['Ada', 'Ben', 'Clara', 'David', 'Emma', 'Felix', 'Greta', 'Hugo', 'Ida'];
const subjects = ['Rivers', 'Harbours', 'Bridges', 'Locks', 'Ferries', 'Tides'];

/** A made-up word no two of which are alike: the number’s syllables, and enough of them. */
function wordOf(number: number): string {
  let word = '';
  for (let rest = number + 1_728 * 7; rest > 0; rest = Math.floor(rest / 12))
    word += syllables[rest % 12] ?? '';
  return word;
}

const capital = (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

/** An event nobody has written anything of yet, with the talks that were given there. */
export function newEvent(world: World, random: Random): WorldEvent {
  const number = world.events.length + 1;
  const speakers = Array.from({ length: 3 }, () => {
    world.made += 1;
    return `${random.pick(givenNames)} ${capital(wordOf(world.made * 37))}`;
  });
  const given = Array.from({ length: 4 }, (_, index): GivenTalk => {
    world.made += 1;
    const word = wordOf(world.made * 37);
    return {
      truth: `talk ${world.made}`,
      title: `${random.pick(subjects)} and ${capital(word)}`,
      speaker: speakers[index % speakers.length] ?? '',
      word,
    };
  });
  return {
    truth: `event ${number}`,
    folder: `brookcon-${2030 + number}`,
    event: {
      name: `BrookCon ${2030 + number}`,
      start: `${2030 + number}-05-14`,
      end: `${2030 + number}-05-15`,
      playlists: [`PLbrookcon-${number}`],
    },
    sessions: [],
    corrections: [],
    photos: [],
    synced: { playlists: [], videos: [] },
    imported: [],
    pins: { talks: {}, photos: {}, tracks: {} },
    given,
    online: [],
    shows: new Map(),
    sessionTruth: new Map(),
    oldIds: new Map(),
  };
}
