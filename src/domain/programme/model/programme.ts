import type { PersonEntry } from '../../schema/people-file.ts';
import type { PROGRAMME_KINDS } from '../../schema/synced-programme.ts';

/** A person of a programme, by the name they are billed under; `id` is the source's own. */
export interface ProgrammePerson {
  readonly name: string;
  readonly id?: string;
  readonly affiliation?: string;
  /** What they wrote about themselves; published only where the archive says so. */
  readonly biography?: string;
}

/** Where a session can be watched: a YouTube id or an address, with seconds where it is a part of it. */
export interface ProgrammeRecording {
  readonly video?: string;
  readonly url?: string;
  readonly start?: number;
  readonly end?: number;
}

export interface ProgrammeLink {
  readonly label: string;
  readonly url: string;
}

export type ProgrammeKind = (typeof PROGRAMME_KINDS)[number];

/**
 * A session as a programme file tells it. `start` and `end` are ISO times: with an offset or Z where the file tells
 * one, without where it tells none, a day alone where only that is told.
 */
export interface ProgrammeSession {
  readonly id?: string;
  readonly title: string;
  readonly subtitle?: string;
  readonly kind: ProgrammeKind;
  readonly start?: string;
  readonly end?: string;
  readonly room?: string;
  readonly track?: string;
  readonly language?: string;
  readonly speakers: readonly ProgrammePerson[];
  readonly abstract?: string;
  /** False where people opted out, or where nothing was ever recorded. */
  readonly recorded?: false;
  /** The licence of its recording, as the source words it. */
  readonly licence?: string;
  readonly recordings: readonly ProgrammeRecording[];
  readonly links: readonly ProgrammeLink[];
}

/** What a programme says of the whole event; days as `2024-03-19`. */
export interface ProgrammeEvent {
  readonly name?: string;
  readonly start?: string;
  readonly end?: string;
  readonly city?: string;
  readonly country?: string;
}

/** Somebody of whom the source knows other spellings and accounts; `id` is a name for addresses. */
export interface KnownPerson extends Pick<PersonEntry, 'id' | 'name' | 'aliases'> {
  readonly links: Partial<PersonEntry['links']>;
}

/** A programme, whatever wrote it; `timeZone` only where the source tells one that its own times do not contradict. */
export interface Programme {
  readonly format: ProgrammeFormat;
  readonly timeZone?: string;
  readonly event?: ProgrammeEvent;
  /** Which column of a table was taken for what: the column's heading by the field's name. */
  readonly columns?: Readonly<Record<string, string>>;
  readonly sessions: readonly ProgrammeSession[];
  /** Those who speak, as far as the source keeps a list of people. */
  readonly people?: readonly KnownPerson[];
}

export type ProgrammeFormat =
  'frab-xml' | 'frab-json' | 'sessionize' | 'ical' | 'csv' | 'rubyevents' | 'pyvideo' | 'voctoweb';
