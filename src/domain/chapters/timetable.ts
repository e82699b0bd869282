import type { TimedLine } from './timed-line.ts';

const timetableHeading =
  /\b(?:agenda|schedule|time ?table|doors|zeitplan|ablauf|horaires?|horarios?|programación|orario|rooster|tagesordnung|itinerary)\b|日程|タイムテーブル/iu;
const chapterHeading =
  /\b(?:chapters?|chapitres?|kapitel|capítulos?|capitoli|hoofdstukken|time ?-?stamps?|time ?-?codes?|timeline|minutage|table of contents|contents|index|sommaire|índice|jump to|sections?)\b|チャプター|目次|章节|时间戳|타임라인/iu;
const timetableTitle =
  /^(?:doors?\b|registration|check[ -]?in|arriv|networking|lunch|dinner|breakfast|coffee|drinks?\b|snack|pizza|beers?\b|apéro|social|mingle|food\b|after ?party|open end|einlass|mittag|pause\b|déjeuner|accueil|registro|comida|inscription)/iu;

/** Before six in the morning only what else speaks for a timetable makes one. In minutes. */
const earliestStart = 360;

/** What the lines just before a list call it. */
export type ListHeading = 'chapters' | 'timetable' | undefined;

/** Reads a line that stands over a list; sentences are no headings. */
export function readListHeading(line: string): ListHeading {
  if (line.length > 60) return undefined;
  if (chapterHeading.test(line)) return 'chapters';
  return timetableHeading.test(line) ? 'timetable' : undefined;
}

/** Sessions of a day follow each other closer than this on average; talks of a recording read as `h:mm` do not. */
const longestMeanGap = 150;

/**
 * Whether the lines tell times of day rather than places in a recording: `18:30 Networking`. Times of day are
 * on the five minutes, lie within 24 hours, follow each other within an hour or two and begin in the morning or
 * later; chapters begin near zero.
 */
export function isTimetable(lines: readonly TimedLine[], heading: ListHeading): boolean {
  if (lines.length === 0) return false;
  if (lines.filter((line) => line.saysTimeOfDay).length * 2 >= lines.length) return true;
  const times = lines.flatMap((line) => asTimeOfDay(line.time.fields) ?? []);
  const [start = 0] = times;
  if (times.length < lines.length || start < 60 || heading === 'chapters') return false;
  const share = (step: number) => times.filter((time) => time % step === 0).length / times.length;
  const saidSo = heading === 'timetable' || lines.some((line) => timetableTitle.test(line.title));
  const closely = times.length < 3 || meanGap(times) <= longestMeanGap;
  if (!closely && !(saidSo && share(5) === 1)) return false;
  const ranged = lines.some((line) => line.rangeEnd !== undefined);
  const regular = share(5) === 1 && (saidSo || ranged || times.length > 4);
  if (start < earliestStart) {
    return (
      times.length > 1 && (share(60) === 1 || regular || (share(15) === 1 && times.length > 2))
    );
  }
  return share(5) === 1 || (share(5) >= 0.8 && times.length > 3) || (saidSo && share(5) >= 0.5);
}

/** The mean of the steps between times, in minutes; a step back is a clock of twelve hours passing noon. */
function meanGap(times: readonly number[]): number {
  const steps = times.slice(1).map((time, index) => (time - (times[index] ?? 0) + 720) % 720);
  return steps.reduce((sum, step) => sum + step, 0) / steps.length;
}

/** Minutes after midnight where the fields can be a time of day (`h:mm`, `h:mm:00`), else undefined. */
function asTimeOfDay([hours = 0, minutes = 0, seconds = 0]: readonly number[]): number | undefined {
  return hours <= 24 && seconds === 0 ? hours * 60 + minutes : undefined;
}
