import type { EventSources } from '../../../src/domain/model/sources.ts';
import type { FetchedPlaylist } from '../../../src/domain/sync/fetched-playlist.ts';
import type { SyncPlan } from '../../../src/domain/sync/plan-sync.ts';
import type { SyncChange } from '../../../src/domain/sync/sync-change.ts';
import type { HumanTask } from './needs-human.ts';

/** What a sync of one event did, or with a dry run would do. */
export interface EventReport {
  readonly event: EventSources;
  readonly fetched: readonly FetchedPlaylist[];
  readonly plan: SyncPlan;
  readonly tasks: readonly HumanTask[];
  readonly pictures: {
    readonly wanted: number;
    readonly fetched: number;
    readonly failed: ReadonlyMap<string, string>;
  };
  /** Files written, relative to the event's `synced` folder. */
  readonly written: readonly string[];
}

const SHOWN = 25;

const HEADINGS: readonly [SyncChange['kind'], string][] = [
  ['new', 'new'],
  ['renamed', 'renamed on YouTube'],
  ['changed', 'other details changed'],
  ['back', 'back on YouTube'],
  ['gone', 'gone from YouTube (their pages stay)'],
  ['private', 'made private (their pages stay)'],
  ['left', 'taken out of the playlist, still on YouTube'],
  ['unconfirmed', 'listed, but YouTube says nothing about them (nothing changed)'],
  ['nameless', 'private or deleted before their titles were ever seen (not taken in)'],
];

/** The report in plain words, a line each. */
export function describeReport(report: EventReport, dryRun: boolean): string[] {
  const { event, fetched, plan, tasks, pictures, written } = report;
  const unchanged = plan.changes.filter(({ kind }) => kind === 'unchanged').length;
  return [
    `${event.event.name} (${event.id})`,
    ...fetched.flatMap(({ id, lacks, duplicates, videos }) => [
      ...(videos.length === 0 ? [`  playlist ${id}: it has no videos`] : []),
      ...lacks.map((lack) => `  playlist ${id}: ${lack}`),
      ...(duplicates.length > 0
        ? [`  playlist ${id}: twice in it, taken once: ${duplicates.join(', ')}`]
        : []),
    ]),
    ...HEADINGS.flatMap(([kind, heading]) =>
      section(heading, plan.changes.filter((change) => change.kind === kind).map(describeChange)),
    ),
    ...section(
      'matched with a session',
      plan.matched.added.map(({ video, session }) => `${video} is ${session}`),
    ),
    `  unchanged: ${unchanged}`,
    ...describePictures(pictures, dryRun),
    ...section('needs a human', tasks.flatMap(describeTask)),
    dryRun
      ? '  Nothing was written: this was a dry run.'
      : `  written: ${written.length === 0 ? 'nothing, all is up to date' : `${written.length} ${written.length === 1 ? 'file' : 'files'} in ${event.folder}/synced`}`,
  ];
}

function section(heading: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const more = lines.length - SHOWN;
  return [
    `  ${heading}: ${lines.length}`,
    ...lines.slice(0, SHOWN).map((line) => `    ${line}`),
    ...(more > 0 ? [`    … and ${more} more (--json names all)`] : []),
  ];
}

function describeChange({ kind, videoId, title, formerTitle, details }: SyncChange): string {
  if (kind === 'nameless') return videoId;
  if (details) return `${shown(title)} (${videoId}): ${details.join(', ')}`;
  return formerTitle === undefined
    ? `${shown(title)} (${videoId})`
    : `${shown(formerTitle)} → ${shown(title)} (${videoId})`;
}

function describeTask({ file, line, message, remedy, otherwise }: HumanTask): string[] {
  const no = otherwise === undefined ? '' : `\n      ${shown(otherwise)}`;
  return [`${file}:${line}  ${shown(message)}\n      ${shown(remedy)}${no}`];
}

function describePictures(pictures: EventReport['pictures'], dryRun: boolean): string[] {
  if (dryRun) return pictures.wanted > 0 ? [`  thumbnails to fetch: ${pictures.wanted}`] : [];
  return [
    ...(pictures.fetched > 0 ? [`  thumbnails fetched: ${pictures.fetched}`] : []),
    ...section(
      'thumbnails not fetched (tried again next time)',
      [...pictures.failed].map(([id, why]) => `${id}: ${why}`),
    ),
  ];
}

/** Foreign text without control characters, which could play tricks on a terminal. */
const shown = (text: string) => text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ');

/** The report for programs. */
export function reportAsJson(report: EventReport): object {
  const { event, fetched, plan, tasks, pictures, written } = report;
  return {
    event: event.id,
    playlists: fetched.map(({ id, title, source, videos, duplicates, complete, lacks, units }) => {
      return { id, title, source, videos: videos.length, duplicates, complete, lacks, units };
    }),
    changes: plan.changes.filter(({ kind }) => kind !== 'unchanged'),
    unchanged: plan.changes.filter(({ kind }) => kind === 'unchanged').length,
    matched: plan.matched.added,
    proposed: { matches: plan.matched.doubtful, reuploads: plan.reuploads },
    needsHuman: tasks,
    thumbnails: { ...pictures, failed: Object.fromEntries(pictures.failed) },
    written,
  };
}
