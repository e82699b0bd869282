import { readBareTime, readTimedLine } from './timed-line.ts';
import type { TimedLine } from './timed-line.ts';
import { readListHeading } from './timetable.ts';
import type { ListHeading } from './timetable.ts';

/** Timed lines that stand together: only blank lines between them. */
export interface TimedGroup {
  readonly heading: ListHeading;
  /** Whether a blank line and then words stand between this group and the one before. */
  readonly apart: boolean;
  readonly lines: readonly TimedLine[];
}

/** The timed lines of a description in groups, an interrupted list in several. */
export function groupTimedLines(lines: readonly string[]): TimedGroup[] {
  const groups: TimedGroup[] = [];
  let heading: ListHeading;
  let current: TimedLine[] | undefined;
  let blank = false;
  let apart = false;
  for (const line of lines) {
    if (line === '') {
      blank = true;
      continue;
    }
    const timed = readTimedLine(line);
    if (timed) {
      if (!current) groups.push({ heading, apart, lines: (current = []) });
      current.push(timed);
      blank = false;
      apart = false;
      continue;
    }
    apart ||= blank;
    heading = readListHeading(line) ?? (current ? undefined : heading);
    current = undefined;
  }
  return groups;
}

/** Lists whose times stand on lines of their own, each before its title. */
export function groupBareTimes(lines: readonly string[]): TimedGroup[] {
  const filled = lines.filter((line) => line !== '');
  const found = filled.flatMap((line, index): TimedLine[] => {
    const time = readBareTime(line);
    const title = filled[index + 1] ?? '';
    if (!time || title === '' || title.length > 150 || readBareTime(title)) return [];
    return [{ time, title, side: 'leading', saysTimeOfDay: false }];
  });
  return found.length >= 3 ? [{ heading: undefined, apart: false, lines: found }] : [];
}

/** A list that a line of other words interrupts, without a blank one, goes on where its times go on. */
export function joinInterrupted(groups: readonly TimedGroup[]): readonly TimedGroup[] {
  const joined: TimedGroup[] = [];
  for (const group of groups) {
    const before = joined.at(-1);
    const [first] = group.lines;
    const last = before?.lines.at(-1);
    const goesOn = first && last && first.time.seconds > last.time.seconds;
    if (before && goesOn && !group.apart && group.heading !== 'timetable') {
      joined.splice(-1, 1, { ...before, lines: [...before.lines, ...group.lines] });
    } else joined.push(group);
  }
  return joined;
}

/** A shorter list set apart whose times all lie within the list before it is remarks on that: “Corrections”. */
export function withoutRemarks(groups: readonly TimedGroup[]): readonly TimedGroup[] {
  const kept: TimedGroup[] = [];
  for (const group of groups) {
    const before = kept.flatMap(({ lines }) => lines);
    const latest = Math.max(...before.map(({ time }) => time.seconds));
    const within = group.lines.every(({ time }) => time.seconds > 0 && time.seconds <= latest);
    const shorter = before.length > 2 && group.lines.length * 2 <= before.length;
    if (!(group.apart && within && shorter && before[0]?.time.seconds === 0)) kept.push(group);
  }
  return kept;
}

/** A list that starts at zero again is another part's or another language's: the first one is read. */
export function firstList(groups: readonly TimedGroup[]): readonly TimedGroup[] {
  const startsAtZero = (group: TimedGroup) => group.lines[0]?.time.seconds === 0;
  const first = groups.findIndex(startsAtZero);
  if (first < 0) return groups;
  const again = groups.findIndex((group, index) => index > first && startsAtZero(group));
  return again < 0 ? groups : groups.slice(0, again);
}
