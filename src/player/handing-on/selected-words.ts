import { firstLineAround, type PageCue } from '../reading/read-cues.ts';

/** Words of the transcript and the second their first line begins. */
export interface SelectedWords {
  readonly words: string;
  readonly at: number;
}

/** What is selected in the transcript, without the times between; nothing where nothing of it is. */
export function selectedWords(cues: readonly PageCue[]): SelectedWords | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const touched = cues.filter(({ element }) => range.intersectsNode(element));
  const parts = touched.map(({ element }) => {
    const part = document.createRange();
    part.selectNodeContents(element);
    if (range.compareBoundaryPoints(Range.START_TO_START, part) > 0) {
      part.setStart(range.startContainer, range.startOffset);
    }
    if (range.compareBoundaryPoints(Range.END_TO_END, part) < 0) {
      part.setEnd(range.endContainer, range.endOffset);
    }
    return part.toString().trim();
  });
  const first = parts.findIndex((part) => part !== '');
  const at = touched[first]?.start;
  return at === undefined ? undefined : { words: parts.join(' '), at };
}

/** The line somebody is on: that of the time with the focus, else the one that is being said. */
export function lineInHand(cues: readonly PageCue[]): SelectedWords | undefined {
  const cue =
    firstLineAround(document.activeElement, cues) ??
    cues.find(({ element }) => element.ariaCurrent === 'true');
  return cue && { words: cue.text, at: cue.start };
}
