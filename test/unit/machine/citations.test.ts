import { expect, test } from 'vitest';
import { citeTalk } from '../../../src/site/machine/citation/cite-talk.ts';
import { writeBibtex } from '../../../src/site/machine/citation/write-bibtex.ts';
import { archiveOf } from '../archive/make-sources.ts';
import { machineContext } from './machine-archives.ts';

function cited(session: Record<string, unknown>) {
  const archive = archiveOf({
    people: [
      { id: 'ada-marsh', name: 'Ada Marsh' },
      { id: 'bo', name: 'Bo van der Reed' },
    ],
    events: [
      {
        event: { venue: { city: 'Graz', country: 'Austria' } },
        sessions: [
          {
            id: 'rivers',
            title: 'Rivers',
            recorded: false,
            speakers: [{ person: 'ada-marsh' }, { person: 'bo' }],
            ...session,
          },
        ],
      },
    ],
  });
  const [talk] = archive.talks;
  if (!talk) throw new Error('no talk');
  return citeTalk(talk, machineContext(archive));
}

test('a talk is cited by who, what, where, when and its address', () => {
  const { text, bibtex, csl } = cited({ start: '2031-05-14T09:10' });
  const page = 'https://talks.example/kept/events/brookcon-2031/talks/rivers/';
  expect(text).toBe(
    `Ada Marsh and Bo van der Reed: “Rivers”. Talk at BrookCon 2031, Graz, Austria, 14 May 2031. ${page}`,
  );
  expect(bibtex).toBe(
    [
      '@misc{brookcon-2031-rivers,',
      '  author = {{Ada Marsh} and {Bo van der Reed}},',
      '  title = {{Rivers}},',
      '  howpublished = {Talk at BrookCon 2031},',
      '  address = {Graz, Austria},',
      '  year = {2031},',
      '  month = may,',
      '  date = {2031-05-14},',
      '  language = {en},',
      `  url = {${page}},`,
      '}',
    ].join('\n'),
  );
  expect(JSON.parse(csl)).toEqual({
    id: 'brookcon-2031-rivers',
    type: 'speech',
    title: 'Rivers',
    author: [{ literal: 'Ada Marsh' }, { literal: 'Bo van der Reed' }],
    genre: 'Talk',
    URL: page,
    language: 'en',
    'event-title': 'BrookCon 2031',
    'event-place': 'Graz, Austria',
    issued: { 'date-parts': [[2031, 5, 14]] },
  });
});

test('of a day only as much is cited as is known, and nobody is made up', () => {
  const month = cited({ start: '2031-05', speakers: [] });
  expect(month.bibtex).toMatch(/year = \{2031\},\n {2}month = may,\n {2}date = \{2031-05\}/);
  expect(month.bibtex).not.toContain('author');
  expect(JSON.parse(month.csl)).toMatchObject({
    author: [],
    issued: { 'date-parts': [[2031, 5]] },
  });
  const never = cited({});
  expect(never.bibtex).toContain('date = {2031-05}');
});

test.each([
  ['100 % of C# & R_2', '100 \\% of C\\# \\& R\\_2'],
  ['\\input{x} $y$', '\\textbackslash{}input\\{x\\} \\$y\\$'],
  ['a~b^c', 'a\\textasciitilde{}b\\textasciicircum{}c'],
  ['Płotka 佐伯', 'Płotka 佐伯'],
  ['}, author = {Eve', '\\}, author = \\{Eve'],
  ['half \ud83d', 'half \ufffd'],
])('BibTeX prints %j as it is', (text, tex) => {
  const entry = writeBibtex('k', {
    author: [text],
    title: text,
    howpublished: text,
    address: undefined,
    date: undefined,
    url: 'https://talks.example/{a}/',
    language: 'en',
  });
  expect(entry).toContain(`  title = {{${tex}}},`);
  expect(entry).toContain(`  author = {{${tex}}},`);
  expect(entry.replace(/\\[{}]/g, '').split('{')).toHaveLength(
    entry.replace(/\\[{}]/g, '').split('}').length,
  );
});
