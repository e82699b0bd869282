import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { formatVtt } from '../../src/domain/captions/format-vtt.ts';
import type { EntityRecord } from '../../src/search/index/entity-record.ts';
import type { GeneratedArchive } from './archive.ts';
import { eventFiles, type HeldTalk } from './event-files.ts';
import { peopleFile } from './people-file.ts';
import { cueLength, spokenFrom, type Spoken } from './spoken.ts';

/**
 * Writes a made-up archive as the folder a person would keep: hand files, what a sync knows, captions, pins.
 * `check` finds nothing wrong in it. One transcript is in memory at a time; `onTalk` is told each written.
 */
export function writeArchiveFolder(
  archive: GeneratedArchive,
  folder: string,
  onTalk: (talk: number) => void = () => undefined,
): void {
  const ofType = (wanted: EntityRecord['type']) =>
    archive.entities.filter(({ type }) => type === wanted);
  const write = createWriter(folder);
  write('archive.yaml', {
    title: 'Made-up archive',
    tagline: 'Nothing in it was ever said.',
    corrections: 'https://example.org/archive/files',
  });
  const people = ofType('person');
  write('people.yaml', peopleFile(people));
  write(
    'topics.yaml',
    ofType('topic').map(({ id, title, names }) => ({ id, name: title, aliases: names })),
  );
  const personByName = new Map(people.map((person) => [person.title, person]));
  const videoIds = Object.keys(archive.videos);
  const byEvent = Map.groupBy(archive.talks.entries(), ([, { event }]) => event);
  for (const [number, event] of ofType('event').entries()) {
    const place = `events/${event.id}`;
    const talks = (byEvent.get(event.title) ?? []).map(([talk, record]): HeldTalk => {
      const videoId = videoIds[talk] ?? '';
      const spoken = spokenFrom(archive.transcript(talk));
      // Of some talks somebody has mended what the machine heard.
      const [origin, kind] =
        talk % 10 === 0 ? (['captions', ''] as const) : (['synced/captions', '.auto'] as const);
      const name = `${videoId}.${record.language ?? 'en'}${kind}.vtt`;
      write(`${place}/${origin}/${name}`, captionFile(spoken));
      onTalk(talk);
      return {
        record,
        videoId,
        number: talk,
        speakers: (record.people ?? []).flatMap((person) => personByName.get(person) ?? []),
        // The transcript itself is not kept.
        spoken: { ...spoken, cues: spoken.cues.filter((_, index) => index % 32 === 0) },
      };
    });
    for (const [name, content] of Object.entries(eventFiles(event, talks, number)))
      write(`${place}/${name}`, content);
  }
}

function captionFile({ cues }: Spoken): string {
  const length = cueLength(cues);
  return formatVtt(cues.map(({ start, text }) => ({ start, end: start + length, text })));
}

/** Writes text as it is, and data as YAML or JSON by the file's name. */
function createWriter(folder: string) {
  const made = new Set<string>();
  return (name: string, content: unknown) => {
    const path = join(folder, name);
    const parent = dirname(path);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(path, typeof content === 'string' ? content : serialize(name, content));
  };
}

const serialize = (name: string, data: unknown) =>
  name.endsWith('.json') ? `${JSON.stringify(data, null, 2)}\n` : stringify(data);
