import type { MovedAddress } from './moved-address.ts';
import type { Day } from '../days/day.ts';
import type { FormerNames } from '../people/former-names.ts';
import type { ArchiveFile } from '../schema/archive-file.ts';
import type { EventFile } from '../schema/event-file.ts';
import type { Licence } from '../schema/licences/licence.ts';
import type { PersonEntry } from '../schema/people-file.ts';
import type { SessionFacts } from '../schema/schedule-file.ts';
import type { TopicEntry } from '../schema/topics-file.ts';
import type { TalkKind } from '../schema/talk-kind.ts';

/** Where a field's value comes from, the strongest first. */
export type Origin =
  'correction' | 'schedule' | 'delivered' | 'programme' | 'synced' | 'described' | 'parsed';

/** A named second of a recording. */
export interface TalkChapter {
  readonly start: number;
  readonly title: string;
}

/** One person in one talk: the spelling and the workplace are those of the day. */
export interface Appearance {
  readonly personId: string;
  readonly as: string;
  readonly affiliation?: string;
  readonly role: 'speaker' | 'host' | 'moderator' | 'panelist' | 'interviewer';
}

/** A recording, or the part of one from `start` to `end` (seconds). */
export interface RecordingSlice {
  readonly videoId?: string;
  readonly file?: string;
  readonly start: number;
  readonly end?: number;
  readonly role: 'main' | 'mirror' | 're-upload';
  /** Venue time at second 0, `2024-03-19T09:00:00`, where it is known. */
  readonly beganAt?: string;
}

/** What may be watched of a talk today. */
export type TalkState =
  | { readonly is: 'published' }
  | { readonly is: 'upcoming' }
  | { readonly is: 'not-published' }
  | { readonly is: 'not-recorded' }
  | { readonly is: 'cancelled' }
  /** Another site plays it on a page of its own, which is among the talk's resources. */
  | { readonly is: 'elsewhere'; readonly host: string }
  | { readonly is: 'private'; readonly since?: string }
  | { readonly is: 'gone'; readonly since?: string };

/** One caption file of a recording. `file` is relative to the archive's folder. */
export interface CaptionTrack {
  readonly videoId: string;
  readonly language: string;
  readonly kind: 'auto' | 'edited';
  readonly file: string;
  readonly origin: 'delivered' | 'synced';
}

/** Why a talk is filed under a topic. */
export interface TopicMention {
  readonly topicId: string;
  readonly from: 'hand' | 'title' | 'abstract' | 'description' | 'transcript';
  /** How often its transcript says it, and at which second of the recording first. */
  readonly said?: { readonly count: number; readonly first: number };
}

/** An address that the description of a recording gives. */
export interface DescribedResource {
  readonly kind: 'slides' | 'code' | 'talk';
  readonly url: string;
}

/** What a description may say, and did not say surely enough to be shown. */
export type LeftOut = 'abstract' | 'day' | 'speakers';

export interface Thumbnail {
  /** Relative to the archive's folder. */
  readonly file: string;
  readonly width: number;
  readonly height: number;
}

export interface Talk extends SessionFacts {
  /** `event/key`; the key is the session's id, or `video:ID` for a recording without a session. */
  readonly id: string;
  readonly key: string;
  readonly eventId: string;
  readonly slug: string;
  readonly formerSlugs: readonly string[];
  readonly order: number;
  readonly title: string;
  readonly subtitle?: string;
  readonly rawTitle?: string;
  readonly kind: TalkKind;
  readonly language: string;
  /** Venue times, where the minutes are known. */
  readonly start?: string;
  readonly end?: string;
  /** The day it was held, as exactly as it is sure; absent where nobody has said. Never an upload's day. */
  readonly day?: Day;
  /** The day its recording came out (UTC), which says nothing of the day it was held. */
  readonly publishedDay?: Day;
  readonly speakers: readonly Appearance[];
  readonly abstract?: string;
  /** What its programme's own file calls it. */
  readonly sourceId?: string;
  /** The licence of its recording, as readers are told, or as the programme words it. */
  readonly licence?: string;
  /** The same by its name, where the archive knows it. */
  readonly licenceId?: Licence;
  readonly topics: readonly TopicMention[];
  readonly state: TalkState;
  /** Main recording first, then mirrors and earlier uploads. */
  readonly recordings: readonly RecordingSlice[];
  /** Seconds, of the talk itself. */
  readonly duration?: number;
  readonly chapters: readonly TalkChapter[];
  readonly captions: readonly CaptionTrack[];
  readonly thumbnail?: Thumbnail;
  readonly embeddable: boolean;
  /** What its recording's description links to, where no person wrote it. */
  readonly described: readonly DescribedResource[];
  readonly leftOut: readonly LeftOut[];
  /** What its recording's description is tagged with, without `#`. */
  readonly tags: readonly string[];
  readonly photoIds: readonly string[];
  /** How sure the program is of a title it took apart, 0 to 1; absent where a person wrote it. */
  readonly confidence?: number;
  readonly origins: Readonly<Partial<Record<TalkField, Origin>>>;
}

export type TalkField =
  'title' | 'kind' | 'speakers' | 'abstract' | 'language' | 'topics' | 'chapters' | 'captions';

