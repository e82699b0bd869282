import type { Chapter } from './chapter.ts';

/** A talk's part of a recording, in the recording's seconds; without an end it runs to the recording's. */
export interface Slice {
  readonly start: number;
  readonly end?: number;
}

/** YouTube's shortest chapter: a remainder below it is the end of the talk before. In seconds. */
const shortestChapter = 10;

/**
 * The chapters of a shared recording that belong to one talk, still in the recording's seconds.
 *
 * The law: each chapter with `start <= chapter.start < end` is kept as it is. The one already running when the
 * slice begins is kept too, moved to the slice's start, where at least ten seconds of it are inside the slice;
 * otherwise it is the tail of what came before.
 */
export function sliceChapters(chapters: readonly Chapter[], slice: Slice): Chapter[] {
  const { start, end = Number.POSITIVE_INFINITY } = slice;
  const inside = chapters.filter((chapter) => chapter.start >= start && chapter.start < end);
  const running = chapters.findLast((chapter) => chapter.start < start);
  const next = inside[0]?.start ?? end;
  if (!running || next - start < shortestChapter) return inside;
  return [{ start, title: running.title }, ...inside];
}
