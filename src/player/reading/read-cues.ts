import { readLineStarts } from '../../domain/captions/cues/line-starts.ts';

/** A paragraph of a transcript. */
export const PARAGRAPH = '.transcript-part > div';

/** A line of a transcript in the page. `start` is in seconds of the recording. */
export interface PageCue {
  readonly start: number;
  readonly element: HTMLElement;
  /** The transcript it is of: a page may have one in each language. */
  readonly transcript: Element;
  readonly text: string;
}

/** The lines of a transcript in reading order, each with the second it begins. */
export function linesOf(transcript: HTMLElement): { start: number; element: HTMLElement }[] {
  const starts = readLineStarts(transcript.dataset['starts'] ?? '');
  return [...transcript.querySelectorAll<HTMLElement>('p > span')].flatMap((element, line) => {
    const start = starts[line];
    return Number.isFinite(start) ? [{ start: start as number, element }] : [];
  });
}

/** The lines of the page's transcripts in reading order. */
export function readCues(page: ParentNode): PageCue[] {
  const transcripts = page.querySelectorAll<HTMLElement>('[data-transcript] .transcript-text');
  return [...transcripts].flatMap((transcript) =>
    linesOf(transcript).map(({ start, element }) => ({
      start,
      element,
      transcript,
      get text() {
        return element.textContent;
      },
    })),
  );
}

/** The first line of the paragraph that something in the page stands in. */
export function firstLineAround(
  node: Element | null | undefined,
  cues: readonly PageCue[],
): PageCue | undefined {
  const paragraph = node?.closest(PARAGRAPH);
  return paragraph ? cues.find(({ element }) => paragraph.contains(element)) : undefined;
}
