import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isSeq, parseDocument, type Document, type YAMLMap } from 'yaml';
import type { Random } from '../generate/random.ts';

/** An edit somebody may make to an archive: what it is called, and making it. */
interface Edit {
  readonly name: string;
  /** Returns what was edited; undefined where there is nothing to edit in this way. */
  readonly make: (root: string, random: Random) => string | undefined;
}

const WORDS = [
  'Harbour',
  'lantern',
  'Ødegaard',
  'clockwork',
  '図書館',
  'tide',
  'O’Neill & Sons',
  '<b>',
];

/** Edits one entry of a list in one of the YAML files of a name. */
const entry = (
  name: string,
  file: string,
  list: readonly string[],
  change: (found: YAMLMap, random: Random, document: Document) => void,
): Edit => ({
  name,
  make(root, random) {
    const files = file.startsWith('*')
      ? readdirSync(join(root, 'events')).map((event) => `events/${event}/${file.slice(2)}`)
      : [file];
    const there = files.filter((one) => existsSync(join(root, one)));
    const chosen = there[random.below(there.length)];
    if (chosen === undefined) return undefined;
    const document = parseDocument(readFileSync(join(root, chosen), 'utf8'));
    const entries = list.length === 0 ? document.contents : document.getIn(list);
    const maps = isSeq(entries)
      ? entries.items.filter((item) => isMap(item))
      : isMap(entries)
        ? [entries]
        : [];
    const found = maps[random.below(maps.length)];
    if (!found) return undefined;
    change(found, random, document);
    writeFileSync(join(root, chosen), document.toString());
    return `${name} in ${chosen}`;
  },
});

const word = (random: Random) => WORDS[random.below(WORDS.length)] ?? '';
const set =
  (field: string, value: (random: Random) => unknown) => (found: YAMLMap, random: Random) =>
    found.set(field, value(random));

/** A line of a transcript says something else. */
const mendTranscript: Edit = {
  name: 'a line of a transcript',
  make(root, random) {
    const files = readdirSync(join(root, 'events'), { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.vtt'),
    );
    const chosen = files.sort()[random.below(files.length)];
    if (chosen === undefined) return undefined;
    const file = join(root, 'events', chosen);
    const lines = readFileSync(file, 'utf8').split('\n');
    const spoken = [...lines.keys()].filter((at) => lines[at - 1]?.includes('-->'));
    const at = spoken[random.below(spoken.length)] ?? 0;
    lines[at] = `${lines[at] ?? ''} ${word(random)}`;
    writeFileSync(file, lines.join('\n'));
    return `a line of ${chosen}`;
  },
};

/** A caption file is deleted. */
const dropTranscript: Edit = {
  name: 'a caption file gone',
  make(root, random) {
    const files = readdirSync(join(root, 'events'), { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.vtt'),
    );
    const chosen = files.sort()[random.below(files.length)];
    if (chosen === undefined) return undefined;
    rmSync(join(root, 'events', chosen));
    return `${chosen} gone`;
  },
};

const edits: readonly Edit[] = [
  entry('a person’s name', 'people.yaml', [], (found, random) =>
    found.set('name', `${String(found.get('name'))} ${word(random)}`),
  ),
  entry(
    'a person’s aliases',
    'people.yaml',
    [],
    set('aliases', (random) => [`${word(random)} ${random.below(99)}`]),
  ),
  entry(
    'a person’s spelling',
    'people.yaml',
    [],
    set('misheard', (random) => [word(random)]),
  ),
  entry(
    'a former name',
    'people.yaml',
    [],
    set('formerly', (random) => [`Former ${word(random)}`]),
  ),
  entry(
    'a person hidden',
    'people.yaml',
    [],
    set('hidden', () => true),
  ),
  entry('a person shown', 'people.yaml', [], (found) => found.delete('hidden')),
  entry(
    'a topic’s name',
    'topics.yaml',
    [],
    set('name', (random) => `${word(random)} ${random.below(99)}`),
  ),
  entry(
    'a topic’s aliases',
    'topics.yaml',
    [],
    set('aliases', (random) => [word(random), 'system']),
  ),
  entry(
    'a talk’s title',
    '*/schedule.yaml',
    ['sessions'],
    set('title', (random) => `On ${word(random)} ${random.below(99)}`),
  ),
  entry(
    'a talk’s abstract',
    '*/schedule.yaml',
    ['sessions'],
    set('abstract', (random) => `About ${word(random)}.\n`),
  ),
  entry(
    'a talk’s topics',
    '*/schedule.yaml',
    ['sessions'],
    set('topics', (random) => [['backups', 'time', 'archives'][random.below(3)]]),
  ),
  entry('a talk’s room', '*/schedule.yaml', ['sessions'], set('room', word)),
  entry(
    'a talk hidden',
    '*/schedule.yaml',
    ['sessions'],
    set('hidden', () => true),
  ),
  entry('a talk shown', '*/schedule.yaml', ['sessions'], (found) => found.delete('hidden')),
  entry(
    'a photo’s caption',
    '*/photos.yaml',
    ['photos'],
    set('caption', (random) => `With ${word(random)}.`),
  ),
  entry(
    'a photo hidden',
    '*/photos.yaml',
    ['photos'],
    set('hidden', () => true),
  ),
  entry('a photo shown', '*/photos.yaml', ['photos'], (found) => found.delete('hidden')),
  entry(
    'an event’s name',
    '*/event.yaml',
    [],
    set('name', (random) => `Event of ${word(random)}`),
  ),
  entry(
    'an event’s summary',
    '*/event.yaml',
    [],
    set('summary', (random) => `With ${word(random)}.\n`),
  ),
  entry(
    'an event’s hue',
    '*/event.yaml',
    [],
    set('hue', (random) => random.below(360)),
  ),
  entry(
    'the archive’s title',
    'archive.yaml',
    [],
    set('title', (random) => `Archive of ${word(random)}`),
  ),
  entry(
    'the archive’s cards',
    'archive.yaml',
    [],
    set('cards', (random) => ['all', 'events', 'none'][random.below(3)]),
  ),
  mendTranscript,
  dropTranscript,
];

/** Edits an archive at random, as somebody might; returns what was edited. */
export function editArchive(root: string, random: Random): string {
  for (;;) {
    const made = edits[random.below(edits.length)]?.make(root, random);
    if (made !== undefined) return made;
  }
}
