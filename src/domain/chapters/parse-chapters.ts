import type { Chapter } from './chapter.ts';
import { readDescriptionLines } from './description-lines.ts';
import { splitFlattenedList } from './flattened-list.ts';
import { readBareTime, readTimedLine } from './timed-line.ts';
import type { TimedLine } from './timed-line.ts';
import { isTimetable, readListHeading } from './timetable.ts';
import type { ListHeading } from './timetable.ts';
import { isVerseList } from './verse-list.ts';

export interface ParseChaptersOptions {
  /** The recording's length in seconds; what would begin at or after its end is no chapter of it. */
  readonly duration?: number;
}

/** Timed lines that stand together: only blank lines between them. */
interface TimedGroup {
  readonly heading: ListHeading;
  readonly lines: readonly TimedLine[];
}

/** A list without 0:00 whose times follow each other closer than this on average counts something else. */
const shortestMeanGap = 4;
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
  const lines = readDescriptionLines(description);
  const groups = groupTimedLines(lines);
  const found = readGroups(groups.length > 0 ? groups : groupBareTimes(lines), options);
  if (found.length > 1) return found;
  const flattened = lines.map(splitFlattenedList).find((parts) => parts.length > 0);
  return flattened ? readGroups(groupTimedLines(flattened), options) : found;
}

function readGroups(groups: readonly TimedGroup[], options: ParseChaptersOptions): Chapter[] {
  const side = chooseSide(groups);
  const sided = groups
    .map((group) => ({ ...group, lines: group.lines.filter((line) => line.side === side) }))
    .filter((group) => group.lines.length > 0);
  const heading = sided.find((group) => group.heading)?.heading;
  const all = sided.flatMap((group) => group.lines);
  if (all.every((line) => line.time.seconds > 0) && isTimetable(all, heading)) return [];
  const mixed = !ascends(all);
  const kept = sided.filter((group) => {
    const named = group.lines.length > 1 || group.heading === 'timetable' || mixed;
    return !(named && isTimetable(group.lines, group.heading));
  });
  const list = firstList(kept).flatMap((group) => group.lines);
  const chaptersAreNamed = kept.some((group) => group.heading === 'chapters');
  if (!isChapterList(list, side, chaptersAreNamed)) return [];
  return toChapters(list, options.duration);
}

function groupTimedLines(lines: readonly string[]): TimedGroup[] {
  const groups: TimedGroup[] = [];
  let heading: ListHeading;
  let current: TimedLine[] | undefined;
  for (const line of lines) {
    if (line === '') continue;
    const timed = readTimedLine(line);
    if (timed) {
      if (!current) groups.push({ heading, lines: (current = []) });
      current.push(timed);
      continue;
    }
    heading = readListHeading(line) ?? (current ? undefined : heading);
    current = undefined;
  }
  return groups;
}

/** Lists whose times stand on lines of their own, each before its title. */
function groupBareTimes(lines: readonly string[]): TimedGroup[] {
  const filled = lines.filter((line) => line !== '');
  const found = filled.flatMap((line, index): TimedLine[] => {
    const time = readBareTime(line);
    const title = filled[index + 1] ?? '';
    if (!time || title === '' || title.length > 150 || readBareTime(title)) return [];
    return [{ time, title, side: 'leading', saysTimeOfDay: false }];
  });
  return found.length >= 3 ? [{ heading: undefined, lines: found }] : [];
}

function chooseSide(groups: readonly TimedGroup[]): TimedLine['side'] {
  const lines = groups.flatMap((group) => group.lines);
  const leading = lines.filter((line) => line.side === 'leading').length;
  return leading * 2 >= lines.length ? 'leading' : 'trailing';
}

/** A list that starts at zero again is another part's or another language's: the first one is read. */
function firstList(groups: readonly TimedGroup[]): readonly TimedGroup[] {
  const startsAtZero = (group: TimedGroup) => group.lines[0]?.time.seconds === 0;
  const first = groups.findIndex(startsAtZero);
  if (first < 0) return groups;
  const again = groups.findIndex((group, index) => index > first && startsAtZero(group));
  return again < 0 ? groups : groups.slice(0, again);
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
  if (side === 'trailing' && (few || first > latestTrailingStart || !ascends(lines))) return false;
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
