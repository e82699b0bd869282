import { fold } from '../../text/fold.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { nameShapeFactor } from './name-shape-factor.ts';
import { nameWord } from './name-word.ts';
import { givenNameFactor, isTopicWord, nameWordFactor, SURE_GIVEN } from './name-word-factor.ts';
import { oddsOf, probabilityOf } from '../evidence/odds.ts';
import { wordSet } from '../words/word-set.ts';

/** Words for several people nobody names. */
const NOBODY = wordSet(`
  all attendees audience committee community everybody everyone guests hosts many members moderators multiple
  organisers organizers panelists panellists participants presenters several speakers sponsors staff students team
  tba tbd various volunteers
`);
const LONGEST_NAME = 60;
/** How likely a run of that many words is a name, before looking at the words. */
const BY_LENGTH = [0, 0.28, 0.8, 0.75, 0.55, 0.25];
const KNOWN = 0.98;

/** How likely the text alone is one person's name, from 0 to 1; knows nothing of where it stands. */
export function nameLikeness(text: string, evidence: Evidence): number {
  const name = text.trim();
  if (!name || name.length > LONGEST_NAME) return 0;
  if (evidence.people.has(fold(name))) return KNOWN;
  const words = name.split(/\s+/);
  const shapes = words.map(nameWord);
  const folded = words.map(fold);
  const counted = folded.filter((_, i) => shapes[i] !== 'particle' && shapes[i] !== 'title');
  const base = BY_LENGTH[counted.length] ?? 0.03;
  const given = givenNameFactor(counted);
  if (words.length === 2 && words[0] === 'A' && isTopicWord(folded[1] ?? '')) return 0;
  if (base === 0 || folded.some((word) => NOBODY.has(word))) return 0;
  if (words.length > 1 && given < SURE_GIVEN && folded.every(isTopicWord)) return 0;
  let odds = oddsOf(base) * nameShapeFactor(words, shapes) * given;
  folded.forEach((word, i) => {
    const shape = shapes[i];
    if (shape === 'particle' || shape === 'title' || shape === 'initial') return;
    const { once, often } = evidence.plainWords;
    odds *= nameWordFactor(word, {
      only: words.length === 1,
      surname: given > 1 && i > 0 && i === words.length - 1,
      plain: shape === 'lower' || shape === 'handle' ? often : once,
    });
  });
  return probabilityOf(odds);
}
