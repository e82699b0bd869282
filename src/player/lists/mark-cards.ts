import type { Storage } from '../kept/storage.ts';
import { markTexts } from '../../texts/texts.ts';

/**
 * Marks what was watched on everything that names a talk (`data-talk="event/talk"`, or by its link where that is
 * empty): a word for those seen to the end or begun, and `data-watched` for the style.
 */
export function markCards(page: ParentNode, storage: Storage): void {
  const mark = () => {
    const { places } = storage.read();
    for (const card of page.querySelectorAll<HTMLElement>('[data-talk]')) {
      const id = card.dataset['talk'] || linkedTalk(card);
      const place = Object.hasOwn(places, id) ? places[id] : undefined;
      const state = place && (place.done ? 'done' : 'begun');
      if (card.dataset['watched'] === state) continue;
      card.querySelector('.watched-mark')?.remove();
      if (!state) {
        delete card.dataset['watched'];
        continue;
      }
      card.dataset['watched'] = state;
      const words = document.createElement('span');
      words.className = 'watched-mark';
      words.textContent = state === 'done' ? markTexts.watched : markTexts.begun;
      (card.querySelector('[data-mark-place], .talk-card-meta') ?? card).append(words);
    }
  };
  mark();
  // Another tab has written.
  addEventListener('storage', mark);
}

/** `event/talk` by the link to its page. */
function linkedTalk(card: HTMLElement): string {
  const path = card.querySelector('a')?.pathname ?? '';
  const [, event = '', talk = ''] = /\/events\/([^/]+)\/talks\/([^/]+)\//.exec(path) ?? [];
  return `${event}/${decodeURIComponent(talk)}`;
}
