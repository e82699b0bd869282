import type { PageCue } from './read-cues.ts';
import type { FoundPart } from './transcript-words.ts';

/**
 * Paints parts of lines under a name: by the browser's own highlights, which leave the page alone, else
 * by marking the whole lines with `data-hit`.
 */
export function highlight(
  name: string,
  cues: readonly PageCue[],
  parts: readonly FoundPart[],
): void {
  if (!('highlights' in CSS)) {
    for (const marked of document.querySelectorAll(`[data-hit="${name}"]`)) {
      marked.removeAttribute('data-hit');
    }
    for (const { line } of parts) cues[line]?.element.setAttribute('data-hit', name);
    return;
  }
  const ranges = parts.map((part) => rangeOf(cues, part)).filter((range) => range !== undefined);
  CSS.highlights.set(name, new Highlight(...ranges));
}

/** A part of a line as a range of the page. */
function rangeOf(cues: readonly PageCue[], { line, from, to }: FoundPart): Range | undefined {
  const words = cues[line]?.element;
  if (!words) return undefined;
  const range = document.createRange();
  range.selectNodeContents(words);
  // A line may hold elements (a name, a break): offsets count over its text.
  const walker = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
  let before = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node as Text;
    if (from >= before && from < before + length) range.setStart(node, from - before);
    if (to > before && to <= before + length) range.setEnd(node, to - before);
    before += length;
  }
  return range;
}
