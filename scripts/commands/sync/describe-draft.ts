import type { EventDraft } from '../../../src/domain/sync/draft/draft-event.ts';
import type { FetchedPlaylist } from '../../../src/domain/sync/fetched-playlist.ts';
import type { SyncPlan } from '../../../src/domain/sync/plan-sync.ts';
import { forArchive } from '../../for-archive.ts';
import type { HumanTask } from './needs-human.ts';

export interface DraftedEvent {
  readonly id: string;
  readonly root: string;
  readonly draft: EventDraft;
  readonly plan: SyncPlan;
  readonly playlist: FetchedPlaylist;
  readonly dryRun: boolean;
}

const SHOWN = 25;

/** What was made, in plain words, and what to do next. */
export function describeDraft(
  { id, root, draft, plan, playlist, dryRun }: DraftedEvent,
  tasks: readonly HumanTask[],
): string[] {
  const { event, newPeople, knownPeople } = draft;
  const names = (people: readonly { name: string }[]) => people.map(({ name }) => name).join(', ');
  const folder = `${root}/events/${id}`;
  const nameless = plan.changes.filter(({ kind }) => kind === 'nameless');
  return [
    `${event.name}, ${daysInWords(event)}`,
    ...(draft.like === undefined
      ? []
      : [
          `  as ${draft.like}: time zone ${event.timeZone}${event.language === undefined ? '' : `, language ${event.language}`}, hue ${event.hue}`,
        ]),
    `  talks: ${plan.talks.length}`,
    ...plan.talks.slice(0, SHOWN).map(({ title, kind, speakers }) => {
      const who = speakers.map(({ as, affiliation }) =>
        affiliation === undefined ? as : `${as} (${affiliation})`,
      );
      return `    ${kind === 'talk' ? '' : `[${kind}] `}${title}${who.length > 0 ? ` — ${who.join(', ')}` : ''}`;
    }),
    ...(plan.talks.length > SHOWN ? [`    … and ${plan.talks.length - SHOWN} more`] : []),
    ...(knownPeople.length > 0 ? [`  people known already: ${names(knownPeople)}`] : []),
    ...(newPeople.length > 0 ? [`  people new to the archive: ${names(newPeople)}`] : []),
    ...playlist.lacks.map((lack) => `  the playlist’s source: ${lack}`),
    ...(nameless.length > 0
      ? [`  private or deleted, not taken in: ${nameless.map(({ videoId }) => videoId).join(', ')}`]
      : []),
    ...(tasks.length > 0 ? [`  needs a human: ${tasks.length}`] : []),
    ...tasks
      .slice(0, SHOWN)
      .map(({ file, line, message, remedy, otherwise }) =>
        [`    ${file}:${line}  ${message}`, remedy, ...(otherwise ? [otherwise] : [])].join(
          '\n      ',
        ),
      ),
    dryRun
      ? `Nothing was written: this was a dry run of ${folder}.`
      : forArchive(
          `Made ${folder}. Look at event.yaml first; npm run check says what does not fit.`,
          root,
        ),
  ].map((line) => line.replace(/[^\P{Cc}\n]+/gu, ' '));
}

function daysInWords({ start, end = start, guessed }: EventDraft['event']): string {
  if (start === undefined) return 'day not known';
  const days = start === end ? start : `${start} to ${end}`;
  return `${days} (${guessed.includes('start') ? 'guessed' : 'the day is not known'})`;
}

/** The same for programs. */
export function draftAsJson({ id, root, draft, plan, playlist, dryRun }: DraftedEvent): object {
  return {
    id,
    folder: `${root}/events/${id}`,
    dryRun,
    ...draft,
    talks: plan.talks.map(({ key, slug, title, kind, speakers, confidence }) => {
      return { key, slug, title, kind, speakers, confidence };
    }),
    source: playlist.source,
    lacks: playlist.lacks,
    units: playlist.units,
  };
}
