import Fuse from 'fuse.js';
import { fold } from '../text/fold.ts';
import { nearPairs, type Compared } from './near-pairs.ts';

/** A session that waits for its recording. */
export interface OpenSession {
  readonly id: string;
  readonly title: string;
  /** Each speaker's spellings. */
  readonly speakers: readonly (readonly string[])[];
}

/** A recording that no session claims. */
export interface FreeRecording {
  readonly id: string;
  /** The title as taken apart, and as YouTube shows it. */
  readonly title: string;
  readonly rawTitle: string;
  readonly speakers: readonly string[];
  readonly description: string;
  readonly chapters: readonly { readonly start: number; readonly title: string }[];
}

/** A session and its recording, or the part of it from `start` to `end` (seconds). */
export interface SessionMatch {
  readonly video: string;
  readonly session: string;
  /** 0 to 1. */
  readonly score: number;
  readonly start?: number;
  readonly end?: number;
}

export interface MatchedSessions {
  readonly sure: readonly SessionMatch[];
  /** Likely, for a person to accept or decline. The best of each recording. */
  readonly doubtful: readonly SessionMatch[];
}

const SURE = 0.85;
const LIKELY = 0.5;
const LEAD = 0.12;

/** Which sessions, by index, each recording is held against. */
type ChoosePairs = (
  sessions: readonly Compared[],
  recordings: readonly Compared[],
) => readonly (readonly number[])[];

/**
 * Which recording shows which session, by title and speakers. Sure ones are each other's best by a clear
 * lead. A recording whose chapters are called as several sessions is cut into their slices. Only those that
 * share something are compared; `choosePairs` says which.
 */
export function matchSessions(
  sessions: readonly OpenSession[],
  recordings: readonly FreeRecording[],
  choosePairs: ChoosePairs = nearPairs,
): MatchedSessions {
  const byTitle = new Map(sessions.map((session) => [fold(session.title), session.id]));
  const slices = recordings.map((recording) => matchChapters(byTitle, recording));
  const sliced = slices.filter((found) => found.length > 1).flat();
  const takenVideos = new Set(sliced.map(({ video }) => video));
  const takenSessions = new Set(sliced.map(({ session }) => session));
  const open = sessions.filter(({ id }) => !takenSessions.has(id));
  const free = recordings.filter(({ id }) => !takenVideos.has(id));
  const scored = scoreAll(open, free, choosePairs);
  const ofVideo = Map.groupBy(scored, ({ video }) => video);
  const ofSession = Map.groupBy(scored, ({ session }) => session);
  const sure = scored.filter(
    (match) =>
      match.score >= SURE &&
      leads(match, ofVideo.get(match.video) ?? []) &&
      leads(match, ofSession.get(match.session) ?? []),
  );
  const settledVideos = new Set(sure.map(({ video }) => video));
  const settledSessions = new Set(sure.map(({ session }) => session));
  const doubtful = scored
    .filter(({ video, session }) => !settledVideos.has(video) && !settledSessions.has(session))
    .sort((a, b) => b.score - a.score)
    .filter(firstOfItsVideo());
  return { sure: [...sliced, ...sure], doubtful };
}

function firstOfItsVideo() {
  const seen = new Set<string>();
  return ({ video }: SessionMatch) => !seen.has(video) && seen.add(video).size > 0;
}

/** Whether none of its rivals comes near a match. */
function leads(match: SessionMatch, rivals: readonly SessionMatch[]): boolean {
  return rivals.every((other) => other === match || other.score <= match.score - LEAD);
}

/** A session folded once for all comparisons. */
interface FoldedSession extends Compared {
  readonly id: string;
  /** Each speaker's spellings, with a space before and behind. */
  readonly speakers: readonly (readonly string[])[];
}

function foldSession({ id, title, speakers }: OpenSession): FoldedSession {
  const folded = speakers.map((spellings) =>
    spellings.map(fold).flatMap((name) => (name === '' ? [] : [` ${name} `])),
  );
  return { id, title: fold(title), said: folded.flat().join(''), speakers: folded };
}

