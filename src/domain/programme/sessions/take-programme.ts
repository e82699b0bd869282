import type { SyncedProgramme, SyncedSession } from '../../schema/synced-programme.ts';
import { slugify } from '../../text/slugify.ts';
import type { Programme, ProgrammeSession } from '../model/programme.ts';
import { findKnown } from './find-known.ts';
import { toSyncedSession } from './to-synced-session.ts';

/** What an import did to one session; `details` name what of it changed. */
export interface ProgrammeChange {
  readonly kind: 'new' | 'changed' | 'unchanged' | 'cancelled' | 'back';
  readonly id: string;
  readonly title: string;
  readonly formerTitle?: string;
  readonly details?: readonly string[];
}

export interface TakenProgramme {
  readonly programme: SyncedProgramme;
  readonly changes: readonly ProgrammeChange[];
  /** What did not fit and so was cut or left out, with the id of the session it is of. */
  readonly odd: readonly string[];
}

/**
 * What `synced/programme.json` says after a programme was read, and what that changes. A session keeps the id it has;
 * one that the programme names no longer is marked as cancelled and stays.
 */
export function takeProgramme(
  known: SyncedProgramme | undefined,
  read: Programme,
  options: { readonly biographies: boolean; readonly columns?: Readonly<Record<string, string>> },
): TakenProgramme {
  const before = known?.sessions ?? [];
  const matches = findKnown(read.sessions, before);
  const ids = new Set(before.map(({ id }) => id));
  const changes: ProgrammeChange[] = [];
  const odd: string[] = [];
  const held = read.sessions.flatMap((session, index) => {
    const old = matches[index];
    const id = old?.id ?? freeId(session, ids);
    const next = toSyncedSession(session, id, options.biographies, (what) =>
      odd.push(`${id}: ${what}`),
    );
    if (!next) {
      odd.push(`session ${index + 1}: left out, it has no title`);
      return [];
    }
    ids.add(next.id);
    changes.push(changeOf(old, next));
    return [next];
  });
  const named = new Set(held.map(({ id }) => id));
  const gone = before
    .filter(({ id }) => !named.has(id))
    .map((session): SyncedSession => ({ ...session, cancelled: true }));
  for (const { id, title } of gone) {
    const was = before.find((session) => session.id === id)?.cancelled === true;
    changes.push({ kind: was ? 'unchanged' : 'cancelled', id, title });
  }
  const columns = options.columns ?? known?.columns;
  return {
    programme: {
      format: read.format,
      ...(read.timeZone !== undefined && { timeZone: read.timeZone }),
      ...(columns && Object.keys(columns).length > 0 && { columns }),
      sessions: [...held, ...gone],
    },
    changes,
    odd,
  };
}

/** A new session's id: its title's words, else the source's id; with a number where another has it. */
function freeId({ title, id }: ProgrammeSession, taken: ReadonlySet<string>): string {
  const words = slugify(title) || slugify(id ?? '') || 'session';
  let free = words;
  for (let number = 2; taken.has(free); number += 1) free = `${words}-${number}`;
  return free;
}

function changeOf(old: SyncedSession | undefined, next: SyncedSession): ProgrammeChange {
  const { id, title } = next;
  if (!old) return { kind: 'new', id, title };
  if (old.cancelled === true) return { kind: 'back', id, title };
  const names = [
    ...new Set([...Object.keys(old), ...Object.keys(next)]),
  ] as (keyof SyncedSession)[];
  const details = names.filter((name) => JSON.stringify(old[name]) !== JSON.stringify(next[name]));
  if (details.length === 0) return { kind: 'unchanged', id, title };
  return {
    kind: 'changed',
    id,
    title,
    details,
    ...(old.title !== title && { formerTitle: old.title }),
  };
}
