import type { Archive } from '../../model/archive.ts';
import { buildArchive } from '../../archive/build-archive.ts';
import { defined } from '../../archive/defined.ts';
import type { ArchiveSources, EventSources } from '../../model/sources.ts';
import { NO_ARCHIVE_PINS } from '../../schema/pins.ts';
import type { TalkCorrection } from '../../schema/corrections-file.ts';
import { isSureEnough } from '../../titles/sure-enough.ts';
import type { Problem } from '../problem.ts';
import { entriesOf } from '../references.ts';

/** A correction says something, and something that is not so without it. */
export function findIdleCorrections(sources: ArchiveSources): Problem[] {
  const uncorrected = withoutSayings(sources);
  return sources.events.flatMap((event) =>
    entriesOf(event, 'corrections.yaml', '', event.corrections).flatMap(
      ({ value, file, path }): Problem[] => {
        const target = value.talk ?? value.video ?? '';
        const base = { rule: 'idle-correction', severity: 'warning', file } as const;
        if (saysNothing(value)) {
          return [
            {
              ...base,
              severity: 'error',
              path,
              message: `The correction of ${target} says nothing.`,
              found: 'no say, session, replaces or hidden',
              expected: 'what is to be said instead',
              remedy: 'Write say: with a title, speakers…, or delete this correction.',
            },
          ];
        }
        const known = knownFields(value, event, sources, uncorrected);
        return known.fields.map((field) => ({
          ...base,
          path: [...path, 'say', field],
          message: `The ${field} of ${target} is already that.`,
          found: `what ${known.from} says as well`,
          expected: 'something else',
          remedy: `Delete this ${field}:, it corrects nothing.`,
        }));
      },
    ),
  );
}

function saysNothing(correction: TalkCorrection): boolean {
  const { say, session, replaces, hidden, notNeeded } = correction;
  return (
    session === undefined &&
    replaces === undefined &&
    hidden === undefined &&
    notNeeded === undefined &&
    Object.keys(say ?? {}).length === 0
  );
}

/** Recordings without a session as they would be called if no correction said anything. */
function withoutSayings(sources: ArchiveSources): Archive {
  const events = sources.events.filter(({ corrections }) =>
    corrections.some(({ video, say }) => video !== undefined && say !== undefined),
  );
  return buildArchive(
    {
      ...sources,
      pins: NO_ARCHIVE_PINS,
      events: events.map((event) => ({
        ...event,
        corrections: event.corrections.map(({ video, talk, session, replaces }) =>
          defined({ video, talk, session, replaces }),
        ),
      })),
    },
    { withDescriptions: false },
  );
}

const comparable = ['title', 'kind', 'abstract', 'language', 'topics'] as const;
type Field = (typeof comparable)[number];

/** The fields a correction repeats, and who says them already. */
function knownFields(
  { say = {}, talk, video }: TalkCorrection,
  event: EventSources,
  { settings }: ArchiveSources,
  uncorrected: Archive,
): { readonly fields: readonly Field[]; readonly from: string } {
  const language = event.event.language ?? settings.language;
  const session = event.sessions.find(({ id }) => id === talk);
  const recording = uncorrected.talkById.get(`${event.id}/video:${video ?? ''}`);
  const known: Partial<Record<Field, unknown>> = session
    ? { language, kind: 'talk', ...session }
    : recording
      ? { ...recording, topics: undefined }
      : {};
  // An unsure guess is settled by who says the same.
  if (!session && recording && !isSureEnough(recording)) return { fields: [], from: '' };
  const isSame = (field: Field) =>
    say[field] !== undefined && String(say[field]) === String(known[field]);
  return {
    fields: comparable.filter(isSame),
    from: session ? `${event.folder}/schedule.yaml` : 'the recording',
  };
}
