import { adoptStyles } from '../styles/adopt-styles.ts';
import { openTalk } from './open-talk.ts';
import { copyText } from './handing-on/copy-text.ts';
import { passBaton } from './lists/baton.ts';
import { markCards } from './lists/mark-cards.ts';
import { openListPage } from './lists/list-page.ts';
import { visitorStorage } from './kept/visitor-storage.ts';
import { findInTranscript } from './reading/find-in-transcript.ts';
import { readCues } from './reading/read-cues.ts';
import { TalkPlayer } from './talk-player.ts';
import { playerTexts } from '../texts/texts.ts';
import styles from './player.css?inline';

let press: ((event: KeyboardEvent) => void) | undefined;

/** Brings a page to life: its player, what stands around it, its cards and its lists. Once a page. */
export function openPage(): void {
  adoptStyles(styles);
  const storage = visitorStorage();
  customElements.define('talk-player', TalkPlayer);
  const player = document.querySelector<TalkPlayer>('talk-player');
  if (player) press = openTalk(player, storage);
  else findInTranscript(readCues(document));
  const lists = document.querySelector<HTMLElement>('[data-player-part="lists"]');
  if (lists) openListPage(lists, storage);
  markCards(document, storage);
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    const button = target.closest<HTMLElement>('[data-does="take"]');
    if (button)
      void import('./handing-on/take-transcript.ts').then((m) => m.takeTranscript(button));
    const language = target.closest<HTMLElement>('[data-does="alongside"]');
    if (language) void import('./reading/alongside.ts').then((m) => m.showAlongside(language));
    const text = target.closest('[data-does="copy"]')?.closest('.kit-text')?.querySelector('pre');
    if (text) void copyText(text.textContent, playerTexts.copied);
  });
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-does="play-all"]')) {
    link.addEventListener('click', () => passBaton(link.href));
  }
}

/** A key that was pressed before this was here. */
export function pressKey(event: KeyboardEvent): void {
  press?.(event);
}
