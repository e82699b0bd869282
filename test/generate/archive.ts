import type { EntityRecord } from '../../src/search/index/entity-record.ts';
import type { IndexedCue } from '../../src/search/index/text-block.ts';
import type { Videos } from '../../src/search/index/video-file.ts';
import { inventPeople } from './people.ts';
import { createRandom, type Random } from './random.ts';
import { inventTitle, topicNames } from './titles.ts';
import { inventVocabulary, inventWord, type Vocabulary } from './words.ts';

/** How large an archive to make up; the same numbers always give the same archive. */
export interface ArchiveSize {
  readonly talks: number;
  readonly cuesPerTalk?: number;
  readonly wordsPerCue?: number;
  readonly seed?: number;
}

/** A made-up archive. Transcripts are made one at a time, since together they may be hundreds of megabytes. */
export interface GeneratedArchive {
  readonly entities: readonly EntityRecord[];
  readonly talks: readonly EntityRecord[];
  readonly videos: Videos;
  readonly vocabulary: Vocabulary;
  /** What is said in the talk with this number. */
  transcript(talk: number): IndexedCue[];
}

const vocabularySize = 60_000;
const talksPerEvent = 90;
const kinds = ['talk', 'talk', 'talk', 'talk', 'lightning', 'keynote', 'panel'] as const;
const languages = ['en', 'en', 'en', 'en', 'en', 'de', 'pl', 'ja'] as const;

/** Makes up talks, people, topics and events with names in many alphabets' letters. */
export function generateArchive(size: ArchiveSize): GeneratedArchive {
  const { talks: count, seed = 1, cuesPerTalk = 158, wordsPerCue = 33 } = size;
  const random = createRandom(seed);
  const vocabulary = inventVocabulary(random, vocabularySize);
  const companies = inventCompanies(random, Math.max(4, Math.round(count / 20)));
  const people = inventPeople(random, Math.max(6, Math.round(count * 0.7)), companies);
  const events = inventEvents(random, Math.max(1, Math.ceil(count / talksPerEvent)));
  const topics = topicNames.map(({ name, aliases }): EntityRecord => ({
    type: 'topic',
    id: slug(name),
    title: name,
    url: `/topics/${slug(name)}/`,
    names: aliases,
  }));
  const talks: EntityRecord[] = [];
  const slugs = new Set<string>();
  for (let number = 0; number < count; number += 1) {
    const event = events[Math.floor(number / talksPerEvent)] as EntityRecord;
    const speakers = Array.from({ length: 1 + random.below(2) }, () => random.pick(people));
    const own = [random.pick(topicNames), random.pick(topicNames)].map(({ name }) => name);
    const title = inventTitle(random, vocabulary, own[0] ?? '');
    const id = freeSlug(slug(title), slugs);
    talks.push({
      type: 'talk',
      id,
      title,
      url: `/talks/${id}/`,
      people: [...new Set(speakers.map((speaker) => speaker.title))],
      companies: [...new Set(speakers.flatMap((speaker) => speaker.companies ?? []))],
      topics: [...new Set(own)],
      event: event.title,
      kind: random.pick(kinds),
      language: random.pick(languages),
      date: event.date ?? '',
    });
  }
  return {
    entities: [...talks, ...people, ...topics, ...events],
    talks,
    vocabulary,
    videos: inventVideos(random, talks),
    transcript: (talk) =>
      inventTranscript(createRandom(seed * 1_000_003 + talk), vocabulary, cuesPerTalk, wordsPerCue),
  };
}

function inventTranscript(
  random: Random,
  vocabulary: Vocabulary,
  cues: number,
  wordsPerCue: number,
): IndexedCue[] {
  const subject = Array.from({ length: 12 }, () => vocabulary.draw(random));
  return Array.from({ length: cues }, (_, index) => {
    const length = Math.max(1, Math.round(wordsPerCue * (0.6 + 0.8 * random.next())));
    let text = '';
    let begins = true;
    for (let word = 0; word < length; word += 1) {
      const drawn = random.below(12) === 0 ? random.pick(subject) : vocabulary.draw(random);
      text += (word > 0 ? ' ' : '') + (begins ? capital(drawn) : drawn);
      begins = random.below(13) === 0;
      if (begins) text += '.';
      else if (random.below(17) === 0) text += ',';
    }
    return { start: index * 12, text };
  });
}

function inventCompanies(random: Random, count: number): string[] {
  const suffixes = ['', ' Labs', ' Cloud', ' Systems', ' GmbH', ' Inc.', ' Data'];
  return Array.from({ length: count }, () => capital(inventWord(random)) + random.pick(suffixes));
}

function inventEvents(random: Random, count: number): EntityRecord[] {
  return Array.from({ length: count }, (_, index) => {
    const year = 2015 + (index % 12);
    const title = `${capital(inventWord(random))} Days ${year} #${index + 1}`;
    const month = String(1 + random.below(12)).padStart(2, '0');
    const date = `${year}-${month}-${String(1 + random.below(28)).padStart(2, '0')}`;
    return { type: 'event', id: slug(title), title, url: `/events/${slug(title)}/`, date };
  });
}

function inventVideos(random: Random, talks: readonly EntityRecord[]): Videos {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  return Object.fromEntries(
    talks.map(({ url }) => [
      Array.from({ length: 11 }, () => letters[random.below(letters.length)]).join(''),
      [{ url }],
    ]),
  );
}

function freeSlug(wanted: string, taken: Set<string>): string {
  let free = wanted;
  for (let number = 2; taken.has(free); number += 1) free = `${wanted}-${number}`;
  taken.add(free);
  return free;
}

/** Lower-case words joined by hyphens, accents gone. */
export function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[łøđßæ]/g, (letter) => ({ ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae' })[letter] ?? '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
