import { expect, test } from 'vitest';
import type { Archive } from '../../../src/domain/model/archive.ts';
import { buildArchive } from '../../../src/domain/archive/build-archive.ts';
import { checkArchive } from '../../../src/domain/checks/check-archive.ts';
import { spokenNames } from '../../../src/domain/captions/archive-glossary.ts';
import { renameInCues } from '../../../src/domain/people/rename-in-cues.ts';
import { fold } from '../../../src/domain/text/fold.ts';
import { listFiles } from '../../../src/site/talk/list-files.ts';
import { aliasAddresses, peopleByName } from '../../../src/site/person/people-list.ts';
import {
  coSpeakersOf,
  personDescription,
  teamRoles,
} from '../../../src/site/person/person-page.ts';
import { photoCard } from '../../../src/site/photo/photo-card.ts';
import { createPictures } from '../../../src/site/picture/pictures.ts';
import { playerFacts } from '../../../src/site/talk/player-facts.ts';
import { entityRecords } from '../../../src/site/search/entity-records.ts';
import { spellings } from '../../../src/site/search/spellings.ts';
import { suggestedAddresses } from '../../../src/site/address/suggested-addresses.ts';
import { talkCard } from '../../../src/site/talk/talk-card.ts';
import { talkDescription, talkDetails, talkPeople } from '../../../src/site/talk/talk-page.ts';
import { createUrls } from '../../../src/site/address/urls.ts';
import { citeTalk } from '../../../src/site/machine/citation/cite-talk.ts';
import { machineFiles } from '../../../src/site/machine/machine-files.ts';
import { dataBlock } from '../../../src/site/machine/structured/data-block.ts';
import { eventData } from '../../../src/site/machine/structured/event-data.ts';
import { personData } from '../../../src/site/machine/structured/person-data.ts';
import { photoData } from '../../../src/site/machine/structured/photo-data.ts';
import { talkData } from '../../../src/site/machine/structured/talk-data.ts';
import { machineContext } from '../machine/machine-archives.ts';
import { generateNamedArchive, type NamedArchive } from '../../generate/named-archive.ts';
import { makeSources } from '../archive/make-sources.ts';

const urls = createUrls('/');

/** All that pages, lists, search and programs are given to print, but for the paths of redirects. */
function published(archive: Archive, made: NamedArchive): string {
  const site = { archive, urls, pictures: createPictures(urls) };
  const { talks, people, photos, events } = archive;
  const withoutPaths = (key: string, value: unknown) =>
    key === 'rawTitle' || key === 'formerSlugs' ? undefined : value;
  const said = talks.flatMap(({ eventId, recordings }) =>
    (made.events.find(({ id }) => id === eventId)?.cues[recordings[0]?.videoId ?? ''] ?? []).map(
      ([voice, text]) => ({ text, ...(voice !== undefined && { voice }) }),
    ),
  );
  return JSON.stringify(
    [
      { talks, people, photos, events, topics: archive.topics },
      entityRecords(archive),
      spellings(archive),
      listFiles(site),
      suggestedAddresses(site.archive, site.urls),
      peopleByName(people),
      aliasAddresses(archive).map(({ person }) => person),
      [...teamRoles(archive)],
      people.map((person) => [personDescription(person, archive), coSpeakersOf(person, archive)]),
      photos.map((photo) => photoCard(photo, site)),
      talks.map((talk) => [
        talkPeople(talk, site),
        talkDetails(talk, site),
        talkDescription(talk, site),
        talkCard(talk, site),
        playerFacts(talk, [], site),
      ]),
      renameInCues(said, spokenNames(archive)),
      forMachines(archive),
    ],
    withoutPaths,
  );
}

/** All that is written for programs, addresses left out: redirects may hold a name left behind. */
function forMachines(archive: Archive): string[] {
  const context = machineContext(archive, '/');
  const files = machineFiles(context, { apart: () => [], cues: () => [] });
  const things = [
    ...archive.talks.flatMap((talk) => talkData(talk, context)),
    ...archive.events.map((event) => eventData(event, context)),
    ...archive.people.map((person) => personData(person, context)),
    ...archive.photos.map((photo) => photoData(photo, context)),
  ].filter((thing) => thing !== undefined);
  const cited = archive.talks.map((talk) => Object.values(citeTalk(talk, context)).join(' '));
  return [...files.map(({ text }) => text()), dataBlock(things), ...cited];
}

const tens = Array.from({ length: 20 }, (_, ten) => ({ first: ten * 10 + 1, last: ten * 10 + 10 }));

test.each(tens)('in made-up archives $first to $last nobody else is named', ({ first, last }) => {
  for (let seed = first; seed <= last; seed += 1) {
    const made = generateNamedArchive(seed);
    const sources = makeSources(made);
    const archive = buildArchive(sources);
    const words = new Set(fold(published(archive, made)).split(' '));
    const joined = [...words].join(' ');
    const found = made.forbidden.filter((word) => joined.includes(fold(word)));
    expect({ seed, found }).toEqual({ seed, found: [] });
    const missing = made.expected.filter((word) => !words.has(fold(word)));
    expect({ seed, missing }).toEqual({ seed, missing: [] });
    const errors = checkArchive(sources, archive).filter(({ severity }) => severity === 'error');
    expect({ seed, errors }).toEqual({ seed, errors: [] });
  }
});
