import { expect, test } from 'vitest';
import { suggestTopics, withSpeech } from '../../../src/domain/topics/suggest-topics.ts';
import { archiveOf, type ArchiveFiles } from '../archive/make-sources.ts';

const titles = [
  'Multi-tenancy in small rivers',
  'Lessons from multitenancy',
  'Weirs without keepers',
  'Keepers of the long canal',
  'Ann Lee and the weir',
  'Sluices at night',
  'Ferries and their bells',
];
const archive = (more: Partial<ArchiveFiles> = {}) =>
  archiveOf({
    people: [{ id: 'ann-lee', name: 'Ann Lee' }],
    events: [
      {
        sessions: titles.map((title, at) => ({
          id: `talk-${at}`,
          title,
          speakers: [{ person: 'ann-lee' }],
        })),
      },
    ],
    ...more,
  });

test('spellings that differ by a blank, a hyphen or an s are one suggestion, with the talks it would file', () => {
  const found = suggestTopics(archive());
  expect(found).toContainEqual({
    id: 'multi-tenancy',
    name: 'Multi-tenancy',
    aliases: ['multitenancy'],
    talkIds: ['brookcon-2031/talk-0', 'brookcon-2031/talk-1'],
  });
  expect(found.find(({ id }) => id.startsWith('weir'))?.talkIds).toHaveLength(2);
});

test('what the vocabulary holds and what people are called is not suggested', () => {
  const found = suggestTopics(archive({ topics: [{ id: 'tenancy', name: 'Multitenancy' }] }));
  expect(found.map(({ id }) => id)).not.toContain('multi-tenancy');
  expect(found.flatMap(({ name }) => name)).not.toContain('Ann Lee');
});

test('a talk that says a suggestion often is filed too', () => {
  const { talks } = archive();
  const said = (id: string) => (id.endsWith('talk-5') ? 'weirs and weirs and more weirs' : '');
  const [weirs] = withSpeech(
    suggestTopics(archive()).filter(({ id }) => id.startsWith('weir')),
    talks,
    ({ id }) => [{ start: 0, text: said(id) }],
    3,
  );
  expect(weirs?.talkIds).toContain('brookcon-2031/talk-5');
});
