/** A line of the transcript in the page. `start` is in seconds of the recording. */
export interface PageCue {
  readonly start: number;
  readonly element: HTMLElement;
  readonly words: HTMLElement;
  readonly text: string;
}

/**
 * The lines of the transcript in reading order: each link with `data-t` in `#transcript`, with the
 * `.cue` it stands in and the `.cue-text` there.
 */
export function readCues(page: ParentNode): PageCue[] {
  const cues: PageCue[] = [];
  for (const link of page.querySelectorAll<HTMLElement>('#transcript a[data-t]')) {
    const start = Number(link.dataset['t']);
    if (!Number.isFinite(start)) continue;
    const element = link.closest<HTMLElement>('.cue') ?? link;
    const words = element.querySelector<HTMLElement>('.cue-text') ?? element;
    cues.push({
      start,
      element,
      words,
      get text() {
        return words.textContent;
      },
    });
  }
  return cues;
}
