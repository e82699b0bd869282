import { momentQuery } from '../../domain/moment-address.ts';
import { formatClock } from '../../domain/chapters/clock-time.ts';
import { highlight } from './highlight.ts';
import type { PageCue } from './read-cues.ts';
import { showLine } from './show-line.ts';
import {
  findWords,
  transcriptWords,
  type FoundPart,
  type TranscriptWords,
} from './transcript-words.ts';
import { playerTexts } from '../../texts/texts.ts';

/** Typing may pause for so many milliseconds before the count is said. */
const QUIET = 300;

/**
 * Find in transcript (`data-player-part="find"`: a form with an input, an output, a submit button
 * for the next hit, a button `previous`, a link to the hit's time): marks what is found, counts it, steps through it.
 * The seconds found are told as `transcripthits` on the document.
 */
export function findInTranscript(cues: readonly PageCue[]): void {
  const form = document.querySelector<HTMLFormElement>('form[data-player-part="find"]');
  const input = form?.querySelector('input');
  if (!form || !input || cues.length === 0) return;
  const count = form.querySelector('output');
  const moment = form.querySelector<HTMLAnchorElement>('a[data-find-time]');
  let words: TranscriptWords | undefined;
  let hits: FoundPart[][] = [];
  let current = -1;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const find = () => {
    clearTimeout(timer);
    words ??= transcriptWords(cues.map(({ text }) => text));
    hits = findWords(words, input.value);
    current = -1;
    highlight('transcript-hit', cues, hits.flat());
    highlight('transcript-hit-current', cues, []);
    tell();
    const seconds = new Set(hits.map(([part]) => cues[part?.line ?? 0]?.start ?? 0));
    document.dispatchEvent(new CustomEvent('transcripthits', { detail: [...seconds] }));
  };

  const tell = () => {
    const start = cues[hits[current]?.[0]?.line ?? -1]?.start;
    if (count) count.textContent = countWords(input.value, hits.length, current);
    if (!moment) return;
    moment.hidden = start === undefined;
    if (start === undefined) return;
    moment.href = momentQuery(start);
    moment.dataset['start'] = String(start);
    moment.textContent = playerTexts.playAt(formatClock(start));
  };

  const step = (by: 1 | -1) => {
    if (input.value.trim() !== '' && hits.length === 0) find();
    if (hits.length === 0) return;
    current = current < 0 && by < 0 ? hits.length - 1 : (current + by + hits.length) % hits.length;
    highlight('transcript-hit-current', cues, hits[current] ?? []);
    tell();
    const line = cues[hits[current]?.[0]?.line ?? -1];
    if (line) showLine(line.element);
  };

  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(find, QUIET);
  };
  input.addEventListener('input', later);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (timer !== undefined) find();
    timer = undefined;
    step(1);
  });
  form.querySelector('button[value="previous"]')?.addEventListener('click', () => step(-1));
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !event.shiftKey) return;
    event.preventDefault();
    step(-1);
  });
  if (input.value !== '') find();
}

function countWords(phrase: string, hits: number, current: number): string {
  if (phrase.trim() === '') return '';
  if (hits === 0) return playerTexts.notSaid;
  return current < 0 ? playerTexts.times(hits) : playerTexts.placeOf(current + 1, hits);
}
