import { SyncedSessionSchema, type SyncedSession } from '../../schema/synced-programme.ts';
import { LineSchema, LinkSchema, ProseSchema, LanguageSchema } from '../../schema/primitives.ts';
import type { ProgrammePerson, ProgrammeRecording, ProgrammeSession } from '../model/programme.ts';

const longestLine = 500;
const longestProse = 20_000;

/**
 * A session as it is written: within the bounds of its file, links that may be followed, nobody's biography unless
 * they are published. Undefined where its title cannot be seen.
 */
export function toSyncedSession(
  session: ProgrammeSession,
  id: string,
  biographies: boolean,
): SyncedSession | undefined {
  const title = line(session.title);
  if (title === undefined) return undefined;
  const { kind, start, end, recorded } = session;
  const language = LanguageSchema.safeParse(session.language).data;
  return whatFits(
    withoutGaps({
      id,
      source: cut(session.id, longestLine),
      title,
      subtitle: line(session.subtitle),
      kind,
      start,
      end,
      room: line(session.room),
      track: line(session.track),
      language,
      speakers: session.speakers.flatMap((person) => personOf(person, biographies) ?? []),
      abstract: prose(session.abstract),
      recorded,
      licence: line(session.licence),
      recordings: session.recordings.flatMap((recording) => recordingOf(recording) ?? []),
      links: session.links.flatMap(({ label, url }) => {
        const name = line(label);
        const address = LinkSchema.safeParse(url).data;
        return name === undefined || address === undefined ? [] : [{ label: name, url: address }];
      }),
    }),
  );
}

/** Without the values that its file cannot hold, a time that is none for one: they hinder no other. */
function whatFits(fields: object): SyncedSession {
  const read = SyncedSessionSchema.safeParse(fields);
  if (read.success) return read.data;
  const odd = new Set(read.error.issues.map(({ path }) => path[0]));
  return SyncedSessionSchema.parse(
    Object.fromEntries(Object.entries(fields).filter(([key]) => !odd.has(key))),
  );
}

/** Cut to so many signs, never through a character. */
function cut(text: string | undefined, signs: number): string | undefined {
  const isHalved = /[\ud800-\udbff]/.test(text?.[signs - 1] ?? '');
  return text?.slice(0, text.length > signs && isHalved ? signs - 1 : signs).toWellFormed();
}

function personOf(person: ProgrammePerson, biographies: boolean) {
  const name = line(person.name);
  if (name === undefined) return undefined;
  return withoutGaps({
    name,
    id: cut(person.id, longestLine),
    affiliation: line(person.affiliation),
    biography: biographies ? prose(person.biography) : undefined,
  });
}

function recordingOf({ video, url, start, end }: ProgrammeRecording) {
  const address = video === undefined ? LinkSchema.safeParse(url).data : undefined;
  if (video === undefined && address === undefined) return undefined;
  const isLater = end !== undefined && end > (start ?? 0);
  return withoutGaps({ video, url: address, start, end: isLater ? end : undefined });
}

function line(text: string | undefined): string | undefined {
  return LineSchema.safeParse(cut(text?.replaceAll(/\s+/g, ' ').trim(), longestLine)).data;
}

function prose(text: string | undefined): string | undefined {
  return ProseSchema.safeParse(cut(text?.trim(), longestProse)).data;
}

function withoutGaps<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
