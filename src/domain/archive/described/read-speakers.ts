import type { DescribedSpeaker } from '../../descriptions/described-talk.ts';
import { fold } from '../../text/fold.ts';
import type { ParsedTitle } from '../../titles/parsed-title.ts';
import { isSureEnough } from '../../titles/sure-enough.ts';

/** The people programs read, where from, and whether title and description disagree on them. */
export interface ReadSpeakers {
  readonly speakers: readonly DescribedSpeaker[];
  readonly origin: 'programme' | 'described' | 'parsed';
  readonly contradicts: boolean;
}

/** Somebody as a programme bills them. */
interface BilledSpeaker {
  readonly name: string;
  readonly affiliation?: string | undefined;
}

/**
 * Who speaks: whom the programme names. Else by title and description: the people of a sure title, and with
 * them those whom a description bills besides all of them; else the described ones. A workplace may come from
 * either.
 */
export function readSpeakers(
  parsed: ParsedTitle | undefined,
  described: readonly DescribedSpeaker[] = [],
  planned: readonly BilledSpeaker[] = [],
): ReadSpeakers {
  if (planned.length > 0) {
    const speakers = planned.map(({ name, affiliation }) => ({
      name,
      ...(affiliation !== undefined && { affiliation }),
    }));
    return { speakers, origin: 'programme', contradicts: false };
  }
  const titled = parsed?.speakers ?? [];
  if (described.length === 0) return { speakers: titled, origin: 'parsed', contradicts: false };
  const billed = new Map(described.map((speaker) => [fold(speaker.name), speaker]));
  const agreed = titled.filter(({ name }) => billed.has(fold(name)));
  const sure = parsed !== undefined && isSureEnough(parsed);
  if (titled.length > 0 && sure && agreed.length < titled.length) {
    const speakers = titled.map((speaker) => employedBy(speaker, billed.get(fold(speaker.name))));
    return { speakers, origin: 'parsed', contradicts: agreed.length === 0 };
  }
  const inTitle = new Map(titled.map((speaker) => [fold(speaker.name), speaker]));
  const speakers = described.map((speaker) => {
    const same = inTitle.get(fold(speaker.name));
    return same ? employedBy(same, speaker) : speaker;
  });
  return { speakers, origin: 'described', contradicts: false };
}

function employedBy(
  speaker: DescribedSpeaker,
  other: DescribedSpeaker | undefined,
): DescribedSpeaker {
  const affiliation = speaker.affiliation ?? other?.affiliation;
  return affiliation === undefined ? speaker : { ...speaker, affiliation };
}
