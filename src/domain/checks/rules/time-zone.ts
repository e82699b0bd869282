import type { ArchiveSources } from '../../model/sources.ts';
import { editDistance } from '../../text/edit-distance.ts';
import type { Problem } from '../problem.ts';

/** An event's time zone is one that computers know by name. */
export function findUnknownTimeZones({ events }: ArchiveSources): Problem[] {
  return events
    .filter(({ event }) => !isTimeZone(event.timeZone))
    .map(({ event: { timeZone }, folder }): Problem => {
      const near = nearestZone(timeZone);
      return {
        rule: 'time-zone',
        severity: 'error',
        file: `${folder}/event.yaml`,
        path: ['timeZone'],
        message: `There is no time zone “${timeZone}”.`,
        found: timeZone,
        expected: 'a zone’s name, Continent/City, like Europe/Paris',
        ...(near === undefined ? {} : { nearest: near }),
        remedy: `Write ${near ?? 'the zone of the nearest large city'}.`,
      };
    });
}

/** Offsets such as +01:00 are refused: they are wrong for half of the year. */
function isTimeZone(name: string): boolean {
  if (!/^(?:UTC|[A-Z][\w+-]*(?:\/[\w+-]+)+)$/i.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** Letters that stand for a zone at one time of the year, with a zone that has them. */
const lettered: Readonly<Record<string, string>> = {
  AEST: 'Australia/Sydney',
  BST: 'Europe/London',
  CDT: 'America/Chicago',
  CEST: 'Europe/Berlin',
  CET: 'Europe/Berlin',
  CST: 'America/Chicago',
  EDT: 'America/New_York',
  EET: 'Europe/Helsinki',
  EST: 'America/New_York',
  GMT: 'Europe/London',
  IST: 'Asia/Kolkata',
  JST: 'Asia/Tokyo',
  MEZ: 'Europe/Berlin',
  MST: 'America/Denver',
  PDT: 'America/Los_Angeles',
  PST: 'America/Los_Angeles',
  SGT: 'Asia/Singapore',
  WET: 'Europe/Lisbon',
};

/** The zone meant by its letters, else the one whose whole name is near, else the one whose city is. */
function nearestZone(name: string): string | undefined {
  if (/^[A-Z]{3,4}$/i.test(name)) {
    const zone = lettered[name.toUpperCase()];
    if (zone !== undefined) return zone;
  }
  const zones = Intl.supportedValuesOf('timeZone');
  const wanted = plain(name);
  const city = cityOf(wanted);
  const pick = (distance: (zone: string, limit: number) => number, most: number) => {
    let best: string | undefined;
    let limit = most + 1;
    for (const zone of zones) {
      const found = distance(plain(zone), limit);
      if (found < limit) [best, limit] = [zone, found];
    }
    return best;
  };
  return (
    pick((zone, limit) => editDistance(wanted, zone, limit), 3) ??
    pick((zone, limit) => editDistance(city, cityOf(zone), limit), 2)
  );
}

const plain = (zone: string) => zone.toLowerCase().replaceAll(' ', '_').slice(0, 60);
const cityOf = (zone: string) => zone.slice(zone.lastIndexOf('/') + 1);
