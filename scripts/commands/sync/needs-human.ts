import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EventSources } from '../../../src/domain/model/sources.ts';
import { plannedSessions } from '../../../src/domain/planned/planned-sessions.ts';
import type { SyncPlan } from '../../../src/domain/sync/plan-sync.ts';
import { acceptCommand } from '../../../src/domain/status/accept-command.ts';
import { isSureEnough } from '../../../src/domain/titles/sure-enough.ts';
import { readSourceFile } from '../../../src/store/source-file.ts';
import { forArchive } from '../../for-archive.ts';

/** Something only a person knows, and where they say it. */
export interface HumanTask {
  /** With the archive's folder in front. */
  readonly file: string;
  readonly line: number;
  readonly message: string;
  /** What to write there, or the command that does it. */
  readonly remedy: string;
  /** The command for when it is not so. */
  readonly otherwise?: string;
}

/** What a person should look at after a sync, with the file and line to edit. */
export function tasksForHumans(root: string, event: EventSources, plan: SyncPlan): HumanTask[] {
  return [
    ...guessedFields(root, event),
    ...proposals(root, event, plan),
    ...waitingSessions(root, event, plan),
    ...unsureTitles(root, event, plan),
  ].map((task) => ({ ...task, file: join(root, task.file) }));
}

function guessedFields(root: string, { folder, event }: EventSources): HumanTask[] {
  const file = `${folder}/event.yaml`;
  if (event.guessed.length === 0) return [];
  return [
    {
      file,
      line: lineOf(root, file, ['guessed']),
      message: `Guessed and nobody has looked at it yet: ${event.guessed.join(', ')}.`,
      remedy: 'Correct them and delete their names from “guessed”.',
    },
  ];
}

function proposals(root: string, event: EventSources, plan: SyncPlan): HumanTask[] {
  const corrections = endOf(root, `${event.folder}/corrections.yaml`);
  const titleOf = new Map(plan.synced.videos.map(({ id, rawTitle }) => [id, rawTitle]));
  return [
    ...plan.reuploads.map(({ videoId, replaces, title, earlier }) => ({
      ...corrections,
      message: `“${title}” (${videoId}) looks like another upload of ${replaces}, which is ${earlier}.`,
      ...answers(root, acceptCommand(event.id, videoId, { replaces })),
    })),
    ...plan.matched.doubtful.map(({ video, session, score, start, end }) => ({
      ...corrections,
      message: `“${titleOf.get(video) ?? video}” (${video}) may be the session ${session} (${Math.round(score * 100)} %).`,
      ...answers(root, acceptCommand(event.id, video, { session, start, end })),
    })),
  ];
}

/** The command that says yes, and the one that says no. */
const answers = (root: string, command: string) => ({
  remedy: forArchive(command, root),
  otherwise: forArchive(`${command} --decline`, root),
});

function waitingSessions(root: string, event: EventSources, plan: SyncPlan): HumanTask[] {
  const proposed = new Set(plan.matched.doubtful.map(({ session }) => session));
  const file = `${event.folder}/schedule.yaml`;
  const waiting = new Set(
    plan.talks.filter(({ state }) => state.is === 'not-published').map(({ key }) => key),
  );
  const planned = plannedOnly(root, event, plan, { waiting, proposed });
  const written = event.sessions.flatMap(({ id, title }, index) =>
    waiting.has(id) && !proposed.has(id)
      ? [
          {
            file,
            line: lineOf(root, file, ['sessions', index]),
            message: `No recording of “${title}” was found.`,
            remedy: 'Name it under recordings, or write recorded: false if there is none.',
          },
        ]
      : [],
  );
  return [...written, ...planned];
}

/** Sessions only the programme names that no recording was found for, once there are recordings at all. */
function plannedOnly(
  root: string,
  event: EventSources,
  plan: SyncPlan,
  { waiting, proposed }: Record<'waiting' | 'proposed', ReadonlySet<string>>,
): HumanTask[] {
  if (plan.synced.videos.length === 0) return [];
  const corrections = endOf(root, `${event.folder}/corrections.yaml`);
  return plannedSessions(event)
    .filter(({ key, hand }) => !hand && waiting.has(key) && !proposed.has(key))
    .map(({ key, title }) => ({
      ...corrections,
      message: `No recording of “${title}” was found.`,
      remedy: `- { video: …, session: ${key} }`,
    }));
}

function unsureTitles(root: string, event: EventSources, plan: SyncPlan): HumanTask[] {
  const corrections = endOf(root, `${event.folder}/corrections.yaml`);
  return plan.talks.flatMap((talk) => {
    const { key, rawTitle, origins } = talk;
    if (isSureEnough(talk)) return [];
    if (origins.speakers === 'correction' || rawTitle === undefined) return [];
    const video = key.replace(/^video:/, '');
    return [
      {
        ...corrections,
        message: `Who speaks in “${rawTitle}” (${video}) is not clear.`,
        remedy: `- { video: ${video}, say: { title: …, speakers: [{ person: … }] } }`,
      },
    ];
  });
}

function lineOf(root: string, file: string, path: readonly (string | number)[]): number {
  return readSourceFile(root, file)?.locate(path).line ?? 1;
}

/** The line behind the last of a file, where an entry is added; the first of one that does not exist yet. */
function endOf(root: string, file: string): { file: string; line: number } {
  const path = join(root, file);
  const text = existsSync(path) ? readFileSync(path, 'utf8').trimEnd() : '';
  return { file, line: text === '' ? 1 : text.split('\n').length + 1 };
}
