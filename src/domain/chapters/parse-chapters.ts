import type { Chapter } from './chapter.ts';
import { readDescriptionLines } from './description-lines.ts';
import { findFlattenedLists } from './flattened-list.ts';
import { dropSecondTimes } from './second-times.ts';
import type { TimedLine } from './timed-line.ts';
import {
  firstList,
  groupBareTimes,
  groupTimedLines,
  joinInterrupted,
  withoutRemarks,
} from './timed-groups.ts';
import type { TimedGroup } from './timed-groups.ts';
import { isTimetable } from './timetable.ts';
import { isVerseList } from './verse-list.ts';
import { joinWrappedTitles } from './wrapped-lines.ts';

export interface ParseChaptersOptions {
  /** The recording's length in seconds; what would begin at or after its end is no chapter of it. */
  readonly duration?: number;
}

/** A list without 0:00 whose times follow each other closer than this on average counts something else. */
const shortestMeanGap = 4;
const footnoteMark = /[¹²³⁴-⁹†‡]$/u;
/** A list with its times behind the titles begins within this many seconds; scores and verses seldom do. */
const latestTrailingStart = 300;

/**
 * The chapters a person reads in a description, ascending, each second named once.
 *
 * YouTube shows chapters for a list that begins at 0:00, has three lines and ascends by ten seconds. Real lists
 * break each of these, so what counts here is that a list of times names places in *this* recording: timetables
 * of a day, verses, scores and prices give none.
 */
export function parseChapters(description: string, options: ParseChaptersOptions = {}): Chapter[] {
  const lines = joinWrappedTitles(readDescriptionLines(description));
  const groups = groupTimedLines(lines);
  const found = readGroups(groups.length > 0 ? groups : groupBareTimes(lines), options);
  return findFlattenedLists(lines)
    .map((parts) => readGroups(groupTimedLines(parts), options))
    .reduce((most, list) => (list.length > most.length ? list : most), found);
}

function readGroups(groups: readonly TimedGroup[], options: ParseChaptersOptions): Chapter[] {
  const side = chooseSide(groups);
  const sided = withoutRemarks(
    joinInterrupted(
      groups
        .map((group) => ({ ...group, lines: group.lines.filter((line) => line.side === side) }))
        .filter((group) => group.lines.length > 0),
    ),
  );
  const heading = sided.find((group) => group.heading)?.heading;
  const all = sided.flatMap((group) => group.lines);
  if (all.every((line) => line.time.seconds > 0) && isTimetable(all, heading)) return [];
  const mixed = !ascends(all);
  const kept = sided.filter((group) => {
    const named = group.lines.length > 1 || group.heading === 'timetable' || mixed;
    return !(named && isTimetable(group.lines, group.heading));
  });
  const main = firstList(kept).flatMap((group) => group.lines);
  const list = withoutFootnotes(dropSecondTimes(main));
  const chaptersAreNamed = kept.some((group) => group.heading === 'chapters');
  if (!isChapterList(list, side, chaptersAreNamed)) return [];
  return toChapters(list, options.duration);
}

function chooseSide(groups: readonly TimedGroup[]): TimedLine['side'] {
  const lines = groups.flatMap((group) => group.lines);
  const leading = lines.filter((line) => line.side === 'leading').length;
  return leading * 2 >= lines.length ? 'leading' : 'trailing';
}

/** A line whose title begins with the mark that ends another's title is a footnote to it. */
function withoutFootnotes(lines: readonly TimedLine[]): readonly TimedLine[] {
  const marks = new Set(lines.flatMap(({ title }) => footnoteMark.exec(title)?.[0] ?? []));
  return lines.filter(({ title }) => !marks.has(title[0] ?? ''));
}

function isChapterList(
  lines: readonly TimedLine[],
  side: TimedLine['side'],
  named: boolean,
): boolean {
  const seconds = lines.map((line) => line.time.seconds);
  const first = Math.min(...seconds);
  if (lines.length === 0 || isVerseList(lines)) return false;
  if (named || (first === 0 && side === 'leading')) return true;
  if (lines.length < 2) return false;
  const few = lines.length < 3 && first >= 60;
  if (side === 'trailing' && (few || first > latestTrailingStart || !mostlyAscends(lines)))
    return false;
  return Math.max(...seconds) - first >= shortestMeanGap * (lines.length - 1);
}

function toChapters(lines: readonly TimedLine[], duration: number | undefined): Chapter[] {
  const bySecond = new Map<number, string>();
  for (const { time, title } of lines) {
    if (!bySecond.has(time.seconds)) bySecond.set(time.seconds, title);
  }
  const chapters = [...bySecond]
    .map(([start, title]) => ({ start, title }))
    .sort((a, b) => a.start - b.start);
  if (duration === undefined || duration <= 0) return chapters;
  const inside = chapters.filter((chapter) => chapter.start < duration);
  return inside.length * 2 < chapters.length ? [] : inside;
}

function ascends(lines: readonly TimedLine[]): boolean {
  return lines.every((line, index) => line.time.seconds >= (lines[index - 1]?.time.seconds ?? 0));
}

/** A line or two in five may stand in the wrong place; scores go up and down. */
function mostlyAscends(lines: readonly TimedLine[]): boolean {
  const back = lines.filter(
    (line, index) => line.time.seconds < (lines[index - 1]?.time.seconds ?? 0),
  );
  return back.length * 5 <= lines.length;
}
