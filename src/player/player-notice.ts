import { momentQuery } from '../domain/moment-address.ts';
import { formatClock } from '../domain/chapters/clock-time.ts';
import type { Source } from './media/media.ts';
import type { PlaybackProblem } from './media/playback-problem.ts';
import { isInside, neighbourAt } from './slice.ts';
import type { TalkFacts } from './talk-facts.ts';
import { playerTexts } from '../texts/texts.ts';

/** What a notice asks of the player it stands in. */
interface NoticedPlayer extends HTMLElement {
  currentTime: number;
  readonly facts: TalkFacts;
  load(source?: Source): Promise<void>;
  play(): Promise<void>;
}

/**
 * What a visitor is told of a recording that does not play: why, and what is left to do. The link with
 * the poster stands above it.
 */
export function describePlayback(
  player: NoticedPlayer,
  problem: PlaybackProblem,
  failed: Source | undefined,
): DocumentFragment {
  const ways: HTMLElement[] = [];
  const poster = player.querySelector<HTMLAnchorElement>(':scope > a');
  if (poster && problem.kind !== 'gone' && failed?.file === undefined) {
    ways.push(link(poster.href, playerTexts.watchOnYouTube));
  }
  for (const source of player.facts.sources) {
    if (source !== failed)
      ways.push(button(playerTexts.playRecording(source.label), () => player.load(source)));
  }
  if (problem.kind === 'blocked' || problem.kind === 'offline' || problem.kind === 'broken') {
    ways.push(button(playerTexts.tryAgain, () => player.load(failed)));
  }
  return notice(problem.message, ways);
}

/** What a visitor is told of a talk whose main recording cannot be watched while another one can. */
export function describeMirrors(player: NoticedPlayer): DocumentFragment {
  const ways = player.facts.sources.map((source) =>
    button(playerTexts.playRecording(source.label), () => player.load(source)),
  );
  return notice(playerTexts.otherPlays, ways);
}

/** What a visitor is told who left the talk inside its recording: whose second it is, and the way back. */
export function describeOutside(
  player: NoticedPlayer,
  time: number,
  back: number,
): DocumentFragment {
  const other = neighbourAt(player.facts.neighbours, time);
  const ways: HTMLElement[] = [
    button(playerTexts.backAt(formatClock(back)), () => {
      player.currentTime = back;
      return player.play();
    }),
  ];
  if (other) ways.unshift(link(other.href + momentQuery(time), playerTexts.goTo(other.title)));
  const clock = formatClock(time);
  if (other) return notice(playerTexts.belongsTo(clock, other.title), ways);
  const isAfter = isInside({ start: player.facts.slice.start }, time);
  return notice(isAfter ? playerTexts.isAfter(clock) : playerTexts.isBefore(clock), ways);
}

/** What a visitor is told who comes back to a talk. */
export function describeResume(player: NoticedPlayer): DocumentFragment {
  const again = button(playerTexts.fromTheStart, () => {
    player.currentTime = player.facts.slice.start;
    return player.play();
  });
  return notice(playerTexts.youLeftAt(formatClock(player.currentTime)), [again]);
}

function notice(words: string, ways: readonly HTMLElement[]): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const line = document.createElement('p');
  line.textContent = words;
  const row = document.createElement('p');
  row.className = 'player-ways';
  row.append(...ways);
  fragment.append(line, row);
  return fragment;
}

function link(href: string, words: string): HTMLAnchorElement {
  const made = document.createElement('a');
  made.href = href;
  made.textContent = words;
  return made;
}

function button(words: string, press: () => Promise<void>): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'button';
  made.textContent = words;
  made.addEventListener('click', () => void press());
  return made;
}
