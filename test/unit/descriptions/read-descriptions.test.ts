import { expect, test } from 'vitest';
import { readDescriptions } from '../../../src/domain/descriptions/read-descriptions.ts';
import { parsePlaylistTitles } from '../../../src/domain/titles/parse-playlist-titles.ts';

const ABOUT =
  'Every lock on the old canal keeps a record of the water that went through it. This talk reads those records.';
const LIFE = 'Ann Lee is a software engineer at Harbour Labs and keeps bees.';

const foot = 'Follow us: https://twitter.com/weirconf\nRecorded at WeirConf, 11-13 April 2022.';

/** What is read of one description among three others of its playlist. */
function read(description: string, rawTitle = 'Reading the water') {
  const videos = [
    { id: 'one', rawTitle, description },
    ...['Tides', 'Sluices', 'Bridges'].map((title) => ({
      id: title,
      rawTitle: `${title} and what they do`,
      description: `${title} rise and fall, and nobody writes it down as they should.\n\n${foot}`,
    })),
  ];
  const playlistTitle = 'WeirConf 2022';
  const titles = parsePlaylistTitles(videos, { playlistTitle });
  const talk = readDescriptions(videos, {
    playlistTitle,
    titleOf: (id) => titles.get(id),
  }).get('one');
  if (!talk) throw new Error('the description was not read');
  return talk;
}

test.each([
  ['what repeats over the playlist', `${ABOUT}\n\n${foot}`],
  ['a biography under its heading', `${ABOUT}\n\nAbout the Speaker\n${LIFE}`],
  ['a biography without a heading', `${ABOUT}\n\n${LIFE}`],
  ['a biography by first name', `${ABOUT}\n\nAnn is a software engineer at Harbour Labs.`],
  ['a heading in two languages', `摘要 Abstract\n${ABOUT}\n\n講者介紹 About Speaker\n${LIFE}`],
  ['a chapter list', `${ABOUT}\n\n0:00 Weirs\n1:59 Locks\n14:05 Tides`],
  ['hashtags', `${ABOUT}\n\n#water #locks`],
  ['facts of a form', `Track: Rivers\n${ABOUT}`],
  ['an advert with an address', `${ABOUT}\n\nView the full programme at https://weir.example/all`],
  ['the title told again', `Reading the water\n\n${ABOUT}`],
  ['a billing', `By Ann Lee\n\n${ABOUT}`],
  ['names with institutions', `Ann Lee, University of Weir; Bob Ray, Harbour Labs\n\n${ABOUT}`],
])('an abstract stands without %s', (_, description) => {
  expect(read(description).abstract).toBe(ABOUT);
});

test('no abstract is made of boilerplate alone, and a few words are left out by name', () => {
  expect(read(foot).abstract).toBeUndefined();
  expect(read('A talk on locks')).toMatchObject({ leftOut: ['abstract'] });
});

test.each([
  ['a label', `Speaker: Ann Lee\n\n${ABOUT}`, [{ name: 'Ann Lee' }]],
  ['a label in two languages', `Prelegent/Speaker: Ann Lee\n\n${ABOUT}`, [{ name: 'Ann Lee' }]],
  [
    'another language',
    `Par Ann Lee et Bob Ray\n\n${ABOUT}`,
    [{ name: 'Ann Lee' }, { name: 'Bob Ray' }],
  ],
  ['the life that is told', `${ABOUT}\n\nAbout the Speaker\n${LIFE}`, [{ name: 'Ann Lee' }]],
  [
    'a list by institutions',
    `Ann Lee and Bob Ray, University of Weir; Mary Clark, Harbour Labs\n\n${ABOUT}`,
    [
      { name: 'Ann Lee', affiliation: 'University of Weir' },
      { name: 'Bob Ray', affiliation: 'University of Weir' },
      { name: 'Mary Clark', affiliation: 'Harbour Labs' },
    ],
  ],
  ['nothing but prose', ABOUT, []],
  [
    'the title and a sign behind it',
    `Who reads the water? - Ann Lee & Bob Ray, Harbour Labs\n\n${ABOUT}`,
    [
      { name: 'Ann Lee', affiliation: 'Harbour Labs' },
      { name: 'Bob Ray', affiliation: 'Harbour Labs' },
    ],
    'Who reads the water?',
  ],
])('speakers are billed by %s', (_, description, speakers, title = 'Reading the water') => {
  expect(read(description, title).speakers).toEqual(speakers);
});

