import { SyncedSessionSchema, type SyncedSession } from '../../schema/synced-programme.ts';
import { LineSchema, LinkSchema, ProseSchema, LanguageSchema } from '../../schema/primitives.ts';
import type { ProgrammePerson, ProgrammeRecording, ProgrammeSession } from '../model/programme.ts';

const longestLine = 500;
const longestProse = 20_000;

/** Told of what did not fit and so was cut or left out: `abstract of 30000 signs cut to 20000`. */
export type SayOdd = (what: string) => void;

/**
 * A session as it is written: within the bounds of its file, links that may be followed, nobody's biography unless
 * they are published. Undefined where its title cannot be seen. `say` is told of all that is cut or left out.
 */
export function toSyncedSession(
  session: ProgrammeSession,
  id: string,
  biographies: boolean,
  say: SayOdd,
): SyncedSession | undefined {
  const { line, prose, word } = bounded(say);
  const title = line('title', session.title);
  if (title === undefined) return undefined;
  const { kind, start, end, recorded } = session;
  const language = LanguageSchema.safeParse(session.language).data;
  if (language === undefined && session.language) say(leftOut('language', session.language));
  const personOf = (person: ProgrammePerson) => {
    const name = line('name', person.name);
    if (name === undefined) return undefined;
    return withoutGaps({
      name,
      id: word('id of a speaker', person.id),
      affiliation: line('affiliation', person.affiliation),
      biography: biographies ? prose('biography', person.biography) : undefined,
    });
  };
  return whatFits(
    withoutGaps({
      id,
      source: word('id', session.id),
      title,
      subtitle: line('subtitle', session.subtitle),
      kind,
      start,
      end,
      room: line('room', session.room),
      track: line('track', session.track),
      language,
      speakers: session.speakers.flatMap((person) => personOf(person) ?? []),
      abstract: prose('abstract', session.abstract),
      recorded,
      licence: line('licence', session.licence),
      recordings: session.recordings.flatMap((recording) => recordingOf(recording, say) ?? []),
      links: session.links.flatMap(({ label, url }) => {
        const name = line('label of a link', label);
        const address = LinkSchema.safeParse(url).data;
        if (address === undefined) say(leftOut('link', url));
        return name === undefined || address === undefined ? [] : [{ label: name, url: address }];
      }),
    }),
    say,
  );
}

/** Without the values that its file cannot hold, a time that is none for one: they hinder no other. */
function whatFits(fields: Readonly<Record<string, unknown>>, say: SayOdd): SyncedSession {
  const read = SyncedSessionSchema.safeParse(fields);
  if (read.success) return read.data;
  const odd = new Set(read.error.issues.map(({ path }) => String(path[0])));
  for (const key of odd) {
    const value = fields[key];
    say(leftOut(key, typeof value === 'string' ? value : ''));
  }
  return SyncedSessionSchema.parse(
    Object.fromEntries(Object.entries(fields).filter(([key]) => !odd.has(key))),
  );
}

const leftOut = (what: string, value: string) =>
  `${what}${value === '' ? '' : ` “${cut(value, 60)}”`} left out, it does not fit`;

/** Texts within the bounds of their file. */
function bounded(say: SayOdd) {
  const within = (what: string, text: string | undefined, signs: number) => {
    if (text === undefined || text.length <= signs) return text?.toWellFormed();
    say(`${what} of ${text.length} signs cut to ${signs}`);
    return cut(text, signs);
  };
  return {
    word: (what: string, text: string | undefined) => within(what, text, longestLine),
    line: (what: string, text: string | undefined) =>
      LineSchema.safeParse(within(what, text?.replaceAll(/\s+/g, ' ').trim(), longestLine)).data,
    prose: (what: string, text: string | undefined) =>
      ProseSchema.safeParse(within(what, text?.trim(), longestProse)).data,
  };
}

/** Cut to so many signs, never through a character. */
function cut(text: string, signs: number): string {
  const isHalved = /[\ud800-\udbff]/.test(text[signs - 1] ?? '');
  return text.slice(0, text.length > signs && isHalved ? signs - 1 : signs).toWellFormed();
}

function recordingOf({ video, url, start, end }: ProgrammeRecording, say: SayOdd) {
  const address = video === undefined ? LinkSchema.safeParse(url).data : undefined;
  if (video === undefined && address === undefined) {
    if (url !== undefined) say(leftOut('recording', url));
    return undefined;
  }
  const isLater = end !== undefined && end > (start ?? 0);
  return withoutGaps({ video, url: address, start, end: isLater ? end : undefined });
}

function withoutGaps<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
