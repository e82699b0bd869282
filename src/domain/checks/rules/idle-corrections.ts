import type { Archive, Talk } from '../../archive/archive.ts';
import { buildArchive } from '../../archive/build-archive.ts';
import { defined } from '../../archive/defined.ts';
import type { ArchiveSources, EventSources } from '../../archive/sources.ts';
import type { TalkCorrection } from '../../schema/corrections-file.ts';
import type { Problem } from '../problem.ts';
import { entriesOf } from '../references.ts';

/** A correction says something, and something that is not so without it. */
export function findIdleCorrections(sources: ArchiveSources): Problem[] {
  const events = sources.events.filter(({ corrections }) => corrections.length > 0);
  const uncorrected = withoutSayings(sources, events);
  return events.flatMap((event) =>
    entriesOf(event, 'corrections.yaml', '', event.corrections).flatMap(
      ({ value, file, path }): Problem[] => {
        const target = value.talk ?? value.video ?? '';
        if (saysNothing(value)) {
          return [
            {
              rule: 'idle-correction',
              severity: 'error',
              file,
              path,
              message: `The correction of ${target} says nothing.`,
              found: 'no say, session, replaces or hidden',
              expected: 'what is to be said instead',
              remedy: 'Write say: with a title, speakers…, or delete this correction.',
            },
          ];
        }
        const talk = uncorrected.talkById.get(
          `${event.id}/${value.talk ?? `video:${value.video ?? ''}`}`,
        );
        return repeatedFields(value, talk, event).map((field) => ({
          rule: 'idle-correction',
          severity: 'warning',
          file,
          path: [...path, 'say', field],
          message: `The ${field} of ${target} is already that.`,
          found: `what ${talk?.origins[field] === 'schedule' ? `${event.folder}/schedule.yaml` : 'the recording'} says as well`,
          expected: 'something else',
          remedy: `Delete this ${field}:, it corrects nothing.`,
        }));
      },
    ),
  );
}

function saysNothing({ say, session, replaces, hidden }: TalkCorrection): boolean {
  return (
    session === undefined &&
    replaces === undefined &&
    hidden === undefined &&
    Object.keys(say ?? {}).length === 0
  );
}

/** The archive as it would be if no correction said anything; what they hide and join stays. */
function withoutSayings(sources: ArchiveSources, events: readonly EventSources[]): Archive {
  return buildArchive({
    ...sources,
    events: events.map((event) => ({
      ...event,
      corrections: event.corrections.map(({ video, talk, session, replaces }) =>
        defined({ video, talk, session, replaces }),
      ),
    })),
  });
}

type Field = 'title' | 'kind' | 'abstract' | 'language' | 'topics';

function repeatedFields(
  { say = {} }: TalkCorrection,
  talk: Talk | undefined,
  event: EventSources,
): Field[] {
  if (!talk) return [];
  const topics = event.sessions.find(({ id }) => id === talk.key)?.topics ?? [];
  const known: Record<Field, string | undefined> = {
    title: talk.title,
    kind: talk.kind,
    abstract: talk.abstract,
    language: talk.language,
    topics: topics.join(' '),
  };
  const said: Record<Field, string | undefined> = {
    ...say,
    topics: say.topics?.join(' '),
  } as Record<Field, string | undefined>;
  return (Object.keys(known) as Field[]).filter(
    (field) => said[field] !== undefined && said[field] === known[field],
  );
}
