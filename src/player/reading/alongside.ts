import { playerTexts } from '../../texts/texts.ts';
import { readVtt } from '../handing-on/read-vtt.ts';
import { toast } from '../toast.ts';
import { lastAtOrBefore } from './last-at-or-before.ts';
import { linesOf, PARAGRAPH } from './read-cues.ts';

interface Line {
  readonly start: number;
  readonly text: string;
}

/**
 * Shows or takes away another language (`data-language`, its WebVTT in `data-vtt`): under or beside each
 * paragraph of the first transcript, what was said in its time. One language at a time.
 */
export async function showAlongside(button: HTMLElement): Promise<void> {
  const on = button.ariaPressed !== 'true';
  const { language = '', vtt = '' } = button.dataset;
  const groups = groupsOfPage();
  let parts: readonly string[] = [];
  if (on) {
    try {
      const lines = writtenHere(language) ?? readVtt(await fetchText(vtt));
      parts = shareOut(
        lines,
        groups.map(({ start }) => start),
      );
    } catch {
      toast(playerTexts.languageNotLoaded);
      return;
    }
  }
  for (const other of document.querySelectorAll<HTMLElement>('[data-does="alongside"]'))
    other.ariaPressed = String(on && other === button);
  document.querySelector('.transcript')?.toggleAttribute('data-alongside', on);
  for (const [index, { element }] of groups.entries()) {
    element.querySelector('.cue-other')?.remove();
    const text = parts[index];
    if (text) element.append(paragraph(text, language));
  }
}

function groupsOfPage() {
  const first = document.querySelector<HTMLElement>('[data-transcript] .transcript-text');
  const starts = new Map<Element | null, number>();
  for (const { element, start } of first ? linesOf(first) : []) {
    const paragraph = element.closest(PARAGRAPH);
    if (!starts.has(paragraph)) starts.set(paragraph, start);
  }
  return [...(first?.querySelectorAll<HTMLElement>(PARAGRAPH) ?? [])].map((element) => ({
    element,
    start: starts.get(element) ?? 0,
  }));
}

/** What was said in the time of each paragraph, which begin at `starts` (seconds, ascending). */
export function shareOut(lines: readonly Line[], starts: readonly number[]): string[] {
  const parts: string[][] = starts.map(() => []);
  const begins = Float64Array.from(starts);
  // A line of one language begins a little beside that of the other.
  for (const { start, text } of lines)
    parts[Math.max(0, lastAtOrBefore(begins, start + 0.5))]?.push(text);
  return parts.map((texts) => texts.join(' '));
}

/** The lines of a language that the page holds anyway. */
function writtenHere(language: string): Line[] | undefined {
  const texts = [...document.querySelectorAll<HTMLElement>('.transcript-other .transcript-text')];
  const text = texts.find(({ dataset }) => dataset['language'] === language);
  return (
    text && linesOf(text).map(({ start, element }) => ({ start, text: element.textContent.trim() }))
  );
}

async function fetchText(address: string): Promise<string> {
  const answer = await fetch(new URL(address, location.href));
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.text();
}

function paragraph(text: string, language: string): HTMLElement {
  const element = document.createElement('p');
  element.className = 'cue-other';
  element.lang = language;
  element.dir = 'auto';
  element.textContent = text;
  return element;
}
