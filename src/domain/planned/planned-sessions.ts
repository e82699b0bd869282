import type { EventSources } from '../model/sources.ts';
import type { SessionEntry, SliceEntry } from '../schema/schedule-file.ts';
import type { SyncedSession } from '../schema/synced-programme.ts';
import { pairSessions, type SessionPair } from './pair-sessions.ts';
import { slicesOfProgramme } from './programme-slices.ts';

/** A session as schedule and programme tell it together; what a person wrote wins field by field. */
export interface PlannedSession extends SessionPair {
  /** The talk's key within the event. */
  readonly key: string;
  /** Keys it had, or would have, without the schedule: what is said of those is said of it. */
  readonly otherKeys: readonly string[];
  readonly title: string;
  /** Venue times. */
  readonly start?: string;
  readonly end?: string;
  readonly room?: string;
  readonly recorded?: boolean;
  readonly cancelled: boolean;
  /** What the schedule names; else, behind what people said elsewhere, what the programme names. */
  readonly recordings: readonly SliceEntry[];
}

type Planned = Pick<EventSources, 'sessions' | 'programme'>;

/** The sessions of an event that are talks: those of its schedule in their order, then the programme's others. */
export function plannedSessions({ sessions, programme }: Planned): PlannedSession[] {
  const pairs = pairSessions(sessions, programme?.sessions ?? []);
  const taken = new Set(sessions.map(({ id }) => id));
  const alone = pairs.filter(({ hand, programme: one }) => !hand && one && isTalk(one));
  const later = new Set(alone.map(({ programme: one }) => one?.id ?? ''));
  const planned = pairs
    .filter(({ hand, programme: one }) => hand !== undefined || (one && isTalk(one)))
    .map((pair) => toPlanned(pair, keyOf(pair, taken, later)));
  const keys = new Set(planned.map(({ key }) => key));
  return planned.map((session) => ({
    ...session,
    otherKeys: session.otherKeys.filter((key) => !keys.has(key)),
  }));
}

/** Breaks of a programme and other slots that are nobody's talk, as far as no schedule makes them one. */
export function plannedBreaks({ sessions, programme }: Planned): SyncedSession[] {
  return pairSessions(sessions, programme?.sessions ?? []).flatMap(({ hand, programme: one }) =>
    hand || !one || isTalk(one) || one.cancelled === true ? [] : [one],
  );
}

/** A slot with nobody, nothing to read and nothing to watch has no page. */
function isTalk({ kind, speakers, abstract, recordings }: SyncedSession): boolean {
  if (kind === 'break') return false;
  return kind !== 'other' || speakers.length > 0 || abstract !== undefined || recordings.length > 0;
}

/** The schedule's id; the programme's where nothing else in the event is called that. */
function keyOf(
  { hand, programme }: SessionPair,
  taken: Set<string>,
  later: ReadonlySet<string>,
): string {
  if (hand) return hand.id;
  const id = programme?.id ?? '';
  let key = id;
  for (let number = 2; taken.has(key) || (key !== id && later.has(key)); number += 1)
    key = `${id}-${number}`;
  taken.add(key);
  return key;
}

function toPlanned(pair: SessionPair, key: string): PlannedSession {
  const { hand, programme } = pair;
  const start = hand?.start ?? programme?.start;
  const end =
    hand?.end ??
    (hand?.start === undefined || hand.start === programme?.start ? programme?.end : undefined);
  const room = hand?.room ?? programme?.room;
  const recorded = hand?.recorded ?? programme?.recorded;
  const other = programme?.id;
  return {
    ...pair,
    key,
    otherKeys: other === undefined || other === key ? [] : [other],
    title: hand?.title ?? programme?.title ?? key,
    cancelled: programme?.cancelled === true,
    recordings: recordingsOf(hand, programme),
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    ...(room !== undefined && { room }),
    ...(recorded !== undefined && { recorded }),
  };
}

function recordingsOf(
  hand: SessionEntry | undefined,
  programme: SyncedSession | undefined,
): readonly SliceEntry[] {
  if (hand && hand.recordings.length > 0) return hand.recordings;
  return hand?.recorded === false || !programme ? [] : slicesOfProgramme(programme);
}