function foldRecording({ id, title, rawTitle, speakers, description }: FreeRecording) {
  return {
    id,
    title: fold(title),
    rawTitle: fold(rawTitle),
    said: ` ${fold([rawTitle, ...speakers, description].join(' '))} `,
  };
}

function scoreAll(
  sessions: readonly OpenSession[],
  recordings: readonly FreeRecording[],
  choosePairs: ChoosePairs,
): SessionMatch[] {
  if (sessions.length === 0) return [];
  const wanted = sessions.map(foldSession);
  const found = recordings.map(foldRecording);
  const pairs = choosePairs(wanted, found);
  return found.flatMap((recording, index) => {
    const near = (pairs[index] ?? []).flatMap((at) => wanted[at] ?? []);
    const likeness = fuzzyLikeness(recording.title, near);
    const words = new Set(recording.rawTitle.split(' '));
    return near.flatMap((session) => {
      const byTitle = Math.max(
        titleLikeness(recording.title, session.title, likeness.get(session) ?? 0),
        0.9 * wordsFound(session.title, words),
      );
      const score = combined(byTitle, speakersNamed(session, recording.said));
      return score >= LIKELY ? [{ video: recording.id, session: session.id, score }] : [];
    });
  });
}

/** How like a title each session's is, 0 to 1, spelling mistakes forgiven. */
function fuzzyLikeness(
  title: string,
  sessions: readonly FoldedSession[],
): ReadonlyMap<FoldedSession, number> {
  const fuse = new Fuse(sessions, {
    keys: ['title'],
    includeScore: true,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    threshold: 0.6,
    minMatchCharLength: 2,
  });
  const found = fuse.search(title.slice(0, 150));
  return new Map(found.map(({ item, score }) => [item, 1 - (score ?? 1)]));
}

/** 1 for the same words; nearly so where one title, cut short or with a subtitle, begins the other. */
function titleLikeness(title: string, wanted: string, fuzzy: number): number {
  if (title === '' || wanted === '') return 0;
  if (title === wanted) return 1;
  const [short, long] = title.length < wanted.length ? [title, wanted] : [wanted, title];
  if (short.length >= 12 && long.startsWith(short)) return 0.9;
  const lengths = short.length / long.length;
  return fuzzy * (0.5 + lengths / 2);
}

/** The share of a title's words that stand among others; of fewer than three words too little is known. */
function wordsFound(wanted: string, among: ReadonlySet<string>): number {
  const words = wanted.split(' ').filter((word) => word.length > 2);
  return words.length < 3 ? 0 : words.filter((word) => among.has(word)).length / words.length;
}

/** The share of a session's speakers named in the text; undefined where it names none. */
function speakersNamed({ speakers }: FoldedSession, said: string): number | undefined {
  if (speakers.length === 0) return undefined;
  const named = speakers.filter((spellings) =>
    spellings.some((spelling) => said.includes(spelling)),
  );
  return named.length / speakers.length;
}

function combined(byTitle: number, bySpeakers: number | undefined): number {
  const score = bySpeakers === undefined ? byTitle * 0.92 : 0.65 * byTitle + 0.35 * bySpeakers;
  return Math.round(score * 1_000) / 1_000;
}

/** The slices of a recording whose chapters are called as sessions are; a slice ends where the next begins. */
function matchChapters(
  byTitle: ReadonlyMap<string, string>,
  { id, chapters }: FreeRecording,
): SessionMatch[] {
  const starts = chapters.flatMap(({ start, title }) => {
    const session = byTitle.get(fold(title));
    return session === undefined ? [] : [{ session, start }];
  });
  const once = new Set(starts.map(({ session }) => session)).size === starts.length;
  if (!once) return [];
  return starts.map(({ session, start }, index) => {
    const next = starts[index + 1];
    return {
      video: id,
      session,
      score: 1,
      start,
      ...(next && { end: next.start }),
    };
  });
}