/** Somebody the site may name. `aliases` are all spellings that may be published, `shownAs` among them. */
export interface Person extends Omit<PersonEntry, 'hidden' | 'formerly' | 'was' | 'photo'> {
  /** Their own picture, where it may be shown. */
  readonly portrait?: Portrait;
  /** `hand`: written in people.yaml; `programme`: named in one; `parsed`: read out of a title, nobody has confirmed it. */
  readonly origin: 'hand' | 'programme' | 'parsed';
  /** What they wrote about themselves, where the archive publishes it. */
  readonly biography?: string;
  readonly talkIds: readonly string[];
  readonly photoIds: readonly string[];
  readonly eventIds: readonly string[];
}

export interface Portrait {
  /** Relative to the archive's folder. */
  readonly file: string;
  readonly credit: string;
  readonly licence: Licence;
  /** What is to be seen, where a person wrote it. */
  readonly alt?: string;
}

export interface Topic extends TopicEntry {
  readonly talkIds: readonly string[];
}

export interface Photo {
  /** `event/id`. */
  readonly id: string;
  readonly key: string;
  /** The key it had before somebody chose one; its address leads here. */
  readonly formerKey?: string;
  readonly eventId: string;
  readonly caption?: string;
  readonly alt: string;
  /** Whether a person wrote the alt text; otherwise it names talk or event and day. */
  readonly altWritten: boolean;
  readonly personIds: readonly string[];
  readonly talkId?: string;
  /** Second of the talk's recording, where known. */
  readonly at?: number;
  /** Who said so: a person's link, or the clocks. */
  readonly linkedBy?: 'hand' | 'clock';
  /** What the clocks were held against: the recording, or only the programme. */
  readonly linkedTo?: 'recording' | 'schedule';
  /** How sure the link is, 0 to 1. */
  readonly confidence?: number;
  readonly credit: string;
  readonly licence: Licence;
  readonly original?: string;
  /** Relative to the archive's folder; absent where the archive does not hold the photo. */
  readonly file?: string;
  readonly width?: number;
  readonly height?: number;
  readonly colour?: string;
  readonly thumbHash?: string;
  /** Venue time, corrected. */
  readonly takenAt?: string;
}

export interface Event extends Omit<EventFile, 'hidden' | 'id' | 'notNeeded'> {
  readonly id: string;
  /** Its folder, relative to the archive’s. */
  readonly folder: string;
  /**
   * First and last day as exactly as they are sure, for readers: what is guessed in `start` and `end` is not
   * among it. Absent where nothing is sure.
   */
  readonly startDay?: Day;
  readonly endDay?: Day;
  readonly talkIds: readonly string[];
  readonly photoIds: readonly string[];
  readonly personIds: readonly string[];
  /** Strands of its programme, where it has several. */
  readonly tracks: readonly Track[];
  /** Slots of its programme that are no talks, in venue times. */
  readonly breaks: readonly Break[];
}

/** A strand of an event's programme, and its talks in their order. */
export interface Track {
  /** The name in its address, made of its name. */
  readonly id: string;
  readonly formerIds: readonly string[];
  /** What it is called in pins, and what it is known by there. */
  readonly key: string;
  readonly holds: readonly string[];
  readonly name: string;
  readonly talkIds: readonly string[];
}

/** Lunch, registration, a party: a slot of a programme without a page. */
export interface Break {
  readonly title: string;
  readonly start?: string;
  readonly end?: string;
  readonly room?: string;
}

/** Several events under one name. One event alone is no series: a page of it would say what the event’s says. */
export interface Series {
  /** The name in its address: pinned to the name, and made of it. */
  readonly id: string;
  /** As the newest of its events spells it. */
  readonly name: string;
  /** Newest first. */
  readonly events: readonly Event[];
}

/** The whole archive, linked by ids; hidden things are in none of it. Events are newest first. */
export interface Archive {
  readonly settings: ArchiveFile;
  readonly events: readonly Event[];
  readonly talks: readonly Talk[];
  readonly people: readonly Person[];
  readonly topics: readonly Topic[];
  readonly photos: readonly Photo[];
  /** That with the newest event first. */
  readonly series: readonly Series[];
  readonly eventById: ReadonlyMap<string, Event>;
  readonly talkById: ReadonlyMap<string, Talk>;
  readonly personById: ReadonlyMap<string, Person>;
  readonly topicById: ReadonlyMap<string, Topic>;
  readonly photoById: ReadonlyMap<string, Photo>;
  /** For what is read later: names people have left behind are replaced by those they have. */
  readonly formerNames: FormerNames;
  /** Spellings of people who are not published, folded. */
  readonly unnamed: ReadonlySet<string>;
  /** By talk, the words its transcript says often, where transcripts were read. */
  readonly spokenWords: ReadonlyMap<string, readonly string[]>;
  /** Ids that mean a person no longer, or never in public, with the id that does. */
  readonly movedPeople: ReadonlyMap<string, string>;
  /** Addresses that were published and are no present ones. */
  readonly moved: readonly MovedAddress[];
  /** Addresses of people that are withheld, with what is hidden: nothing answers there. */
  readonly withheldPeople: ReadonlySet<string>;
}
