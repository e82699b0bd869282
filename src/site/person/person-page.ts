import type { Archive, Event, Person, Photo, Talk } from '../../domain/model/archive.ts';
import { compareTalks } from '../talk/compare-talks.ts';
import { formatDay, yearOf } from '../words/dates.ts';
import { languageTexts, personTexts } from '../../texts/texts.ts';

/** Where somebody worked, from the first talk to the last that says so, as far as their years are known. */
export interface Workplace {
  readonly name: string;
  readonly years?: string;
}

/** A person's workplaces as their talks give them, the latest first. */
export function workplacesOf(person: Person, { talkById }: Archive): Workplace[] {
  const years = new Map<string, string[]>();
  for (const talk of talksOf(person, talkById)) {
    const { affiliation } = talk.speakers.find(({ personId }) => personId === person.id) ?? {};
    if (affiliation === undefined) continue;
    const known = years.get(affiliation);
    const year = talk.day === undefined ? [] : [yearOf(talk.day)];
    if (known) known.push(...year);
    else years.set(affiliation, year);
  }
  return [...years].map(([name, own]) => {
    const last = own[0];
    const first = own.at(-1);
    if (last === undefined) return { name };
    return { name, years: first === last ? last : `${first}–${last}` };
  });
}

/** A person's talks, newest first; those of one event in its order. */
export function talksOf(person: Person, talkById: ReadonlyMap<string, Talk>): Talk[] {
  const own = person.talkIds.flatMap((id) => talkById.get(id) ?? []);
  return own.sort(compareTalks);
}

export interface CoSpeaker {
  readonly person: Person;
  readonly talks: number;
}

/** Who shared a stage with a person, the most often first. */
export function coSpeakersOf(person: Person, { talkById, personById }: Archive): CoSpeaker[] {
  const times = new Map<string, number>();
  for (const { speakers } of talksOf(person, talkById)) {
    for (const { personId } of speakers) {
      if (personId !== person.id) times.set(personId, (times.get(personId) ?? 0) + 1);
    }
  }
  return [...times]
    .sort(([, a], [, b]) => b - a)
    .flatMap(([id, talks]) => {
      const found = personById.get(id);
      return found ? [{ person: found, talks }] : [];
    });
}

/**
 * The photos a person is in, as somebody said, and apart from them those of their talks that name others or
 * nobody. Whoever does not want to be shown has none of either.
 */
export function personPhotos(
  person: Person,
  { photoById, talkById }: Archive,
): { readonly tagged: Photo[]; readonly onStage: Photo[] } {
  const find = (ids: readonly string[]) => ids.flatMap((id) => photoById.get(id) ?? []);
  const own = talksOf(person, talkById).flatMap(({ photoIds }) => find(photoIds));
  return {
    tagged: find(person.photoIds),
    onStage:
      person.photoConsent === 'no'
        ? []
        : own.filter(({ personIds }) => !personIds.includes(person.id)),
  };
}

export interface TeamRole {
  readonly event: Event;
  readonly role: string;
}

/** What everyone did in the teams of the events, by person. */
export function teamRoles({ events }: Archive): ReadonlyMap<string, readonly TeamRole[]> {
  const entries = events.flatMap((event) =>
    event.team.map(({ person, role }) => ({ person, event, role })),
  );
  return Map.groupBy(entries, ({ person }) => person);
}

/** The spellings somebody has said may stand beside the name; the others only find the person. */
export const shownSpellings = ({ name, shownAs }: Person): string[] =>
  [...new Set(shownAs)].filter((spelling) => spelling !== name);

/** A person's own pages elsewhere. */
export function personLinks({ links }: Person): { readonly label: string; readonly url: string }[] {
  const { website, github, x, mastodon, bluesky, linkedin } = links;
  const handle = (text: string) => encodeURIComponent(text.replace(/^@/, ''));
  return [
    website !== undefined && { label: personTexts.website, url: website },
    github !== undefined && {
      label: personTexts.places.github,
      url: `https://github.com/${handle(github)}`,
    },
    x !== undefined && { label: personTexts.places.x, url: `https://x.com/${handle(x)}` },
    mastodon !== undefined && { label: personTexts.places.mastodon, url: mastodon },
    bluesky !== undefined && {
      label: personTexts.places.bluesky,
      url: `https://bsky.app/profile/${handle(bluesky)}`,
    },
    linkedin !== undefined && {
      label: personTexts.places.linkedin,
      url: `https://www.linkedin.com/in/${handle(linkedin)}/`,
    },
  ].filter((link) => link !== false);
}

/** One sentence about a person for search engines and link previews. */
export function personDescription(person: Person, { talkById, eventById }: Archive): string {
  const talks = talksOf(person, talkById);
  const latest = talks[0];
  if (!latest) return personTexts.inArchive(person.name);
  const event = eventById.get(latest.eventId)?.name ?? '';
  return personTexts.description({
    name: person.name,
    talks: talks.length,
    latest: latest.title,
    where: [event, latest.day && formatDay(latest.day)].filter(Boolean).join(languageTexts.comma),
  });
}
