/** A person of a programme, by the name they are billed under; `id` is the source's own. */
export interface ProgrammePerson {
  readonly name: string;
  readonly id?: string;
  readonly affiliation?: string;
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

export type ProgrammeKind =
  | 'talk'
  | 'keynote'
  | 'lightning_talk'
  | 'panel'
  | 'tutorial'
  | 'workshop'
  | 'opening'
  | 'closing'
  | 'break'
  | 'other';

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
  readonly recordings: readonly ProgrammeRecording[];
  readonly links: readonly ProgrammeLink[];
}

/** A programme, whatever wrote it; `timeZone` only where the source tells one that its own times do not contradict. */
export interface Programme {
  readonly format: ProgrammeFormat;
  readonly timeZone?: string;
  readonly sessions: readonly ProgrammeSession[];
}

export type ProgrammeFormat =
  'frab-xml' | 'frab-json' | 'sessionize' | 'ical' | 'csv' | 'rubyevents' | 'pyvideo' | 'voctoweb';
