import { formatClock } from '../domain/chapters/clock-time.ts';
import { askedMoment } from '../domain/moment-address.ts';
import { copyLinkButton } from './handing-on/copy-link.ts';
import { quoteSelection } from './handing-on/quote-selection.ts';
import { listenToKeys } from './key-listener.ts';
import { keepTalk } from './lists/keep-talk.ts';
import { rememberPlace } from './kept/remember-place.ts';
import { replaceState } from './kept/replace-state.ts';
import type { Storage } from './kept/storage.ts';
import { playThrough } from './lists/play-through.ts';
import { findInTranscript } from './reading/find-in-transcript.ts';
import { followReading } from './reading/follow-reading.ts';
import { readAlong } from './reading/read-along.ts';
import { firstLineAround, readCues, type PageCue } from './reading/read-cues.ts';
import { TIME_LINK } from './reading/time-link.ts';
import { stayInSight } from './reading/stay-in-sight.ts';
import { isInside } from './slice.ts';
import type { TalkPlayer } from './talk-player.ts';
import { steerTimeline } from './timeline-bar.ts';
import { toast } from './toast.ts';
import { warmConnections } from './warm-connections.ts';
import { playerTexts } from '../texts/texts.ts';

/** Joins a talk's player to the page around it. Returns what takes a key press. */
export function openTalk(player: TalkPlayer, storage: Storage): (event: KeyboardEvent) => void {
  const cues = readCues(document);
  const asked = askedMoment(location);
  const { slice } = player.facts;
  readAlong(player, cues);
  followReading(player);
  stayInSight(player);
  steerTimeline(player);
  findInTranscript(cues);
  copyLinkButton(player);
  const quote = quoteSelection(player, cues);
  rememberPlace(player, storage, asked === undefined);
  keepTalk(player, storage);
  playThrough(player);
  warmConnections(player);
  pressToPlay(player, cues);
  const goTo = (second: number | undefined) => {
    if (second === undefined) return;
    if (isInside(slice, second)) player.currentTime = second;
    else if (second > 0) toast(playerTexts.notInTalk(formatClock(second)));
  };
  goTo(asked);
  addEventListener('hashchange', () => goTo(askedMoment({ search: '', hash: location.hash })));
  return listenToKeys(player, storage, quote);
}

/** The poster plays; a time of this page seeks, and the address names it. */
function pressToPlay(player: TalkPlayer, cues: readonly PageCue[]): void {
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || !player.isPlayable) return;
    if (link.parentElement === player) {
      event.preventDefault();
      player.focus({ preventScroll: true });
      void player.play();
      return;
    }
    const second = secondOfLink(link, cues);
    if (second !== undefined) {
      event.preventDefault();
      player.currentTime = second;
      nameMoment(second);
      void player.play();
    }
  });
}

/** The second of the recording that a link of this page plays; undefined where it plays none. */
function secondOfLink(link: HTMLAnchorElement, cues: readonly PageCue[]): number | undefined {
  const own = link.dataset['start'];
  if (own) return Number(own);
  return link.matches(TIME_LINK) ? firstLineAround(link, cues)?.start : undefined;
}

function nameMoment(second: number): void {
  const address = new URL(location.href);
  address.searchParams.set('t', String(Math.floor(second)));
  address.hash = '';
  replaceState(history.state, address);
}
