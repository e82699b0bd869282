import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';

/** An entry of a feed: what every reader shows of it. */
export interface Entry {
  readonly title: string;
  readonly link: string;
  /** Seconds since 1970. */
  readonly at: number;
}

/** Something in a calendar. */
export interface Appointment {
  readonly title: string;
  /** Seconds since 1970, or of midnight UTC where it has a day alone. */
  readonly instant: number;
  readonly seconds: number;
}

/** Files of a name in a built site, as absolute paths. */
const filesNamed = (site: string, name: string) =>
  readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => file === name || file.endsWith(`/${name}`))
    .map((file) => join(site, file))
    .sort();

/** Every Atom feed of a site with its entries, as the JSON feed beside it says them. */
export function expectedFeeds(site: string): Map<string, Entry[]> {
  return new Map(
    filesNamed(site, 'feed.xml').map((file) => {
      const beside = file.replace(/xml$/, 'json');
      const { items } = JSON.parse(readFileSync(beside, 'utf8')) as {
        items: { title: string; url: string; date_published?: string; date_modified?: string }[];
      };
      const entries = items.map(({ title, url, date_published, date_modified }) => ({
        title,
        link: url,
        at: Date.parse(date_published ?? date_modified ?? '') / 1_000,
      }));
      return [file, entries];
    }),
  );
}

/** Every calendar of a site, as ical.js reads it. */
export function expectedCalendars(site: string): Map<string, Appointment[]> {
  return new Map(
    filesNamed(site, 'calendar.ics').map((file) => {
      const calendar = new ICAL.Component(ICAL.parse(readFileSync(file, 'utf8')) as unknown[]);
      const appointments = calendar.getAllSubcomponents('vevent').map((component) => {
        const event = new ICAL.Event(component);
        const instant = event.startDate.isDate
          ? Date.parse(`${event.startDate.toString()}T00:00:00Z`) / 1_000
          : event.startDate.toUnixTime();
        return { title: event.summary, instant, seconds: event.duration.toSeconds() };
      });
      return [file, appointments];
    }),
  );
}
