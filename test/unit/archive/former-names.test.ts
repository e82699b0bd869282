import { expect, test } from 'vitest';
import { checkArchive } from '../../../src/domain/checks/check-archive.ts';
import { buildArchive } from '../../../src/domain/archive/build-archive.ts';
import { withheldPhotos } from '../../../src/domain/photos/withheld-photos.ts';
import { aliasAddresses } from '../../../src/site/person/people-list.ts';
import { archiveOf, makeSources } from './make-sources.ts';

const bea = { id: 'bea-sand', name: 'Bea Sand', formerly: ['Bert Sand'] };

test('a title that says a former name is that person’s talk, under the present name', () => {
  const { talks, people } = archiveOf({
    people: [bea],
    events: [
      {
        videos: [
          {
            id: 'aaaaaaaaaaa',
            rawTitle: 'Rivers - BERT SAND, Millpond',
            chapters: [{ start: 0, title: 'Bert Sand begins' }],
          },
        ],
      },
    ],
  });
  expect(talks[0]).toMatchObject({
    title: 'Rivers',
    speakers: [{ personId: 'bea-sand', as: 'Bea Sand', affiliation: 'Millpond' }],
    chapters: [{ start: 0, title: 'Bea Sand begins' }],
  });
  expect(people.map(({ id }) => id)).toEqual(['bea-sand']);
  expect(JSON.stringify(people)).not.toContain('Bert');
});

test('a title nobody has taken apart says the present name, and so does its address', () => {
  const { talks } = archiveOf({
    people: [bea],
    events: [{ videos: [{ id: 'aaaaaaaaaaa', rawTitle: 'An evening with Bert Sand on rivers' }] }],
  });
  expect(talks[0]).toMatchObject({
    title: 'An evening with Bea Sand on rivers',
    slug: 'an-evening-with-bea-sand-on-rivers',
  });
});

test.each([
  ['the id of today', 'bea-sand', 'bea-sand'],
  ['the id of then in the schedule', 'bea-sand', 'bert-sand'],
  ['the id of then in people.yaml', 'bert-sand', 'bert-sand'],
  ['the id of then in people.yaml and that of today in the schedule', 'bert-sand', 'bea-sand'],
])('%s means the person, whose page has the present name’s address', (_, id, person) => {
  const sources = makeSources({
    people: [{ ...bea, id }],
    events: [
      {
        event: { team: [{ person, role: 'Chair' }] },
        sessions: [{ id: 'one', title: 'One', speakers: [{ person, as: 'Bert Sand' }] }],
        photos: [{ id: 'stage', people: [person] }],
      },
    ],
  });
  const archive = buildArchive(sources);
  expect(archive.people).toMatchObject([
    { id: 'bea-sand', talkIds: ['brookcon-2031/one'], photoIds: ['brookcon-2031/stage'] },
  ]);
  expect(archive.talks[0]?.speakers).toMatchObject([{ personId: 'bea-sand', as: 'Bea Sand' }]);
  expect(archive.events[0]?.team).toEqual([{ person: 'bea-sand', role: 'Chair' }]);
  expect(aliasAddresses(archive).map(({ alias, person: to }) => [alias, to.id])).toEqual([
    ['bert-sand', 'bea-sand'],
  ]);
  const rules = checkArchive(sources, archive).map(({ rule }) => rule);
  expect(rules.filter((rule) => rule !== 'photo-credit')).toEqual([]);
});

test('no photo of somebody unwilling is kept, whichever id it is tagged with', () => {
  const sources = makeSources({
    people: [{ ...bea, photoConsent: 'no' }],
    events: [{ photos: [{ id: 'stage', people: ['bert-sand'] }] }],
  });
  const [event] = sources.events;
  expect([...withheldPhotos(event?.photos ?? [], sources.people)]).toEqual(['stage']);
  expect(buildArchive(sources)).toMatchObject({ photos: [], people: [] });
});

test('a pinned address that says a former name leads to one that does not, and takes no other’s', () => {
  const { talks } = archiveOf({
    people: [bea],
    events: [
      {
        sessions: [
          { id: 'one', title: 'One' },
          { id: 'two', title: 'Two' },
        ],
        pins: { one: { slug: 'bert-sand-speaks' }, two: { slug: 'bea-sand-speaks' } },
      },
    ],
  });
  expect(talks.map(({ slug, formerSlugs }) => [slug, formerSlugs])).toEqual([
    ['bea-sand-speaks-2', ['bert-sand-speaks']],
    ['bea-sand-speaks', []],
  ]);
});