test.each([
  ['the month of several days', foot, '2022-04'],
  ['the one day', 'Recorded at WeirConf, 12 April 2022.', '2022-04-12'],
  ['not the next event’s days', 'Join us at our next event, 3 May 2023!', undefined],
])('a talk was held in %s', (_, line, held) => {
  expect(read(`${ABOUT}\n\n${line}`).held).toBe(held);
});

test.each([
  ['slides', 'Slides: https://github.com/ann/locks/blob/main/locks.pdf'],
  ['code', 'Code: https://github.com/ann/locks'],
  ['talk', 'More details: https://weir.example/2022/talks/locks'],
  ['person', 'https://twitter.com/annlee'],
])('a link leads to %s', (kind, line) => {
  const url = line.slice(line.indexOf('http'));
  expect(read(`By Ann Lee\n${line}\n\n${ABOUT}`).links).toEqual([{ kind, url }]);
});

test('a link that repeats or was cut is none of the talk’s', () => {
  expect(read(`${ABOUT}\n\n${foot}\nSlides: https://weir.example/slides...`).links).toEqual([]);
});

test.each([
  ['Speaker: Priya Weir, Lumen Locks', [['Priya Weir', 'Lumen Locks']]],
  ['Speaker: Priya Weir, Harbour', [['Priya Weir', 'Harbour']]],
  ['Presented by Priya Weir, Lumen Locks', [['Priya Weir', 'Lumen Locks']]],
  ['Ponente: Lucía Ríos, Mercado Azul', [['Lucía Ríos', 'Mercado Azul']]],
  ['Speaker: Tom Weber, Senior Engineer, Salt Works', [['Tom Weber', 'Salt Works']]],
  ['Speaker: Tom Weber, Founder and CEO of Morning Star', [['Tom Weber', 'Morning Star']]],
  ['Speaker: Tom Weber, Head of Data at Morning Star', [['Tom Weber', 'Morning Star']]],
  ['Speaker: Tom Weber, Software Engineer', [['Tom Weber', undefined]]],
  ['Speaker: Tom Weber (Salt Works)', [['Tom Weber', 'Salt Works']]],
  ['Speaker: Tom Weber @ Salt Works', [['Tom Weber', 'Salt Works']]],
  ['Speaker: Tom Weber - Salt Works', [['Tom Weber', 'Salt Works']]],
  ['Speaker: Tom Weber | Salt Works', [['Tom Weber', 'Salt Works']]],
  ['Speaker: Tom Weber - Reading the water', [['Tom Weber', undefined]]],
  [
    'Speaker: Ann Lee and Tom Weber, Salt Works',
    [
      ['Ann Lee', 'Salt Works'],
      ['Tom Weber', 'Salt Works'],
    ],
  ],
  [
    'Speaker: Ann Lee, Lumen Locks and Tom Weber, Salt Works',
    [
      ['Ann Lee', 'Lumen Locks'],
      ['Tom Weber', 'Salt Works'],
    ],
  ],
  [
    'Speaker: Ann Lee, Tom Weber',
    [
      ['Ann Lee', undefined],
      ['Tom Weber', undefined],
    ],
  ],
  [
    'Speaker(s): Ann Lee, Tom Weber and Priya Weir',
    [
      ['Ann Lee', undefined],
      ['Tom Weber', undefined],
      ['Priya Weir', undefined],
    ],
  ],
])('a billing of one tells where they work: %s', (line, people) => {
  const { speakers } = read(`${line}\n\n${ABOUT}\n\n${foot}`);
  expect(speakers.map(({ name, affiliation }) => [name, affiliation])).toEqual(people);
});
