/** A line of a transcript in the page. `start` is in seconds of the recording. */
export interface PageCue {
  readonly start: number;
  readonly element: HTMLElement;
  /** The transcript it is of: a page may have one in each language. */
  readonly transcript: Element | null;
  readonly text: string;
}

/** The lines of the page's transcripts in reading order: each `.cue` with `data-start` in seconds. */
export function readCues(page: ParentNode): PageCue[] {
  const cues: PageCue[] = [];
  for (const element of page.querySelectorAll<HTMLElement>('[data-transcript] .cue[data-start]')) {
    const start = Number(element.dataset['start']);
    if (!Number.isFinite(start)) continue;
    cues.push({
      start,
      element,
      transcript: element.closest('.transcript-text'),
      get text() {
        return element.textContent;
      },
    });
  }
  return cues;
}
