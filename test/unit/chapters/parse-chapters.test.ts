import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatClock } from '../../../src/domain/chapters/clock-time.ts';
import { parseChapters } from '../../../src/domain/chapters/parse-chapters.ts';

const seconds = { Welcome: 0, Demo: 201, Questions: 550 };
const usual = Object.entries(seconds).map(([title, start]) => ({ start, title }));

test.each([
  ['times first', '0:00 Welcome\n3:21 Demo\n9:10 Questions'],
  ['two-digit minutes', '00:00 Welcome\n03:21 Demo\n09:10 Questions'],
  ['hours spelled out', '00:00:00 Welcome\n00:03:21 Demo\n00:09:10 Questions'],
  ['dashes', '0:00 - Welcome\n3:21 – Demo\n9:10 — Questions'],
  ['colons', '0:00: Welcome\n3:21: Demo\n9:10 : Questions'],
  ['pipes and arrows', '0:00 | Welcome\n3:21 → Demo\n9:10 => Questions'],
  ['dash bullets', '- 0:00 - Welcome\n- 3:21 - Demo\n- 9:10 - Questions'],
  ['dot bullets', '• 0:00 Welcome\n• 3:21 Demo\n• 9:10 Questions'],
  ['emoji bullets', '▶️ 0:00 Welcome\n👉 3:21 Demo\n⏱ 9:10 Questions'],
  ['numbered lines', '1. 0:00 Welcome\n2) 3:21 Demo\n#3 9:10 Questions'],
  ['square brackets', '[00:00] Welcome\n[03:21] Demo\n[09:10] Questions'],
  ['round brackets', '(0:00) Welcome\n(3:21) Demo\n(9:10) Questions'],
  ['bold times', '**0:00** Welcome\n**3:21** Demo\n**9:10** Questions'],
  ['italic titles', '0:00 *Welcome*\n3:21 *Demo*\n9:10 *Questions*'],
  [
    'markdown links',
    '[0:00](https://a.example/?t=0) Welcome\n[3:21](https://a.example/?t=201) Demo\n[9:10](#t) Questions',
  ],
  ['times last', 'Welcome 0:00\nDemo 3:21\nQuestions 9:10'],
  ['times last in brackets', 'Welcome (0:00)\nDemo [3:21]\nQuestions (9:10)'],
  ['times last behind dots', 'Welcome ..... 0:00\nDemo ........ 3:21\nQuestions ... 9:10'],
  ['bulleted names with times last', '- Welcome 0:00\n- Demo 3:21\n- Questions 9:10'],
  ['ranges', '0:00-3:21: Welcome\n3:21 - 9:10 Demo\n9:10 – 12:00 – Questions'],
  ['out of order', '0:00 Welcome\n9:10 Questions\n3:21 Demo'],
  ['blank lines between', '0:00 Welcome\n\n3:21 Demo\n\n9:10 Questions'],
  [
    'other lines between',
    '0:00 Welcome\nThe sound fails at 2:40, sorry.\n3:21 Demo\nBreak\n9:10 Questions',
  ],
  ['CRLF line ends', '0:00 Welcome\r\n3:21 Demo\r\n9:10 Questions\r\n'],
  ['zero-width characters', '\u200b0:00 Welcome\n\u200b3:21 Demo\n\u20609:10 Questions'],
  ['full-width digits', '０：００ Welcome\n０３：２１ Demo\n９：１０ Questions'],
  ['HTML breaks', '<p><b>0:00</b> Welcome<br />3:21 Demo<br>9:10 Questions</p>'],
  ['times on lines of their own', '0:00\nWelcome\n3:21\nDemo\n9:10\nQuestions'],
  ['lost line ends', 'In this talk: 0:00 Welcome 3:21 Demo 9:10 Questions'],
  ['one line', '0:00 Welcome, 3:21 Demo, 9:10 Questions'],
  ['a table', '===== ====\nTime  What\n0:00  Welcome\n3:21  Demo\n9:10  Questions\n===== ===='],
  [
    'a second language',
    '0:00 Welcome\n3:21 Demo\n9:10 Questions\n\nFrançais\n0:00 Accueil\n3:21 Démo\n9:10 Questions',
  ],
  [
    'a timetable before it',
    'Agenda\n18:00 Doors\n18:30 Talk\n\nChapters\n0:00 Welcome\n3:21 Demo\n9:10 Questions',
  ],
  [
    'a timetable after it',
    '0:00 Welcome\n3:21 Demo\n9:10 Questions\n\nNext time:\n18:00 Doors\n18:30 Talk',
  ],
  ['a second named twice', '0:00 Welcome\n0:00 Hello\n3:21 Demo\n9:10 Questions'],
])('a list is read with %s', (_, description) => {
  expect(parseChapters(description)).toEqual(usual);
});

test.each([
  ['a list that does not begin at zero', '3:42 Tools\n7:50 Shells\n14:52 Editors', [222, 470, 892]],
  ['two chapters', '0:00 Welcome\n12:30 Talk', [0, 750]],
  ['two names with times last', 'Ada Example 0:05\nBo Muster 4:10', [5, 250]],
  ['one chapter at zero', '0:00 Welcome', [0]],
  ['minutes past an hour', '0:00 A\n59:30 B\n75:10 C', [0, 3570, 4510]],
  ['hours after minutes', '0:00 A\n59:30 B\n1:15:10 C', [0, 3570, 4510]],
  [
    'lightning talks on the five seconds',
    '1:15 A\n5:15 B\n9:55 C\n14:00 D\n19:30 E',
    [75, 315, 595, 840, 1170],
  ],
  [
    'a named list with round times',
    'Chapters:\n6:05 Start\n12:30 Middle\n18:45 End',
    [365, 750, 1125],
  ],
  [
    'ranges of lightning talks on the five seconds',
    '1:15-5:20 A\n5:20-9:55 B\n9:55-14:00 C',
    [75, 320, 595],
  ],
  ['a role that reads like an hour', '0:00 Team\n3:21 PM and lead\n9:10 End', [0, 201, 550]],
])('%s is read', (_, description, starts) => {
  expect(parseChapters(description).map((chapter) => chapter.start)).toEqual(starts);
});

