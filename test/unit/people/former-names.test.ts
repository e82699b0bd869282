import { expect, test } from 'vitest';
import { FormerNames } from '../../../src/domain/people/former-names.ts';
import { renameInCues } from '../../../src/domain/people/rename-in-cues.ts';

const called = (name: string, formerly: string[] = [], aliases: string[] = []) => ({
  name,
  formerly,
  aliases,
  shownAs: [],
  hidden: false,
});
const people = [
  called('Bea Sændvig', ['Bert Sændvig', 'Łukasz Krol']),
  called('Ida Pool-Weir', ['Ida Pool']),
  called('佐伯 湊', ['佐伯 健太', 'Kenta Saeki']),
  called('Jon Reed', ['Jonas Reed']),
  called('Jonas Reed-Hill'),
  { ...called('Somebody Hidden', ['Hidden Before']), hidden: true },
];
const names = new FormerNames(people);

test.each([
  ['as it is', 'Rivers, by Bert Sændvig', 'Rivers, by Bea Sændvig'],
  ['in capitals', 'BERT SÆNDVIG speaks', 'Bea Sændvig speaks'],
  ['without accents', 'Lukasz Król and others', 'Bea Sændvig and others'],
  ['in letters taken apart', 'Bert Sændvig'.normalize('NFD'), 'Bea Sændvig'],
  ['in the genitive', 'Bert Sændvig’s rivers', 'Bea Sændvig’s rivers'],
  ['twice', 'Bert Sændvig? Bert Sændvig!', 'Bea Sændvig? Bea Sændvig!'],
  ['over a line break', 'by Bert\nSændvig', 'by Bea Sændvig'],
  [
    'with a hyphen, a stop or two blanks',
    'Bert-Sændvig Bert.Sændvig Bert  Sændvig',
    'Bea Sændvig Bea Sændvig Bea Sændvig',
  ],
  ['last name first', 'Sændvig, Bert: Rivers', 'Bea Sændvig: Rivers'],
  ['as one word', 'slides of BertSaendvig', 'slides of Bea Sændvig'],
  ['as a handle', 'ask @bert_saendvig.', 'ask Bea Sændvig.'],
  ['in a web address', 'see https://x.example/bert-saendvig/1 now', 'see Bea Sændvig now'],
  ['in a mail address', 'to bert.saendvig@x.example!', 'to Bea Sændvig!'],
  ['without blanks around', '司会は佐伯健太さんです', '司会は佐伯 湊さんです'],
  ['in other letters', 'with KENTA SAEKI', 'with 佐伯 湊'],
  ['of somebody hidden', 'with Hidden Before here', 'with … here'],
])('a former name %s is replaced', (_, text, present) => {
  expect(names.present(text)).toBe(present);
});

test.each([
  ['part of a word', 'Bert Sændvigsen and Robert Sændvig'],
  ['a first name alone', 'Bert said it'],
  ['two sentences', 'Thanks, Bert! Sændvig is a town'],
  ['a present name that holds it', 'Ida Pool-Weir opens'],
  ['another person’s present name that begins like it', 'Jonas Reed-Hill opens'],
])('%s is no former name', (_, text) => {
  expect(names.present(text)).toBe(text);
});

test.each([
  ['talk-by-bert-saendvig', 'talk-by-bea-saendvig'],
  ['kenta-saeki', 'person'],
  ['hidden-before', 'somebody'],
  ['albert-saendvig', 'albert-saendvig'],
])('the address %s becomes %s', (slug, present) => {
  expect(names.presentSlug(slug)).toBe(present);
});

test('replacing twice is replacing once', () => {
  const text = 'Bert Sændvig, Ida Pool and 佐伯健太 at https://x.example/ida.pool';
  expect(names.present(names.present(text))).toBe(names.present(text));
});

test('a name somebody else has today stays', () => {
  const shared = new FormerNames([called('Bea Sand', ['Ada Sand']), called('Ada Sand')]);
  expect(shared.present('Ada Sand')).toBe('Ada Sand');
});

test('a name that begins in one cue and ends in another stands in the first', () => {
  const cues = [
    { start: 0, text: 'Please welcome Bert' },
    { start: 2, text: 'Sændvig' },
    { start: 3, text: 'and Ida Pool', voice: 'Łukasz Krol' },
    { start: 4, text: 'Right, Jonas' },
    { start: 5, text: 'Reed goes on', voice: 'Noa Left' },
  ];
  expect(renameInCues(cues, { formerNames: names, unnamed: new Set(['noa left']) })).toEqual([
    { start: 0, text: 'Please welcome Bea Sændvig' },
    { start: 3, text: 'and Ida Pool-Weir', voice: 'Bea Sændvig' },
    { start: 4, text: 'Right, Jon Reed' },
    { start: 5, text: 'goes on' },
  ]);
});

test('somebody the site does not name is not given the present name by a transcript', () => {
  const cues = [{ text: 'Thanks to Bert Sændvig' }];
  const unnamed = new Set(['bea saendvig']);
  expect(renameInCues(cues, { formerNames: names, unnamed })).toEqual([{ text: 'Thanks to …' }]);
});
