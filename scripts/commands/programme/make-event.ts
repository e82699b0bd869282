import { basename } from 'node:path';
import type { ArchiveSources } from '../../../src/domain/model/sources.ts';
import { PeopleIndex } from '../../../src/domain/people/people-index.ts';
import type { Programme } from '../../../src/domain/programme/model/programme.ts';
import { draftOfProgramme } from '../../../src/domain/programme/sessions/draft-of-programme.ts';
import { refuseEmptied } from '../../../src/domain/programme/sessions/refuse-emptied.ts';
import { takeProgramme } from '../../../src/domain/programme/sessions/take-programme.ts';
import { PersonEntrySchema } from '../../../src/domain/schema/people-file.ts';
import { SlugSchema } from '../../../src/domain/schema/primitives.ts';
import { eventHue, type EventDraft } from '../../../src/domain/sync/draft/draft-event.ts';
import { slugify } from '../../../src/domain/text/slugify.ts';
import { UserError } from '../../../src/domain/user-error.ts';
import { ArchiveChange } from '../../adapters/archive-change/archive-change.ts';
import { sayAddresses } from '../../adapters/pin-addresses.ts';
import { draftFiles, refuseExisting, writeDraft } from '../sync/write-draft.ts';
import { forArchive } from '../../for-archive.ts';
import type { ProgrammeSource } from './open-source.ts';
import { describeColumns, describeOdd } from './report-programme.ts';
import { jsonText } from '../../json-text.ts';

export interface NewFromProgramme {
  readonly root: string;
  readonly from: string;
  readonly source: ProgrammeSource;
  /** The name in addresses; made of the event's where it is not chosen. */
  readonly id?: string | undefined;
  /** The event's playlist, where it is known already. */
  readonly playlistId?: string | undefined;
  readonly dryRun: boolean;
  readonly sources: ArchiveSources;
  readonly whileLocked: <Result>(work: () => Result) => Promise<Result>;
}

/** An event made from a programme. */
interface EventOfProgramme {
  readonly event: EventDraft['event'];
  /** What was made, for a person and for programs, as it stands in the archive `root`. */
  readonly tell: (root: string) => { readonly lines: readonly string[]; readonly json: object };
}

/** Makes an event's folder from its programme. */
export async function makeEventOfProgramme(request: NewFromProgramme): Promise<EventOfProgramme> {
  const { root, from, source, sources, playlistId, dryRun } = request;
  const fallback = basename(new URL(from, 'file:///').pathname)
    .replace(/\.\w{1,5}$/, '')
    .replaceAll(/[-_]+/g, ' ');
  const draft = draftOfProgramme(source.programme, decoded(fallback));
  const id = request.id ?? slugify(draft.name);
  if (!SlugSchema.safeParse(id).success) {
    throw new UserError('The event needs a name for its address.', {
      ...(id !== '' && { found: id.slice(0, 120) }),
      expected: 'lower-case letters, digits and single hyphens, like harbour-days-2024',
      remedy: 'Name it with --id.',
    });
  }
  refuseExisting(root, id);
  const { settings, events } = sources;
  const taken = takeProgramme(undefined, source.programme, {
    biographies: settings.publishBiographies,
  });
  refuseEmptied(undefined, taken.changes);
  const event: EventDraft['event'] = {
    ...draft,
    hue: eventHue(events.length),
    playlists: playlistId === undefined ? [] : [playlistId],
  };
  const newPeople = peopleToWrite(source.programme, sources);
  if (!dryRun) {
    await request.whileLocked(() => {
      refuseExisting(root, id);
      const change = new ArchiveChange(root, { asked: draftFiles(id) });
      const file = `events/${id}/synced/programme.json`;
      change.write(file, jsonText(taken.programme));
      writeDraft(change, id, { event, newPeople, knownPeople: [] });
      sayAddresses(change, [id]);
      change.commit();
    });
  }
  const days =
    draft.start === draft.end
      ? (draft.start ?? 'day not known')
      : `${draft.start ?? ''} to ${draft.end ?? ''}`;
  const sessions = taken.programme.sessions.map(({ id: key, title }) => ({ key, title }));
  const lines = [
    `${draft.name}, ${days}`,
    `  ${from}: taken for ${source.takenFor}`,
    ...describeColumns(source),
    `  sessions: ${sessions.length}`,
    ...describeOdd(taken),
    ...(newPeople.length > 0
      ? [`  people with other spellings or links: ${newPeople.length}`]
      : []),
    ...(draft.guessed.length > 0
      ? [`  guessed, look at it: ${draft.guessed.join(', ')} (${draft.timeZone})`]
      : []),
  ];
  return {
    event,
    tell(at) {
      const folder = `${at}/events/${id}`;
      const last = dryRun
        ? `Nothing was written: this was a dry run of ${folder}.`
        : forArchive(
            `Made ${folder}. Look at event.yaml first; npm run check says what does not fit.`,
            at,
          );
      return {
        lines: [...lines, last].map((line) => line.replace(/[\p{Cc}\p{Cf}]+/gu, ' ')),
        json: { id, folder, dryRun, takenFor: source.takenFor, event, sessions, odd: taken.odd },
      };
    },
  };
}

/** Those of whom the source knows more than the name, and the archive nothing. */
function peopleToWrite({ people = [] }: Programme, sources: ArchiveSources) {
  const entries = [...sources.people, ...sources.events.flatMap((event) => event.people)];
  const known = new PeopleIndex(entries);
  const taken = new Set(entries.flatMap(({ id, was }) => [id, ...was]));
  return people.flatMap(({ id, name, aliases, links }) => {
    const isNew = !taken.has(id) && ![name, ...aliases].some((one) => known.find(one));
    const says = aliases.length > 0 || Object.keys(links).length > 0;
    const entry = { id, name, ...(aliases.length > 0 && { aliases }), links };
    if (!isNew || !says || !PersonEntrySchema.safeParse(entry).success) return [];
    taken.add(id);
    return [entry];
  });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text).trim();
  } catch {
    return text.trim();
  }
}