test.each([
  ['0:00 .NET and C#\n3:21 C++', ['.NET and C#', 'C++']],
  ['0:00 (Hot updates)\n3:21 Exercis[em]', ['(Hot updates)', 'Exercis[em]']],
  [
    '0:00 *Being kind* — Ada Example\n3:21 `re.sub` and you',
    ['Being kind — Ada Example', '`re.sub` and you'],
  ],
  [
    '02:54   Ada Example    Writing less\n07:25   Bo Muster     Reading more',
    ['Ada Example Writing less', 'Bo Muster Reading more'],
  ],
  [
    '0:00 Ada Example: 16:9 screens\n3:21 “How did I get here?”',
    ['Ada Example: 16:9 screens', '“How did I get here?”'],
  ],
])('titles keep what belongs to them in %j', (description, titles) => {
  expect(parseChapters(description).map((chapter) => chapter.title)).toEqual(titles);
});

test.each([
  ['nothing', ''],
  ['a sentence with a time', 'The sound fails at 21:40, sorry.\nWe begin at 18:30'],
  ['a timetable', '09:00 Registration\n10:00 Opening\n12:30 Lunch'],
  ['a timetable with dashes', '18:30 – Snacks\n18:45 – Talk\n20:00 – More snacks'],
  ['a timetable with full stops', '🎙️ 18:30. Ada Example - Caches\n🎙️ 19:30. Bo Muster - Queues'],
  ['a timetable of ranges', '6:00-6:45: Arrive\n6:45-7:00: Intros\n7:00-8:00: Demos'],
  [
    'a timetable passing noon',
    '09:00 Registration\n10:00 Talks\n12:00 Lunch\n1:30 Panel\n3:00 Break',
  ],
  ['a timetable with seconds', '09:00:00 Registration\n10:00:00 Opening\n12:30:00 Lunch'],
  ['a timetable with pm', '5:30 PM Intro\n\n5:42 PM Talk\n\n6:00 PM Break'],
  ['a timetable with pm attached', '5:30pm - Arrive\n6pm - Talks'],
  ['a timetable with a time zone', '18:02 CEST Welcome\n18:42 CEST Talk'],
  ['a German timetable', '18:00 Uhr Einlass\n18:42 Uhr Vortrag'],
  ['an evening without pm', 'Agenda\n5:30 Doors\n6:00 Talk\n7:30 Drinks'],
  ['an evening of ranges', '5:30-6:00 Hello\n6:00 - 6:20 Ada Example\n6:20–6:55 Bo Muster'],
  ['an evening on the quarters', '5:30 Hello\n6:00 Ada Example\n6:45 Bo Muster'],
  ['a range with pm at its end', '7:00 - 7:35 PM Hello\n7:35 - 8:10 PM Ada Example'],
  ['a time zone in brackets', '19:02 (CET) Welcome\n19:12 (CET) Talk'],
  ['one line of a timetable', '18:30 Doors'],
  ['opening hours', 'Mon 9:00-17:00\nTue 9:00-17:00\nWed 9:00-12:00'],
  ['verses', 'Read along\nJohn 3:16\nRomans 8:28\nPsalm 23:10'],
  ['the text of verses', '1:01 In the beginning\n1:02 And the earth\n1:03 And there was light'],
  ['scores', '21:15 21:18 15:10\n21:12 18:21 21:19'],
  ['scores behind names', 'Set one 21:15\nSet two 18:21\nSet three 21:19'],
  ['prices', 'Tickets\n12:50 € early\n15:00 € late'],
  ['a ratio', 'Shot in 16:10\n16:10 or 4:03'],
  ['times past the hour', '1:75 A\n2:99 B'],
])('%s gives no chapters', (_, description) => {
  expect(parseChapters(description)).toEqual([]);
});

test('what would begin after the recording ends is left out', () => {
  const description = '0:00 Welcome\n3:21 Demo\n9:10 Questions';
  expect(parseChapters(description, { duration: 500 }).map(({ title }) => title)).toEqual([
    'Welcome',
    'Demo',
  ]);
  expect(parseChapters(description, { duration: 100 })).toEqual([]);
});

test('any ascending list from zero is read back', () => {
  const gaps = fc.array(fc.integer({ min: 1, max: 4000 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(gaps, fc.constantFrom(' ', ' - ', ': ', ' | '), (steps, separator) => {
      let start = 0;
      const chapters = [0, ...steps].map((step, index) => ({
        start: (start += step),
        title: `Part ${index}`,
      }));
      const description = chapters.map(
        (chapter) => formatClock(chapter.start) + separator + chapter.title,
      );
      expect(parseChapters(description.join('\n'))).toEqual(chapters);
    }),
  );
});

test('no text makes it throw, and chapters always ascend', () => {
  const unit = fc.constantFrom(
    ...'0:00 59:1 -–[](){}*<br>.\n\t|Aä日#$€pm/\u200b'.split(/(?<=:)|/u),
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 300 }), (description) => {
      const starts = parseChapters(description).map((chapter) => chapter.start);
      expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
    }),
    { numRuns: 2000 },
  );
});
