import type { Talk } from '../../domain/model/archive.ts';

const FRAME = new Set(['intro', 'closing']);

/**
 * The talks that stand for an event where there is room for few: those that can be watched and are no
 * mere opening or closing first, badges before others, each group in the event's order.
 */
export function showcase(talks: readonly Talk[], most: number): Talk[] {
  const weight = (talk: Talk) =>
    (talk.state.is === 'published' ? 4 : 0) +
    (FRAME.has(talk.kind) ? 0 : 2) +
    (talk.badges.length > 0 || talk.kind === 'keynote' ? 1 : 0);
  return talks
    .map((talk, index) => ({ talk, index, weight: weight(talk) }))
    .sort((a, b) => b.weight - a.weight || a.index - b.index)
    .slice(0, most)
    .map(({ talk }) => talk);
}