test('another spelling that says a former name finds the person and is not published', () => {
  const { people, talks } = archiveOf({
    people: [{ ...bea, aliases: ['Dr. Bert Sand', 'B. Sand'], shownAs: ['Bert Sand'] }],
    events: [{ videos: [{ id: 'aaaaaaaaaaa', rawTitle: 'Rivers - Dr. Bert Sand, Millpond' }] }],
  });
  expect(people).toMatchObject([{ id: 'bea-sand', aliases: ['B. Sand'], shownAs: [] }]);
  expect(talks[0]?.speakers).toMatchObject([{ personId: 'bea-sand' }]);
});

test('spellings that may be shown are found like the others', () => {
  const { people } = archiveOf({
    people: [{ id: 'bea-sand', name: 'Bea Sand', aliases: ['B. Sand'], shownAs: ['Bébé Sand'] }],
    events: [{ videos: [{ id: 'aaaaaaaaaaa', rawTitle: 'Rivers - Bebe Sand, Millpond' }] }],
  });
  expect(people).toMatchObject([{ id: 'bea-sand', aliases: ['B. Sand', 'Bébé Sand'] }]);
});

test('whoever has no shown talk, photo or team role is not published', () => {
  const person = (id: string) => ({ id, name: id.toUpperCase() });
  const { people, movedPeople, personById } = archiveOf({
    people: ['talk', 'hidden-talk', 'photo', 'hidden-photo', 'team', 'hidden-team', 'nothing'].map(
      person,
    ),
    events: [
      {
        event: { team: [{ person: 'team', role: 'Chair' }] },
        sessions: [
          { id: 'one', title: 'One', speakers: [{ person: 'talk' }] },
          { id: 'two', title: 'Two', speakers: [{ person: 'hidden-talk' }], hidden: true },
        ],
        photos: [
          { id: 'stage', people: ['photo'] },
          { id: 'stairs', people: ['hidden-photo'], hidden: true },
        ],
      },
      {
        id: 'secret',
        event: { hidden: true, team: [{ person: 'hidden-team', role: 'Chair' }] },
        sessions: [{ id: 'three', title: 'Three', speakers: [{ person: 'nothing' }] }],
      },
    ],
  });
  expect(people.map(({ id }) => id)).toEqual(['talk', 'photo', 'team']);
  expect([...personById.keys()]).toEqual(['talk', 'photo', 'team']);
  expect([...movedPeople]).toEqual([]);
});

test.each([
  ['a title', { sessions: [{ id: 'one', title: 'Bert Sand on rivers' }] }, 'title'],
  [
    'an abstract',
    { sessions: [{ id: 'one', title: 'One', abstract: 'With BERT SAND.' }] },
    'abstract',
  ],
  [
    'a chapter',
    { sessions: [{ id: 'one', title: 'One', chapters: [{ start: 0, title: 'Bert Sand' }] }] },
    'title',
  ],
  [
    'a correction',
    {
      videos: [{ id: 'aaaaaaaaaaa' }],
      corrections: [{ video: 'aaaaaaaaaaa', say: { title: 'Bert Sand' } }],
    },
    'title',
  ],
  ['a photo’s caption', { photos: [{ id: 'stage', caption: 'Bert Sand' }] }, 'caption'],
  ['an event’s summary', { event: { summary: 'Led by Bert Sand.' } }, 'summary'],
] as const)('check names a former name that stands in %s a person wrote', (_, files, field) => {
  const sources = makeSources({ people: [bea], events: [structuredClone(files) as object] });
  const found = checkArchive(sources, buildArchive(sources)).filter(
    ({ rule }) => rule === 'former-name',
  );
  expect(found).toMatchObject([{ severity: 'warning', expected: 'Bea Sand' }]);
  expect(found[0]?.path.at(-1)).toBe(field);
});

test('what is hidden, says why or is the name itself is not named', () => {
  const sources = makeSources({
    people: [{ ...bea, misheard: ['Bird Sand'] }],
    events: [
      {
        sessions: [{ id: 'one', title: 'Bert Sand on rivers', hidden: true }],
        photos: [{ id: 'stage', why: 'Bert Sand asked', people: ['bert-sand'] }],
      },
    ],
  });
  const problems = checkArchive(sources, buildArchive(sources));
  expect(problems.filter(({ rule }) => rule === 'former-name')).toEqual([]);
});
