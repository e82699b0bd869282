import { isZone, offsetIn } from '../time/zone.ts';
import { lineNamed, type IcalComponent } from './ical-lines.ts';

const windows: Readonly<Record<string, string>> = {
  'w. europe standard time': 'Europe/Berlin',
  'central europe standard time': 'Europe/Budapest',
  'central european standard time': 'Europe/Warsaw',
  'romance standard time': 'Europe/Paris',
  'gmt standard time': 'Europe/London',
  'greenwich standard time': 'Atlantic/Reykjavik',
  'e. europe standard time': 'Europe/Chisinau',
  'fle standard time': 'Europe/Kiev',
  'gtb standard time': 'Europe/Bucharest',
  'russian standard time': 'Europe/Moscow',
  'turkey standard time': 'Europe/Istanbul',
  'israel standard time': 'Asia/Jerusalem',
  'eastern standard time': 'America/New_York',
  'central standard time': 'America/Chicago',
  'mountain standard time': 'America/Denver',
  'us mountain standard time': 'America/Phoenix',
  'pacific standard time': 'America/Los_Angeles',
  'e. south america standard time': 'America/Sao_Paulo',
  'argentina standard time': 'America/Argentina/Buenos_Aires',
  'india standard time': 'Asia/Kolkata',
  'china standard time': 'Asia/Shanghai',
  'singapore standard time': 'Asia/Singapore',
  'tokyo standard time': 'Asia/Tokyo',
  'korea standard time': 'Asia/Seoul',
  'aus eastern standard time': 'Australia/Sydney',
  'w. australia standard time': 'Australia/Perth',
  'new zealand standard time': 'Pacific/Auckland',
  'south africa standard time': 'Africa/Johannesburg',
};

/** The zone a calendar means by a name: a known one, Windows', or the last parts of a path; undefined for none. */
export function zoneNamed(name: string): string | undefined {
  const parts = name.split('/');
  const tails = parts
    .map((_, at) => parts.slice(at).join('/'))
    .filter((tail) => tail.includes('/') || /^(?:utc|gmt)$/i.test(tail));
  return [windows[name.trim().toLowerCase()], ...tails].find(
    (zone) => zone !== undefined && isZone(zone),
  );
}

/** The offset of a wall clock under a calendar's TZID: by its name, else by the file's own VTIMEZONE of that name. */
export function offsetUnder(id: string, clock: number, calendar: IcalComponent): string {
  const zone = zoneNamed(id);
  if (zone !== undefined) return offsetIn(zone, clock);
  const own = calendar.children.find(
    (child) => child.name === 'VTIMEZONE' && lineNamed(child, 'TZID')?.value === id,
  );
  const location = own && lineNamed(own, 'X-LIC-LOCATION')?.value;
  if (location !== undefined && isZone(location)) return offsetIn(location, clock);
  const turns =
    own?.children.flatMap((rule) => turnsOf(rule, clock)).toSorted((a, b) => a.at - b.at) ?? [];
  return (turns.findLast(({ at }) => at <= clock) ?? turns[0])?.offset ?? '';
}

interface Turn {
  readonly at: number;
  readonly offset: string;
}

/** When a STANDARD or DAYLIGHT begins, in the year of a clock and the one before it. */
function turnsOf(rule: IcalComponent, clock: number): Turn[] {
  const offset = (lineNamed(rule, 'TZOFFSETTO')?.value ?? '').replace(
    /^([+-]\d\d)(\d\d)\d{0,2}$/,
    '$1:$2',
  );
  const [, year, month, day, hour, minute] =
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)/.exec(lineNamed(rule, 'DTSTART')?.value ?? '') ?? [];
  if (year === undefined || !/^[+-]\d\d:\d\d$/.test(offset)) return [];
  const first = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour),
    Number(minute),
  );
  const by = lineNamed(rule, 'RRULE')?.value ?? '';
  const [, ordinal, weekday] = /BYDAY=([+-]?\d)(SU|MO|TU|WE|TH|FR|SA)/.exec(by) ?? [];
  const byMonth = Number(/BYMONTH=(\d{1,2})/.exec(by)?.[1] ?? month) - 1;
  if (weekday === undefined) return [{ at: first, offset }];
  const around = new Date(clock).getUTCFullYear();
  return [around - 1, around].map((turn) => {
    const date = nthWeekday(
      turn,
      byMonth,
      Number(ordinal),
      ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'].indexOf(weekday),
    );
    return { at: Date.UTC(turn, byMonth, date, Number(hour), Number(minute)), offset };
  });
}

function nthWeekday(year: number, month: number, ordinal: number, weekday: number): number {
  if (ordinal > 0) {
    const first = new Date(Date.UTC(year, month, 1)).getUTCDay();
    return 1 + ((weekday - first + 7) % 7) + (ordinal - 1) * 7;
  }
  const last = new Date(Date.UTC(year, month + 1, 0));
  return last.getUTCDate() - ((last.getUTCDay() - weekday + 7) % 7) + (ordinal + 1) * 7;
}
