import { fold } from '../../text/fold.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { isTopicWord } from '../names/name-word-factor.ts';
import { GIVEN_NAMES } from '../words/given-names.ts';

const GLUED = /(?<=\s)(\p{L}{4,})by(?=\s+\p{Lu}\p{Ll})/gu;
const GLUED_TO_NAME = /(?<=\s)by(?=\p{Lu}\p{Ll}+\s+\p{Lu})/gu;

/**
 * A title with the space back that is missing beside "by": `weirs and locksby Ann Lee`. A word is divided
 * where it is known without the ending and unknown with it, so "standby" and "Shelby" stay whole.
 */
export function spaceGluedBy(title: string, { plainWords }: Evidence): string {
  const divide = (glued: string, word: string) => {
    const known = isTopicWord(fold(word)) || plainWords.once.has(fold(word));
    const whole = isTopicWord(fold(glued)) || GIVEN_NAMES.has(fold(glued));
    return known && !whole ? `${word} by` : glued;
  };
  return title.replace(GLUED, divide).replace(GLUED_TO_NAME, 'by ');
}
