import { expect, test } from 'vitest';
import { parsePlaylistTitles } from '../../../src/domain/titles/parse-playlist-titles.ts';
import type { TalkKind } from '../../../src/domain/schema/talk-kind.ts';

const rows: readonly (readonly [string, TalkKind, string])[] = [
  ['Keynote: Harbour Logs', 'keynote', 'Harbour Logs'],
  ['Sponsored Keynote: Harbour Logs', 'keynote', 'Harbour Logs'],
  ['Opening Keynote', 'keynote', 'Opening Keynote'],
  ['Keynote "Harbour Logs"', 'keynote', 'Harbour Logs'],
  ['Lightning Talk - Harbour Logs', 'lightning_talk', 'Harbour Logs'],
  ['⚡ Lightning Talk: Harbour Logs', 'lightning_talk', 'Harbour Logs'],
  ['Project Lightning Talk: Harbour Logs', 'lightning_talk', 'Harbour Logs'],
  ['Lightning Talks', 'lightning_talk', 'Lightning Talks'],
  ['Panel: Harbour Logs', 'panel', 'Harbour Logs'],
  ['Panel Discussion - Harbour Logs', 'panel', 'Harbour Logs'],
  ['Harbour Log Panel: Who Reads Them', 'panel', 'Harbour Log Panel: Who Reads Them'],
  ['Harbour Log Panel', 'panel', 'Harbour Log Panel'],
  ['A Solar Panel in Every Harbour', 'talk', 'A Solar Panel in Every Harbour'],
  ['Tutorial: Harbour Logs', 'tutorial', 'Harbour Logs'],
  ['Workshop: Harbour Logs', 'workshop', 'Harbour Logs'],
  ['Sponsored Session: Harbour Logs', 'sponsored', 'Harbour Logs'],
  ['Intro: Harbour Logs', 'intro', 'Harbour Logs'],
  ['Harbour Logs Intro', 'intro', 'Harbour Logs Intro'],
  ['Opening Remarks', 'intro', 'Opening Remarks'],
  ['Closing Remarks', 'closing', 'Closing Remarks'],
  ['Closing the Gap Between Harbours', 'talk', 'Closing the Gap Between Harbours'],
  ['Project Update: Harbour Logs', 'project_update', 'Harbour Logs'],
  ['Interview: Harbour Logs', 'interview', 'Harbour Logs'],
  ['BoF: Harbour Logs', 'other', 'BoF: Harbour Logs'],
  ['Ask Me Anything About Harbours', 'other', 'Ask Me Anything About Harbours'],
  ['Harbour Logs', 'talk', 'Harbour Logs'],
];

test.each(rows)('%s is a %s', (rawTitle, kind, title) => {
  const [parsed] = parsePlaylistTitles([{ id: 'a', rawTitle }]).values();
  expect(parsed).toMatchObject({ kind, title, speakers: [] });
});
