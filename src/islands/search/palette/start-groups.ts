import { operatorHint } from '../complete-query.ts';
import { refillGroup, wholeQuery, type PaletteGroup } from './palette-options.ts';
import { paletteTexts, searchTexts } from '../../../texts/texts.ts';

const OPERATORS = ['speaker:', 'topic:', 'event:', 'company:'];

/** What the palette offers before anything is typed: earlier searches, topics, and what can be asked. */
export function startGroups(recent: readonly string[], topics: readonly string[]): PaletteGroup[] {
  return [
    ...refillGroup(
      { id: 'recent', name: paletteTexts.recent, look: 'recent' },
      recent.map((query) => wholeQuery(query)),
    ),
    ...refillGroup(
      { id: 'topics', name: paletteTexts.topics, look: 'chips' },
      topics.map((topic) => wholeQuery(topic)),
    ),
    ...refillGroup(
      { id: 'operators', name: searchTexts.narrowDown, look: 'lines' },
      OPERATORS.map((operator) => {
        const hint = operatorHint(operator);
        return { ...wholeQuery(operator), ...(hint !== undefined && { hint }) };
      }),
    ),
  ];
}
